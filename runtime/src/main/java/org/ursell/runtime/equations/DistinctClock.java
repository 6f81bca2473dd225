package org.ursell.runtime.equations;

/** A clock of the coefficients of a {@link CoefficientTable}, by their numbers. */
interface DistinctClock extends Clock {
  /** Whether it ever rewrites a coefficient. */
  boolean changes(int coefficient);
}
