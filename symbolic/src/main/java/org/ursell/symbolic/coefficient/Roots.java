package org.ursell.symbolic.coefficient;

import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;

/** The real atoms of which powers with a rational exponent are powers. */
final class Roots {
  private Roots() {}

  /** x^(p/q) is written as a power of the atom x^(1/q), or of x^(-1/q) when p is negative. */
  static IExpr unit(IExpr power) {
    IRational exponent = (IRational) power.exponent();
    IExpr unit = F.QQ(F.ZZ(exponent.isNegative() ? -1 : 1), exponent.denominator());
    if (exponent.isNegative() && power.base().isRational()) {
      unit = unit.negate();
    }
    return F.Power(power.base(), unit);
  }
}
