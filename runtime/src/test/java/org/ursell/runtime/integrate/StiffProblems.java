package org.ursell.runtime.integrate;

import java.util.Optional;
import org.ursell.runtime.equations.JacobianPattern;

/** Stiff problems of the literature, with their exact Jacobians. */
final class StiffProblems {
  private StiffProblems() {}

  /** A full Jacobian of an autonomous system. */
  private abstract static class Full implements VectorField, FieldJacobian {
    private final JacobianPattern pattern;
    private final int n;

    Full(int n) {
      this.n = n;
      JacobianPattern.Builder rows = new JacobianPattern.Builder();
      int[] all = new int[n];
      for (int j = 0; j < n; j++) {
        all[j] = j;
      }
      for (int i = 0; i < n; i++) {
        rows.row(all);
      }
      pattern = rows.build();
    }

    @Override
    public int dimension() {
      return n;
    }

    @Override
    public Optional<FieldJacobian> jacobian() {
      return Optional.of(this);
    }

    @Override
    public JacobianPattern pattern() {
      return pattern;
    }

    @Override
    public int room() {
      return n * n;
    }
  }

  /** Linear equations y' = A y. */
  static VectorField linear(double[]... matrix) {
    return linear(MomentMagnitudes.separate(matrix.length), matrix);
  }

  /** The same for unknowns that are measured by a scale. */
  static VectorField linear(MomentMagnitudes magnitudes, double[]... matrix) {
    return new Full(matrix.length) {
      @Override
      public MomentMagnitudes magnitudes() {
        return magnitudes;
      }

      @Override
      public void derivative(double[] y, double[] dydt) {
        for (int i = 0; i < y.length; i++) {
          dydt[i] = 0.0;
          for (int j = 0; j < y.length; j++) {
            dydt[i] += matrix[i][j] * y[j];
          }
        }
      }

      @Override
      public void fill(double[] y, double[] values) {
        for (int i = 0; i < matrix.length; i++) {
          System.arraycopy(matrix[i], 0, values, i * matrix.length, matrix.length);
        }
      }
    };
  }

  /**
   * The problem of Prothero and Robinson (Math. Comp. 28, 145 (1974)): y' = -rate (y - sin t) + cos
   * t, with the sine and cosine as unknowns 1 and 2. From y = 0 it stays on the sine, at any rate.
   */
  static VectorField protheroRobinson(double rate) {
    return linear(
        new double[] {-rate, rate, 1.0},
        new double[] {0.0, 0.0, 1.0},
        new double[] {0.0, -1.0, 0.0});
  }

  /** The oscillator of van der Pol in the scaling of Hairer and Wanner, (IV.1.5'). */
  static VectorField vanDerPol(double epsilon) {
    return new Full(2) {
      @Override
      public void derivative(double[] y, double[] dydt) {
        dydt[0] = y[1];
        dydt[1] = ((1.0 - y[0] * y[0]) * y[1] - y[0]) / epsilon;
      }

      @Override
      public void fill(double[] y, double[] values) {
        values[0] = 0.0;
        values[1] = 1.0;
        values[2] = (-2.0 * y[0] * y[1] - 1.0) / epsilon;
        values[3] = (1.0 - y[0] * y[0]) / epsilon;
      }
    };
  }

  /** The reactions of Robertson (1966), Hairer and Wanner, (IV.1.4): y0 + y1 + y2 is conserved. */
  static VectorField robertson() {
    return new Full(3) {
      @Override
      public void derivative(double[] y, double[] dydt) {
        double first = 0.04 * y[0];
        double second = 1e4 * y[1] * y[2];
        double third = 3e7 * y[1] * y[1];
        dydt[0] = -first + second;
        dydt[1] = first - second - third;
        dydt[2] = third;
      }

      @Override
      public void fill(double[] y, double[] values) {
        double second = 1e4 * y[2];
        double third = 6e7 * y[1];
        values[0] = -0.04;
        values[1] = second;
        values[2] = 1e4 * y[1];
        values[3] = 0.04;
        values[4] = -second - third;
        values[5] = -1e4 * y[1];
        values[6] = 0.0;
        values[7] = third;
        values[8] = 0.0;
      }
    };
  }
}
