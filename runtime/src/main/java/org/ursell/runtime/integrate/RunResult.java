package org.ursell.runtime.integrate;

import java.util.Optional;

/**
 * The end of an integration: a value also when it went wrong.
 *
 * @param status how it ended
 * @param time the last time at which the state is good, in inverse units of the rates
 * @param state the moments at that time
 * @param evaluations how often the right-hand side was evaluated, or its Jacobian
 * @param steps how many steps were accepted
 * @param advice one sentence: what happened and, if it went wrong, what to try
 * @param stiff what the stiff method did, if it took over or was asked for
 */
public record RunResult(
    RunStatus status,
    double time,
    double[] state,
    long evaluations,
    long steps,
    String advice,
    Optional<StiffPart> stiff) {
  /** The end of an integration by the explicit method alone. */
  public RunResult(
      RunStatus status, double time, double[] state, long evaluations, long steps, String advice) {
    this(status, time, state, evaluations, steps, advice, Optional.empty());
  }

  /** This result, with what the stiff method did; its advice says so. */
  RunResult with(StiffPart part) {
    return new RunResult(
        status,
        time,
        state,
        evaluations,
        steps,
        advice + " (" + part.words() + ")",
        Optional.of(part));
  }
}
