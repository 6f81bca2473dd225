package org.ursell.runtime.equations;

import ch.obermuhlner.math.big.BigDecimalMath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.hipparchus.complex.Complex;

/**
 * Arithmetic of complex numbers that are carried with their errors, to as many digits as a result
 * needs: what {@link Formula#accurate} is to real formulas. Roots, powers and logarithms are the
 * principal ones, continuous from above where they jump.
 */
@Internal
public final class ComplexDigits {
  private static final Ball ONE = Ball.exact(1.0);
  private static final Ball HALF = Ball.exact(0.5);
  private static final ComplexBall NONE = ComplexBall.real(Ball.exact(Double.NaN));

  /** The logarithm of something above pi, which no angle exceeds. */
  private static final double ANY_ANGLE = 0.5;

  /** The logarithm of an imaginary part, beside a real one, that can only be rounding. */
  private static final double ROUNDING = -14.0;

  private final BallArithmetic with;
  private final BallFunctions functions;

  private ComplexDigits(BallArithmetic with) {
    this.with = with;
    functions = new BallFunctions(with);
  }

  /**
   * What a calculation gives, with all digits of both parts right.
   *
   * @return the value, which may be NaN or infinite; empty if more digits are lost than are tried
   */
  public static Optional<Complex> value(Function<ComplexDigits, ComplexBall> calculation) {
    ComplexBall value =
        ManyDigits.search(
            with -> calculation.apply(new ComplexDigits(with)), ComplexBall::isSettled);
    return value.isSettled() ? Optional.of(value.toComplex()) : Optional.empty();
  }

  /** How many digits are tried at most. */
  public static int most() {
    return ManyDigits.most();
  }

  /** A decimal fraction, as it is. */
  public ComplexBall number(BigDecimal value) {
    return ComplexBall.real(Ball.near(value, Ball.EXACT));
  }

  /** A double, as it is. */
  public ComplexBall number(double value) {
    return ComplexBall.real(Ball.exact(value));
  }

  /** The imaginary unit. */
  public ComplexBall i() {
    return new ComplexBall(Ball.exact(0.0), ONE);
  }

  /** The ratio of a circle's circumference to its diameter. */
  public ComplexBall pi() {
    return ComplexBall.real(circle());
  }

  private Ball circle() {
    return with.found(BigDecimalMath.pi(with.context()), Ball.EXACT);
  }

  /** -z. */
  public ComplexBall negative(ComplexBall z) {
    return new ComplexBall(with.negative(z.re()), z.isReal() ? z.im() : with.negative(z.im()));
  }

  /** a + b. */
  public ComplexBall sum(ComplexBall a, ComplexBall b) {
    return new ComplexBall(with.sum(a.re(), b.re()), with.sum(a.im(), b.im()));
  }

  /** a b. */
  public ComplexBall product(ComplexBall a, ComplexBall b) {
    if (a.isReal() || b.isReal()) {
      return a.isReal() ? scaled(b, a.re()) : scaled(a, b.re());
    }
    return new ComplexBall(
        with.difference(with.product(a.re(), b.re()), with.product(a.im(), b.im())),
        with.sum(with.product(a.re(), b.im()), with.product(a.im(), b.re())));
  }

  private ComplexBall scaled(ComplexBall z, Ball by) {
    // Nothing is left of an imaginary part that is none, by whatever it is multiplied.
    return new ComplexBall(
        with.product(z.re(), by), z.isReal() ? z.im() : with.product(z.im(), by));
  }

  /** a / b. */
  public ComplexBall quotient(ComplexBall a, ComplexBall b) {
    return b.isReal()
        ? scaled(a, with.inverse(b.re()))
        : scaled(product(a, conjugate(b)), with.inverse(square(b)));
  }

  private static ComplexBall none() {
    return NONE;
  }

  private ComplexBall conjugate(ComplexBall z) {
    return z.isReal() ? z : new ComplexBall(z.re(), with.negative(z.im()));
  }

  /** The square of the modulus. */
  private Ball square(ComplexBall z) {
    return with.sum(with.product(z.re(), z.re()), with.product(z.im(), z.im()));
  }

  /** A power; of an exponent that is complex there is none. */
  public ComplexBall power(ComplexBall z, ComplexBall exponent) {
    if (!exponent.isReal()) {
      return none();
    }
    Ball e = exponent.re();
    double n = e.toDouble();
    boolean whole = e.error() == Ball.EXACT && n == Math.rint(n) && Math.abs(n) < 1e6;
    boolean negative = z.re().sign() < 0.0 && z.re().isNumber() && !z.re().isUncertain();
    if (z.isReal() && (whole || !negative)) {
      return ComplexBall.real(with.power(z.re(), e));
    }
    if (whole) {
      ComplexBall power = whole(z, (int) Math.abs(n));
      return n < 0.0 ? quotient(number(1.0), power) : power;
    }
    Ball modulus = with.power(square(z), with.product(HALF, e));
    Ball angle = with.product(e, angle(z));
    return new ComplexBall(
        with.product(modulus, real(Formula.Function.COS, angle)),
        with.product(modulus, real(Formula.Function.SIN, angle)));
  }

  private ComplexBall whole(ComplexBall z, int n) {
    ComplexBall result = number(1.0);
    ComplexBall square = z;
    for (int left = n; left > 0; left /= 2) {
      result = left % 2 == 1 ? product(result, square) : result;
      square = left > 1 ? product(square, square) : square;
    }
    return result;
  }

