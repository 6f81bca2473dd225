package org.ursell.runtime.exact;

import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Polynomials on [0, 1] through the values of functions at Chebyshev's points, by their powers.
 * Their degree is small enough that rounding does no harm to these.
 */
final class ShortPolynomials {
  static final int DEGREE = 8;

  /** The points, within the interval. */
  static final double[] POINTS = points();

  /** Where else a polynomial must meet its function. */
  static final double[] CHECKS = {0.0, 0.2371, 0.5613, 0.8429, 1.0};

  private static final DecompositionSolver SOLVER = solver();

  private ShortPolynomials() {}

  private static double[] points() {
    double[] points = new double[DEGREE + 1];
    for (int k = 0; k <= DEGREE; k++) {
      points[k] = 0.5 * (1.0 - Math.cos(Math.PI * (2 * k + 1) / (2 * DEGREE + 2)));
    }
    return points;
  }

  private static DecompositionSolver solver() {
    RealMatrix powers = MatrixUtils.createRealMatrix(DEGREE + 1, DEGREE + 1);
    for (int k = 0; k <= DEGREE; k++) {
      double power = 1.0;
      for (int m = 0; m <= DEGREE; m++) {
        powers.setEntry(k, m, power);
        power *= POINTS[k];
      }
    }
    return new LUDecomposition(powers).getSolver();
  }

  /** The coefficients of the powers, from the values at the points. */
  static double[] through(double[] values) {
    return SOLVER.solve(new ArrayRealVector(values, false)).toArray();
  }

  static double value(double[] coefficients, double s) {
    double sum = 0.0;
    for (int m = coefficients.length - 1; m >= 0; m--) {
      sum = sum * s + coefficients[m];
    }
    return sum;
  }
}
