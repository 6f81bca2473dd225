package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;

class SteadyCommandTest {
  private static final String KERR =
      """
      name: kerr
      species:
        c: {boson: true}
      parameters: {omega: 1, U: 0.1, kappa: 0.5, F: 0.4}
      hamiltonian:
        - omega*c'*c + U*c'*c'*c*c + F*(c + c')
      jumps:
        - rate kappa, operator c
      observables: {photons: <c'*c>, field: <c>}
      """;

  @TempDir private Path folder = Path.of("");

  private CommandRun run(String verb, String out, String... arguments) {
    List<String> all = new ArrayList<>(List.of(verb));
    all.addAll(Arrays.asList(arguments));
    all.addAll(List.of("--out", folder.resolve(out).toString()));
    return CommandRun.of(all.toArray(String[]::new));
  }

  private ResultTable table(String out, String... arguments) throws IOException {
    CommandRun run = run("steady", out, arguments);
    assertThat(run.exitCode()).as(run.err()).isZero();
    return ResultTable.read(folder.resolve(out).resolve("steady.csv"));
  }

  private String kerr() throws IOException {
    return Files.writeString(folder.resolve("kerr.yaml"), KERR).toString();
  }

  /** Orders beside the exact steady state, whose null vector is found apart from all truncation. */
  @Test
  void ordersStandBesideTheExactState() throws IOException {
    ResultTable table =
        table(
            "orders", "--model", kerr(), "--order", "2,4,6", "--exact", "--observable", "photons");
    assertThat(table.column("order")).containsExactly("2", "4", "6", "exact");
    double[] photons = table.numbers("photons");
    assertThat(photons[3]).isCloseTo(0.143640297, within(1e-9));
    assertThat(photons[0]).isCloseTo(photons[3], within(2e-5));
    assertThat(photons[1]).isCloseTo(photons[3], within(3e-8));
    assertThat(photons[2]).isCloseTo(photons[3], within(2e-10));
    assertThat(table.column("stability")).containsOnly("stable");
  }

  /**
   * Where two states of a driven mode change into each other once in thousands of lifetimes; the
   * numbers are those of dense eigenvectors with 40 number states.
   */
  @ParameterizedTest
  @CsvSource({
    "0.921053,0.2189465343,0.0742028",
    "1.53684,0.7403923362,3.74934e-4",
    "1.94737,12.6807766776,1.15118e-3"
  })
  void metastableStatesAreTold(String drive, double photons, double gap) throws IOException {
    ResultTable table =
        table(
            "slow" + drive,
            "--model",
            kerr(),
            "--set",
            "F=" + drive,
            "--set",
            "omega=-2",
            "--order",
            "1",
            "--only-reached",
            "--exact");
    assertThat(table.column("status").get(1)).isEqualTo("ok");
    assertThat(table.number(1, "photons")).isCloseTo(photons, within(1e-7 * photons));
    assertThat(table.number(1, "growth_rate")).isCloseTo(-gap, within(1e-4 * gap));
  }

  /** A filter leaves out the moments in which a model without a limit would be seen to be one. */
  @ParameterizedTest
  @CsvSource({"steady", "trace"})
  void noLimitIsMadeUpUnderAFilter(String verb) {
    CommandRun run =
        run(verb, "none", "--model", "superradiant-laser", "--filter", "phase", "--sizes", "inf");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("g", "has no limit");
  }

  /** A number that a cut falsifies says so in its row; one that no cut touches does not. */
  @Test
  void aCutThatIsFeltIsTold() throws IOException {
    String[] kerr = {"--model", kerr(), "--exact", "--order", "2"};
    ResultTable table = table("felt", with(kerr, "--cut", "2"));
    assertThat(table.column("words").get(1)).startsWith("quanta up to c=2, too few");
    ResultTable kept = table("kept", with(kerr, "--cut", "14"));
    assertThat(kept.column("words")).containsOnly("");
  }

