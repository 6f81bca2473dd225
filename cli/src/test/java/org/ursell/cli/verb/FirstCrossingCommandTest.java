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
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/**
 * An order parameter that beats: 0.2 + b exp(-i w t), whose modulus dips to 0.2 - b at w t = pi.
 * The starts put the bottom of that dip a small part of 1/e of the start below it.
 */
class FirstCrossingCommandTest {
  private static final String BEAT =
      """
      name: beat
      species: {atom: {levels: 4, count: N}}
      parameters: {N: 10, w: 1}
      rate_unit: w
      hamiltonian:
        - for each atom: w*|3><3|
      observables: {coherence: <|0><1| + |2><3|>}
      initial: {atom: "1/4 + 0.2*(|0><1| + h.c.) + %s*(|2><3| + h.c.)"}
      """;

  @TempDir private Path folder = Path.of("");

  /** The b of a dip: 0.2 - b = (1 - depth) (0.2 + b) / e. */
  private static double partOf(double depth) {
    double share = (1.0 - depth) / Math.E;
    return 0.2 * (1.0 - share) / (1.0 + share);
  }

  /** |0.2 + b exp(-i t)|^2 = ((0.2 + b) / e)^2, solved for the first t. */
  private static double fall(double b) {
    double level = (0.2 + b) / Math.E;
    return Math.acos((level * level - 0.04 - b * b) / (0.4 * b));
  }

  private String model(double b) throws IOException {
    return Files.writeString(folder.resolve("beat.yaml"), BEAT.formatted(b)).toString();
  }

  private ResultTable run(String table, String verb, String... options) throws IOException {
    List<String> args = new ArrayList<>(List.of(verb, "--out", folder.resolve(verb).toString()));
    args.addAll(List.of(options));
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve(verb).resolve(table));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1e-4, 1e-5, 1e-6})
  void aDipOfAnyDepthEndsTheLifetime(double depth) throws IOException {
    double b = partOf(depth);
    String[] common = {"--model", model(b), "--start", "model", "--t-end", "50"};
    ResultTable order = run("lifetimes.csv", "lifetime", with(common, "--order", "1"));
    ResultTable exact = run("lifetimes.csv", "exact", with(common, "--sizes", "1"));
    assertThat(order.number(0, "lifetime")).isCloseTo(fall(b), within(5e-6));
    assertThat(exact.number(0, "lifetime")).isCloseTo(fall(b), within(5e-6));
  }

  /** Steps fall otherwise at every w, the crossing never. */
  @Test
  void theLifetimeGoesAsTheInverseOfTheRateOverASweep() throws IOException {
    double b = partOf(1e-5);
    ResultTable table =
        run(
            "sweep.csv",
            "sweep",
            "--model",
            model(b),
            "--start",
            "model",
            "--order",
            "1",
            "--measure",
            "lifetime",
            "--grid",
            "w=log:0.2:20:41",
            "--t-end",
            "100");
    assertThat(table.rows()).hasSize(41);
    for (int row = 0; row < 41; row++) {
      double w = table.number(row, "w");
      assertThat(table.text(row, "status")).isEqualTo("ok");
      assertThat(w * table.number(row, "lifetime"))
          .as("w = %s", w)
          .isCloseTo(fall(b), within(1e-5));
    }
  }

  @Test
  void aDipThatEndsAboveIsNoLifetime() throws IOException {
    ResultTable table =
        run(
            "lifetimes.csv",
            "lifetime",
            "--model",
            model(partOf(-1e-6)),
            "--start",
            "model",
            "--order",
            "1",
            "--t-end",
            "50");
    assertThat(table.text(0, "status")).isEqualTo("censored");
  }

  private static String[] with(String[] options, String... more) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
