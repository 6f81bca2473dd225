package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/**
 * Steady states that are looked for from where a run ended. The mean field of a driven Kerr mode
 * has n ((D - 2 K n)^2 + kappa^2/4) = F^2, with three solutions in some range of F: a run at a
 * stronger drive ends on the upper one, from which the search at a weaker drive does not find the
 * lower one.
 */
class SteadyFromSavedStateTest {
  private static final String KERR =
      """
      name: kerr
      species: {c: {boson: true}}
      parameters: {D: 3, K: 0.05, F: 4.5, kappa: 1}
      rate_unit: kappa
      hamiltonian:
        - -D*c'*c + K*c'*c'*c*c
        - F*(c + c')
      jumps:
        - rate kappa, operator c
      observables: {c: <c>}
      initial: {c: vacuum}
      """;

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String... words) throws IOException {
    Path model = Files.writeString(folder.resolve("kerr.yaml"), KERR);
    List<String> command = new ArrayList<>(List.of(words));
    command.addAll(List.of("--model", model.toString(), "--order", "1", "--out", out().toString()));
    return CommandRun.of(command.toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  private String saved() throws IOException {
    String file = folder.resolve("upper.json").toString();
    CommandRun trace = run("trace", "--set", "F=8", "--t-end", "40", "--save-state", file);
    assertThat(trace.exitCode()).as(trace.err()).isZero();
    return file;
  }

  private double reached(String start) throws IOException {
    CommandRun steady = run("steady", "--only-reached", "--start", start);
    assertThat(steady.exitCode()).as(steady.err()).isZero();
    double amplitude = ResultTable.read(out().resolve("steady.csv")).number(0, "c.abs");
    return amplitude * amplitude;
  }

  private static double squaredDrive(double n) {
    return n * (Math.pow(3.0 - 0.1 * n, 2) + 0.25);
  }

  @Test
  void theBranchOfTheRunIsFound() throws IOException {
    double lower = reached("model");
    double upper = reached(saved());
    assertThat(lower).isBetween(2.0, 3.0);
    assertThat(upper).isBetween(25.0, 40.0);
    assertThat(squaredDrive(lower)).isCloseTo(4.5 * 4.5, within(1e-7));
    assertThat(squaredDrive(upper)).isCloseTo(4.5 * 4.5, within(1e-7));
  }

  @Test
  void anOrderThatWasNotSavedIsRefused() throws IOException {
    String file = saved();
    CommandRun steady =
        CommandRun.of(
            "steady",
            "--model",
            folder.resolve("kerr.yaml").toString(),
            "--order",
            "1,2",
            "--start",
            file,
            "--out",
            out().toString());
    assertThat(steady.exitCode()).isEqualTo(2);
    assertThat(steady.err()).contains("the saved state holds no run of order 2; it holds order 1");
  }

  /** What a rerun finds is what the file held, wherever it is now. */
  @Test
  void aRerunHasTheStartInItsManifest() throws IOException {
    String file = saved();
    double upper = reached(file);
    Path manifest = folder.resolve("manifest.json");
    Files.copy(out().resolve("manifest.json"), manifest);
    Files.delete(Path.of(file));
    CommandRun again =
        CommandRun.of("rerun", manifest.toString(), "--out", folder.resolve("again").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    double amplitude =
        ResultTable.read(folder.resolve("again").resolve("steady.csv")).number(0, "c.abs");
    assertThat(amplitude * amplitude).isCloseTo(upper, within(1e-9));
  }
}
