package org.ursell.runtime.exact;

import java.util.OptionalDouble;
import org.ursell.runtime.integrate.FirstCrossing;

/**
 * Finds where the modulus of the first observable falls to a level, step by step. For one run only.
 */
final class DecayCrossing {
  /** How much farther than foretold a run goes on to find its crossing. */
  private static final double MARGIN = 1.15;

  private static final double LEAST = 0.3;

  private final FirstCrossing crossing;
  private final double level2;

  /**
   * A search.
   *
   * @param amplitude0 the modulus at the start
   * @param level the modulus that is sought
   */
  DecayCrossing(double amplitude0, double level) {
    level2 = level * level;
    crossing = new FirstCrossing(level2, amplitude0 * amplitude0);
  }

  /** The first crossing within the next step, if there is one. */
  OptionalDouble in(PropagatorStep step) {
    OptionalDouble found =
        crossing.within(
            s -> step.squaredModulus(0, s),
            step.squaredModulusDegree(0),
            step.squaredModulusNoise(0));
    return found.isPresent()
        ? OptionalDouble.of(step.start() + found.getAsDouble() * step.length())
        : found;
  }

  /**
   * Up to when to go on, so that the crossing is likely within and little is beyond it: as if the
   * decay over the last half of a step went on. Never less far than a good part of that step.
   *
   * @param until where there is an end anyway
   */
  double goal(PropagatorStep step, double until) {
    double end = step.start() + step.length();
    double now = Math.log(step.squaredModulus(0, 1.0) / level2);
    double decay = Math.log(step.squaredModulus(0, 0.5) / level2) - now;
    double ahead = decay > 0.0 ? 0.5 * now / decay : Double.POSITIVE_INFINITY;
    return Math.min(until, end + step.length() * Math.max(LEAST, MARGIN * ahead));
  }
}
