package org.ursell.runtime.integrate;

import org.ursell.runtime.equations.InvalidInputException;

/**
 * How accurately to integrate and when to give up. The step is chosen so that the estimated error
 * made in one step is below {@code absoluteTolerance + relativeTolerance |y_i|} for every unknown.
 *
 * @param absoluteTolerance in the unit of the moments, which are of order one; at most 0.01
 * @param relativeTolerance dimensionless, from 1e-14 to 0.01
 * @param maxEvaluations a run that asks for more evaluations of the right-hand side ends as {@link
 *     RunStatus#STALLED}
 * @param divergenceBound a run in which an unknown exceeds this modulus ends as {@link
 *     RunStatus#DIVERGED}. Moments of a quantum state are bounded by the norms of the operators in
 *     them, so a larger value has left physics long before
 */
public record IntegratorOptions(
    double absoluteTolerance,
    double relativeTolerance,
    long maxEvaluations,
    double divergenceBound) {
  private static final double COARSEST = 0.01;

  /**
   * Tolerances of 1e-10 and 1e-9, 50 million evaluations, bound 1e6. A step of order eight pays for
   * one more digit with a third more steps, so the default buys lifetimes whose eight written
   * digits are those of the equations and not of the integrator.
   */
  public static final IntegratorOptions DEFAULT =
      new IntegratorOptions(1e-10, 1e-9, 50_000_000L, 1e6);

  public IntegratorOptions {
    requirePositive("absolute tolerance", absoluteTolerance);
    requirePositive("relative tolerance", relativeTolerance);
    requirePositive("divergence bound", divergenceBound);
    if (relativeTolerance < 1e-14) {
      throw new InvalidInputException(
          "a relative tolerance of " + relativeTolerance + " is below what doubles resolve",
          "use 1e-14 or more");
    }
    // Coarser runs leave the physical range by their own error, which would be blamed on the model.
    requireAtMost("absolute tolerance", absoluteTolerance);
    requireAtMost("relative tolerance", relativeTolerance);
    if (maxEvaluations < 1) {
      throw new InvalidInputException(
          "the largest number of evaluations is " + maxEvaluations, "give a positive number");
    }
  }

  /** These options with other tolerances. */
  public IntegratorOptions withTolerances(double absolute, double relative) {
    return new IntegratorOptions(absolute, relative, maxEvaluations, divergenceBound);
  }

  /** These options with another cap on the evaluations of the right-hand side. */
  public IntegratorOptions withMaxEvaluations(long evaluations) {
    return new IntegratorOptions(
        absoluteTolerance, relativeTolerance, evaluations, divergenceBound);
  }

  private static void requireAtMost(String name, double value) {
    if (value > COARSEST) {
      throw new InvalidInputException(
          "the %s is %s, too coarse to follow moments of order one".formatted(name, value),
          "give at most " + COARSEST);
    }
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0.0) || Double.isInfinite(value)) {
      throw new InvalidInputException(
          "the " + name + " is " + value, "give a positive, finite number");
    }
  }
}
