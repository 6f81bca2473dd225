package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

/**
 * Models that change in time, in every verb that integrates. The numbers are those of dense master
 * equations, integrated by SciPy to a tolerance of 1e-12 from one jump of the drive to the next.
 */
class DrivenCommandsTest {
  private static final String SUPERPOSED = "A = (|0>+|1>)/sqrt(2)";

  private static final String CROWD =
      """
      name: crowd
      species: {A: {levels: 2, count: N}}
      parameters: {N: 100, V: 1.5, w: 1.1, g: 0.2, p: 0.3, W: 0.2}
      hamiltonian:
        - for pairs A A: V/N*(1 + 0.5*cos(w*t))*|1><0| (x) |0><1| + h.c.
        - for each A: 0.3*|1><1| + W*step(cos(w*t))*(|1><0| + |0><1|)
      jumps:
        - for each A: rate g*(1 + sin(w*t)), operator |0><1|
        - for each A: rate p, operator |1><0|
      observables: {s: <|0><1|>_A, n: <|1><1|>_A}
      """;

  private static final String THREE =
      """
      name: three
      species: {A: {levels: 2, count: N}}
      parameters: {N: 3, V: 2, w: 1.3, g: 0.3, p: 0.2}
      hamiltonian:
        - for pairs A A: V/N*cos(w*t)*|1><0| (x) |0><1| + h.c.
        - for each A: 0.4*(step(t - 1) - step(t - 2.5))*(|1><0| + |0><1|)
      jumps:
        - for each A: rate g*(1 + sin(t)), operator |0><1|
        - for each A: rate p, operator |1><0|
      observables: {s: <|0><1|>_A}
      """;

  @TempDir private Path folder = Path.of("");

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Path done(String name, String... arguments) {
    Path out = folder.resolve(name);
    String[] all = Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--out";
    all[arguments.length + 1] = out.toString();
    CommandRun run = CommandRun.of(all);
    assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    return out;
  }

  /** Neither the relative equilibria nor any other shortcut is of equations that change. */
  @Test
  void sweepsIntegrateEveryPoint() throws IOException {
    Path out =
        done(
            "sweep",
            "sweep",
            "--model",
            file("crowd.yaml", CROWD),
            "--start",
            SUPERPOSED,
            "--grid",
            "W=0.2,0.4",
            "--measure",
            "final,order-parameter",
            "--t-end",
            "60",
            "--samples",
            "601");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.number(0, "final_amplitude")).isCloseTo(0.069670504043, within(1e-8));
    assertThat(table.number(1, "final_amplitude")).isCloseTo(0.061763971447, within(1e-8));
    assertThat(table.text(0, "method")).isEqualTo("integrate");
    assertThat(table.text(1, "method")).isEqualTo("integrate");
  }

  @Test
  void sweepsRefusePointsAtWhichARateTurnsNegative() throws IOException {
    Path out =
        done(
            "refused",
            "sweep",
            "--model",
            file("crowd.yaml", CROWD.replace("g*(1 + sin(w*t))", "g*(1 - t/30)")),
            "--start",
            SUPERPOSED,
            "--grid",
            "g=0,0.2",
            "--measure",
            "final",
            "--t-end",
            "40",
            "--samples",
            "11");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.text(0, "status")).isEqualTo("ok");
    assertThat(table.text(1, "status")).isEqualTo("refused");
    assertThat(table.text(1, "advice")).contains("the rate g*(1 - t/30)").contains("at t = 30.");
  }

  @Test
  void lifetimesAreCrossedWhileTheDriveGoesOn() throws IOException {
    Path out =
        done(
            "lifetimes",
            "sweep",
            "--model",
            file("three.yaml", THREE),
            "--start",
            SUPERPOSED,
            "--sizes",
            "3",
            "--order",
            "3",
            "--grid",
            "V=2",
            "--measure",
            "lifetime");
    ResultTable table = ResultTable.read(out.resolve("sweep.csv"));
    assertThat(table.number(0, "lifetime")).isCloseTo(2.27905139582, within(2e-9));
  }

  /** What was computed from a file of numbers is computed again without it. */
  @Test
  void tablesAreKeptInTheRecord() throws IOException {
    String model =
        file(
            "table.yaml",
            CROWD
                .replace("step(cos(w*t))", "f(t)")
                .replace("hamiltonian:", "tables: {f: {file: f.csv, kind: cubic}}\nhamiltonian:"));
    StringBuilder csv = new StringBuilder("t,f\n");
    for (int k = 0; k <= 200; k++) {
      csv.append(0.05 * k).append(',').append(Math.sin(0.05 * k)).append('\n');
    }
    file("f.csv", csv.toString());
    Path out =
        done(
            "trace",
            "trace",
            "--model",
            model,
            "--sizes",
            "inf",
            "--order",
            "1",
            "--start",
            SUPERPOSED,
            "--t-end",
            "10",
            "--samples",
            "11");
    String first = Files.readString(out.resolve("trace.csv"));
    Files.delete(folder.resolve("f.csv"));
    Files.delete(Path.of(model));
    CommandRun again =
        CommandRun.of(
            "rerun",
            out.resolve("manifest.json").toString(),
            "--out",
            folder.resolve("again").toString());
    assertThat(again.exitCode()).as(again.out() + again.err()).isZero();
    assertThat(Files.readString(folder.resolve("again/trace.csv"))).isEqualTo(first);
    String smooth = file("smooth.yaml", CROWD.replace("step(cos(w*t))", "sin(t)"));
    Path direct =
        done(
            "direct",
            "trace",
            "--model",
            smooth,
            "--sizes",
            "inf",
            "--order",
            "1",
            "--start",
            SUPERPOSED,
            "--t-end",
            "10",
            "--samples",
            "11");
    ResultTable byTable = ResultTable.read(out.resolve("trace.csv"));
    ResultTable byFormula = ResultTable.read(direct.resolve("trace.csv"));
    assertThat(byTable.columns()).isEqualTo(byFormula.columns());
    for (int k = 0; k < 11; k++) {
      for (String name : byTable.columns()) {
        assertThat(byTable.number(k, name)).isCloseTo(byFormula.number(k, name), within(1e-6));
      }
    }
  }
}
