package org.ursell.runtime.exact;

/** Advances a vector of coefficients in time, step by step. */
interface Propagator {
  /** The time reached. */
  double time();

  /** The coefficients at the time reached; overwritten by the next step. */
  double[] state();

  /** How often the generator, or a part of it, has been applied so far. */
  long applications();

  /**
   * One step.
   *
   * @param end time beyond which not to go
   * @throws java.util.concurrent.CancellationException when asked to stop, or if the calling thread
   *     is interrupted
   */
  PropagatorStep advance(double end);
}
