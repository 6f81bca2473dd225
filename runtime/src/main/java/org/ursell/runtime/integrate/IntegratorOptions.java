package org.ursell.runtime.integrate;

import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;

/**
 * How accurately to integrate and when to give up. The step is chosen so that the estimated error
 * made in one step is below {@code absoluteTolerance s_i + relativeTolerance |y_i|} for every
 * unknown, where s_i is the size of moments of its kind during the last few steps: of order one for
 * populations, 1/N for pair correlations that only begin to grow, the number of quanta for a mode.
 *
 * @param absoluteTolerance in units of the size s_i of an unknown, so that an oscillation through
 *     zero is followed as closely as its amplitude asks; at most 0.01
 * @param relativeTolerance dimensionless, from 1e-14 to 0.01
 * @param maxEvaluations a run that takes more evaluations of the right-hand side, or is foretold
 *     to, ends as {@link RunStatus#STALLED}
 * @param divergenceBound a run in which a moment of sites exceeds this many times the norm of its
 *     operators, which bounds it in any quantum state, ends as {@link RunStatus#DIVERGED}; so does
 *     one in which the amplitude of a mode exceeds the square of this times its value at the start
 *     (or one), since nothing bounds a mode but its drive. An unknown of which nothing is known may
 *     exceed the largest at the start (or one) by this factor
 * @param method which method integrates
 */
public record IntegratorOptions(
    double absoluteTolerance,
    double relativeTolerance,
    long maxEvaluations,
    double divergenceBound,
    IntegrationMethod method) {
  private static final double COARSEST = 0.01;
  private static final double FINEST = 1e-14;

  /**
   * Tolerances of 1e-10 and 1e-9, 50 million evaluations, bound 1e6. A step of order eight pays for
   * one more digit with a third more steps, so the default buys lifetimes whose eight written
   * digits are those of the equations and not of the integrator.
   */
  public static final IntegratorOptions DEFAULT =
      new IntegratorOptions(1e-10, 1e-9, 50_000_000L, 1e6);

  /** Options by which the method is chosen as the run goes. */
  public IntegratorOptions(
      double absoluteTolerance,
      double relativeTolerance,
      long maxEvaluations,
      double divergenceBound) {
    this(
        absoluteTolerance,
        relativeTolerance,
        maxEvaluations,
        divergenceBound,
        IntegrationMethod.AUTO);
  }

  public IntegratorOptions {
    requirePositive("absolute tolerance", absoluteTolerance);
    requirePositive("relative tolerance", relativeTolerance);
    requirePositive("divergence bound", divergenceBound);
    if (divergenceBound < 1.0) {
      throw new InvalidInputException(
          "the divergence bound is %s, below what moments are allowed"
              .formatted(NumberWords.of(divergenceBound)),
          "give 1 or more");
    }
    if (relativeTolerance < FINEST) {
      throw new InvalidInputException(
          "a relative tolerance of "
              + NumberWords.of(relativeTolerance)
              + " is below what doubles resolve",
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
    return new IntegratorOptions(absolute, relative, maxEvaluations, divergenceBound, method);
  }

  /**
   * These options with tighter tolerances, for a second run that shows which digits a first one
   * supports.
   *
   * @param times how many times tighter
   * @throws InvalidInputException if doubles do not resolve that
   */
  public IntegratorOptions tighter(double times) {
    if (!hasRoom(times)) {
      throw new InvalidInputException(
          "a relative tolerance of %s leaves no room for a run %s times as accurate"
              .formatted(NumberWords.of(relativeTolerance), NumberWords.of(times)),
          "use %s or more".formatted(NumberWords.of(FINEST * times)));
    }
    return withTolerances(absoluteTolerance / times, relativeTolerance / times);
  }

  /** Whether doubles resolve tolerances that are so many times tighter. */
  public boolean hasRoom(double times) {
    return relativeTolerance / times >= FINEST;
  }

  /** These options with another cap on the evaluations of the right-hand side. */
  public IntegratorOptions withMaxEvaluations(long evaluations) {
    return new IntegratorOptions(
        absoluteTolerance, relativeTolerance, evaluations, divergenceBound, method);
  }

  /** These options with another bound on growth. */
  public IntegratorOptions withDivergenceBound(double bound) {
    return new IntegratorOptions(
        absoluteTolerance, relativeTolerance, maxEvaluations, bound, method);
  }

  /** These options with another method. */
  public IntegratorOptions by(IntegrationMethod other) {
    return new IntegratorOptions(
        absoluteTolerance, relativeTolerance, maxEvaluations, divergenceBound, other);
  }

  private static void requireAtMost(String name, double value) {
    if (value > COARSEST) {
      throw new InvalidInputException(
          "the %s is %s, too coarse to follow moments".formatted(name, NumberWords.of(value)),
          "give at most " + NumberWords.of(COARSEST));
    }
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0.0) || Double.isInfinite(value)) {
      throw new InvalidInputException(
          "the " + name + " is " + NumberWords.of(value), "give a positive, finite number");
    }
  }
}
