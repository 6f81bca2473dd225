package org.ursell.runtime.equations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Coefficients at one point of finite parameters. They are polynomials written out, so that (a -
 * b)^2 comes as a^2 - 2ab + b^2: where summands nearly cancel they are added up again with many
 * digits, and so is what is added up inside roots and quotients. So is (a/b)^40 where a^40 alone is
 * beyond the range of doubles, above or below, whether it stands by itself or inside a function.
 */
final class PointValues {
  /** A sum this much smaller than its summands has lost digits that matter. */
  private static final double LOST = 1e-3;

  private final List<Formula> generators;
  private final Parameters parameters;
  private final double[] generated;

  /** The same, but NaN where a number that is not zero is too small for a double. */
  private final double[] sizes;

  /** Those to many digits, by how many these are. */
  private final Map<Integer, Map<Integer, Ball>> balls = new HashMap<>();

  PointValues(List<Formula> generators, Parameters parameters) {
    this.generators = generators;
    this.parameters = parameters;
    generated = new double[generators.size()];
    boolean vanishes = false;
    for (int g = 0; g < generated.length; g++) {
      generated[g] = value(g);
      vanishes |= isVanishing(generators.get(g), generated[g]);
    }
    sizes = vanishes ? generated.clone() : generated;
    for (int g = 0; vanishes && g < generated.length; g++) {
      if (isVanishing(generators.get(g), generated[g]) && !accurate(g).isZero()) {
        sizes[g] = Double.NaN;
      }
    }
  }

  /** As of any formula, with the digits kept for the polynomials that need them. */
  private double value(int generator) {
    double value = generators.get(generator).value(parameters);
    if (!isDoubtful(generators.get(generator), value)) {
      return value;
    }
    Ball accurate = accurate(generator);
    return accurate.isSettled() ? accurate.toDouble() : Double.NaN;
  }

  private Ball accurate(int generator) {
    return ManyDigits.search(with -> ball(generator, with), Ball::isSettled);
  }

  /** Whether doubles may not have its value right. */
  private static boolean isDoubtful(Formula formula, double value) {
    return formula.losesDigits() || !Double.isFinite(value);
  }

  /**
   * The value of a formula, with many digits on the way where doubles may lose theirs; NaN where
   * more are lost than are tried.
   */
  static double value(Formula formula, Parameters parameters) {
    double value = formula.value(parameters);
    return isDoubtful(formula, value) ? ManyDigits.value(formula, parameters) : value;
  }

  /** A parameter that is zero is zero, and so is what is switched off. */
  private static boolean isVanishing(Formula formula, double value) {
    boolean switched = formula instanceof Formula.Call call && call.jumps();
    return Math.abs(value) < Double.MIN_NORMAL && !formula.parts().isEmpty() && !switched;
  }

  /**
   * The value of a polynomial in the generators.
   *
   * @throws BrokenRuleException if its terms cancel in more digits than are tried
   */
  double of(CoefficientPolynomial polynomial) {
    double value = polynomial.value(generated);
    // Of what is no number the scale is none either.
    boolean kept = Math.abs(value) >= LOST * polynomial.scale(sizes) && Double.isFinite(value);
    if (kept) {
      return value;
    }
    Ball accurate = ManyDigits.search(with -> polynomial.value(this::ball, with), Ball::isSettled);
    if (!accurate.isSettled() && accurate.isNumber()) {
      throw new BrokenRuleException(
          "the terms of the coefficient %s cancel in more than %d digits, or one is beyond exp(1e8)"
              .formatted(polynomial.label(), ManyDigits.most()),
          "write it so that nothing cancels, as by the first terms of a power series");
    }
    return accurate.toDouble();
  }

  private Ball ball(int generator, BallArithmetic with) {
    return balls
        .computeIfAbsent(with.digits(), digits -> new HashMap<>())
        .computeIfAbsent(generator, g -> ManyDigits.of(generators.get(g), parameters, with));
  }

  /** The sum of the moduli of its summands. */
  double scale(CoefficientPolynomial polynomial) {
    double scale = polynomial.scale(generated);
    return Double.isFinite(scale) ? scale : Math.abs(of(polynomial));
  }
}
