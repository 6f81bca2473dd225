package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.expression.S;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.ursell.symbolic.coefficient.TrigonometricForm;
import org.ursell.symbolic.coefficient.TrigonometricForm.Part;

/** Real Symja expressions (square roots, sines, reciprocals of sums) as Java on doubles. */
final class JavaAtom {
  private JavaAtom() {}

  static String write(IExpr e, Function<IExpr, String> symbol) {
    if (e.isRational()) {
      IRational rational = (IRational) e;
      return JavaCoefficients.number(
          new BigFraction(
              rational.numerator().toBigNumerator(), rational.denominator().toBigNumerator()));
    }
    if (e.equals(S.Pi)) {
      return "Math.PI";
    }
    if (e.equals(S.E)) {
      return "Math.E";
    }
    if (e.isSymbol()) {
      return symbol.apply(e);
    }
    if (e.isPlus() || e.isTimes()) {
      List<String> parts = new ArrayList<>();
      ((IAST) e).forEach(part -> parts.add(write(part, symbol)));
      return "(" + String.join(e.isPlus() ? " + " : " * ", parts) + ")";
    }
    if (e.isPower()) {
      return power(e, symbol);
    }
    TrigonometricForm form = TrigonometricForm.of(e);
    String argument = "(" + write(form.argument(), symbol) + ")";
    String above = part(form.above(), argument);
    return form.below() == Part.ONE
        ? above
        : "(" + above + " / " + part(form.below(), argument) + ")";
  }

  private static String part(Part part, String argument) {
    return part == Part.ONE ? "1.0" : "StrictMath." + part.function() + argument;
  }

  private static String power(IExpr e, Function<IExpr, String> symbol) {
    String base = write(e.base(), symbol);
    if (e.base().equals(S.E)) {
      return "StrictMath.exp(" + write(e.exponent(), symbol) + ")";
    }
    if (e.exponent().equals(F.C1D2)) {
      return "Math.sqrt(" + base + ")";
    }
    if (e.exponent().equals(F.CN1)) {
      return "(1.0 / " + base + ")";
    }
    return "StrictMath.pow(" + base + ", " + write(e.exponent(), symbol) + ")";
  }
}
