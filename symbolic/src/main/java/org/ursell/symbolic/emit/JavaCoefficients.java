package org.ursell.symbolic.emit;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientList;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The distinct parameter-only coefficients of a system, each computed once a run, as the Java
 * statements that build their table.
 */
final class JavaCoefficients {
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

  /** The expressions that build the formulas, in their order. */
  List<String> formulas() {
    return list.formulas().stream().map(JavaFormula::write).toList();
  }

  /**
   * One statement for each coefficient and each rate: {@code t.add(2.0, 0,
   * 3).coefficient("2*V/N");}.
   */
  List<String> statements() {
    List<String> statements = new ArrayList<>();
    List<Coefficient> coefficients = list.coefficients();
    List<List<CoefficientList.Monomial>> polynomials = list.monomials(coefficients);
    for (int k = 0; k < coefficients.size(); k++) {
      String label = JavaNames.literal(coefficients.get(k).toString());
      statements.add(sum(polynomials.get(k)) + ".coefficient(" + label + ");");
    }
    List<CoefficientList.Rate> rates = list.rates();
    polynomials = list.monomials(rates.stream().map(CoefficientList.Rate::rate).toList());
    for (int k = 0; k < rates.size(); k++) {
      String names =
          JavaNames.literal(rates.get(k).text()) + ", " + JavaNames.literal(rates.get(k).jump());
      statements.add(sum(polynomials.get(k)) + ".rate(" + names + ");");
    }
    return statements;
  }

  private static String sum(List<CoefficientList.Monomial> monomials) {
    StringBuilder text = new StringBuilder("t");
    for (CoefficientList.Monomial monomial : monomials) {
      text.append(".add(").append(monomial.number());
      monomial.factors().forEach(factor -> text.append(", ").append(factor));
      text.append(')');
    }
    return text.toString();
  }

  /** A rational as a double expression: exact where a double can be, else a division of doubles. */
  static String number(BigFraction value) {
    if (value.getDenominator().equals(BigInteger.ONE)
        || Integer.bitCount(value.getDenominator().intValue()) == 1) {
      return Double.toString(value.doubleValue());
    }
    String sign = value.signum() < 0 ? "-" : "";
    return sign + "(" + value.getNumerator().abs() + ".0 / " + value.getDenominator() + ".0)";
  }
}
