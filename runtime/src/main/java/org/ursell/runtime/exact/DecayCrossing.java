package org.ursell.runtime.exact;

import java.util.OptionalDouble;
import org.hipparchus.analysis.solvers.BrentSolver;

/** Finds where the modulus of an observable first falls to a level. */
final class DecayCrossing {
  /** Points looked at within a step; a step spans a few oscillations at most. */
  private static final int SAMPLES = 128;

  private DecayCrossing() {}

  /** The first crossing of |first observable| within a step, if there is one. */
  static OptionalDouble in(TaylorStep step, double level) {
    double before = step.start();
    if (step.value(0, before).norm() <= level) {
      return OptionalDouble.of(before);
    }
    for (int k = 1; k <= SAMPLES; k++) {
      double after = step.start() + step.length() * k / SAMPLES;
      if (step.value(0, after).norm() <= level) {
        return OptionalDouble.of(
            step.value(0, after).norm() == level
                ? after
                : new BrentSolver(1e-13, 1e-14)
                    .solve(200, t -> step.value(0, t).norm() - level, before, after));
      }
      before = after;
    }
    return OptionalDouble.empty();
  }
}