  /** A charge keeps deviations apart; where there is none, no word speaks of a phase. */
  @Test
  void exactGrowthRatesSayWhatTheyAreThoseOf() throws IOException {
    CommandRun driven = run("steady", "all", "--model", kerr(), "--exact", "--order", "2");
    assertThat(driven.out()).contains("growth rate of all symmetric deviations");
    CommandRun group = run("steady", "without", "--sizes", "4", "--set", "V=1", "--exact");
    assertThat(group.out()).contains("growth rate of deviations without the charge 'phase'");
  }

  /**
   * Above threshold a laser's gain equals its loss: no inversion is above kappa (gamma + Gamma) /
   * (4 g^2) = 0.325. Order 3 is, since it takes the light as thermal, and its row says so.
   */
  @Test
  void oddOrdersUnderAFilterAreNamed() throws IOException {
    String[] laser = {
      "--model",
      "examples/three-level-laser/three-level-laser.yaml",
      "--filter",
      "phase",
      "--sizes",
      "100",
      "--only-reached",
      "--observable",
      "inversion",
      "--order"
    };
    CommandRun odd = run("steady", "odd", with(laser, "2,3,4"));
    assertThat(odd.exitCode()).as(odd.err()).isZero();
    assertThat(odd.out())
        .containsOnlyOnce("takes connected correlations of 4 operators as zero")
        .contains("rely on even orders there, as 2 and 4");
    double[] inversion =
        ResultTable.read(folder.resolve("odd").resolve("steady.csv")).numbers("inversion");
    assertThat(inversion[0]).isBetween(0.30, 0.325);
    assertThat(inversion[1]).isGreaterThan(0.4);
    assertThat(inversion[2]).isBetween(0.30, 0.325);
    assertThat(run("steady", "even", with(laser, "2")).out()).doesNotContain("connected");
  }

  /**
   * The filter itself changes nothing of what an odd order gives: a start without phase has none.
   */
  @Test
  void aFilterIsNotWhatOddOrdersSufferFrom() throws IOException {
    List<String> run =
        List.of(
            "--model",
            "superradiant-laser",
            "--sizes",
            "20",
            "--order",
            "3",
            "--t-end",
            "4",
            "--samples",
            "5",
            "--observable",
            "photons",
            "--start",
            "atom = |1>; c = vacuum");
    List<String> filtered = new ArrayList<>(run);
    filtered.addAll(List.of("--filter", "phase"));
    for (List<String> one : List.of(run, filtered)) {
      CommandRun traced = run("trace", one == run ? "all" : "neutral", one.toArray(String[]::new));
      assertThat(traced.exitCode()).as(traced.err()).isZero();
    }
    double[] all = photons("all");
    double[] neutral = photons("neutral");
    assertThat(all[4]).isGreaterThan(0.5);
    for (int k = 0; k < all.length; k++) {
      assertThat(neutral[k]).isCloseTo(all[k], within(1e-6));
    }
  }

  private double[] photons(String out) throws IOException {
    return ResultTable.read(folder.resolve(out).resolve("trace.csv")).numbers("N=20");
  }

