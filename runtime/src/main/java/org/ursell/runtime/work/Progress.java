package org.ursell.runtime.work;

/** Hears how far a computation has come. */
@FunctionalInterface
public interface Progress {
  /** Nobody listens. */
  Progress NONE = (done, goal, steps) -> {};

  /**
   * Called after every step.
   *
   * @param done how far it has come, such as the time reached, or the residual that is left
   * @param goal where it ends, in the same unit
   * @param steps how much has been done, counted in what takes the time
   */
  void at(double done, double goal, long steps);
}
