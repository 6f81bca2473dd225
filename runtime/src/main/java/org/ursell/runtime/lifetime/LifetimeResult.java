package org.ursell.runtime.lifetime;

import java.util.OptionalDouble;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.ReadingError;
import org.ursell.runtime.output.SupportedDigits;

/**
 * One coherence lifetime with everything needed to judge it.
 *
 * @param status what became of the measurement
 * @param lifetime first time at which the order parameter has fallen to 1/e of its start; present
 *     only if {@link LifetimeStatus#MEASURED}
 * @param error how far the lifetime may be off for reasons of the integration; NaN if there is no
 *     lifetime
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
    double error,
    double amplitude0,
    double endTime,
    double lastTime,
    Physicality physicality,
    long evaluations,
    String words) {
  /**
   * This result, with the error that another run of the same with tighter tolerances shows; the
   * lifetime is that of the other.
   *
   * @param tighter how many times tighter its tolerances are
   */
  public LifetimeResult checkedBy(LifetimeResult other, double tighter) {
    if (lifetime.isEmpty() || other.lifetime.isEmpty()) {
      return status == other.status
          ? other
          : new LifetimeResult(
              other.status,
              other.lifetime,
              other.lifetime.orElse(Double.NaN),
              other.amplitude0,
              other.endTime,
              other.lastTime,
              other.physicality,
              evaluations + other.evaluations,
              "the outcome depends on the tolerance: %s; or else %s".formatted(other.words, words));
    }
    double seen = Math.abs(lifetime.getAsDouble() - other.lifetime.getAsDouble());
    return new LifetimeResult(
        other.status,
        other.lifetime,
        Math.max(seen, error / (ReadingError.SAFETY * tighter)),
        other.amplitude0,
        other.endTime,
        other.lastTime,
        other.physicality,
        evaluations + other.evaluations,
        other.words);
  }

  /** How many significant digits of the lifetime its error leaves; 0 if there is none. */
  public int digits() {
    return lifetime.isPresent() ? SupportedDigits.of(lifetime.getAsDouble(), error) : 0;
  }

  /** The lifetime, cut to the digits that its error leaves. */
  public OptionalDouble supported() {
    return lifetime.isPresent()
        ? OptionalDouble.of(SupportedDigits.round(lifetime.getAsDouble(), error))
        : lifetime;
  }

  /** The same as text, without a zero that would be read as a digit; empty if there is none. */
  public String supportedText() {
    return lifetime.isPresent() ? SupportedDigits.text(lifetime.getAsDouble(), error) : "";
  }
}
