package org.ursell.runtime.langevin;

import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.Lifetime;

/**
 * A coherence lifetime by the Langevin equation. Its standard error is statistical; that the
 * equation is itself off by some per cent, mostly by a shift of some tenths of a time unit, is for
 * a comparison with exact solutions to tell.
 *
 * @param outcome what became of the measurement; the error of a measured one is its standard error
 * @param amplitude modulus of the order parameter in the start
 * @param trajectories how many were run
 * @param steps how many steps of a single trajectory were made in all
 * @param step of time, in inverse rates
 * @param seed of all random numbers
 * @param extrapolated whether the run ended before the lifetime, by the rate of a decay that had
 *     become exponential
 * @param frequency how fast the phase turned in the last half of the run, in radians per unit of
 *     time
 * @param decayRate the rate of the exponential decay that remains when all else has relaxed, if the
 *     run was long enough to see it
 * @param trace the mean over the trajectories; empty if there was nothing to follow
 */
@Internal
public record LangevinLifetime(
    Lifetime outcome,
    double amplitude,
    long trajectories,
    long steps,
    double step,
    long seed,
    boolean extrapolated,
    Optional<Estimate> frequency,
    Optional<Estimate> decayRate,
    Optional<LangevinTrace> trace) {
  /** The lifetime with its standard error, if it was measured. */
  public Optional<Estimate> lifetime() {
    return outcome instanceof Lifetime.Measured it
        ? Optional.of(new Estimate(it.time(), it.error()))
        : Optional.empty();
  }
}
