package org.ursell.runtime.integrate;

/**
 * Ends a run at the first time at which a function of the state crosses zero from above. The
 * crossing is located on the interpolant of the step, which is searched at several interior points,
 * so that a short dip within one long step is seen, too.
 */
@FunctionalInterface
public interface StoppingEvent {
  /**
   * The function whose first downward zero crossing is wanted; continuous in time.
   *
   * @param time the time
   * @param state the moments; read only
   */
  double value(double time, double[] state);
}
