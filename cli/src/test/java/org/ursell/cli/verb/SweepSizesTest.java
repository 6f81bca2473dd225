package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;

/** Which numbers of sites a sweep takes where none were given, and that it says so. */
class SweepSizesTest {
  private static final String MODEL =
      """
      name: rising
      species:
        s: {levels: 2, count: M}
      parameters: {M: 7, V: 1, Gamma: 3, w: 2}
      hamiltonian:
        - for pairs s s: SCALED*(|0><1| (x) |1><0| + h.c.)
      jumps:
        - for each s: rate w, operator |1><0|
        - for each s: rate Gamma-2, operator |0><1|
      charges: {phase: {s: [0, 1]}}
      observables: {S+: <|0><1|>_s, n: <|1><1|>_s}
      initial: {s: (|0>+|1>)/sqrt(2)}
      """;

  private final Path folder;

  SweepSizesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private CommandRun sweep(String coupling, String options) throws IOException {
    Path file = Files.writeString(folder.resolve("model.yaml"), MODEL.replace("SCALED", coupling));
    List<String> words = new ArrayList<>(List.of("sweep"));
    words.addAll(List.of(options.split(" ")));
    words.addAll(List.of("--model", file.toString(), "--out", folder.resolve("out").toString()));
    words.addAll(List.of("--measure", "expectation", "--t-end", "20", "--fresh"));
    return CommandRun.of(words.toArray(String[]::new));
  }

  private String manifest() throws IOException {
    return Files.readString(folder.resolve("out/manifest.json"));
  }

  /** Also where the coupling is zero at one end of the grid, which has a limit. */
  @ParameterizedTest
  @ValueSource(strings = {"--grid V=1:2:2", "--grid V=-1:0:2", "--grid V=0:1:2", "--grid w=1:2:2"})
  void aMissingLimitIsToldWithItsCoefficient(String grid) throws IOException {
    CommandRun run = sweep("V", grid);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .containsPattern(
            "mean field at M = 7, the model's own, as there is no limit of infinitely many sites:"
                + " the coefficient [^ ].* of the model 'rising' .* grows as N; give sizes")
        .containsOnlyOnce("there is no limit");
    assertThat(manifest()).contains("the model's own, as there is no limit", "\"M\": 7");
  }

  @Test
  void sizesThatWereGivenNeedNoWords() throws IOException {
    for (String sizes : List.of("--sizes 7 --order 1", "--set M=7 --order 1", "--order 2")) {
      CommandRun run = sweep("V", "--grid V=1:2:2 " + sizes);
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).doesNotContain("no limit");
    }
  }

  /** A rate that is negative at an end of the grid says nothing of infinitely many sites. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--grid Gamma=0:3:4",
        "--grid Gamma=1,3",
        "--grid Gamma=3,1",
        "--grid Gamma=0,3,1"
      })
  void aBrokenRuleAtAnEndDoesNotChangeTheSize(String grid) throws IOException {
    CommandRun run = sweep("V/M", grid);
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("refused").doesNotContain("no limit");
    assertThat(manifest()).contains("\"M\": \"inf\"");
  }
}
