package org.ursell.runtime.equations;

/**
 * What is a run's own where many are evaluated at once.
 *
 * @param form the equations, the same for all of them
 * @param coefficients at the run's parameters, each once
 */
@Internal
public record LaneShare(LaneForm form, double[] coefficients) {}
