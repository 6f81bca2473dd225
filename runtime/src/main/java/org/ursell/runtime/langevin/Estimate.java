package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.Internal;

/**
 * A number from an ensemble.
 *
 * @param value the number
 * @param standardError one standard deviation of its statistical error
 */
@Internal
public record Estimate(double value, double standardError) {
  /** Whether this is a time, and known within an error. */
  boolean isMeasured() {
    return value > 0.0 && Double.isFinite(value) && Double.isFinite(standardError);
  }
}
