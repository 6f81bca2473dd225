package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.interfaces.IAST;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.ursell.symbolic.ir.MomentSystem;

/** The exact Jacobian of a small system, differentiated by Symja, as a Java method. */
final class JavaJacobian {
  private final MomentSystem system;
  private final JavaCoefficients coefficients;
  private final SymjaSystem expressions;

  private JavaJacobian(MomentSystem system, JavaCoefficients coefficients) {
    this.system = system;
    this.coefficients = coefficients;
    this.expressions = new SymjaSystem(system);
  }

  /** The lines of the method, with a blank line after it. */
  static List<String> lines(MomentSystem system, JavaCoefficients coefficients) {
    return new JavaJacobian(system, coefficients).write();
  }

  private List<String> write() {
    List<String> lines = new ArrayList<>();
    lines.add("@Override");
    lines.add("public void jacobian(double[] y, double[] c, double[][] jacobian) {");
    int n = system.moments().size();
    for (int i = 0; i < n; i++) {
      lines.add("  // row " + i + ": d" + system.moments().get(i).label() + "/dt");
      for (int j = 0; j < n; j++) {
        IExpr derivative = expressions.derivative(i, j);
        lines.add("  jacobian[" + i + "][" + j + "] = " + java(derivative) + ";");
      }
    }
    lines.add("}");
    lines.add("");
    return lines;
  }

  private String java(IExpr e) {
    if (e.isRational()) {
      IRational rational = (IRational) e;
      return JavaCoefficients.number(
          new BigFraction(
              rational.numerator().toBigNumerator(), rational.denominator().toBigNumerator()));
    }
    if (e.isSymbol()) {
      for (int i = 0; i < system.moments().size(); i++) {
        if (e.equals(expressions.unknown(i))) {
          return "y[" + i + "]";
        }
      }
      return coefficients.reference(expressions.coefficient(e));
    }
    if (e.isPlus() || e.isTimes()) {
      List<String> parts = new ArrayList<>();
      ((IAST) e).forEach(part -> parts.add(java(part)));
      return String.join(e.isPlus() ? " + " : " * ", parts);
    }
    if (e.isPower() && e.exponent().isInteger() && e.exponent().isPositive()) {
      String base = java(e.base());
      return String.join(" * ", java.util.Collections.nCopies(e.exponent().toIntDefault(), base));
    }
    throw new IllegalArgumentException("no Java for the Jacobian entry " + e);
  }
}
