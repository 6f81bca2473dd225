package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StraightenedLinesTest {
  private static final int POINTS = 1000;
  private static final Offset<Double> HARDLY_SEEN = Offset.offset(1.0 / 4000);

  private final StraightenedLines lines = new StraightenedLines(x -> x, y -> y);

  private static double[] times() {
    return IntStream.range(0, POINTS).mapToDouble(k -> k / (POINTS - 1.0)).toArray();
  }

  /** Coherences that decay the more slowly the larger the system is, and turn. */
  private static List<ThinnedLine> decays(int count) {
    List<ThinnedLine> lines = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      double rate = 40.0 / n;
      double[] y = Arrays.stream(times()).map(t -> Math.exp(-rate * t) * Math.cos(9 * t)).toArray();
      lines.add(new ThinnedLine(times(), y));
    }
    return lines;
  }

  /** What a broken line is at a place between its ends. */
  private static double at(ThinnedLine line, double x) {
    int found = Arrays.binarySearch(line.x(), x);
    if (found >= 0) {
      return line.y()[found];
    }
    int next = -found - 1;
    double part = (x - line.x()[next - 1]) / (line.x()[next] - line.x()[next - 1]);
    return (1 - part) * line.y()[next - 1] + part * line.y()[next];
  }

  private static int points(List<ThinnedLine> lines) {
    return lines.stream().mapToInt(line -> line.x().length).sum();
  }

  @Test
  void drawsFewLinesPointByPoint() {
    List<ThinnedLine> few = decays(Picture.POINTS / POINTS);
    assertThat(lines.of(few)).isSameAs(few);
  }

  @Test
  void keepsManyLinesWhereTheyAre() {
    List<ThinnedLine> many = decays(500);
    List<ThinnedLine> kept = lines.of(many);
    assertThat(points(kept)).isLessThan(points(many) / 5);
    assertThat(kept).hasSameSizeAs(many);
    for (int n = 0; n < many.size(); n += 7) {
      for (int k = 0; k < POINTS; k += 3) {
        assertThat(at(kept.get(n), many.get(n).x()[k])).isCloseTo(many.get(n).y()[k], HARDLY_SEEN);
      }
      assertThat(kept.get(n).x()).startsWith(0.0).endsWith(1.0);
    }
  }

  /** Noise has no straight parts, and still a picture holds no more of it than its share. */
  @Test
  void holdsNoMorePointsOfNoiseThanAPictureMay() {
    Random random = new Random(3);
    List<ThinnedLine> noise = new ArrayList<>();
    for (int n = 0; n < 400; n++) {
      double[] y = random.doubles(POINTS).map(u -> 0.5 + 0.1 * (u - 0.5)).toArray();
      noise.add(new ThinnedLine(times(), y));
    }
    List<ThinnedLine> kept = lines.of(noise);
    assertThat(points(kept)).isLessThan(Picture.POINTS);
    assertThat(Arrays.stream(kept.get(5).y()).max().orElseThrow()).isGreaterThan(0.53);
  }

  @Test
  void leavesGapsAndStepsAsTheyAre() {
    List<ThinnedLine> many = new ArrayList<>(decays(300));
    double[] x = times();
    double[] y = Arrays.stream(x).map(t -> t < 0.5 ? 0.2 : 0.8).toArray();
    x[501] = x[500];
    Arrays.fill(y, 700, 710, Double.NaN);
    many.add(new ThinnedLine(x, y));
    ThinnedLine kept = lines.of(many).get(300);
    assertThat(kept.x()).isSorted().hasSizeLessThan(20).endsWith(1.0);
    assertThat(Arrays.stream(kept.y()).filter(Double::isNaN).count()).isEqualTo(1);
    assertThat(kept.x()).contains(x[499], x[500], x[699], x[710]);
  }

  @Test
  void fullAxesOfManyCurvesMakeASmallFile() {
    TraceFigure figure =
        new TraceFigure(
            "",
            "amplitude",
            "",
            false,
            1e-9,
            decays(1000).stream()
                .map(
                    line ->
                        new TraceFigure.Curve(
                            "", TraceFigure.Role.FINITE, 0.5, 0, line.x(), line.y()))
                .toList());
    assertThat(PictureEncoder.svg(figure).length).isLessThan(3_000_000);
  }
}
