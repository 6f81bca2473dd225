package org.ursell.cli.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;

/** What {@code --set} and {@code --grid} mean to the commands that take them. */
class SettingsOfCommandsTest {
  private static final ModelDescriptor MODEL = new OneGroupOrder1().descriptor();

  @Test
  void rangesMakePoints() {
    Points points =
        PointsReader.read(
            MODEL,
            List.of("V=0.5:1:2,3", "gamma_plus=1..2", "K=V/2"),
            Map.of(),
            Sizes.of(MODEL, 10));
    assertThat(points.all())
        .extracting(point -> List.of(point.get("V"), point.get("gamma_plus"), point.get("K")))
        .containsExactly(
            List.of(0.5, 1.0, 0.25),
            List.of(0.5, 2.0, 0.25),
            List.of(1.0, 1.0, 0.5),
            List.of(1.0, 2.0, 0.5),
            List.of(3.0, 1.0, 1.5),
            List.of(3.0, 2.0, 1.5));
  }

  @Test
  void moreCombinationsThanACommandTakesAreRefused() {
    List<String> most = List.of("V=0:1:10000", "K=1..10");
    assertThat(PointsReader.read(MODEL, most, Map.of(), Sizes.of(MODEL, 10)).values().get("V"))
        .hasSize(10_000);
    refused(
        () ->
            PointsReader.read(
                MODEL, List.of("V=0:1:10000", "K=1..11"), Map.of(), Sizes.of(MODEL, 10)),
        "--set gives 110000 combinations of values, more than 100000; give fewer values, or map"
            + " them with 'ursell sweep'");
  }

  /** A command without --sizes does not advise it. */
  @Test
  void aSizeThatVariesIsNotSet() {
    refused(
        () -> PointsReader.read(MODEL, List.of("N=10"), Map.of(), Sizes.of(MODEL, 10)),
        "--set: N is a number of sites; give it as --sizes 50,100,200");
    Sizes limit = Sizes.of(MODEL, Double.POSITIVE_INFINITY);
    refused(
        () -> PointsReader.read(MODEL, List.of("N=10"), Map.of(), limit),
        "--set: N is a number of sites; leave it out: what is asked for is the limit of many"
            + " sites");
    refused(
        () -> PointsReader.read(MODEL, List.of("W=10"), Map.of(), limit),
        "--set: model 'one-group' has no parameter 'W'; known are V, K, gamma_plus, gamma_minus");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "order=1,2; --grid: model 'one-group' has no parameter 'order'; give truncation orders as --order 1,2,3",
        "x=1,2; --grid: model 'one-group' has no parameter 'x'; known are N, V, K, gamma_plus, gamma_minus$ or use it, as in --set 'V=x*(gamma_plus+gamma_minus)'",
        "'x y=1,2'; --grid: model 'one-group' has no parameter 'x y'; known are N, V, K, gamma_plus, gamma_minus"
      })
  void aSweepSaysWhatItOffersInstead(String grid, String what, String remedy) {
    refused(
        () -> new GridReader(MODEL).read(List.of(grid), List.of()),
        what + "; " + remedy.replace('$', ';'));
  }

  @Test
  void aSweepTellsFormulasFromNumbers() {
    GridReader.Reading reading =
        new GridReader(MODEL)
            .read(
                List.of("x=0:1:3", "N=2..6..2,inf"),
                List.of("V=x*(gamma_plus+gamma_minus)", "K = 0.1"));
    assertThat(reading.axes()).extracting(axis -> axis.name()).containsExactly("x", "N");
    assertThat(reading.axes().get(1).values()).containsExactly(2.0, 4.0, 6.0, 1 / 0.0);
    assertThat(reading.fixed().asMap()).containsOnly(Map.entry("K", 0.1));
    assertThat(reading.formulas().texts())
        .containsOnly(Map.entry("V", "x*(gamma_plus+gamma_minus)"));
    refused(
        () -> new GridReader(MODEL).read(List.of("V=1,2"), List.of("V=K")),
        "--grid and --set both give V; leave one of them out");
  }

  /** The limit is the limit, by whichever option it is given. */
  @Test
  void aSetSizeMayBeTheLimitInASweep(@TempDir Path folder) throws IOException {
    String set = sweep(folder.resolve("set"), "--set", "N=inf");
    assertThat(set).isEqualTo(sweep(folder.resolve("sizes"), "--sizes", "inf"));
  }

  private static String sweep(Path out, String option, String value) throws IOException {
    CommandRun run =
        CommandRun.of(
            "sweep",
            "--grid",
            "V=0.5,1",
            option,
            value,
            "--t-end",
            "20",
            "--samples",
            "20",
            "--jobs",
            "1",
            "--out",
            out.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    return Files.readString(out.resolve("sweep.csv"));
  }

  private static void refused(Runnable reading, String whatAndRemedy) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused ->
                assertThat(refused.getMessage() + "; " + refused.remedy())
                    .isEqualTo(whatAndRemedy));
  }
}
