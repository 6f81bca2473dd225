package org.ursell.runtime.exact;

import java.util.OptionalDouble;
import org.ursell.runtime.integrate.FirstCrossing;

/**
 * Finds where the modulus of the first observable falls to a level, Taylor step by Taylor step. For
 * one run only.
 */
final class DecayCrossing {
  private final FirstCrossing crossing;

  /**
   * A search.
   *
   * @param amplitude0 the modulus at the start
   * @param level the modulus that is sought
   */
  DecayCrossing(double amplitude0, double level) {
    crossing = new FirstCrossing(level * level, amplitude0 * amplitude0);
  }

  /** The first crossing within the next step, if there is one. */
  OptionalDouble in(TaylorStep step) {
    OptionalDouble found =
        crossing.within(
            s -> step.squaredModulus(0, s),
            Math.max(1, 2 * step.degree(0)),
            step.squaredModulusNoise(0));
    return found.isPresent()
        ? OptionalDouble.of(step.start() + found.getAsDouble() * step.length())
        : found;
  }
}
