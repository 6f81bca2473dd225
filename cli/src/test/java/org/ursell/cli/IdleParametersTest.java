package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A parameter that a model uses nowhere is told by 'check', and elsewhere only to who gives it a
 * value; the unit of rates is no such parameter.
 */
class IdleParametersTest {
  private static final String WARNING = "the parameter h is used nowhere";

  @TempDir private Path folder = Path.of("");
  private String file = "";

  @BeforeEach
  void model() throws IOException {
    Path model = folder.resolve("idle.yaml");
    Files.writeString(
        model,
        """
        name: idle
        species: {A: {levels: 2, count: N}}
        parameters: {N: 10, V: 1, h: 2, kappa: 1}
        rate_unit: kappa
        hamiltonian:
          - for pairs A A: V/N * |1><0| (x) |0><1| + h.c.
        jumps:
          - for each A: rate V, operator |0><1|
        charges: {phase: {A: [0, 1]}}
        observables: {order: <|1><0|>_A}
        initial: {A: (|0> + |1>)/sqrt(2)}
        """);
    file = model.toString();
  }

  @Test
  void checkAlwaysTells() {
    assertThat(CommandRun.of("check", file, "--time", "0.1").err())
        .contains(WARNING)
        .doesNotContain("kappa is used nowhere");
  }

  @Test
  void otherCommandsTellWhoGivesItAValue() {
    assertThat(equations().err()).doesNotContain("nowhere");
    assertThat(trace("--set", "V=2").err()).doesNotContain("nowhere");
    assertThat(trace("--set", "V=2", "--set", "h=3").err()).containsOnlyOnce(WARNING);
    assertThat(CommandRun.of("critical", "--model", file, "--coupling", "h", "--to", "1").err())
        .containsOnlyOnce(WARNING);
  }

  /** A rate that couples sites as well is a coupling, but cannot be negative. */
  @Test
  void aRateThatCouplesTooHasACriticalValue() {
    CommandRun both = CommandRun.of("critical", "--model", file, "--coupling", "V", "--to", "1");
    assertThat(both.err()).doesNotContain("rate");
    assertThat(both.out()).contains("V between 0 and 1");
    CommandRun negative =
        CommandRun.of("critical", "--model", file, "--coupling", "V", "--from", "-1");
    assertThat(negative.exitCode()).isEqualTo(2);
    assertThat(negative.err()).contains("V is a rate too", "from 0 up");
    assertThat(CommandRun.of("critical", "--coupling", "gamma_plus").err())
        .contains("that is a rate, not a coupling");
  }

  /** Every command says once that nothing is coherent, and why. */
  @Test
  void noCoherenceIsSaidOnce() {
    for (String command :
        new String[] {"exact --sizes 2", "lifetime --sizes 4", "trace --sizes 4"}) {
      String err =
          CommandRun.of((command + " --set V=0.3 --out " + folder.resolve("o")).split(" ")).err();
      assertThat(err).containsOnlyOnce("no coherence to live").contains("V_c");
    }
  }

  private CommandRun equations() {
    return CommandRun.of("equations", "--model", file, "--order", "1");
  }

  private CommandRun trace(String... settings) {
    String[] words = new String[9 + settings.length];
    System.arraycopy(
        new String[] {
          "trace", "--model", file, "--t-end", "1", "--samples", "3", "--out", folder + "/t"
        },
        0,
        words,
        0,
        9);
    System.arraycopy(settings, 0, words, 9, settings.length);
    return CommandRun.of(words);
  }
}
