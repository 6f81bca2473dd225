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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/** Observables of several places, by name and typed, through the commands that follow them. */
class SeveralPlacesCommandTest {
  private static final String SPINS =
      """
      name: spins
      species: {A: {spin: 1/2, count: N}, lone: {levels: 2}}
      parameters: {N: 3, chi: 1, Gamma: 0.1}
      operators: {Jp: sum_A Sp}
      hamiltonian:
        - for pairs A A: 2*chi*Sz (x) Sz
      jumps:
        - for each A: rate Gamma, operator Sm
      observables:
        x: <Sx>_A
        squeezing: wineland(A)
        ratio: <Sz>_A/<Sz>_A
      initial: {A: (|0> + |1>)/sqrt(2)}
      """;

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String verb, String... more) throws IOException {
    Path file = folder.resolve("spins.yaml");
    Files.writeString(file, SPINS);
    List<String> words = new ArrayList<>(List.of(verb, "--model", file.toString()));
    words.addAll(List.of(more));
    words.addAll(List.of("--out", folder.toString()));
    return CommandRun.of(words.toArray(String[]::new));
  }

  /** At order 3 nothing of three sites is cut. */
  @Test
  void theExactCurveIsThatOfAsManySites() throws IOException {
    CommandRun run =
        run(
            "trace",
            "--observable",
            "squeezing,kitagawa-ueda(A),<Sp (x) Sm>_{A, A},<Jp*Jp'>/N,abs(<Jp*Jp>)",
            "--order",
            "3",
            "--sizes",
            "N=3",
            "--exact",
            "--t-end",
            "1",
            "--samples",
            "3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("trace.csv"));
    List<String> truncated = table.columns().stream().filter(c -> c.endsWith("N=3")).toList();
    assertThat(truncated).hasSize(5).contains("<Sp (x) Sm>_{A, A} N=3");
    for (String column : truncated) {
      for (int row = 0; row < 3; row++) {
        assertThat(table.number(row, column))
            .as("%s in row %d", column, row)
            .isEqualTo(table.number(row, column + " exact"), within(1e-7));
      }
    }
    assertThat(folder.resolve("trace.png")).exists();
  }

  /** The spin along z is zero at the start alone; what has no value there is NaN, and is told. */
  @Test
  void whatHasNoValueIsNotDrawnAndIsTold() throws IOException {
    CommandRun run =
        run("trace", "--observable", "ratio", "--sizes", "N=2", "--t-end", "1", "--samples", "3");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("ratio is NaN at times of", "it has no value where it divides by zero");
    ResultTable table = ResultTable.read(folder.resolve("trace.csv"));
    assertThat(table.rows().get(0).get(1)).isEqualTo("nan");
    assertThat(Double.parseDouble(table.rows().get(2).get(1))).isEqualTo(1.0, within(1e-12));
    assertThat(folder.resolve("trace.png")).exists();
  }

  @Test
  void sweepsMeasureThemByNameAndByText() throws IOException {
    CommandRun run =
        run(
            "sweep",
            "--grid",
            "Gamma=0.1:0.3:2",
            "--measure",
            "squeezing,<(sum_A Sp)*(sum_A Sm)>,expectation",
            "--t-end",
            "40");
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("sweep.csv"));
    assertThat(table.columns()).contains("squeezing", "_sum_A_Sp___sum_A_Sm_", "x", "ratio");
    // All spins have decayed, and point down without squeezing.
    assertThat(table.number(1, "squeezing")).isEqualTo(1.0, within(1e-2));
    assertThat(table.number(1, "_sum_A_Sp___sum_A_Sm_")).isEqualTo(0.0, within(1e-2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "<Sp (x) Sq>_A;unknown name `Sq`;did you mean",
        "<Sp (x) Sm>;the species of this observable is not clear;<...>_{A A} or <...>_{lone lone}",
        "<sum Sp>;which sites to sum over is not clear;write sum_A or sum_lone",
        "<|1><0| (x) |0><1|>_{lone lone};of 2 different sites of lone;observe fewer of them",
        "<Sp>_A*Sz;is an operator, and stands outside;write '<Sz>_A'",
        "<Sp>_A/chi^<Sz>_A;is not a real number;write a number",
        "wineland(B);unknown species;the species are",
      })
  void textsThatAreNoneAreRefused(String text, String cause, String remedy) throws IOException {
    CommandRun run = run("trace", "--observable", text, "--sizes", "N=3");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(cause, remedy, "observable:1:");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "lifetime;squeezing;is made of expectation values",
        "exact;<Sp (x) Sm>_A;is an expectation value of several places",
        "lifetime;<chi*Sp>_A;is an operator with parameters",
      })
  void lifetimesFollowOnePlace(String verb, String text, String kind) throws IOException {
    CommandRun run = run(verb, "--observable", text, "--sizes", "N=3");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("the observable '" + text + "' " + kind, "not one operator on one site or mode")
        .contains("follow an observable of one place");
  }

  @Test
  void aTypedOperatorOfOnePlaceIsFollowed() throws IOException {
    CommandRun run =
        run("trace", "--observable", "<|1><0|>_lone", "--sizes", "N=2", "--t-end", "1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("|<|1><0|>_lone|");
  }
}
