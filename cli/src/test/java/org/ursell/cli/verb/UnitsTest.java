package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;

/** Numbers are raw: a rate names their unit only where its value is 1 at every point shown. */
@Tag("slow")
class UnitsTest {
  /** All verbs that print times or rates. */
  private static final String[] TWICE = {
    "--set", "gamma_minus=2", "--set", "gamma_plus=1", "--set", "V=2"
  };

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String verb, String... settings) {
    List<String> words = new ArrayList<>(List.of(verb.split(" ")));
    words.addAll(List.of(settings));
    if (!verb.startsWith("law")) {
      words.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    CommandRun run = CommandRun.of(words.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return run;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lifetime --sizes 8,12",
        "lifetime --sizes 8 --judge --order 2",
        "trace --sizes 8 --t-end 1 --samples 3",
        "exact --sizes 2,3",
        "law"
      })
  void aRateOfAnotherValueIsNoUnit(String verb) {
    assertThat(run(verb).out()).contains("in units of 1/gamma_minus");
    assertThat(run(verb, TWICE).out())
        .contains("times in inverse units of the rates")
        .doesNotContain("1/gamma_minus", "in units of gamma_minus");
    // By a formula, at one of several points, or all the same.
    assertThat(run(verb, "--set", "gamma_minus=2*gamma_plus", "--set", "gamma_plus=0.5").out())
        .contains("in units of 1/gamma_minus");
  }

  @Test
  void onePointOfSeveralIsEnough() {
    assertThat(run("law", "--set", "gamma_minus=1,2", "--set", "V=2").out())
        .contains("times in inverse units of the rates");
  }

  @Test
  void checkSaysWhatTheFileDoes() throws IOException {
    Path file = folder.resolve("slow.yaml");
    String text =
        """
        name: slow
        species: {atom: {levels: 2, count: N}}
        parameters: {N: 10, gamma: 0.01}
        rate_unit: gamma
        jumps:
          - for each atom: rate gamma, operator |0><1|
        observables: {excited: <|1><1|>_atom}
        """;
    Files.writeString(file, text);
    assertThat(CommandRun.of("check", file.toString(), "--time", "0.1").out())
        .contains("inverse units of the rates, as gamma = 0.01 is not 1")
        .doesNotContain("1/gamma");
    Files.writeString(file, text.replace("0.01", "1"));
    assertThat(CommandRun.of("check", file.toString(), "--time", "0.1").out())
        .contains("in units of 1/gamma, where gamma = 1");
  }
}