  /** At as many sites as the order is high a truncation is exact. */
  @ParameterizedTest
  @CsvSource({"2", "3"})
  void theOrderOfAllSitesIsExact(String sites) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("driven.yaml"),
            """
            name: driven
            species:
              a: {levels: 2, count: N}
            parameters: {N: 2, V: 0.8, W: 0.6}
            hamiltonian:
              - for each a: W*(|0><1| + h.c.) + 0.3*|1><1|
              - for pairs a a: V * |1><0| (x) |0><1| + h.c.
            jumps:
              - for each a: rate 1, operator |0><1|
            observables: {up: <|1><1|>}
            """);
    ResultTable table =
        table(
            "all" + sites,
            "--model",
            file.toString(),
            "--sizes",
            sites,
            "--order",
            sites,
            "--exact",
            "--only-reached");
    assertThat(table.column("order")).containsExactly(sites, "exact");
    assertThat(table.column("status")).containsOnly("ok");
    double[] up = table.numbers("up");
    assertThat(up[0]).isBetween(0.05, 0.45).isCloseTo(up[1], within(1e-9));
  }

  /** Between its folds the mean field has three states, of which the middle one is unstable. */
  @Test
  void severalBranchesStandAtAPoint() throws IOException {
    ResultTable table =
        table(
            "bistable",
            "--model",
            kerr(),
            "--order",
            "1",
            "--set",
            "omega=-1",
            "--set",
            "kappa=0.3",
            "--set",
            "U=0.05",
            "--grid",
            "F=0.4:1.4:6",
            "--observable",
            "photons");
    List<String> at = new ArrayList<>();
    for (int row = 0; row < table.column("F").size(); row++) {
      at.add(
          "%s %s %s"
              .formatted(
                  table.column("F").get(row),
                  table.column("reached").get(row),
                  table.column("stability").get(row)));
    }
    assertThat(at)
        .containsExactlyInAnyOrder(
            "0.4 yes stable",
            "0.6 yes stable",
            "0.6 no unstable",
            "0.6 no stable",
            "0.8 yes stable",
            "0.8 no unstable",
            "0.8 no stable",
            "1 yes stable",
            "1 no unstable",
            "1 no stable",
            "1.2 yes stable",
            "1.2 no unstable",
            "1.2 no stable",
            "1.4 yes stable");
    assertThat(table.column("branch")).containsOnly("1");
    assertThat(folder.resolve("bistable/steady.png")).isNotEmptyFile();
    assertThat(folder.resolve("bistable/steady.svg")).isNotEmptyFile();
  }

  /** A record alone gives the same table again. */
  @Test
  void isRunAgainFromItsRecord() throws IOException {
    table("first", "--model", "superradiant-laser", "--filter", "phase", "--sizes", "20,50");
    CommandRun again =
        CommandRun.of(
            "rerun",
            folder.resolve("first/manifest.json").toString(),
            "--out",
            folder.resolve("again").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(folder.resolve("again/steady.csv"))
        .hasSameTextualContentAs(folder.resolve("first/steady.csv"));
  }

  /** A sweep measures what the verb finds, in any order of points. */
  @Test
  void aSweepMeasuresTheSame() throws IOException {
    ResultTable verb =
        table(
            "verb",
            "--model",
            "superradiant-laser",
            "--filter",
            "phase",
            "--grid",
            "R=1:4:4",
            "--only-reached");
    CommandRun sweep =
        run(
            "sweep",
            "sweep",
            "--model",
            "superradiant-laser",
            "--filter",
            "phase",
            "--grid",
            "R=4,3,2,1",
            "--sizes",
            "50",
            "--measure",
            "steady");
    assertThat(sweep.exitCode()).as(sweep.err()).isZero();
    ResultTable swept = ResultTable.read(folder.resolve("sweep/sweep.csv"));
    assertThat(swept.column("status")).containsOnly("ok");
    double[] found = verb.numbers("photons");
    double[] measured = swept.numbers("steady_photons");
    for (int k = 0; k < 4; k++) {
      assertThat(measured[3 - k]).isEqualTo(found[k]);
    }
  }

  /** What settles at one pump relaxes to what settles at another. */
  @Test
  void aTraceStartsFromWhatHasSettled() throws IOException {
    String[] laser = {"--model", "superradiant-laser", "--filter", "phase", "--sizes", "50"};
    double before = table("before", with(laser, "--set", "R=2")).numbers("photons")[0];
    double after = table("after", laser).numbers("photons")[0];
    CommandRun trace =
        run("trace", "quench", with(laser, "--start", "settled at R=2", "--t-end", "60"));
    assertThat(trace.exitCode()).as(trace.err()).isZero();
    double[] photons = ResultTable.read(folder.resolve("quench/trace.csv")).numbers("N=50");
    assertThat(photons[0]).isCloseTo(before, within(1e-9));
    assertThat(photons[photons.length - 1]).isCloseTo(after, within(1e-6));
  }

  private static String[] with(String[] some, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(some));
    all.addAll(Arrays.asList(more));
    return all.toArray(String[]::new);
  }

  /** What never settles is told, and no number stands in its place. */
  @Test
  void whatDoesNotSettleHasNoNumber() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("closed.yaml"),
            """
            name: closed
            species:
              a: {levels: 2, count: 1}
            parameters: {w: 1}
            hamiltonian:
              - for each a: w*(|0><1| + h.c.)
            observables: {up: <|1><1|>}
            """);
    CommandRun run = run("steady", "closed", "--model", file.toString(), "--order", "1");
    assertThat(run.out()).contains("no steady state is reached");
    ResultTable table = ResultTable.read(folder.resolve("closed/steady.csv"));
    assertThat(table.column("status")).contains("unsettled");
    assertThat(table.column("up").get(0)).isEqualTo("nan");
  }

  /** As in the package for Python: what the model names keeps its name, and results give way. */
  @Test
  void observablesKeepTheirNamesBesideThoseOfResults() throws IOException {
    String names = "status: <c'*c>, branch: 2*<c'*c>";
    String model = KERR.replace("photons: <c'*c>, field: <c>", names);
    Path file = Files.writeString(folder.resolve("named.yaml"), model);
    ResultTable table = table("named", "--model", file.toString(), "--order", "2");
    assertThat(table.number(0, "branch")).isEqualTo(2 * table.number(0, "status"));
    assertThat(table.column("result_status")).containsOnly("ok");
    assertThat(table.columns()).contains("result_branch");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--grid N=10:20:3 | that is a number of sites",
        "--grid V=0:1:3 --grid K=0:1:3 | --grid is given 2 times",
        "--grid V=0:1:3 --set V=1 | --grid and --set both give V",
        "--observable nothing | names no observable 'nothing'",
        "--exact --sizes inf | only at infinitely many sites",
        "--cut 5 | --cut is for exact solutions",
        "--order 3 --sizes 2 | moments of 3 sites do not exist",
        "--set gamma_plus=-1 | gamma_plus",
        "--start nowhere.txt | nowhere.txt"
      })
  void refusesWhatMakesNoSense(String options, String words) {
    CommandRun run = run("steady", "none", options.split(" "));
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(words);
    assertThat(folder.resolve("none")).doesNotExist();
  }

  /**
   * Between two stable states of a driven mode there is an unstable one, at each of which n((omega
   * + 2 U n)^2 + kappa^2/4) = F^2 in mean field. No run reaches it, and no grid leads there.
   */
  @ParameterizedTest
  @CsvSource({"1", "2"})
  void onePointHasTheStatesThatAGridHas(String order) throws IOException {
    String[] bistable = {
      "--model",
      kerr(),
      "--set",
      "omega=-2",
      "--set",
      "U=0.025",
      "--set",
      "kappa=1",
      "--order",
      order,
      "--observable",
      "photons"
    };
    ResultTable grid = table("grid", with(bistable, "--grid", "F=2:6:9"));
    for (double drive : new double[] {3.5, 4, 4.5}) {
      List<Double> along = new ArrayList<>();
      for (int row = 0; row < grid.rows().size(); row++) {
        if (grid.number(row, "F") == drive) {
          along.add(grid.number(row, "photons"));
        }
      }
      double[] alone =
          table("alone" + drive, with(bistable, "--set", "F=" + drive)).numbers("photons");
      Arrays.sort(alone);
      assertThat(along).as("F = " + drive).hasSizeGreaterThanOrEqualTo(3);
      along.sort(null);
      assertThat(alone).as("F = " + drive).hasSize(along.size());
      for (int k = 0; k < alone.length; k++) {
        double n = alone[k];
        assertThat(n).isCloseTo(along.get(k), within(1e-6 * n));
        if (order.equals("1")) {
          double square = n * (Math.pow(0.05 * n - 2, 2) + 0.25);
          assertThat(square).isCloseTo(drive * drive, within(1e-5 * drive * drive));
        }
      }
    }
  }

  /** A start that is no product state is refused where one is needed. */
  @Test
  void settledStartsAreForTracesAlone() {
    CommandRun run = run("lifetime", "none", "--start", "settled", "--sizes", "10");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no product state");
    assertThat(run("trace", "none", "--start", "settled at Q=1").err())
        .contains("no parameter 'Q'");
    assertThat(run("trace", "none", "--start", "settled at N=10").err())
        .contains("a number of sites");
  }
}
