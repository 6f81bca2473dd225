package org.ursell.runtime.integrate;

/**
 * The end of an integration: a value also when it went wrong.
 *
 * @param status how it ended
 * @param time the last time at which the state is good, in inverse units of the rates
 * @param state the moments at that time
 * @param evaluations how often the right-hand side was evaluated
 * @param steps how many steps were accepted
 * @param advice one sentence: what happened and, if it went wrong, what to try
 */
public record RunResult(
    RunStatus status, double time, double[] state, long evaluations, long steps, String advice) {}