  private Ball root(ComplexBall z) {
    return with.root(square(z));
  }

  /** The angle from the positive real axis, above -pi and up to pi. */
  private Ball angle(ComplexBall z) {
    Ball x = z.re();
    Ball y = z.im();
    if (!x.isNumber() || !y.isNumber()) {
      return Ball.none(Double.NaN, Math.max(x.error(), y.error()));
    }
    if (y.isZero() && !x.isUncertain()) {
      return x.sign() < 0.0 ? circle() : Ball.exact(0.0);
    }
    boolean axis = y.value().signum() == 0 || y.isUncertain();
    if (axis && (x.value().signum() == 0 || x.isUncertain())) {
      return Ball.near(BigDecimal.ZERO, ANY_ANGLE);
    }
    // The angle turns by no more than the number moves beside its distance from zero.
    double distance = Math.max(x.lower(), y.lower());
    double error = Ball.sum(x.error(), y.error()) - distance + 0.5;
    if (axis) {
      // What is zero to all digits that there are is zero, also beside the jump.
      double off = y.reach() - x.lower();
      boolean zero = off < -0.5 * with.digits();
      Ball along = x.sign() < 0.0 ? circle() : Ball.exact(0.0);
      return zero || x.sign() > 0.0 && off < -1.0
          ? Ball.near(along.value(), Ball.sum(along.error(), Ball.sum(error, off + 0.1)))
          : Ball.near(BigDecimal.ZERO, ANY_ANGLE);
    }
    if (error > -1.0) {
      return Ball.near(BigDecimal.ZERO, ANY_ANGLE);
    }
    BigDecimal value = BigDecimalMath.atan2(y.value(), x.value(), with.context());
    return with.found(value, Ball.sum(error, 2.0 - with.digits()));
  }

  /** A function by its name in model files. */
  public ComplexBall call(String function, List<ComplexBall> arguments) {
    ComplexBall z = arguments.get(0);
    switch (function) {
      case "sqrt":
        return power(z, number(0.5));
      case "re":
        return ComplexBall.real(z.re());
      case "im":
        return ComplexBall.real(z.im());
      case "conj":
        return conjugate(z);
      default:
        break;
    }
    Formula.Function known = Formula.Function.valueOf(function.toUpperCase(Locale.ROOT));
    boolean logarithm = known == Formula.Function.LOG && z.re().sign() < 0.0;
    return arguments.stream().allMatch(ComplexBall::isReal) && !logarithm
        ? ComplexBall.real(functions.of(known, arguments.stream().map(ComplexBall::re).toList()))
        : complex(known, arguments);
  }

  private Ball real(Formula.Function function, Ball x) {
    return functions.of(function, List.of(x));
  }

  private ComplexBall complex(Formula.Function function, List<ComplexBall> arguments) {
    ComplexBall z = arguments.get(0);
    ComplexBall turned = new ComplexBall(with.negative(z.im()), z.re());
    return switch (function) {
      case EXP -> {
        Ball modulus = real(Formula.Function.EXP, z.re());
        yield new ComplexBall(
            with.product(modulus, real(Formula.Function.COS, z.im())),
            with.product(modulus, real(Formula.Function.SIN, z.im())));
      }
      // sin z = -i sinh(i z), and cos z = cosh(i z).
      case SIN -> product(negative(i()), hyperbolic(turned, true));
      case COS -> hyperbolic(turned, false);
      case COSH -> hyperbolic(z, false);
      case SINH -> hyperbolic(z, true);
      case TANH -> tanh(z);
      case LOG ->
          new ComplexBall(with.product(HALF, real(Formula.Function.LOG, square(z))), angle(z));
      case ABS -> ComplexBall.real(root(z));
      default -> {
        boolean close = arguments.stream().allMatch(ComplexDigits::isNearlyReal);
        List<Ball> x = arguments.stream().map(ComplexBall::re).toList();
        yield close ? ComplexBall.real(functions.of(function, x)) : none();
      }
    };
  }

  private static boolean isNearlyReal(ComplexBall z) {
    return z.isReal() || z.im().reach() <= z.re().upper() + ROUNDING;
  }

  private ComplexBall hyperbolic(ComplexBall z, boolean odd) {
    Ball cosh = real(Formula.Function.COSH, z.re());
    Ball sinh = real(Formula.Function.SINH, z.re());
    return new ComplexBall(
        with.product(odd ? sinh : cosh, real(Formula.Function.COS, z.im())),
        with.product(odd ? cosh : sinh, real(Formula.Function.SIN, z.im())));
  }

  /** (sinh x cosh x + i sin y cos y) / (sinh^2 x + cos^2 y). */
  private ComplexBall tanh(ComplexBall z) {
    Ball cosh = real(Formula.Function.COSH, z.re());
    Ball sinh = real(Formula.Function.SINH, z.re());
    Ball cos = real(Formula.Function.COS, z.im());
    Ball sin = real(Formula.Function.SIN, z.im());
    Ball below = with.sum(with.product(sinh, sinh), with.product(cos, cos));
    return scaled(
        new ComplexBall(with.product(sinh, cosh), with.product(sin, cos)), with.inverse(below));
  }
}
