package org.ursell.cli.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.cli.CommandRun;
import org.ursell.cli.ResultTable;
import org.ursell.cli.plot.Palette;

/** The figures of the paper at tiny resolution: what they must show, whatever the resolution. */
class FigureCommandTest {
  /** Odd, so that maps have a row and a column of zero and of equal rates. */
  private static final String TINY = "9";

  @TempDir private static Path figures = Path.of("");

  @BeforeAll
  static void drawThemAll() {
    System.setProperty("java.awt.headless", "true");
    for (String name : List.of("2a", "2b", "2c", "2d", "3", "S1", "S2", "S3", "4")) {
      // Of 26 points between 0 and 1 some lie where there are numbers to compare with.
      String resolution = name.equals("2b") ? "5" : TINY;
      CommandRun run =
          CommandRun.of("figure", name, "--resolution", resolution, "--out", figures.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
      assertThat(run.out()).contains("figure-" + name + ".png").contains("index.html");
    }
  }

  private static ResultTable table(String name) throws IOException {
    return ResultTable.read(figures.resolve("figure-" + name + ".csv"));
  }

  @Test
  void everyFigureHasItsFiles() {
    for (String name : List.of("2a", "2b", "2c", "2d", "3", "4", "S1", "S2", "S3")) {
      for (String ending : List.of("png", "svg", "csv", "json")) {
        assertThat(figures.resolve("figure-" + name + "." + ending)).isNotEmptyFile();
      }
    }
    assertThat(figures.resolve("figure-4.json"))
        .content()
        .contains("\"differs_from_paper\"", "\"resolution\": \"9 points in each direction\"");
    assertThat(figures.resolve("figure-2b.json"))
        .content()
        .contains("\"resolution\": \"26 points along the curve\"");
    for (String name : List.of("2a", "2d")) {
      assertThat(figures.resolve("figure-" + name + ".json"))
          .content()
          .as("does not depend on it")
          .doesNotContain("\"resolution\"");
    }
  }

  @Test
  void theAmplitudeDecaysBelowTheCriticalCouplingAndLastsAbove() throws IOException {
    ResultTable table = table("2a");
    int start = table.row("V_over_sum", 0.2, "t", 0);
    assertThat(table.number(start, "re")).isCloseTo(Math.sqrt(2) * 0.1, within(1e-12));
    assertThat(Math.abs(table.number(start, "im"))).isCloseTo(Math.sqrt(2) * 0.2, within(1e-12));
    int below = table.row("V_over_sum", 0.2, "t", 80);
    int above = table.row("V_over_sum", 0.6, "t", 80);
    assertThat(table.number(below, "modulus")).isLessThan(1e-3);
    assertThat(table.number(above, "modulus")).isCloseTo(0.141960, within(1e-6));
  }

  /** Digits of an independent code. */
  @ParameterizedTest
  @CsvSource({"0.36, 0.0440078", "0.4, 0.103514", "0.6, 0.141960", "1.0, 0.116709", "0.32, 0"})
  void theOrderParameterAlongTheCoupling(double coupling, double expected) throws IOException {
    ResultTable table = table("2b");
    int row = table.row("V", CsvRounded.of(1.5 * coupling));
    assertThat(table.number(row, "order_parameter")).isCloseTo(expected, within(1e-6));
    assertThat(table.number(row, "coherence_02") > 1e-4).isEqualTo(expected > 0);
  }

  /** Tables hold twelve digits. */
  private static final class CsvRounded {
    static double of(double value) {
      return Math.rint(value * 1e9) / 1e9;
    }
  }

  /** |0> and |2> change places: at K = 0 the order parameter knows only which rate is larger. */
  @Test
  void gainAndLossMayBeExchanged() throws IOException {
    ResultTable table = table("2c");
    double[][] map = map(table, "order_parameter", 9);
    for (int row = 0; row < 9; row++) {
      for (int column = 0; column < 9; column++) {
        assertThat(map[row][column])
            .as("row %s, column %s", row, column)
            .isCloseTo(map[8 - row][column], within(1e-6));
      }
    }
    assertThat(map[0][4]).isGreaterThan(0.05);
  }

  @Test
  void equalRatesBlockSynchronisationUnlessKIsNegative() throws IOException {
    double[][] map = map(table("2c"), "order_parameter", 9);
    assertThat(map[4]).containsOnly(new double[9], within(1e-9));
    ResultTable critical = table("2c-critical");
    int equal = critical.row("gamma_plus_over_gamma_minus", 1);
    assertThat(critical.number(equal, "Vc_over_sum_K_minus_0.1")).isCloseTo(0.325, within(1e-6));
    assertThat(critical.text(equal, "Vc_over_sum_K_0")).isEqualTo("nan");
    assertThat(critical.text(equal, "Vc_over_sum_K_plus_0.1")).isEqualTo("nan");
  }

  /** V_c / (sum of the rates) = sqrt(r) / (4 |1 - r|) at K = 0; K of either sign moves it. */
  @Test
  void criticalCouplingsAreThoseOfLinearStability() throws IOException {
    ResultTable critical = table("2c-critical");
    int compared = 0;
    for (int row = 0; row < critical.rows().size(); row++) {
      double r = critical.number(row, "gamma_plus_over_gamma_minus");
      double expected = Math.sqrt(r) / (4 * Math.abs(1 - r));
      if (expected < 1) {
        double found = critical.number(row, "Vc_over_sum_K_0");
        assertThat(found).isCloseTo(expected, within(1e-6));
        assertThat(critical.number(row, "Vc_over_sum_K_minus_0.1")).isLessThan(found);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void aDrivenOscillatorPrefersPhases() throws IOException {
    ResultTable table = table("2d");
    assertThat(s(table, 1, 0, 0)).isCloseTo(0.009646, within(1e-6));
    assertThat(s(table, 1, 0, 180)).isCloseTo(0.009646, within(1e-6));
    assertThat(s(table, 1, -0.1, 0)).isCloseTo(0.028853, within(1e-6));
    assertThat(s(table, 1, -0.1, 180)).isCloseTo(-0.011723, within(1e-6));
    assertThat(s(table, 1, 0.1, 0)).isCloseTo(-0.011723, within(1e-6));
  }

  private static double s(ResultTable table, double gain, double k, int degrees) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (table.number(row, "gamma_plus_over_gamma_minus") == gain
          && table.number(row, "K_over_sum") == k
          && Math.abs(table.number(row, "phi") - Math.toRadians(degrees)) < 1e-9) {
        return table.number(row, "s");
      }
    }
    throw new AssertionError("no such angle");
  }

  /** Reversed detuning exchanges the groups. */
  @Test
  void detuningIsAntisymmetric() throws IOException {
    double[][] tongue = map(table("3"), "frequency_difference", 9);
    for (double[] row : tongue) {
      for (int k = 0; k < 9; k++) {
        assertThat(row[k]).isCloseTo(-row[8 - k], within(2e-3));
      }
      assertThat(row[4]).isCloseTo(0, within(1e-6));
      assertThat(row[8]).isBetween(1.9, 2.2);
    }
    ResultTable spectra = table("3-spectra");
    TreeMap<String, double[]> peaks = new TreeMap<>();
    for (int row = 0; row < spectra.rows().size(); row++) {
      double[] peak = peaks.computeIfAbsent(spectra.text(row, "delta"), d -> new double[4]);
      for (int group = 0; group < 2; group++) {
        double value = spectra.number(row, group == 0 ? "P_A" : "P_B");
        if (value > peak[2 * group]) {
          peak[2 * group] = value;
          peak[2 * group + 1] = spectra.number(row, "omega");
        }
      }
    }
    assertThat(peaks).hasSize(9);
    double[] left = peaks.getOrDefault("-1.5", new double[4]);
    double[] right = peaks.getOrDefault("1.5", new double[4]);
    assertThat(left[1]).isCloseTo(right[3], within(0.03));
    assertThat(left[0]).isCloseTo(right[2], within(0.01));
    assertThat(right[1]).isGreaterThan(right[3] + 1);
  }

  @Test
  void theBlockadeHasTheSymmetryOfTheGroupsAndItsShape() throws IOException {
    ResultTable table = table("4");
    double[][] a = map(table, "order_parameter_A", 9);
    double[][] b = map(table, "order_parameter_B", 9);
    double[][] difference = map(table, "frequency_difference", 9);
    int synchronised = 0;
    for (int row = 0; row < 9; row++) {
      double k = -20 + 5 * row;
      for (int column = 0; column < 9; column++) {
        double delta = -20 + 5 * column;
        // What turns by itself or has not settled yet depends on when it is looked at.
        boolean steady =
            table.text(9 * row + column, "status").equals("ok")
                && table.text(9 * row + 8 - column, "status").equals("ok");
        assertThat(a[row][column])
            .as("K = %s, delta = %s", k, delta)
            .isCloseTo(b[row][8 - column], within(steady ? 1e-4 : 0.1));
        if (!Double.isNaN(difference[row][column])) {
          assertThat(difference[row][column]).isCloseTo(-difference[row][8 - column], within(5e-3));
        }
        boolean alive = Math.max(a[row][column], b[row][column]) > 1e-3;
        if (Math.abs(k) >= 10 && alive) {
          synchronised++;
          boolean belowDiagonals = k > 0 ? k <= Math.abs(delta) : Math.abs(delta) <= -k;
          assertThat(belowDiagonals).as("K = %s, delta = %s", k, delta).isTrue();
          assertThat(difference[row][column]).isCloseTo(0, within(1e-3));
        }
        if (k > 0 && delta == 0) {
          assertThat(alive).as("blockade at K = %s", k).isFalse();
        }
      }
    }
    assertThat(synchronised).isGreaterThan(8);
    assertThat(Math.max(a[0][4], b[0][4])).as("blockade at K = -20").isLessThan(1e-3);
    assertThat(a[3][8]).as("partial synchronisation at K = -5").isGreaterThan(0.3);
    assertThat(difference[3][8]).isGreaterThan(19);
  }

  /** What two oscillators prefer foretells where two groups synchronise. */
  @Test
  void theBitmapResemblesTheBlockade() throws IOException {
    ResultTable pair = table("S1");
    ResultTable groups = table("S1-groups");
    int alike = 0;
    int aligned = 0;
    for (int row = 0; row < pair.rows().size(); row++) {
      assertThat(pair.text(row, "K")).isEqualTo(groups.text(row, "K"));
      boolean together =
          groups.number(row, "order_parameter_A") > 1e-3
              && Math.abs(groups.number(row, "frequency_difference")) < 1e-2;
      boolean white = pair.text(row, "aligned").equals("1");
      alike += white == together ? 1 : 0;
      aligned += white ? 1 : 0;
    }
    assertThat(alike).isGreaterThan(68);
    assertThat(aligned).isBetween(15, 66);
    double strongest =
        table("S1").rows().stream().mapToDouble(r -> Double.parseDouble(r.get(2))).max().orElse(0);
    int resonance = pair.row("K", 10, "delta", -10);
    assertThat(pair.number(resonance, "maximum")).isCloseTo(strongest, within(0.1 * strongest));
    assertThat(pair.number(resonance, "position")).isCloseTo(Math.PI / 2, within(0.1));
  }

  @Test
  void spectraVanishWhereTheSupplementSaysSo() throws IOException {
    ResultTable table = table("S3");
    for (double k : new double[] {10, 0, -5, -10, -20}) {
      double least = Double.POSITIVE_INFINITY;
      for (int row = 0; row < table.rows().size(); row++) {
        if (table.number(row, "K") == k) {
          least = Math.min(least, table.number(row, "order_parameter_A"));
        }
      }
      boolean vanishes = k == 10 || k <= -10;
      assertThat(least < 1e-3).as("K = %s", k).isEqualTo(vanishes);
    }
  }

  @Test
  void picturesHaveTheirColours() throws IOException {
    BufferedImage map = ImageIO.read(figures.resolve("figure-2c.png").toFile());
    assertThat(pixels(map, Palette.ORANGE)).as("orange line").isGreaterThan(500);
    assertThat(pixels(map, Palette.BLUE)).as("blue line").isGreaterThan(500);
    BufferedImage blockade = ImageIO.read(figures.resolve("figure-4.png").toFile());
    assertThat(pixels(blockade, Palette.BLACK)).as("blockade").isGreaterThan(50_000);
    BufferedImage pair = ImageIO.read(figures.resolve("figure-S1.png").toFile());
    assertThat(pixels(pair, Palette.GREY)).as("grey dots").isGreaterThan(1000);
  }

  private static int pixels(BufferedImage image, Color colour) {
    int count = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
      }
    }
    return count;
  }

