package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class TraceCommandTest {
  @TempDir private Path folder = Path.of("");

  /** Digits made with QuantumCumulants.jl. */
  @Test
  void secondOrderFromTheStartOfThePaper() throws IOException {
    ResultTable table =
        trace(
            "--start",
            "paper",
            "--set",
            "V=1",
            "--sizes",
            "100,500,inf",
            "--t-end",
            "60",
            "--samples",
            "61");
    assertThat(table.columns()).containsExactly("t", "N=100", "N=500", "N=inf", "uncoupled");
    assertThat(table.rows()).hasSize(61);
    assertThat(table.number(table.row("t", 1), "N=500")).isCloseTo(0.08565275, within(1e-8));
    assertThat(table.number(table.row("t", 10), "N=500")).isCloseTo(0.05137200, within(1e-8));
    assertThat(table.number(table.row("t", 30), "N=500")).isCloseTo(0.00629679, within(1e-8));
    assertThat(table.number(table.row("t", 60), "N=500")).isCloseTo(0.00034727, within(1e-8));
    assertThat(table.number(table.row("t", 10), "N=100")).isCloseTo(0.01302279, within(1e-8));
  }

  /** Third order settles at a false amplitude instead of decaying. */
  @Test
  void thirdOrderFromTheStartOfThePaper() throws IOException {
    ResultTable table = trace("--start", "paper", "--set", "V=1", "--sizes", "100", "--order", "3");
    assertThat(table.number(table.row("t", 1), "N=100")).isCloseTo(0.08505598, within(1e-8));
    assertThat(table.number(table.row("t", 10), "N=100")).isCloseTo(0.02788646, within(1e-8));
    assertThat(table.number(table.row("t", 30), "N=100")).isCloseTo(0.04065084, within(1e-8));
    assertThat(table.number(table.row("t", 100), "N=100")).isCloseTo(0.04657801, within(1e-8));
  }

  @Test
  void meanFieldStaysWhereItStartsAndFiniteSizesDecay() throws IOException {
    ResultTable table = trace("--set", "V=1", "--sizes", "inf,500", "--samples", "11", "--log");
    int last = table.rows().size() - 1;
    for (int row = 0; row <= last; row++) {
      assertThat(table.number(row, "N=inf")).isCloseTo(0.139447, within(1e-6));
    }
    assertThat(table.number(last, "N=500")).isLessThan(0.01);
    assertThat(table.number(last, "uncoupled")).isLessThan(1e-6);
    assertThat(folder.resolve("trace/trace.png")).isNotEmptyFile();
    assertThat(folder.resolve("trace/trace.svg")).isNotEmptyFile();
    assertThat(folder.resolve("trace/manifest.json")).content().contains("\"order\": 2");
  }

  @Test
  void twoGroupsAreTracedToo() throws IOException {
    ResultTable table =
        trace(
            "--model",
            "two-groups",
            "--start",
            "paper",
            "--sizes",
            "50",
            "--t-end",
            "5",
            "--samples",
            "6");
    assertThat(table.rows()).hasSize(6);
    assertThat(table.number(0, "N=50")).isCloseTo(Math.sqrt(2) / 10, within(1e-12));
  }

  private ResultTable trace(String... options) throws IOException {
    Path out = folder.resolve("trace");
    String[] args = new String[options.length + 3];
    args[0] = "trace";
    args[1] = "--out";
    args[2] = out.toString();
    System.arraycopy(options, 0, args, 3, options.length);
    CommandRun run = CommandRun.of(args);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(out.resolve("trace.csv"));
  }

  /** The tolerance is that of every curve, the exact one included. */
  @Test
  void aToleranceHoldsForTheExactCurveToo() throws IOException {
    List<String> curves = new ArrayList<>();
    for (String tolerance : List.of("1e-9", "1e-5")) {
      Path out = folder.resolve("rtol" + tolerance);
      CommandRun run =
          CommandRun.of(
              "trace",
              "--exact",
              "--sizes",
              "4",
              "--t-end",
              "5",
              "--samples",
              "6",
              "--rtol",
              tolerance,
              "--out",
              out.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
      curves.add(
          Files.readAllLines(out.resolve("trace.csv")).stream()
              .map(line -> line.substring(line.lastIndexOf(',') + 1))
              .collect(Collectors.joining(" ")));
    }
    assertThat(curves.get(0)).isNotEqualTo(curves.get(1));
  }

  /** Of a model without a number of sites the rows of each observable name the order alone. */
  @Test
  void rowsBearNoNameOfAnotherObservable() throws IOException {
    Path model = folder.resolve("decay.yaml");
    String text =
        "name: decay\nspecies: {c: {boson: true}}\nparameters: {k: 1}\n"
            + "jumps:\n  - rate k, operator c\n"
            + "observables: {n: <c'*c>, x: <c + c'>}\ninitial: {c: coherent 1}\n";
    Files.writeString(model, text);
    List<String> args = List.of("trace", "--model", model.toString(), "--exact", "--t-end", "1");
    List<String> several = new ArrayList<>(args);
    several.addAll(List.of("--observable", "n,x", "--out", folder.resolve("several").toString()));
    CommandRun run = CommandRun.of(several.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    // |alpha|^2 and 2 alpha, with alpha = exp(-1/2)
    assertThat(run.out().lines().filter(row -> row.contains("physical") || row.contains("watched")))
        .satisfiesExactly(
            row -> assertThat(row).contains("order 2 ", " 0.367879"),
            row -> assertThat(row).contains("exact ", " 0.367879"),
            row -> assertThat(row).contains("order 2 ", " 1.213061"),
            row -> assertThat(row).contains("exact ", " 1.21306"));
  }

  /** A stiff model gives the same curve by each method, and the result says which it was. */
  @Test
  void aStiffRunSaysSo() throws IOException {
    List<List<Double>> curves = new ArrayList<>();
    for (String method : List.of("auto", "explicit", "stiff")) {
      Path out = folder.resolve(method);
      String line =
          "trace --model superradiant-laser --filter phase --sizes 200 --set kappa=1e4 --set"
              + " Gamma=0.1 --set R=1 --t-end 20 --samples 5 --integrator "
              + method
              + " --out";
      List<String> args = new ArrayList<>(List.of(line.split(" ")));
      args.add(out.toString());
      CommandRun run = CommandRun.of(args.toArray(String[]::new));
      assertThat(run.exitCode()).as(run.err()).isZero();
      boolean stiff = !method.equals("explicit");
      assertThat(run.out().contains("stiff method (Radau IIA of order 13): N = 200 between t = "))
          .isEqualTo(stiff);
      String manifest = Files.readString(out.resolve("manifest.json"));
      assertThat(manifest.contains("(Radau IIA of order 13 between t = ")).isEqualTo(stiff);
      assertThat(manifest)
          .contains(
              switch (method) {
                case "auto" ->
                    "\"method\": \"Dormand-Prince 8(5,3); where stiff, Radau IIA of order 13\"";
                case "explicit" -> "\"method\": \"Dormand-Prince 8(5,3)\"";
                default -> "\"method\": \"Radau IIA of order 13\"";
              });
      curves.add(
          Files.readAllLines(out.resolve("trace.csv")).stream()
              .filter(row -> !row.isEmpty() && Character.isDigit(row.charAt(0)))
              .map(row -> Double.parseDouble(row.split(",")[1]))
              .toList());
    }
    assertThat(curves.get(0)).hasSize(5);
    assertThat(curves.get(0).get(4)).isCloseTo(7.72616579e-6, Offset.offset(1e-14));
    for (int k = 0; k < 5; k++) {
      for (List<Double> curve : curves) {
        assertThat(curve.get(k)).isCloseTo(curves.get(0).get(k), Offset.offset(1e-13));
      }
    }
  }

  @Test
  void exactCurvesOfInfinitelyManySitesAreNoFlagThatDoesNothing() {
    CommandRun run = CommandRun.of("trace", "--exact", "--sizes", "inf", "--out", "nowhere");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("only at infinitely many sites", "give finite sizes");
  }

  /** A dipole of -0.4 with an error as large has no digits, and no sign. */
  @Test
  void aNumberWithoutDigitsHasNoSign() throws IOException {
    Path model =
        Files.writeString(
            folder.resolve("dipole.yaml"),
            """
            name: dipole
            species: {A: {levels: 2}}
            parameters: {g: 1}
            rate_unit: g
            jumps:
              - for each A: rate g, operator |0><1|
            observables: {x: <|0><1| + |1><0|>_A}
            initial: {A: (|0> - |1>)/sqrt(2)}
            """);
    String out = folder.resolve("dipole").toString();
    String line = "trace --rtol 2e-3 --atol 1e-3 --t-end 2 --samples 3 --out " + out + " --model";
    List<String> args = new ArrayList<>(List.of(line.split(" ")));
    args.add(model.toString());
    CommandRun run = CommandRun.of(args.toArray(String[]::new));
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("             0  physical").doesNotContain("-0 ");
  }
}
