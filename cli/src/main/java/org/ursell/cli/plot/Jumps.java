package org.ursell.cli.plot;

/** Where a curve through points is to be broken, since what it follows jumps. */
public final class Jumps {
  /** A square-root onset between points takes at most 2.42 times the step that follows it. */
  private static final double SUDDEN = 3.0;

  /** A step of a smaller part of the whole range is none to the eye. */
  private static final double VISIBLE = 0.02;

  private Jumps() {}

  /** A curve of which a value that is not a number stands in each gap. */
  public record Curve(double[] x, double[] y) {}

  /**
   * The curve broken wherever it steps by more than three times the steps before and after, which
   * no kink and no square-root onset does.
   *
   * @param x rising
   * @param y as many; may hold values that are not numbers
   */
  public static Curve broken(double[] x, double[] y) {
    return broken(x, y, -1);
  }

  /**
   * The same of a curve that is zero where something is locked: it is broken at the edge of that,
   * too, where nothing was computed between zero and the first value that is not.
   *
   * @param zero values up to this size are zero
   */
  public static Curve broken(double[] x, double[] y, double zero) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double value : y) {
      if (!Double.isNaN(value)) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
    }
    boolean[] jump = new boolean[Math.max(0, y.length - 1)];
    for (int k = 0; k < jump.length; k++) {
      double around = Math.max(step(y, k - 1), step(y, k + 1));
      double visible = VISIBLE * (high - low);
      boolean edge = Math.abs(y[k]) <= zero != Math.abs(y[k + 1]) <= zero;
      jump[k] = step(y, k) > (edge ? visible : Math.max(SUDDEN * around, visible));
    }
    return cut(x, y, jump);
  }

  /** A curve of angles from -pi to pi broken where it goes round. */
  public static Curve brokenRound(double[] x, double[] y) {
    boolean[] jump = new boolean[Math.max(0, y.length - 1)];
    for (int k = 0; k < jump.length; k++) {
      jump[k] = step(y, k) > Math.PI;
    }
    return cut(x, y, jump);
  }

  /** From one point to the next; 0 where there is none. */
  private static double step(double[] y, int k) {
    if (k < 0 || k + 1 >= y.length) {
      return 0;
    }
    double step = Math.abs(y[k + 1] - y[k]);
    return Double.isNaN(step) ? 0 : step;
  }

  private static Curve cut(double[] x, double[] y, boolean[] jump) {
    int gaps = 0;
    for (boolean each : jump) {
      gaps += each ? 1 : 0;
    }
    double[] across = new double[x.length + gaps];
    double[] up = new double[across.length];
    int at = 0;
    for (int k = 0; k < x.length; k++) {
      across[at] = x[k];
      up[at++] = y[k];
      if (k < jump.length && jump[k]) {
        across[at] = 0.5 * (x[k] + x[k + 1]);
        up[at++] = Double.NaN;
      }
    }
    return new Curve(across, up);
  }
}
