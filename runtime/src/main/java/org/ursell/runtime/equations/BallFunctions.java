package org.ursell.runtime.equations;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** The functions of a {@link Formula} of {@linkplain Ball numbers with their errors}. */
final class BallFunctions {
  private static final Ball ONE = Ball.exact(1.0);
  private static final Ball TWO = Ball.exact(2.0);
  private static final Ball HALF = Ball.exact(0.5);

  /** The logarithm of angles that take more digits to turn back than there is time for. */
  private static final double LARGEST_ANGLE = 1e3;

  private final BallArithmetic with;

  BallFunctions(BallArithmetic with) {
    this.with = with;
  }

  Ball of(Formula.Function function, List<Ball> x) {
    Ball first = x.get(0);
    for (Ball argument : x) {
      if (Double.isNaN(argument.special())) {
        return argument;
      }
    }
    return switch (function) {
      case EXP -> with.exponential(first);
      case SIN -> wave(first, true);
      case COS -> wave(first, false);
      case COSH -> cosh(first);
      case SINH -> isSmall(first) ? smallSinh(first) : sinh(first);
      case TANH -> tanh(first);
      case LOG -> with.logarithm(first);
      case ABS -> modulus(first);
      case MIN -> x.stream().reduce(first, (a, b) -> extreme(a, b, -1.0));
      case MAX -> x.stream().reduce(first, (a, b) -> extreme(a, b, 1.0));
      case STEP -> step(first);
      case PULSE -> {
        Ball since = with.difference(first, x.get(1));
        Ball ended = step(with.difference(since, x.get(2)));
        yield with.product(step(since), with.difference(ONE, ended));
      }
    };
  }

  private Ball wave(Ball x, boolean odd) {
    if (!x.isNumber()) {
      return Ball.none(Double.NaN, x.error());
    }
    if (x.isZero()) {
      return odd ? x : ONE;
    }
    if (x.error() > 0.0) {
      // Of an angle of which nothing is known, it is within 1 of zero.
      return Ball.near(BigDecimal.ZERO, 0.0);
    }
    if (with.isTiny(x)) {
      return odd ? itself(x) : Ball.near(BigDecimal.ONE, 2.0 * x.reach());
    }
    if (x.upper() > LARGEST_ANGLE) {
      return Ball.near(BigDecimal.ZERO, Ball.UNKNOWN);
    }
    // Its digits in front of the point are needed, too, to turn it back.
    MathContext wide = new MathContext(with.digits() + (int) Math.max(0.0, x.upper()));
    BigDecimal value =
        odd ? BigDecimalMath.sin(x.value(), wide) : BigDecimalMath.cos(x.value(), wide);
    return odd && isSmall(x)
        ? with.found(value, x.error())
        : Ball.near(value, Ball.sum(x.error(), 2.0 - with.digits()));
  }

  /** The sine of what is as small as that, and the hyperbolic one. */
  private Ball itself(Ball x) {
    return with.found(x.value().round(with.context()), Ball.sum(x.error(), 3.0 * x.reach()));
  }

  /** Where a difference of exponentials would lose digits. */
  private static boolean isSmall(Ball x) {
    return x.isNumber() && Math.abs(x.toDouble()) < 1.0;
  }

  private Ball cosh(Ball x) {
    Ball grown = with.exponential(modulus(x));
    return with.product(HALF, with.sum(grown, with.inverse(grown)));
  }

  private Ball sinh(Ball x) {
    Ball grown = with.exponential(modulus(x));
    return signed(with.product(HALF, with.difference(grown, with.inverse(grown))), x);
  }

  private Ball smallSinh(Ball x) {
    if (x.isZero()) {
      return x;
    }
    double error = x.error() < -1.0 ? x.error() + 0.5 : Ball.UNKNOWN;
    return with.isTiny(x)
        ? itself(x)
        : with.found(BigDecimalMath.sinh(x.value(), with.context()), error);
  }

  private Ball tanh(Ball x) {
    if (isSmall(x)) {
      Ball sinh = smallSinh(x);
      return with.over(sinh, with.root(with.sum(with.product(sinh, sinh), ONE)));
    }
    // 1 far out, where a quotient of exponentials would be none.
    Ball fallen = with.exponential(with.negative(with.product(TWO, modulus(x))));
    return signed(with.over(with.difference(ONE, fallen), with.sum(ONE, fallen)), x);
  }

  private Ball modulus(Ball x) {
    return x.sign() < 0.0 ? with.negative(x) : x;
  }

  private Ball signed(Ball modulus, Ball of) {
    return of.sign() < 0.0 ? with.negative(modulus) : modulus;
  }

  /** The larger one, or for a direction of -1 the smaller one. */
  private Ball extreme(Ball a, Ball b, double direction) {
    boolean second = with.difference(b, a).sign() * direction > 0.0;
    Ball chosen = second ? b : a;
    return chosen.isNumber() ? Ball.near(chosen.value(), Math.max(a.error(), b.error())) : chosen;
  }

  /**
   * 0 below zero, else 1; which of them is not known where zero is within reach. What is zero to
   * all digits that there are is zero.
   */
  private Ball step(Ball x) {
    boolean uncertain = x.isNumber() ? x.isUncertain() : x.error() != Ball.EXACT;
    boolean zero = with.digits() == ManyDigits.most() && x.reach() < -0.5 * with.digits();
    if (uncertain && !zero) {
      return Ball.near(BigDecimal.ONE, Ball.UNKNOWN);
    }
    return uncertain || !(x.sign() < 0.0) ? ONE : Ball.exact(0.0);
  }
}
