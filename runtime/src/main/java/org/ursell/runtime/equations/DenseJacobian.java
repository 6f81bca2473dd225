package org.ursell.runtime.equations;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;

/**
 * The Jacobian as a full square matrix, for eigenvalues and other dense linear algebra. Holds its
 * own room, so each thread has its own.
 */
@Internal
public final class DenseJacobian {
  private final ExactJacobian equations;
  private final JacobianPattern pattern;
  private final double[] values;

  /** The square form of the Jacobian of some equations. */
  public DenseJacobian(ExactJacobian equations) {
    this.equations = equations;
    this.pattern = equations.jacobianPattern();
    this.values = new double[equations.jacobianRoom()];
  }

  /**
   * Fills a matrix.
   *
   * @param y the moments at which to differentiate
   * @param c the array from {@link MomentEquations#coefficients}; its scratch part is overwritten
   * @param matrix receives d(dy_i/dt)/dy_j at {@code [i][j]}; square, of side {@code
   *     moments().size()}; overwritten entirely
   */
  public void fill(double[] y, double[] c, double[][] matrix) {
    equations.jacobian(y, c, values);
    for (int i = 0; i < matrix.length; i++) {
      double[] row = matrix[i];
      Arrays.fill(row, 0.0);
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        row[pattern.column(e)] = values[e];
      }
    }
  }

  /** A new matrix, filled as by {@link #fill}. */
  public RealMatrix at(double[] y, double[] c) {
    double[][] matrix = new double[pattern.side()][pattern.side()];
    fill(y, c, matrix);
    return new Array2DRowRealMatrix(matrix, false);
  }
}
