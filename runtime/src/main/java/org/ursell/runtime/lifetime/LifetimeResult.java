package org.ursell.runtime.lifetime;

import java.util.OptionalDouble;
import org.ursell.runtime.integrate.PhysicalityVerdict;

/**
 * One coherence lifetime with everything needed to judge it.
 *
 * @param status what became of the measurement
 * @param lifetime first time at which the order parameter has fallen to 1/e of its start; present
 *     only if {@link LifetimeStatus#MEASURED}
 * @param amplitude0 modulus of the order parameter at t = 0
 * @param endTime how far the run was allowed to go; a censored lifetime is longer than this
 * @param lastTime the last good time of the run
 * @param physicality whether the moments belonged to a state up to then
 * @param evaluations how often the right-hand side was evaluated
 * @param words what happened, in one sentence, with advice if it went wrong
 */
public record LifetimeResult(
    LifetimeStatus status,
    OptionalDouble lifetime,
    double amplitude0,
    double endTime,
    double lastTime,
    PhysicalityVerdict physicality,
    long evaluations,
    String words) {}
