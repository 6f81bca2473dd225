package org.ursell.runtime.equations;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.DoubleBinaryOperator;

/** Sums, products and powers of {@linkplain Ball numbers and their errors}, to some digits. */
final class BallArithmetic {
  /** Larger powers are taken by logarithms. */
  private static final double LARGEST_POWER = 1e6;

  /** Arguments of exponentials, and decimal exponents, are followed up to this one. */
  private static final double LARGEST_EXPONENT = 1e8;

  /** From this power of 10 on, up or down, logarithms are taken of what is left without it. */
  private static final int FAR = 100;

  /** The logarithm of 2, and a little. */
  private static final double DOUBLED = 0.302;

  private final MathContext context;

  BallArithmetic(int digits) {
    context = new MathContext(digits);
  }

  int digits() {
    return context.getPrecision();
  }

  MathContext context() {
    return context;
  }

  /** A number as an operation has left it, with the error of rounding it. */
  Ball rounded(BigDecimal value, double error) {
    // Who has fewer digits than are kept was not rounded.
    boolean exact = value.signum() == 0 || value.precision() < digits();
    double rounding = exact ? Ball.EXACT : Ball.upper(value) - digits();
    return Ball.near(value, Ball.sum(error, rounding));
  }

  /** What the library takes for the value of a function, which is right to its last digits. */
  Ball found(BigDecimal value, double error) {
    return Ball.near(value, Ball.sum(error, Ball.upper(value) - digits() + 2.0));
  }

  /** What comes of infinities, and of what is no number. */
  private static Ball special(Ball a, Ball b, DoubleBinaryOperator operation) {
    double value =
        operation.applyAsDouble(
            a.isNumber() ? a.sign() : a.special(), b.isNumber() ? b.sign() : b.special());
    double error = isKnown(a) && isKnown(b) ? Ball.EXACT : Ball.UNKNOWN;
    return Double.isFinite(value)
        ? Ball.near(new BigDecimal(value), error)
        : Ball.none(value, error);
  }

  /** Whether the sign of a number is certain, or what stands in the place of one. */
  private static boolean isKnown(Ball x) {
    return x.isNumber() ? !x.isUncertain() : x.error() == Ball.EXACT;
  }

  Ball sum(Ball a, Ball b) {
    if (!a.isNumber() || !b.isNumber()) {
      return special(a, b, Double::sum);
    }
    double error = Ball.sum(a.error(), b.error());
    if (a.value().signum() == 0 || b.value().signum() == 0) {
      // The library would strip zeros of what it rounds, by which rounding is told.
      return Ball.near(a.value().signum() == 0 ? b.value() : a.value(), error);
    }
    return rounded(a.value().add(b.value(), context), error);
  }

  Ball difference(Ball a, Ball b) {
    return sum(a, negative(b));
  }

  Ball negative(Ball x) {
    return new Ball(x.value().negate(), x.error(), x.isNumber() ? 0.0 : -x.special());
  }

  Ball product(Ball a, Ball b) {
    if (!a.isNumber() || !b.isNumber()) {
      return special(a, b, (x, y) -> x * y);
    }
    if (a.isZero() || b.isZero()) {
      // Of what is not known at all, it is not known either.
      boolean known = a.error() != Ball.UNKNOWN && b.error() != Ball.UNKNOWN;
      return Ball.near(BigDecimal.ZERO, known ? Ball.EXACT : Ball.UNKNOWN);
    }
    double error = Ball.sum(shift(a.upper(), b.error()), shift(b.reach(), a.error()));
    double size = a.upper() + b.upper();
    if (Math.abs(size) > LARGEST_EXPONENT && size != Ball.EXACT) {
      return beyond(size, a.sign() * b.sign(), error);
    }
    return rounded(a.value().multiply(b.value(), context), error);
  }

  /**
   * What has more digits before or behind the point than are counted: as good as infinite, or 0.
   */
  private static Ball beyond(double size, double sign, double error) {
    if (size < 0.0) {
      return Ball.near(BigDecimal.ZERO, Ball.sum(size, error));
    }
    return error < size - 2.0
        ? Ball.none(sign * Double.POSITIVE_INFINITY, Ball.EXACT)
        : Ball.near(BigDecimal.ZERO, Ball.UNKNOWN);
  }

  /** The error of an exact number is none, whatever it is multiplied by. */
  private static double shift(double by, double error) {
    return error == Ball.EXACT || by == Ball.EXACT ? Ball.EXACT : by + error;
  }

  Ball over(Ball a, Ball b) {
    return product(a, inverse(b));
  }

  Ball inverse(Ball x) {
    if (!x.isNumber()) {
      return special(x, x, (v, same) -> 1.0 / v);
    }
    if (x.value().signum() == 0) {
      return Ball.none(Double.POSITIVE_INFINITY, x.error());
    }
    BigDecimal value = BigDecimal.ONE.divide(x.value(), context);
    // 0.9 of the number is left where the error is largest.
    double error = x.isUncertain() ? Ball.UNKNOWN : shift(-2.0 * x.lower() + 0.1, x.error());
    return rounded(value, error);
  }

  Ball root(Ball x) {
    if (!x.isNumber()) {
      return special(x, x, (v, same) -> Math.sqrt(v));
    }
    if (x.isUncertain()) {
      // Of zero, perhaps, which may have come out below it.
      return Ball.near(x.value().max(BigDecimal.ZERO).sqrt(context), 0.5 * x.reach() + DOUBLED);
    }
    if (x.value().signum() < 0) {
      return Ball.none(Double.NaN, Ball.EXACT);
    }
    BigDecimal root = x.value().sqrt(context);
    double error = shift(0.1 - 0.5 * x.lower(), x.error());
    // Zeros are stripped of roots that are rounded, too.
    boolean exact = root.multiply(root).compareTo(x.value()) == 0;
    return exact ? Ball.near(root, error) : found(root, error);
  }

