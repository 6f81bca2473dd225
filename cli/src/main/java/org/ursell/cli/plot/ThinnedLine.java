package org.ursell.cli.plot;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * A line of very many points with as many of them as paper shows. The axis is divided into narrow
 * columns, and of the points that follow each other in one column the first, the lowest, the
 * highest and the last are kept: the line covers the same places, and takes a hundredth of the
 * memory that a chart and a file of lines would hold for a million points.
 *
 * @param x the horizontal places that are kept
 * @param y the vertical ones, as many; where the line is broken there is no number
 */
record ThinnedLine(double[] x, double[] y) {
  /** Lines of as many points are drawn point by point. */
  static final int WHOLE = 20_000;

  /** Some three to a pixel, at the usual size. */
  private static final int COLUMNS = 4000;

  /**
   * A line as it is drawn.
   *
   * @param place where on the axis a value lies, from 0 to 1 within the panel
   */
  static ThinnedLine of(double[] x, double[] y, DoubleUnaryOperator place) {
    return x.length <= WHOLE ? new ThinnedLine(x, y) : new Thinning(x, y, place).kept();
  }

  /** What is kept of a line. */
  private static final class Thinning {
    private final double[] x;
    private final double[] y;
    private final DoubleUnaryOperator place;
    private double[] keptX = new double[4 * COLUMNS];
    private double[] keptY = new double[4 * COLUMNS];
    private int kept;

    Thinning(double[] x, double[] y, DoubleUnaryOperator place) {
      this.x = x;
      this.y = y;
      this.place = place;
    }

    ThinnedLine kept() {
      int first = 0;
      while (first < x.length) {
        int end = endOfColumn(first);
        keepColumn(first, end);
        first = end;
      }
      return new ThinnedLine(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept));
    }

    private int endOfColumn(int first) {
      double column = column(first);
      int end = first + 1;
      while (end < x.length && column(end) == column) {
        end++;
      }
      return end;
    }

    /** Points that break the line are in no column, each by itself. */
    private double column(int point) {
      return Double.isNaN(y[point])
          ? Double.NaN
          : Math.floor(COLUMNS * place.applyAsDouble(x[point]));
    }

    private void keepColumn(int first, int end) {
      int low = first;
      int high = first;
      for (int k = first + 1; k < end; k++) {
        low = y[k] < y[low] ? k : low;
        high = y[k] > y[high] ? k : high;
      }
      int[] chosen = {first, Math.min(low, high), Math.max(low, high), end - 1};
      for (int k = 0; k < chosen.length; k++) {
        if (k == 0 || chosen[k] != chosen[k - 1]) {
          keep(chosen[k]);
        }
      }
    }

    private void keep(int point) {
      if (kept == keptX.length) {
        keptX = Arrays.copyOf(keptX, 2 * kept);
        keptY = Arrays.copyOf(keptY, 2 * kept);
      }
      keptX[kept] = x[point];
      keptY[kept++] = y[point];
    }
  }
}
