package org.ursell.runtime.equations;

/**
 * Evaluates a {@link LaneForm}: each of its sums runs over all lanes in one loop, from rows that
 * are arrays of their own. HotSpot turns such loops into vector code if they are short and their
 * bodies name few arrays. Lanes do not mix. Holds scratch room, and is of one thread.
 */
@Internal
public final class LaneRows {
  private final LaneSums sums;
  private final int lanes;
  private final double[][] rows;

  LaneRows(LaneSums sums, int lanes) {
    this.sums = sums;
    this.lanes = lanes;
    rows = new double[sums.rows()][lanes];
    sums.fillConstants(rows);
  }

  /** Puts a run into a lane. */
  public void put(int lane, LaneShare share) {
    for (int k = 0; k < sums.coefficients(); k++) {
      rows[sums.firstCoefficient() + k][lane] = share.coefficients()[k];
    }
  }

  /**
   * The derivatives of all lanes.
   *
   * @param y unknown m of a lane at {@code m * lanes + lane}; read only
   * @param dydt receives the derivatives in the same order
   */
  public void derivative(double[] y, double[] dydt) {
    for (int m = 0; m < sums.unknowns(); m++) {
      System.arraycopy(y, m * lanes, rows[m], 0, lanes);
    }
    run(sums.code());
    for (int m = 0; m < sums.unknowns(); m++) {
      System.arraycopy(rows[sums.firstDerivative() + m], 0, dydt, m * lanes, lanes);
    }
  }

  private void run(int[] code) {
    for (int at = 0; at < code.length; at += LaneSums.WIDTH) {
      double[] to = rows[code[at + 1]];
      double[] a = rows[code[at + 2]];
      double[] b = rows[code[at + 3]];
      double[] c = rows[code[at + 4]];
      double[] d = rows[code[at + 5]];
      double[] e = rows[code[at + 6]];
      double[] f = rows[code[at + 7]];
      switch (code[at]) {
        case LaneSums.PRODUCT -> product(to, a, b);
        case LaneSums.SUM_2 -> sum(to, a, b, c, d);
        case LaneSums.SUM_3 -> sum(to, a, b, c, d, e, f);
        case LaneSums.CHAIN_2 -> chain(to, a, b, c, d);
        case LaneSums.CHAIN_3 -> chain(to, a, b, c, d, e, f);
        case LaneSums.MORE_1 -> more(to, a, b);
        case LaneSums.MORE_2 -> more(to, a, b, c, d);
        case LaneSums.JOIN -> join(to, a, b);
        case LaneSums.DIFFERENCE -> difference(to, a, b);
        case LaneSums.DIFFERENCE_2 -> difference(to, a, b, c, d);
        case LaneSums.MORE_OF_SUM -> moreOfSum(to, a, b, c);
        default -> moreOfDifference(to, a, b, c);
      }
    }
  }

  private static void product(double[] to, double[] a, double[] b) {
    for (int l = 0; l < to.length; l++) {
      to[l] = a[l] * b[l];
    }
  }

  private static void sum(double[] to, double[] a, double[] b, double[] c, double[] d) {
    for (int l = 0; l < to.length; l++) {
      to[l] = a[l] * b[l] + c[l] * d[l];
    }
  }

  private static void sum(
      double[] to, double[] a, double[] b, double[] c, double[] d, double[] e, double[] f) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(e[l], f[l], a[l] * b[l]) + c[l] * d[l];
    }
  }

  private static void chain(double[] to, double[] a, double[] b, double[] c, double[] d) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(c[l], d[l], a[l] * b[l]);
    }
  }

  private static void chain(
      double[] to, double[] a, double[] b, double[] c, double[] d, double[] e, double[] f) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(e[l], f[l], Math.fma(c[l], d[l], a[l] * b[l]));
    }
  }

  private static void more(double[] to, double[] a, double[] b) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(a[l], b[l], to[l]);
    }
  }

  private static void more(double[] to, double[] a, double[] b, double[] c, double[] d) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(c[l], d[l], Math.fma(a[l], b[l], to[l]));
    }
  }

  private static void join(double[] to, double[] a, double[] b) {
    for (int l = 0; l < to.length; l++) {
      to[l] = a[l] + b[l];
    }
  }

  private static void difference(double[] to, double[] a, double[] b) {
    for (int l = 0; l < to.length; l++) {
      to[l] = a[l] - b[l];
    }
  }

  private static void difference(double[] to, double[] a, double[] b, double[] c, double[] d) {
    for (int l = 0; l < to.length; l++) {
      to[l] = a[l] * b[l] - c[l] * d[l];
    }
  }

  private static void moreOfSum(double[] to, double[] a, double[] b, double[] c) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(a[l], b[l] + c[l], to[l]);
    }
  }

  private static void moreOfDifference(double[] to, double[] a, double[] b, double[] c) {
    for (int l = 0; l < to.length; l++) {
      to[l] = Math.fma(a[l], b[l] - c[l], to[l]);
    }
  }
}
