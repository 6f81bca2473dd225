package org.ursell.cli.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThinnedLineTest {
  private static final int POINTS = 200_000;
  private static final int PIXELS = 2000;

  /** A fast oscillation with noise, and one spike that no thinning may lose. */
  private static double[] signal() {
    Random random = new Random(7);
    double[] y =
        IntStream.range(0, POINTS)
            .mapToDouble(k -> Math.sin(0.37 * k) * Math.exp(-3.0 * k / POINTS))
            .map(value -> value + 0.05 * random.nextGaussian())
            .toArray();
    y[123_457] = 40.0;
    return y;
  }

  private static double[] places() {
    return IntStream.range(0, POINTS).mapToDouble(k -> (double) k / POINTS).toArray();
  }

  /** Lowest and highest value in each column of pixels. */
  private static double[][] ranges(double[] x, double[] y) {
    double[] low = new double[PIXELS];
    double[] high = new double[PIXELS];
    Arrays.fill(low, Double.POSITIVE_INFINITY);
    Arrays.fill(high, Double.NEGATIVE_INFINITY);
    for (int k = 0; k < x.length; k++) {
      int pixel = (int) (PIXELS * x[k]);
      low[pixel] = Math.min(low[pixel], y[k]);
      high[pixel] = Math.max(high[pixel], y[k]);
    }
    return new double[][] {low, high};
  }

  @Test
  void coversThePlacesThatTheWholeLineCovers() {
    ThinnedLine thin = ThinnedLine.of(places(), signal(), x -> x);
    assertThat(thin.x()).hasSizeLessThan(POINTS / 10).isSorted();
    assertThat(ranges(thin.x(), thin.y())).isDeepEqualTo(ranges(places(), signal()));
  }

  @Test
  void staysBrokenWhereItWasBroken() {
    double[] y = signal();
    y[50_000] = Double.NaN;
    ThinnedLine thin = ThinnedLine.of(places(), y, x -> x);
    int[] gaps =
        IntStream.range(0, thin.x().length).filter(k -> Double.isNaN(thin.y()[k])).toArray();
    assertThat(gaps).hasSize(1);
    assertThat(thin.x()[gaps[0]]).isEqualTo(0.25);
  }

  @Test
  void drawsLinesOfUsualLengthPointByPoint() {
    double[] x = Arrays.copyOf(places(), ThinnedLine.WHOLE);
    double[] y = Arrays.copyOf(signal(), ThinnedLine.WHOLE);
    ThinnedLine whole = ThinnedLine.of(x, y, place -> place);
    assertThat(whole.x()).isEqualTo(x);
    assertThat(whole.y()).isEqualTo(y);
  }
}
