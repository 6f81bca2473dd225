package org.ursell.runtime.integrate;

import org.ursell.runtime.equations.JacobianPattern;

/**
 * The exact Jacobian of a {@link VectorField}, as a sparse matrix: what a stiff method steps with.
 * Not for use by two threads at once.
 */
public interface FieldJacobian {
  /** Where the Jacobian can differ from zero. */
  JacobianPattern pattern();

  /** How long an array {@link #fill} asks for: the entries, and behind them room to work in. */
  int room();

  /** Turns to a time, as {@link VectorField#at}. */
  default void turn(double from, double t) {}

  /**
   * The partial derivatives of the right-hand side.
   *
   * @param y the state at which to differentiate; read only
   * @param values of length {@link #room}; receives the entries in the order of the pattern, in
   *     inverse units of time
   */
  void fill(double[] y, double[] values);
}
