package org.ursell.runtime.equations;

/**
 * Moment equations that also know their Jacobian exactly (differentiated symbolically, not by
 * finite differences), as a sparse matrix: the contract of whatever linearises the equations, be it
 * Newton's method, linear stability, linear response or a stiff integrator. Emitted classes of
 * order 1 and every {@link TableMomentEquations} are of this kind.
 *
 * <p>Of n unknowns of a chain at order 2 each depends on some tens, so that the entries, and the
 * time to fill them, grow like n and not like n squared. {@link DenseJacobian} gives the whole
 * square to those who need eigenvalues.
 */
public interface ExactJacobian extends MomentEquations {
  /** Where the Jacobian can differ from zero; the same object at every call. */
  JacobianPattern jacobianPattern();

  /**
   * How long an array {@link #jacobian} asks for: the entries of the pattern, and behind them the
   * room in which it works.
   */
  default int jacobianRoom() {
    return jacobianPattern().entries();
  }

  /**
   * The partial derivatives of the right-hand side. Allocates nothing; may run in several threads
   * at once if each has its own {@code c} and {@code values}.
   *
   * @param y the moments at which to differentiate; read only
   * @param c the array from {@link #coefficients}; its scratch part is overwritten
   * @param values of length {@link #jacobianRoom}; receives d(dy_i/dt)/dy_j in the order of {@link
   *     #jacobianPattern}, in inverse units of time of the rates; what lies behind is overwritten
   */
  void jacobian(double[] y, double[] c, double[] values);

  /**
   * The same equations with truncated power series in 1/N as numbers.
   *
   * @param parameters the point; its infinite sizes are one N, times their shares
   * @param degree the highest power of 1/N, at least 1
   * @throws InvalidInputException if a coefficient has no expansion in whole powers of 1/N, or
   *     these equations are held in another form than tables
   */
  default SeriesEquations series(Parameters parameters, int degree) {
    throw new InvalidInputException(
        "the equations of '%s' at order %d are held as code, which works with numbers alone"
            .formatted(descriptor().name(), descriptor().order()),
        "ask for them as a table");
  }
}
