package org.ursell.runtime.equations;

/**
 * Moment equations that also know their Jacobian exactly (differentiated symbolically, not by
 * finite differences). Emitted classes of low order and every {@link TableMomentEquations} are of
 * this kind.
 */
public interface ExactJacobian extends MomentEquations {
  /**
   * The matrix of partial derivatives of the right-hand side.
   *
   * @param y the moments at which to differentiate
   * @param c the array from {@link #coefficients}; its scratch part is overwritten
   * @param jacobian receives d(dy_i/dt)/dy_j at {@code [i][j]}; square, of side {@code
   *     moments().size()}; overwritten entirely
   */
  void jacobian(double[] y, double[] c, double[][] jacobian);
}
