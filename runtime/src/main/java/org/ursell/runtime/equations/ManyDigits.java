package org.ursell.runtime.equations;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The values of formulas to as many digits as they need: those of a first attempt, and more where
 * so many cancel that a double would not be right. So (cosh(b) - 1)/b^2 is 1/2 for any small b.
 */
final class ManyDigits {
  /**
   * In how many decimal digits it is tried: first as many as the fourth power of an optical
   * frequency loses, and as many more.
   */
  private static final int[] DIGITS = {160, 400, 1000, 2500};

  /** Tables are asked for their values at sizes of 4 to this power, which doubles hold. */
  private static final int TABLED = 160;

  private final BallArithmetic arithmetic;
  private final BallFunctions functions;
  private final Parameters parameters;

  /** What stands for sqrt(N) where sizes are infinite: 10 to this power. */
  private final int decades;

  private ManyDigits(BallArithmetic arithmetic, Parameters parameters, int decades) {
    this.arithmetic = arithmetic;
    this.functions = new BallFunctions(arithmetic);
    this.parameters = parameters;
    this.decades = decades;
  }

  /** What is tried first. */
  static BallArithmetic first() {
    return new BallArithmetic(DIGITS[0]);
  }

  /** How many digits are tried at most. */
  static int most() {
    return DIGITS[DIGITS.length - 1];
  }

  /** The first result that has enough digits, or the last one. */
  static <T> T search(Function<BallArithmetic, T> attempt, Predicate<T> settled) {
    T result = attempt.apply(first());
    for (int k = 1; k < DIGITS.length && !settled.test(result); k++) {
      result = attempt.apply(new BallArithmetic(DIGITS[k]));
    }
    return result;
  }

  /** The value at a point whose parameters are finite; not settled if no attempt is enough. */
  static Ball of(Formula formula, Parameters parameters) {
    return search(with -> of(formula, parameters, with), Ball::isSettled);
  }

  /** The value as a double; NaN if no attempt has enough digits. */
  static double value(Formula formula, Parameters parameters) {
    Ball value = of(formula, parameters);
    return value.isSettled() ? value.toDouble() : Double.NaN;
  }

  /** The value as far as some digits say it. */
  static Ball of(Formula formula, Parameters parameters, BallArithmetic with) {
    return new ManyDigits(with, parameters, 0).value(formula);
  }

  /**
   * The value with N of 100^decades in place of one that goes to infinity, and modes counted in
   * units of its root.
   */
  static Ball atLarge(Formula formula, Parameters infinite, int decades, BallArithmetic with) {
    return new ManyDigits(with, infinite, decades).value(formula);
  }

  private Ball value(Formula formula) {
    if (formula instanceof Formula.Constant constant) {
      return constant(constant.value());
    }
    if (formula instanceof Formula.Parameter parameter) {
      double value = parameters.get(parameter.name());
      return Double.isInfinite(value) && decades > 0
          ? arithmetic.product(Ball.exact(parameters.share(parameter.name())), tens(2 * decades))
          : Ball.exact(value);
    }
    if (formula instanceof Formula.ModeUnit unit && decades > 0) {
      return tens(decades * unit.power());
    }
    if (formula instanceof Formula.Sum sum) {
      return sum.parts().stream().map(this::value).reduce(Ball.exact(0.0), arithmetic::sum);
    }
    if (formula instanceof Formula.Product product) {
      return product.parts().stream().map(this::value).reduce(Ball.exact(1.0), arithmetic::product);
    }
    if (formula instanceof Formula.Power power) {
      return arithmetic.power(value(power.base()), value(power.exponent()));
    }
    if (formula instanceof Formula.Call call) {
      ManyDigits inside =
          call.jumps() ? new ManyDigits(arithmetic, parameters.inside(), decades) : this;
      List<Ball> arguments = new ArrayList<>();
      call.arguments().forEach(argument -> arguments.add(inside.value(argument)));
      return functions.of(call.function(), arguments);
    }
    // The time, a table, and what is 1. Tables hold doubles, and are asked by doubles.
    return Ball.exact(formula.value(decades > 0 ? parameters.atLarge(TABLED) : parameters));
  }

  private static Ball tens(int power) {
    return Ball.near(BigDecimal.ONE.scaleByPowerOfTen(power), Ball.EXACT);
  }

  private Ball constant(double value) {
    // The nearest doubles of these are far from them at many digits.
    if (value == Math.PI) {
      return arithmetic.found(BigDecimalMath.pi(arithmetic.context()), Ball.EXACT);
    }
    return value == Math.E
        ? arithmetic.found(BigDecimalMath.e(arithmetic.context()), Ball.EXACT)
        : Ball.exact(value);
  }
}