  @Tag("slow")
  @Test
  void neitherThreadsNorRepetitionChangeAByte() throws IOException {
    Path again = figures.resolve("again");
    for (String name : List.of("2c", "4")) {
      CommandRun run =
          CommandRun.of(
              "figure", name, "--resolution", TINY, "--jobs", "1", "--out", again.toString());
      assertThat(run.exitCode()).as(run.err()).isZero();
    }
    List<String> compared = new ArrayList<>();
    try (Stream<Path> files = Files.list(again)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (name.startsWith("figure-")) {
          assertThat(file).hasSameBinaryContentAs(figures.resolve(name));
          compared.add(name);
        }
      }
    }
    assertThat(compared).hasSize(9);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "figure 2e | no figure '2e' | known are 2a, 2b",
        "figure S5 | no figure 'S5' | did you mean",
        "figure 4 --resolution 0 | --resolution is '0' | --resolution 64",
        "figure 4 --resolution many | --resolution is 'many' | --resolution 64",
        "figure 4 --resolution 500 | 250000 points per map | --yes",
        "figure 4 --resolution 5000 --yes | more than a picture can show | at most 2000",
        "figure 4 --resolution 9 --full | given at once | leave one of them out",
        "figure 4 --jobs 0 | --jobs is '0' | --jobs 2",
        "figure 4 --out {dir}/figure-4.csv | is a file | another folder",
        "figure | FIGURE | --help",
      })
  void badInputIsRefusedInWords(String command, String cause, String remedy) {
    CommandRun run = CommandRun.of(command.strip().replace("{dir}", figures.toString()).split(" "));
    assertThat(run.exitCode()).as(run.err()).isEqualTo(2);
    assertThat(run.err()).contains(cause).contains(remedy).doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  /** {@code [row][column]} of a table whose second parameter changes fastest. */
  private static double[][] map(ResultTable table, String column, int columns) {
    double[][] map = new double[table.rows().size() / columns][columns];
    for (int row = 0; row < table.rows().size(); row++) {
      map[row / columns][row % columns] = table.number(row, column);
    }
    return map;
  }
}
