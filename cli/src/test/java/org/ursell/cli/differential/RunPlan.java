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
 */
record RunPlan(
    Verb verb, KeptMoments order, double end, int samples, int observable, boolean digits) {
  /** The commands that are compared. */
  enum Verb {
    TRACE,
    LIFETIME,
    EXACT,
    SWEEP;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  RunPlan withOrder(KeptMoments changed) {
    return new RunPlan(verb, changed, end, samples, observable, digits);
  }

  RunPlan withObservable(int changed) {
    return new RunPlan(verb, order, end, samples, changed, digits);
  }

  RunPlan withEnd(double changed) {
    return new RunPlan(verb, order, changed, samples, observable, digits);
  }

  RunPlan withVerb(Verb changed) {
    return new RunPlan(changed, order, end, samples, observable, digits);
  }
}
