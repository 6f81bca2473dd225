package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a model obeys at its defaults it must obey wherever it is asked about, in every verb. */
class RulesAtEveryPointTest {
  private static final String MODEL =
      """
      name: rules
      species:
        s: {levels: 2, count: N}
      parameters: {N: 4, Gamma: 3, V: 1, w: 1}
      hamiltonian:
        - for each s: sqrt(w)*|1><1|
        - for pairs s s: V/N*(|0><1| (x) |1><0| + h.c.)
      jumps:
        - for each s: rate Gamma-2, operator |0><1|
      charges: {phase: {s: [0, 1]}}
      observables: {s: <|0><1|>_s}
      initial: {s: (|0>+|1>)/sqrt(2)}
      """;

  private final Path folder;

  RulesAtEveryPointTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String[] with(String command, String... more) throws IOException {
    Path file = folder.resolve("rules.yaml");
    Files.writeString(file, MODEL);
    List<String> words = new java.util.ArrayList<>(List.of(command.split(" ")));
    words.addAll(List.of("--model", file.toString()));
    words.addAll(List.of(more));
    if (!command.startsWith("law") && !command.startsWith("critical")) {
      words.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    return words.toArray(String[]::new);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --sizes 4,inf --start model --t-end 1",
        "trace --sizes inf --start model --t-end 1",
        "lifetime --sizes 4 --start model",
        "exact --sizes 4 --start model",
        "law",
        "critical --coupling V"
      })
  void negativeRatesAreRefusedWithJumpRateAndParameter(String command) throws IOException {
    CommandRun run = CommandRun.of(with(command, "--set", "Gamma=1.5"));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err())
        .contains("the rate Gamma - 2 of the jump |0><1| on s is negative (-0.5) at Gamma = 1.5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "trace --sizes 4 --start model --t-end 1",
        "lifetime --sizes 4 --start model",
        "exact --sizes 4 --start model",
        "law",
        "critical --coupling V"
      })
  void coefficientsThatAreNoRealNumbersAreRefusedByName(String command) throws IOException {
    CommandRun run = CommandRun.of(with(command, "--set", "w=-1"));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains("sqrt(w)").contains("is not a finite real number");
  }

  @Test
  void rowsOfASweepSayWhichRuleTheyBreak() throws IOException {
    CommandRun run =
        CommandRun.of(
            with(
                "sweep --measure lifetime --sizes 4 --start model --order 2",
                "--grid",
                "Gamma=1.5,2,3,1"));
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("out").resolve("sweep.csv"));
    List<String> statuses =
        List.of(0, 1, 2, 3).stream().map(row -> table.text(row, "status")).toList();
    assertThat(statuses).containsExactly("refused", "ok", "ok", "refused");
    assertThat(table.text(3, "advice")).contains("at Gamma = 1");
    assertThat(table.text(0, "lifetime")).isEqualTo("nan");
  }
}
