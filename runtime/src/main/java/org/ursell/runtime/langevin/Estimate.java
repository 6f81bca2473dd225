package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.Internal;

/**
 * A number from an ensemble.
 *
 * @param value the number
 * @param standardError one standard deviation of its statistical error
 */
@Internal
public record Estimate(double value, double standardError) {}
