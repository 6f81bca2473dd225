package org.ursell.runtime.integrate;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.ursell.runtime.equations.Internal;

/**
 * Finds the first time at which a function falls to a level, step by step, where the function is a
 * polynomial over each step: the squared modulus of an expectation on the interpolant of a
 * Runge-Kutta step, or on a Taylor step. A smooth function that is none may be passed for one of a
 * degree above any that is resolved at once. Nothing is left to how densely it is sampled. A step
 * is halved until bounds on the polynomial say of every part that it stays on one side, or that it
 * is monotone and so crosses once at most; the first crossing is then refined by the bracketing
 * method of Brent.
 *
 * <p>A dip is seen if it is deeper than the rounding of the values, 1e-12 of the level. One that
 * only touches the level is no crossing. A function that begins at or below the level must rise
 * above it before it can fall to it. For one run only.
 */
@Internal
public final class FirstCrossing {
  /** A dip narrower than this part of a step is shallower than rounding. */
  private static final double NARROWEST = 0x1p-24;

  private final double level;
  private boolean above;

  /**
   * A search that has not begun.
   *
   * @param level to which the function falls
   * @param start the value of the function at the start of the first step
   */
  public FirstCrossing(double level, double start) {
    this.level = level;
    this.above = start > level;
  }

  /** Whether the function was above the level when last seen. */
  boolean isAbove() {
    return above;
  }

  /**
   * Looks at the next step, which begins where the last one ended.
   *
   * @param function by the time since the start of the step, as a fraction of its length
   * @param degree of the function as a polynomial in that, 1 or more
   * @param noise bound on the error of its values beyond their rounding, 0 if there is none
   * @return where in [0, 1] the function first falls to the level, NaN if it is not finite
   *     somewhere in the step, and nothing if it does not fall to the level
   */
  public OptionalDouble within(DoubleUnaryOperator function, int degree, double noise) {
    return within(function, new double[] {1.0}, degree, noise);
  }

  /**
   * The same for a step over which the function is one polynomial after the other.
   *
   * @param ends where these end, as fractions of the step, ascending up to 1
   */
  OptionalDouble within(DoubleUnaryOperator function, double[] ends, int degree, double noise) {
    boolean before = above;
    double from = 0.0;
    for (double to : ends) {
      OptionalDouble found = search(function, degree, noise, from, to);
      if (found.isPresent()) {
        // The step will not be gone over to its end.
        above = before;
        return found;
      }
      from = to;
    }
    return OptionalDouble.empty();
  }

  private OptionalDouble search(
      DoubleUnaryOperator function, int degree, double noise, double from, double to) {
    ChebyshevForm form = new ChebyshevForm(function, degree, level, noise, from, to);
    if (!form.isFinite()) {
      return OptionalDouble.of(Double.NaN);
    }
    if (form.isResolved()) {
      if (form.isAbove()) {
        above = true;
        return OptionalDouble.empty();
      }
      if (form.isFlat()) {
        return OptionalDouble.empty();
      }
      if (form.isBelow() || form.isMonotone()) {
        return scan(function, form);
      }
    }
    if (to - from <= NARROWEST) {
      return scan(function, form);
    }
    double middle = 0.5 * (from + to);
    OptionalDouble found = search(function, degree, noise, from, middle);
    return found.isPresent() ? found : search(function, degree, noise, middle, to);
  }

  /** The first crossing in a part of a step of which its values at the points tell all. */
  private OptionalDouble scan(DoubleUnaryOperator function, ChebyshevForm form) {
    for (int j = 0; j < form.size(); j++) {
      if (above && form.value(j) <= 0.0) {
        return OptionalDouble.of(
            j == 0 ? form.point(0) : root(function, form.point(j - 1), form.point(j)));
      }
      above = form.value(j) > 0.0;
    }
    return OptionalDouble.empty();
  }

  private double root(DoubleUnaryOperator function, double from, double to) {
    return new BracketingNthOrderBrentSolver(1e-15, 1e-15, 0.0, 5)
        .solve(200, s -> function.applyAsDouble(s) - level, from, to, AllowedSolution.ANY_SIDE);
  }
}
