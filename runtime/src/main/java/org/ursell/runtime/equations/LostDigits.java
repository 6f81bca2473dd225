package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Looks from time to time whether coefficients that change in time, which are worked out in
 * doubles, are what they are to many digits: of {@code (cosh(b*t) - 1)/b^2} and a small b nothing
 * would be left, and nobody would see it.
 */
final class LostDigits {
  /** An error that shifts nothing by more than this until then is none: roots near zero have it. */
  private static final double HARMLESS = 1e-7;

  /** What is smaller than the largest coefficient by this is not felt. */
  private static final double FELT = 1e-12;

  /** Relative errors up to this one are those of any function of large arguments. */
  private static final double SAME = 1e-9;

  /** After so many looks, each at twice the time of the one before, a run is as long as any. */
  private static final int LOOKS = 40;

  private final ModelDescriptor model;
  private final Parameters point;
  private final List<Formula> generators;
  private final List<CoefficientPolynomial> polynomials;
  private double next;
  private int looks;

  /** Watches over coefficients. */
  LostDigits(
      ModelDescriptor model,
      List<Formula> generators,
      List<CoefficientPolynomial> polynomials,
      Parameters point) {
    this.model = model;
    this.generators = generators;
    this.polynomials = polynomials;
    this.point = point;
    next = Math.nextUp(point.time());
  }

  /** Whether something that is no polynomial of the time is added up in a function of it. */
  static boolean mayCancel(TimeForm form) {
    boolean logarithm =
        form instanceof TimeForm.Smooth smooth && smooth.function == Formula.Function.LOG;
    return form instanceof TimeForm.Sum
        || form instanceof TimeForm.Power
        || logarithm
        || form.parts().stream().anyMatch(LostDigits::mayCancel);
  }

  /** When to look again. */
  double next() {
    return next;
  }

  /**
   * Compares coefficients with those to many digits.
   *
   * @param t the time
   * @param inside an instant inside the stretch that it belongs to
   * @param suspects the numbers of those that may have lost digits
   * @param c all coefficients then, as worked out in doubles
   * @throws BrokenRuleException if one of them has lost digits that matter
   */
  void look(double t, double inside, List<Integer> suspects, double[] c) {
    double elapsed = t - point.time();
    looks++;
    next = looks < LOOKS ? point.time() + 2.0 * elapsed : Double.POSITIVE_INFINITY;
    require(t, inside, suspects, c, HARMLESS / elapsed);
  }

  /**
   * The same where a run does not come on: errors that would shift nothing make steps short, too.
   *
   * @throws BrokenRuleException if one has lost digits that are felt
   */
  void requireDigits(double t, double inside, List<Integer> suspects, double[] c) {
    double largest = Arrays.stream(c).map(Math::abs).max().orElse(0.0);
    require(t, inside, suspects, c, FELT * largest);
  }

  private void require(
      double t, double inside, List<Integer> suspects, double[] c, double harmless) {
    if (suspects.isEmpty()) {
      return;
    }
    Parameters now = point.at(t, inside);
    ToDoubleFunction<CoefficientPolynomial> values = values(now);
    for (int suspect : suspects) {
      double right = values.applyAsDouble(polynomials.get(suspect));
      double error = Math.abs(right - c[suspect]);
      if (error > harmless && error > SAME * Math.abs(right)) {
        throw new BrokenRuleException(
            "the terms of the coefficient %s of the model '%s' cancel at %s, where %s is left of %s"
                .formatted(
                    polynomials.get(suspect).label(),
                    model.name(),
                    PointWords.of(generators, List.of(polynomials.get(suspect)), model, now),
                    NumberWords.rounded(c[suspect]),
                    NumberWords.rounded(right)),
            "write it so that nothing cancels, as 2*sinh(x/2)^2 in place of cosh(x) - 1, or as the"
                + " first terms of a power series");
      }
    }
  }

  private ToDoubleFunction<CoefficientPolynomial> values(Parameters now) {
    if (!now.hasInfinite()) {
      return new PointValues(generators, now)::of;
    }
    SizeExpansion expansion = new SizeExpansion(model, generators, now);
    return polynomial -> {
      List<CoefficientPolynomial> one = List.of(polynomial);
      return expansion.part(one, expansion.ofAll(one), 0, 0)[0];
    };
  }
}
