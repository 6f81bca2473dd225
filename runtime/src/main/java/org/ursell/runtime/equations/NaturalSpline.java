package org.ursell.runtime.equations;

/**
 * The natural cubic spline through points: twice differentiable everywhere, with no curvature at
 * both ends. The curvatures obey a tridiagonal system, solved by elimination (Burden and Faires,
 * Numerical Analysis, section 3.5). All pieces stand in one array, since a million of them as
 * polynomials of their own would take several times as much as the points.
 */
final class NaturalSpline {
  /** Numbers of each piece. */
  static final int PER_PIECE = 3;

  private NaturalSpline() {}

  /**
   * The pieces: of each the coefficients of u, u^2 and u^3, u from its first point on.
   *
   * @param x ascending, three or more
   */
  static double[] pieces(double[] x, double[] y) {
    int last = x.length - 1;
    double[] found = new double[PER_PIECE * last];
    double[] ratio = new double[last];
    // Until curvatures are known, their places hold what elimination leaves on the right.
    for (int k = 1; k < last; k++) {
      double before = x[k] - x[k - 1];
      double after = x[k + 1] - x[k];
      double pivot = 2.0 * (x[k + 1] - x[k - 1]) - before * ratio[k - 1];
      ratio[k] = after / pivot;
      double bend =
          3.0
              * (y[k + 1] * before - y[k] * (x[k + 1] - x[k - 1]) + y[k - 1] * after)
              / (before * after);
      int at = PER_PIECE * k + 1;
      found[at] = (bend - before * found[at - PER_PIECE]) / pivot;
    }
    double next = 0.0;
    for (int k = last - 1; k >= 0; k--) {
      int at = PER_PIECE * k;
      double width = x[k + 1] - x[k];
      double own = found[at + 1] - ratio[k] * next;
      found[at] = (y[k + 1] - y[k]) / width - width * (next + 2.0 * own) / 3.0;
      found[at + 1] = own;
      found[at + 2] = (next - own) / (3.0 * width);
      next = own;
    }
    return found;
  }
}
