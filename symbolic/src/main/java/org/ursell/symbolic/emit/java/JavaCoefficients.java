package org.ursell.symbolic.emit.java;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.coefficient.Rationals;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The distinct parameter-only coefficients of a system, or of a Lindblad equation, each computed
 * once per run, as the Java that builds their table.
 */
final class JavaCoefficients {
  private static final int MONOMIALS_PER_STATEMENT = 12;
  private static final int STATEMENTS_PER_METHOD = 40;

  private final CoefficientList list;

  JavaCoefficients(MomentSystem system) {
    this.list = new CoefficientList(system.ring(), system.rates());
    for (MomentPolynomial equation : system.equations()) {
      for (MomentPolynomial.Term term : equation.terms()) {
        if (!term.coefficient().isNumber()) {
          list.add(term.coefficient());
        }
      }
    }
  }

  JavaCoefficients(CoefficientList list) {
    this.list = list;
  }

  /** How many there are; scratch room begins at this index of the array. */
  int count() {
    return list.coefficients().size();
  }

  /** A coefficient as a factor in an equation: {@code c[7]} or a literal. */
  String reference(Coefficient coefficient) {
    return coefficient.isNumber()
        ? number(coefficient.leading().real())
        : "c[" + list.number(coefficient) + "]";
  }

  /** The lines of a method {@code table()} that builds the table, and of those that it calls. */
  List<String> tableMethods() {
    List<String> lines = new ArrayList<>();
    List<String> formulas = formulas();
    List<List<String>> pieces = MethodSplitter.pieces(statements(), STATEMENTS_PER_METHOD);
    lines.add("  private static CoefficientTable table() {");
    lines.add("    CoefficientTable.Builder t =");
    lines.add("        CoefficientTable.over(");
    for (int k = 0; k < formulas.size(); k++) {
      lines.add("            " + formulas.get(k) + (k < formulas.size() - 1 ? "," : ""));
    }
    lines.add("        );");
    for (int piece = 0; piece < pieces.size(); piece++) {
      lines.add("    table" + piece + "(t);");
    }
    lines.add("    return t.build();");
    lines.add("  }");
    lines.add("");
    for (int piece = 0; piece < pieces.size(); piece++) {
      lines.add("  private static void table" + piece + "(CoefficientTable.Builder t) {");
      pieces.get(piece).forEach(statement -> lines.add("    " + statement));
      lines.add("  }");
      lines.add("");
    }
    return lines;
  }

  /** The expressions that build the formulas, in their order. */
  private List<String> formulas() {
    return list.formulas().stream().map(JavaFormula::write).toList();
  }

  /**
   * The statements that write each coefficient and each rate, such as {@code t.add(2.0, 0,
   * 3).coefficient("2*V/N");}; long sums take several.
   */
  private List<String> statements() {
    List<String> statements = new ArrayList<>();
    List<Coefficient> coefficients = list.coefficients();
    List<List<CoefficientList.Monomial>> polynomials = list.monomials(coefficients);
    for (int k = 0; k < coefficients.size(); k++) {
      String label = JavaNames.literal(CoefficientList.label(coefficients.get(k)));
      write(polynomials.get(k), ".coefficient(" + label + ");", statements);
    }
    List<CoefficientList.Rate> rates = list.rates();
    for (CoefficientList.Rate rate : rates) {
      String text = JavaNames.literal(rate.text());
      String names = text + ", " + JavaNames.literal(rate.jump());
      String end = rate.isRadicand() ? ".radicand(" + text + ");" : ".rate(" + names + ");";
      for (List<CoefficientList.Monomial> part : list.monomials(rate.parts())) {
        write(part, rate.isMatrix() ? ".part();" : end, statements);
      }
      if (rate.isMatrix()) {
        statements.add("t.rates(" + names + ");");
      }
    }
    return statements;
  }

  /** Calls in a row nest, and javac follows only so many. */
  private static void write(
      List<CoefficientList.Monomial> monomials, String end, List<String> statements) {
    StringBuilder text = new StringBuilder("t");
    for (int k = 0; k < monomials.size(); k++) {
      if (k > 0 && k % MONOMIALS_PER_STATEMENT == 0) {
        statements.add(text.append(';').toString());
        text = new StringBuilder("t");
      }
      CoefficientList.Monomial monomial = monomials.get(k);
      boolean ratio = monomial.below() != 1.0;
      text.append(ratio ? ".ratio(" : ".add(").append(literal(monomial.above()));
      if (ratio) {
        text.append(", ").append(literal(monomial.below()));
      }
      for (int factor : monomial.factors()) {
        text.append(", ").append(factor);
      }
      text.append(')');
    }
    statements.add(text.append(end).toString());
  }

  /**
   * A double as Java, which has no literal for infinity; such coefficients are refused when run.
   */
  static String literal(double value) {
    return Double.isFinite(value) ? Double.toString(value) : (value < 0 ? "-" : "") + "(1.0 / 0.0)";
  }

  /**
   * A rational as a double expression: a division of doubles where both are exact and their
   * quotient is not, so that a reader sees 1/3; else a literal.
   */
  static String number(BigFraction value) {
    boolean literal = value.getDenominator().bitCount() == 1;
    boolean exact =
        Math.max(value.getNumerator().bitLength(), value.getDenominator().bitLength()) <= 53;
    if (literal || !exact) {
      return literal(Rationals.toDouble(value));
    }
    String sign = value.signum() < 0 ? "-" : "";
    return sign + "(" + value.getNumerator().abs() + ".0 / " + value.getDenominator() + ".0)";
  }
}
