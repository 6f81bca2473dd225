package org.ursell.runtime.integrate;

/** Looks on while a run is integrated: samples, records, judges. */
public interface StepListener {
  /**
   * Called once before the first step.
   *
   * @param time the start
   * @param state the start state; not to be changed or kept
   */
  default void start(double time, double[] state) {}

  /** Called after each accepted step. */
  void step(DenseStep step);
}
