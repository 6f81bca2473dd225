package org.ursell.symbolic.coefficient;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/**
 * A coefficient as its exact real and imaginary part, neither of which holds the imaginary unit.
 *
 * <p>Functions, roots and reciprocals are taken of real expressions only, so that every atom of a
 * {@link CoefficientRing} is real: the computer algebra would leave {@code 1/(K + i)} or {@code
 * (-8)^(1/3)} whole, and the ring would take them for real numbers.
 *
 * @param re real part, not yet evaluated
 * @param im imaginary part, evaluated, so that it is 0 where the value is real
 */
record ExactComplex(IExpr re, IExpr im) {
  static ExactComplex real(IExpr value) {
    return new ExactComplex(value, F.C0);
  }

  boolean isReal() {
    return im.isZero();
  }

  /** Both parts as one expression. */
  IExpr whole() {
    return isReal() ? re : F.Plus(re, F.Times(F.CI, im));
  }

  ExactComplex negate() {
    return new ExactComplex(F.Times(F.CN1, re), isReal() ? im : F.eval(F.Times(F.CN1, im)));
  }

  ExactComplex plus(ExactComplex other) {
    return new ExactComplex(
        F.Plus(re, other.re), isReal() && other.isReal() ? im : F.eval(F.Plus(im, other.im)));
  }

  ExactComplex times(ExactComplex other) {
    if (isReal() && other.isReal()) {
      return real(F.Times(re, other.re));
    }
    return new ExactComplex(
        F.Plus(F.Times(re, other.re), F.Times(F.CN1, im, other.im)),
        F.eval(F.Expand(F.Plus(F.Times(re, other.im), F.Times(im, other.re)))));
  }

  ExactComplex conjugate() {
    return isReal() ? this : new ExactComplex(re, F.eval(F.Times(F.CN1, im)));
  }

  /** The modulus of something that is not real. */
  ExactComplex modulus() {
    return real(F.Sqrt(F.eval(F.Expand(F.Plus(F.Sqr(re), F.Sqr(im))))));
  }

  ExactComplex reciprocal() {
    if (isReal()) {
      return real(F.Power(re, F.CN1));
    }
    IExpr square = F.eval(F.Expand(F.Plus(F.Sqr(re), F.Sqr(im))));
    IExpr below = F.Power(square, F.CN1);
    return new ExactComplex(F.Times(re, below), F.eval(F.Times(F.CN1, im, below)));
  }

  /** A whole power. */
  ExactComplex power(int exponent) {
    if (isReal()) {
      return real(F.Power(re, F.ZZ(exponent)));
    }
    ExactComplex result = split(F.eval(F.ExpandAll(F.Power(whole(), F.ZZ(Math.abs(exponent))))));
    return exponent < 0 ? result.reciprocal() : result;
  }

  /** The parts of a sum whose products hold the imaginary unit at most as a number in front. */
  private static ExactComplex split(IExpr expanded) {
    IExpr re = F.C0;
    IExpr im = F.C0;
    List<IExpr> terms = expanded.isPlus() ? ((IAST) expanded).stream().toList() : List.of(expanded);
    for (IExpr term : terms) {
      boolean product = term.isTimes() && term.first().isNumber();
      IExpr number = product ? term.first() : term.isNumber() ? term : F.C1;
      IExpr rest = product ? ((IAST) term).rest().oneIdentity1() : term.isNumber() ? F.C1 : term;
      re = F.Plus(re, F.Times(number.re(), rest));
      im = F.Plus(im, F.Times(number.im(), rest));
    }
    return new ExactComplex(re, F.eval(im));
  }

  /**
   * The principal value of a power that is not whole.
   *
   * @param exponent a fraction
   * @param base this value as its author wrote it
   * @throws ProblemException for a complex base whose root is not known exactly
   */
  ExactComplex root(IExpr exponent, Scalar base, Span where) {
    if (!isReal()) {
      boolean halves = F.eval(F.Times(F.C2, exponent)).isInteger();
      if (!halves || !base.isConstant()) {
        throw new ProblemException(Problem.ROOT_OF_COMPLEX, where);
      }
      return squareRoot(ScalarValue.accurate(base))
          .power(F.eval(F.Times(F.C2, exponent)).toIntDefault());
    }
    boolean negative = base.isConstant() && ScalarValue.accurate(base).getReal() < 0;
    if (!negative || F.eval(re).isZero()) {
      return real(F.Power(re, exponent));
    }
    IExpr modulus = F.Power(F.Times(F.CN1, re), exponent);
    IExpr angle = F.Times(exponent, F.Pi);
    return new ExactComplex(F.Times(modulus, F.Cos(angle)), F.eval(F.Times(modulus, F.Sin(angle))));
  }

  /** The square root of a constant, by the formula that does not cancel where it lies. */
  private ExactComplex squareRoot(Complex value) {
    IExpr modulus = F.Sqrt(F.Plus(F.Sqr(re), F.Sqr(im)));
    boolean right = value.getReal() >= 0;
    IExpr larger =
        F.eval(F.Sqrt(F.Times(F.C1D2, F.Plus(modulus, right ? re : F.Times(F.CN1, re)))));
    IExpr smaller = F.eval(F.Times(F.C1D2, im, F.Power(larger, F.CN1)));
    if (right) {
      return new ExactComplex(larger, smaller);
    }
    return value.getImaginary() >= 0
        ? new ExactComplex(smaller, larger)
        : new ExactComplex(F.Times(F.CN1, smaller), F.eval(F.Times(F.CN1, larger)));
  }

  /**
   * exp, sin or cos.
   *
   * @throws ProblemException for sin and cos of something complex
   */
  ExactComplex call(String function, Span where) {
    if (function.equals("exp")) {
      IExpr modulus = F.Exp(re);
      return isReal()
          ? real(modulus)
          : new ExactComplex(F.Times(modulus, F.Cos(im)), F.eval(F.Times(modulus, F.Sin(im))));
    }
    if (!isReal()) {
      throw new ProblemException(Problem.COMPLEX_ARGUMENT, where, function);
    }
    return real(function.equals("sin") ? F.Sin(re) : F.Cos(re));
  }
}
