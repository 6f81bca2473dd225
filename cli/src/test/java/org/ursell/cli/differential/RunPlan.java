package org.ursell.cli.differential;

import java.util.Locale;

/**
 * What is asked of a model on the command line.
 *
 * @param verb which command
 * @param order which moments are kept
 * @param end the last time
 * @param samples how many times, both ends among them
 * @param observable which of the model's observables, where one is followed
 * @param digits whether only digits are asked for that the run supports
 * @param cut the highest number of quanta that an exact solution keeps of every mode; 0 without
 *     modes
 */
record RunPlan(
    Verb verb,
    KeptMoments order,
    double end,
    int samples,
    int observable,
    boolean digits,
    int cut) {
  /** The commands that are compared. */
  enum Verb {
    TRACE,
    LIFETIME,
    EXACT,
    SWEEP,
    /** A trace with the exact curve beside it, which alone is compared. */
    EXACT_TRACE,
    /** Steady states, those of truncated equations and the exact one. */
    STEADY,
    /** Spectra of the first observable's operator, truncated and exact. */
    SPECTRUM;

    String word() {
      return this == EXACT_TRACE ? "trace" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether a state or a spectrum is compared rather than what follows a start. */
    boolean isOfSteadyState() {
      return this == STEADY || this == SPECTRUM;
    }

    /** Whether a lifetime is read. */
    boolean isOfLifetime() {
      return this == LIFETIME || this == EXACT;
    }

    /** Whether the exact solver takes part. */
    boolean isExact() {
      return this == EXACT || this == EXACT_TRACE || isOfSteadyState();
    }
  }

  RunPlan withOrder(KeptMoments changed) {
    return new RunPlan(verb, changed, end, samples, observable, digits, cut);
  }

  RunPlan withObservable(int changed) {
    return new RunPlan(verb, order, end, samples, changed, digits, cut);
  }

  RunPlan withEnd(double changed) {
    return new RunPlan(verb, order, changed, samples, observable, digits, cut);
  }

  RunPlan withVerb(Verb changed) {
    return new RunPlan(changed, order, end, samples, observable, digits, cut);
  }

  RunPlan withCut(int changed) {
    return new RunPlan(verb, order, end, samples, observable, digits, changed);
  }

  /** Without the search for digits that a run supports. */
  RunPlan plain() {
    return new RunPlan(verb, order, end, samples, observable, false, cut);
  }
}
