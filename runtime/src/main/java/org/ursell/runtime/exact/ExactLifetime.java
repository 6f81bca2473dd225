package org.ursell.runtime.exact;

import java.util.OptionalDouble;

/**
 * The coherence lifetime of the exact solution.
 *
 * @param amplitude0 |&lt;O&gt;| at t = 0
 * @param lifetime the first time at which |&lt;O&gt;| has fallen to 1/e of that; empty if it has
 *     not by {@code end} (the lifetime is censored: longer than {@code end})
 * @param end the time up to which was looked
 * @param dimension complex unknowns
 * @param applications how often the generator was applied
 */
public record ExactLifetime(
    double amplitude0, OptionalDouble lifetime, double end, long dimension, long applications) {}
