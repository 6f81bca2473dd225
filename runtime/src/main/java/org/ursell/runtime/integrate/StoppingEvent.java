package org.ursell.runtime.integrate;

/**
 * Ends a run at the first time at which a function of the state falls to a level. The function is a
 * polynomial of the moments, so that over one step of an integrator, on which they are one
 * polynomial of the time or several in turn, it is the same; {@link FirstCrossing} then misses no
 * dip, however short. A function that begins at or below the level must rise above it first.
 */
public interface StoppingEvent {
  /** The level, in the unit of the function. */
  double level();

  /**
   * The function.
   *
   * @param state the moments; read only, and only those of {@link #moments} are given
   */
  double value(double[] state);

  /**
   * The time derivative of the function.
   *
   * @param state the moments, as for {@link #value}
   * @param derivative their time derivatives, likewise
   */
  double slope(double[] state, double[] derivative);

  /** The degree of the function in the moments, 1 or more. */
  int degree();

  /** The positions in the state of the moments that the function depends on. */
  int[] moments();
}
