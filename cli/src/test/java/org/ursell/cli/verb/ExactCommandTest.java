package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class ExactCommandTest {
  @TempDir private Path folder = Path.of("");

  /** The exact lifetimes at the first point of the figure, to five digits. */
  @Test
  void solvesSmallSystemsExactly() throws IOException {
    CommandRun run = exact("ladder", "--sizes", "2..8..2", "--set", "V=0.75", "--gap");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).isEmpty();
    ResultTable table = ResultTable.read(folder.resolve("ladder/lifetimes.csv"));
    assertThat(String.join(",", table.columns()))
        .isEqualTo(
            "V,K,gamma_plus,gamma_minus,N,amplitude0,lifetime,lifetime_uncoupled,t_end,"
                + "gap,gap_lifetime,gap_residual,order,status,gap_status");
    double[] lifetimes = {3.8955, 3.2350, 3.2109, 3.3090};
    assertThat(table.rows()).hasSize(4);
    for (int k = 0; k < 4; k++) {
      int row = table.row("N", 2 + 2 * k);
      assertThat(table.number(row, "lifetime")).isCloseTo(lifetimes[k], within(6e-5));
      assertThat(table.number(row, "lifetime_uncoupled")).isCloseTo(7.3848, within(5e-5));
      assertThat(table.text(row, "order")).isEqualTo("exact");
      assertThat(table.text(row, "status")).isEqualTo("measured");
      double slowest = table.number(row, "gap_lifetime");
      assertThat(run.out()).contains(String.format(Locale.ROOT, "%.5f", slowest));
      assertThat(table.number(row, "gap") * slowest).isCloseTo(1, within(1e-11));
      assertThat(table.number(row, "gap_residual")).isLessThan(1e-7);
      assertThat(table.text(row, "gap_status")).isEqualTo("converged");
    }
    assertThat(run.out()).contains("slowest mode").contains("needs ").contains("1178 unknowns");
    assertThat(Files.readString(folder.resolve("ladder/manifest.json"))).contains("slowest_mode");
    assertThat(folder.resolve("ladder/lifetimes.png")).isNotEmptyFile();
  }

  /** Modes are cut higher than at first; what is said at the end is about what was solved. */
  @Test
  void tellsWhatTheLargestSystemTook() throws IOException {
    CommandRun run =
        exact(
            "laser",
            "--model",
            "superradiant-laser",
            "--sizes",
            "2",
            "--observable",
            "<c>",
            "--start",
            "atom = (|0>+|1>)/sqrt(2); c = coherent 1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    String row = run.out().lines().filter(line -> line.startsWith("        2 ")).toList().get(0);
    String unknowns = row.strip().split(" +")[1];
    assertThat(run.out())
        .containsPattern("needs 0\\.0[1-9]\\d? MB for N = 2 \\(" + unknowns + " unknowns\\)");
  }

  /** Order N at N sites cuts nothing. */
  @Test
  void agreesWithTheOrderThatCutsNothing() throws IOException {
    exact("three", "--sizes", "3", "--set", "V=1", "--set", "K=-0.3");
    CommandRun.of(
        "lifetime",
        "--order",
        "3",
        "--sizes",
        "3",
        "--set",
        "V=1",
        "--set",
        "K=-0.3",
        "--out",
        folder.resolve("order").toString());
    double exact = ResultTable.read(folder.resolve("three/lifetimes.csv")).number(0, "lifetime");
    double order = ResultTable.read(folder.resolve("order/lifetimes.csv")).number(0, "lifetime");
    assertThat(exact).isCloseTo(order, within(1e-6));
  }

  /** At order N the exact curve of N sites lies on the truncated one, at every time. */
  @Test
  void tracesLieOnTheOrderThatCutsNothing() throws IOException {
    CommandRun run =
        CommandRun.of(
            "trace",
            "--exact",
            "--order",
            "3",
            "--sizes",
            "3,inf",
            "--set",
            "V=1",
            "--t-end",
            "6",
            "--samples",
            "7",
            "--out",
            folder.resolve("trace").toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    ResultTable table = ResultTable.read(folder.resolve("trace/trace.csv"));
    assertThat(table.columns()).containsExactly("t", "N=3", "N=inf", "uncoupled", "N=3 exact");
    assertThat(table.rows()).hasSize(7);
    for (int row = 0; row < 7; row++) {
      assertThat(table.number(row, "N=3 exact")).isCloseTo(table.number(row, "N=3"), within(1e-7));
    }
    assertThat(table.number(6, "N=3")).isLessThan(0.5 * table.number(0, "N=3"));
    CommandRun tooLarge = CommandRun.of("trace", "--exact", "--sizes", "200", "--set", "V=1");
    assertThat(tooLarge.exitCode()).isEqualTo(2);
    assertThat(tooLarge.err()).contains("for N = 200").contains("fewer sites");
  }

  @Test
  void solvesSeveralSpecies() throws IOException {
    CommandRun run = exact("groups", "--model", "two-groups", "--sizes", "1");
    assertThat(run.exitCode()).as(run.err()).isZero();
    CommandRun.of(
        "lifetime",
        "--model",
        "two-groups",
        "--order",
        "2",
        "--sizes",
        "1",
        "--out",
        folder.resolve("pair").toString());
    assertThat(ResultTable.read(folder.resolve("groups/lifetimes.csv")).number(0, "lifetime"))
        .isCloseTo(
            ResultTable.read(folder.resolve("pair/lifetimes.csv")).number(0, "lifetime"),
            within(1e-6));
  }

  @Test
  void refusesInWords() {
    assertRefused("the limit of 1.0 GB", "--sizes", "60", "--max-memory", "1G", "--set", "V=1");
    assertRefused("not an amount of memory", "--max-memory", "much");
    assertRefused("--cut is given, but model 'one-group' has no mode", "--cut", "30");
    assertRefused(
        "model 'superradiant-laser' has no mode 'b'",
        "--model",
        "superradiant-laser",
        "--sizes",
        "2",
        "--cut",
        "b=9");
    assertRefused(
        "--cut is 'many', not numbers of quanta", "--model", "superradiant-laser", "--cut", "many");
    assertRefused(
        "ask for fewer sites, or for truncation orders with 'ursell lifetime'",
        "--sizes",
        "40000",
        "--set",
        "V=1");
    assertRefused("below the critical coupling", "--sizes", "4", "--set", "V=0.5");
    assertRefused("holds no number", "--sizes", "9..3");
    assertRefused("not a range", "--sizes", "2..x");
    assertRefused("more than 10000", "--sizes", "1..99999999");
  }

  private void assertRefused(String words, String... options) {
    CommandRun run = exact("refused", options);
    assertThat(run.exitCode()).as(run.out()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  private CommandRun exact(String name, String... options) {
    List<String> args = new ArrayList<>(List.of("exact", "--out"));
    args.add(folder.resolve(name).toString());
    args.addAll(List.of(options));
    return CommandRun.of(args.toArray(String[]::new));
  }
}
