package org.ursell.symbolic.coefficient;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** The complex conjugate of a {@link Scalar} of real parameters: i becomes -i. */
@Internal
public final class ScalarConjugate {
  private ScalarConjugate() {}

  /**
   * The conjugate.
   *
   * @param where the piece of text to blame
   * @throws ProblemException if a root of a complex number occurs that is or may be negative, where
   *     conjugating the radicand does not conjugate the root
   */
  public static Scalar of(Scalar scalar, Span where) {
    if (scalar instanceof Scalar.Constant constant) {
      return constant == Scalar.Constant.I ? scalar.negated() : scalar;
    }
    if (scalar instanceof Scalar.Negative minus) {
      return of(minus.operand(), where).negated();
    }
    if (scalar instanceof Scalar.Sum sum) {
      return of(sum.left(), where).plus(of(sum.right(), where));
    }
    if (scalar instanceof Scalar.Product product) {
      return of(product.left(), where).times(of(product.right(), where));
    }
    if (scalar instanceof Scalar.Quotient quotient) {
      return new Scalar.Quotient(of(quotient.left(), where), of(quotient.right(), where));
    }
    if (scalar instanceof Scalar.Power power) {
      if (!isWhole(power.exponent())) {
        if (isNegative(power.base())) {
          // (-r)^x has the modulus r^x, and z* = |z|^2/z.
          Scalar modulus = new Scalar.Power(power.base().negated(), power.exponent());
          return new Scalar.Quotient(modulus.times(modulus), scalar);
        }
        requireNoCut(power.base(), where);
      }
      return new Scalar.Power(of(power.base(), where), of(power.exponent(), where));
    }
    if (scalar instanceof Scalar.Call call) {
      if (call.function().equals("sqrt")) {
        if (isNegative(call.argument())) {
          return scalar.negated();
        }
        requireNoCut(call.argument(), where);
      }
      return switch (call.function()) {
        case "abs", "re", "im", "min", "max", "step", "pulse", "log" -> scalar;
        case "conj" -> call.argument();
        default -> new Scalar.Call(call.function(), of(call.argument(), where));
      };
    }
    return scalar;
  }

  private static boolean isWhole(Scalar exponent) {
    return exponent.isConstant() && ScalarValue.of(exponent).getReal() % 1 == 0;
  }

  /** Whether this is surely real, as numbers without i and roots are, and negative. */
  private static boolean isNegative(Scalar radicand) {
    if (!radicand.isConstant()) {
      return false;
    }
    boolean[] real = {true};
    radicand.visit(part -> real[0] &= part != Scalar.Constant.I && !isRoot(part));
    return real[0] && ScalarValue.accurate(radicand).getReal() < 0;
  }

  private static boolean isRoot(Scalar part) {
    return part instanceof Scalar.Power power && !isWhole(power.exponent())
        || part instanceof Scalar.Call call && call.function().equals("sqrt");
  }

  private static void requireNoCut(Scalar radicand, Span where) {
    if (radicand.isConstant()) {
      Complex value = ScalarValue.accurate(radicand);
      if (value.getReal() < 0 && Math.abs(value.getImaginary()) <= 1e-12 * value.norm()) {
        throw new ProblemException(Problem.CONJUGATE_OF_ROOT, where);
      }
    }
  }
}
