package org.ursell.runtime.equations;

/**
 * The natural cubic spline through points: twice differentiable everywhere, with no curvature at
 * both ends. The curvatures obey a tridiagonal system, solved by elimination (Burden and Faires,
 * Numerical Analysis, section 3.5). They alone are kept, one number per point, since all others of
 * a piece follow from two of them.
 */
final class NaturalSpline {
  private NaturalSpline() {}

  /**
   * Half the second derivative at each point.
   *
   * @param x ascending, three or more
   */
  static double[] curvatures(double[] x, double[] y) {
    int last = x.length - 1;
    // Until curvatures are known, their places hold what elimination leaves on the right.
    double[] found = new double[x.length];
    double[] ratio = new double[last];
    for (int k = 1; k < last; k++) {
      double before = x[k] - x[k - 1];
      double after = x[k + 1] - x[k];
      double pivot = 2.0 * (x[k + 1] - x[k - 1]) - before * ratio[k - 1];
      ratio[k] = after / pivot;
      double bend =
          3.0
              * (y[k + 1] * before - y[k] * (x[k + 1] - x[k - 1]) + y[k - 1] * after)
              / (before * after);
      found[k] = (bend - before * found[k - 1]) / pivot;
    }
    for (int k = last - 1; k >= 0; k--) {
      found[k] -= ratio[k] * found[k + 1];
    }
    return found;
  }

  /**
   * The value in a piece.
   *
   * @param piece its number, that of the point before it
   * @param u how far behind that point
   */
  static double value(double[] x, double[] y, double[] curvatures, int piece, double u) {
    double own = curvatures[piece];
    double next = curvatures[piece + 1];
    double width = x[piece + 1] - x[piece];
    double slope = (y[piece + 1] - y[piece]) / width - width * (next + 2.0 * own) / 3.0;
    double cube = (next - own) / (3.0 * width);
    return ((cube * u + own) * u + slope) * u + y[piece];
  }
}
