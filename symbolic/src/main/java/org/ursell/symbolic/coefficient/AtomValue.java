package org.ursell.symbolic.coefficient;

import java.util.function.ToDoubleFunction;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;

/**
 * The floating-point value of the real expressions that coefficients are made of, by the same
 * operations as emitted code. Symja's own numbers are not used: they take small ones for zero.
 */
public final class AtomValue {
  private AtomValue() {}

  /**
   * The value; NaN where it is not real, as a root of a negative number.
   *
   * @param symbol the values of parameters
   * @throws IllegalArgumentException if the expression is of another kind
   */
  public static double of(IExpr e, ToDoubleFunction<IExpr> symbol) {
    if (e.isRational()) {
      IRational rational = (IRational) e;
      return Rationals.toDouble(
          new BigFraction(
              rational.numerator().toBigNumerator(), rational.denominator().toBigNumerator()));
    }
    if (e.equals(S.Pi)) {
      return Math.PI;
    }
    if (e.equals(S.E)) {
      return Math.E;
    }
    if (e.isSymbol()) {
      return symbol.applyAsDouble(e);
    }
    if (e.isPlus() || e.isTimes()) {
      boolean sum = e.isPlus();
      double[] result = {sum ? 0.0 : 1.0};
      ((IAST) e)
          .forEach(
              part -> {
                double value = of(part, symbol);
                result[0] = sum ? result[0] + value : result[0] * value;
              });
      return result[0];
    }
    if (e.isPower()) {
      return e.base().equals(S.E)
          ? StrictMath.exp(of(e.exponent(), symbol))
          : power(of(e.base(), symbol), e.exponent(), symbol);
    }
    TrigonometricForm form = TrigonometricForm.of(e);
    double x = of(form.argument(), symbol);
    double above = form.above().value(x);
    return form.below() == TrigonometricForm.Part.ONE ? above : above / form.below().value(x);
  }

  private static double power(double base, IExpr exponent, ToDoubleFunction<IExpr> symbol) {
    double p = of(exponent, symbol);
    if (p == 0.5) {
      return Math.sqrt(base);
    }
    return p == -1.0 ? 1.0 / base : StrictMath.pow(base, p);
  }
}
