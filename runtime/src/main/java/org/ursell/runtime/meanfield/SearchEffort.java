package org.ursell.runtime.meanfield;

import org.ursell.runtime.integrate.IntegratorOptions;

/**
 * How hard to look for the steady state that a start reaches.
 *
 * @param firstStretch how long to integrate before Newton's method is tried first, in inverse rates
 * @param longestTime after which the search is given up, in inverse rates
 * @param mostEvaluations of the right-hand side, after which it is given up, too
 * @param accuracy of the run; roots are solved for to rounding in any case
 * @param foresees whether a phase that decays as its slowest mode does ends the search
 * @param close a root counts if the run stands closer to it than this part of |G y|
 */
record SearchEffort(
    double firstStretch,
    double longestTime,
    long mostEvaluations,
    IntegratorOptions accuracy,
    boolean foresees,
    double close) {
  private static final double FIRST_STRETCH = 25.0;
  private static final double LONGEST_TIME = 1e4;

  /** Where rates are far above one, this many evaluations end the search before the time does. */
  private static final long MOST_EVALUATIONS = 3_000_000L;

  static final SearchEffort FULL =
      new SearchEffort(
          FIRST_STRETCH, LONGEST_TIME, MOST_EVALUATIONS, IntegratorOptions.DEFAULT, false, 0.3);

  /** A modulated state may wind around a stable root at some distance. */
  private static final double CLOSE = 0.03;

  /** For many points of which each is worth a short run: the rest can be integrated later. */
  static SearchEffort brief(double firstStretch, double longestTime) {
    return new SearchEffort(
        Math.min(FIRST_STRETCH, firstStretch),
        longestTime,
        MOST_EVALUATIONS / 30,
        IntegratorOptions.DEFAULT.withTolerances(1e-8, 1e-7),
        true,
        CLOSE);
  }
}
