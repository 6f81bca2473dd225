package org.ursell.symbolic.coefficient;

import org.hipparchus.complex.Complex;
import org.ursell.symbolic.syntax.Problem;
import org.ursell.symbolic.syntax.ProblemException;
import org.ursell.symbolic.syntax.Span;

/** The complex conjugate of a {@link Scalar} of real parameters: i becomes -i. */
public final class ScalarConjugate {
  private ScalarConjugate() {}

  /**
   * The conjugate.
   *
   * @param where the piece of text to blame
   * @throws ProblemException if a root of a negative number occurs, where conjugating the radicand
   *     does not conjugate the root
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
        requireNoCut(power.base(), where);
      }
      return new Scalar.Power(of(power.base(), where), of(power.exponent(), where));
    }
    if (scalar instanceof Scalar.Call call) {
      if (call.function().equals("sqrt")) {
        requireNoCut(call.argument(), where);
      }
      return new Scalar.Call(call.function(), of(call.argument(), where));
    }
    return scalar;
  }

  private static boolean isWhole(Scalar exponent) {
    return exponent.isConstant() && ScalarValue.of(exponent).getReal() % 1 == 0;
  }

  private static void requireNoCut(Scalar radicand, Span where) {
    if (radicand.isConstant()) {
      Complex value = ScalarValue.of(radicand);
      if (value.getReal() < 0 && Math.abs(value.getImaginary()) <= 1e-12 * value.norm()) {
        throw new ProblemException(Problem.CONJUGATE_OF_ROOT, where);
      }
    }
  }
}
