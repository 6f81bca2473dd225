package org.ursell.runtime.integrate;

/**
 * One accepted step with an interpolant over it. Valid only while a listener is being called: the
 * integrator reuses its arrays.
 */
public interface DenseStep {
  /** Time at the start of the step. */
  double previousTime();

  /** Time at the end of the step (at the event, if the run stops inside it). */
  double currentTime();

  /** The state at {@link #currentTime()}; not to be changed or kept. */
  double[] currentState();

  /**
   * At how many equally spaced times, of which the last is the end of the step, to look for what
   * must not happen at any time: more than one for the long steps of the stiff method.
   */
  default int looks() {
    return 1;
  }

  /**
   * The error that was allowed for each unknown in this step: what its integration is known to.
   *
   * @param tolerances receives one number for each unknown
   */
  void tolerances(double[] tolerances);

  /**
   * The state at a time within the step. {@link DormandPrince853} and {@link LaneIntegrator} give
   * it to a few times the error allowed for a step ({@link #tolerances}) at most; the polynomial of
   * {@link HipparchusIntegrator} is not checked.
   *
   * @param time between the two times of the step
   * @param state receives the moments
   */
  void state(double time, double[] state);
}
