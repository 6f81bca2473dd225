package org.ursell.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
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
    assertThat(run.err()).contains("sqrt(w) is not a real number at w = -1: it is taken of -1");
  }

  /**
   * Equations take roots and logarithms for real, so that these would otherwise be decay with the
   * rate w, or with one of another value, where the truth is |w|, or a complex number inside.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "3;sqrt(w)*|0><1|;sqrt(w)",
        "3;w^(1/4)*|0><1|;w^(1/4)",
        "3;|0><1| + i*log(w)*log(w)*|1><0|;log(w)",
        "sqrt(w)*conj(sqrt(w));|0><1|;sqrt(w)",
        "abs(1 + i*sqrt(w));|0><1|;sqrt(w)",
        "abs(w*sqrt(w));|0><1|;sqrt(w)",
        "abs(log(w));|0><1|;log(w)",
        "2 + re(i*log(w));|0><1|;log(w)",
        "abs(exp(sqrt(w)));|0><1|;sqrt(w)",
        "4/abs(3 + sqrt(w));|0><1|;sqrt(w)",
        "abs(sqrt(cos(t) + w - 0.25)*i + 1);|0><1|;sqrt(cos(t) + w - 0.25)",
      })
  void rootsAndLogarithmsOfNegativeNumbersAreRefusedWhereverTheyStand(
      String rate, String operator, String inside) throws IOException {
    for (String verb : List.of("trace --sizes 4 --t-end 1", "exact --sizes 4")) {
      CommandRun run = decaying(rate, operator, verb, "-0.5");
      assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
      assertThat(run.err()).contains(inside + " is not a real number at ").contains("w = -0.5");
      assertThat(decaying(rate, operator, verb, "2").exitCode()).isZero();
    }
  }

  /** |z^x| is |z|^x: of a negative number as of a positive one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "abs(sqrt(w));sqrt(0.5)",
        "abs(w^(1/3));0.5^(1/3)",
        "abs(sqrt(w))^3;sqrt(0.125)",
        "abs((w - i)^(1/2));1.25^(1/4)",
      })
  void moduliOfRootsAreRealEverywhere(String rate, String value) throws IOException {
    String command = "trace --sizes 4 --t-end 1";
    CommandRun run = decaying(rate, "|0><1|", command, "-0.5");
    assertThat(run.exitCode()).as(run.err()).isZero();
    double found = ResultTable.read(folder.resolve("out").resolve("trace.csv")).number(100, "N=4");
    decaying(value, "|0><1|", command, "-0.5");
    ResultTable again = ResultTable.read(folder.resolve("out").resolve("trace.csv"));
    assertThat(found).isEqualTo(again.number(100, "N=4"), within(1e-10));
  }

  private CommandRun decaying(String rate, String operator, String verb, String w)
      throws IOException {
    Path file = folder.resolve("decaying.yaml");
    Files.writeString(
        file,
        MODEL
            .replace("sqrt(w)*|1><1|", "w*|1><1|")
            .replace("rate Gamma-2, operator |0><1|", "rate " + rate + ", operator " + operator)
            .replace("charges: {phase: {s: [0, 1]}}\n", ""));
    List<String> words = new ArrayList<>(List.of(verb.split(" ")));
    words.addAll(List.of("--model", file.toString(), "--start", "model", "--set", "w=" + w));
    words.addAll(List.of("--out", folder.resolve("out").toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  /** 1.7 - 2 is -0.30000000000000004 in doubles, which nobody wants to read. */
  @Test
  void numbersOfRefusalsAreShort() throws IOException {
    CommandRun run = CommandRun.of(with("trace --t-end 1", "--set", "Gamma=1.7"));
    assertThat(run.err()).contains("is negative (-0.3) at Gamma = 1.7");
    CommandRun tiny = CommandRun.of(with("trace --t-end 1", "--set", "Gamma=1e-9"));
    assertThat(tiny.err()).contains("is negative (-2) at Gamma = 1e-9");
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