  /** A power; the zeroth of what is no number is none either. */
  Ball power(Ball x, Ball exponent) {
    if (!x.isNumber() || !exponent.isNumber()) {
      return special(x, exponent, FunctionValues::power);
    }
    double e = exponent.toDouble();
    if (Math.abs(e) < LARGEST_POWER && isWithin(exponent, Math.rint(e))) {
      int whole = (int) Math.rint(e);
      Ball power = whole(x, Math.abs(whole));
      return whole < 0 ? inverse(power) : power;
    }
    return isWithin(exponent, 0.5) ? root(x) : broken(x, exponent);
  }

  /** Whether a number may be this one, and no other that a double can tell from it. */
  private static boolean isWithin(Ball x, double number) {
    BigDecimal off = x.value().subtract(new BigDecimal(number)).abs();
    return off.signum() == 0
        || x.error() < -100.0 && Ball.near(off, Ball.EXACT).lower() <= x.error();
  }

  private Ball whole(Ball x, int n) {
    if (n == 0) {
      return x.error() == Ball.UNKNOWN ? x : Ball.exact(1.0);
    }
    if (x.value().signum() == 0 || x.isUncertain()) {
      double error = x.error() == Ball.EXACT ? Ball.EXACT : n * (x.reach() + DOUBLED);
      return rounded(x.value().pow(n, context), error);
    }
    double relative = x.error() - x.lower() + Math.log10(n);
    double size = n * x.upper();
    if (Math.abs(size) > LARGEST_EXPONENT) {
      double sign = n % 2 == 0 ? 1.0 : x.sign();
      return beyond(size, sign, relative < -1.0 ? size + relative : Ball.UNKNOWN);
    }
    BigDecimal value = x.value().pow(n, context);
    double upper = Ball.upper(value);
    // (1 + d)^n - 1 is less than 1.2 n d where n d is small.
    return rounded(value, relative < -1.0 ? upper + relative + 0.1 : Ball.UNKNOWN);
  }

  private Ball broken(Ball x, Ball exponent) {
    boolean vanishes = x.value().signum() == 0 || x.isUncertain();
    if (vanishes && exponent.value().signum() > 0 && !exponent.isUncertain()) {
      double least = 0.9 * exponent.toDouble();
      double error = x.error() == Ball.EXACT ? Ball.EXACT : least * (x.reach() + DOUBLED);
      // A reach beyond 1 grows with the exponent, which may be larger than this.
      return Ball.near(BigDecimal.ZERO, error < 0.0 ? error : Ball.UNKNOWN);
    }
    if (vanishes) {
      return Ball.none(Double.POSITIVE_INFINITY, Math.max(x.error(), exponent.error()));
    }
    if (x.value().signum() < 0) {
      return Ball.none(Double.NaN, Ball.EXACT);
    }
    return exponential(product(exponent, logarithm(x)));
  }

  /**
   * Whether the square of a number is beyond the digits that are kept: of exp, sin and the like the
   * first terms are all then, and the library takes minutes where it is far beyond.
   */
  boolean isTiny(Ball x) {
    return 2.0 * x.reach() < -digits();
  }

  Ball exponential(Ball x) {
    if (!x.isNumber()) {
      return special(x, x, (v, same) -> Math.exp(v));
    }
    if (x.isZero()) {
      return Ball.exact(1.0);
    }
    double size = x.toDouble();
    if (Math.abs(size) > LARGEST_EXPONENT) {
      if (x.isUncertain()) {
        return Ball.near(BigDecimal.ZERO, Ball.UNKNOWN);
      }
      return size > 0.0
          ? Ball.none(Double.POSITIVE_INFINITY, Ball.EXACT)
          : Ball.near(BigDecimal.ZERO, -0.4 * LARGEST_EXPONENT);
    }
    if (isTiny(x)) {
      Ball sum = sum(Ball.exact(1.0), x);
      return Ball.near(sum.value(), Ball.sum(sum.error(), 2.0 * x.reach()));
    }
    BigDecimal value = BigDecimalMath.exp(x.value(), context);
    double upper = Ball.upper(value);
    return found(value, x.error() < -1.0 ? shift(upper + 0.1, x.error()) : Ball.UNKNOWN);
  }

  Ball logarithm(Ball x) {
    if (!x.isNumber()) {
      return special(x, x, (v, same) -> Math.log(v));
    }
    if (x.value().signum() == 0 || x.isUncertain()) {
      return Ball.none(Double.NEGATIVE_INFINITY, x.error());
    }
    if (x.value().signum() < 0) {
      return Ball.none(Double.NaN, Ball.EXACT);
    }
    if (x.error() == Ball.EXACT && x.value().compareTo(BigDecimal.ONE) == 0) {
      return Ball.exact(0.0);
    }
    double error = shift(0.1 - x.lower(), x.error());
    // Near 1 the library keeps digits behind the point, not those of the logarithm.
    return found(logarithm(x.value()), Ball.sum(error, 2.0 - digits()));
  }

  /** Far from 1 by powers of 10, since the library takes minutes for what is far below. */
  private BigDecimal logarithm(BigDecimal x) {
    int power = x.precision() - x.scale() - 1;
    if (Math.abs(power) < FAR) {
      return BigDecimalMath.log(x, context);
    }
    BigDecimal tens = BigDecimalMath.log(BigDecimal.TEN, context).multiply(new BigDecimal(power));
    return BigDecimalMath.log(x.scaleByPowerOfTen(-power), context).add(tens, context);
  }
}
