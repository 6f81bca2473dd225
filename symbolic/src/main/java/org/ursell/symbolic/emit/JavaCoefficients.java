package org.ursell.symbolic.emit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.hipparchus.fraction.BigFraction;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.Generator;
import org.ursell.symbolic.coefficient.Rationals;
import org.ursell.symbolic.ir.MomentPolynomial;
import org.ursell.symbolic.ir.MomentSystem;

/**
 * The distinct parameter-only coefficients of a system, each computed once a run, as Java. Symja's
 * own Java printer divides integers ({@code 1/2*g} is 0), so numbers are written here as doubles.
 */
final class JavaCoefficients {
  private final CoefficientRing ring;
  private final JavaNames names;
  private final Map<Coefficient, Integer> index = new LinkedHashMap<>();

  JavaCoefficients(MomentSystem system, JavaNames names) {
    this.ring = system.ring();
    this.names = names;
    for (MomentPolynomial equation : system.equations()) {
      for (MomentPolynomial.Term term : equation.terms()) {
        if (!term.coefficient().isNumber()) {
          index.putIfAbsent(term.coefficient(), index.size());
        }
      }
    }
  }

  /** How many there are; scratch room begins at this index of the array. */
  int count() {
    return index.size();
  }

  /** A coefficient as a factor in an equation: {@code c[7]} or a literal. */
  String reference(Coefficient coefficient) {
    if (coefficient.isNumber()) {
      return number(coefficient.leading().real());
    }
    Integer position = index.get(coefficient);
    if (position == null) {
      throw new IllegalArgumentException("not a coefficient of this system: " + coefficient);
    }
    return "c[" + position + "]";
  }

  /** The statements that read the parameters which occur. */
  List<String> declarations() {
    TreeSet<Integer> used = new TreeSet<>();
    for (Coefficient coefficient : index.keySet()) {
      for (Coefficient.Term term : coefficient.terms()) {
        for (int g = 0; g < term.powers().size(); g++) {
          if (term.powers().get(g) > 0) {
            used.add(g);
          }
        }
      }
    }
    List<Generator> generators = ring.generators();
    // Atoms are functions of parameters, which must then be read too.
    for (int g : List.copyOf(used)) {
      for (int q = 0; q < generators.size(); q++) {
        if (generators.get(q) instanceof Generator.Parameter
            && !generators.get(g).expression().isFree(generators.get(q).expression(), true)
            && generators.get(g) instanceof Generator.Atom) {
          used.add(q);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int g : used) {
      lines.add("double " + names.variable(g) + " = " + value(generators.get(g)) + ";");
    }
    return lines;
  }

  private String value(Generator generator) {
    if (generator instanceof Generator.Parameter parameter) {
      return "parameters.get(" + JavaNames.literal(parameter.name()) + ")";
    }
    if (generator instanceof Generator.Inverse inverse) {
      return "parameters.inverse(" + JavaNames.literal(inverse.name()) + ")";
    }
    return JavaAtom.write(generator.expression(), symbol -> parameterVariable(symbol));
  }

  private String parameterVariable(org.matheclipse.core.interfaces.IExpr symbol) {
    for (int g = 0; g < ring.generators().size(); g++) {
      if (ring.generators().get(g).expression().equals(symbol)) {
        return names.variable(g);
      }
    }
    throw new IllegalArgumentException("not a parameter: " + symbol);
  }

  /** The assignments {@code c[k] = ...;}, each the sum of its monomials. */
  List<String> assignments() {
    List<String> lines = new ArrayList<>();
    index.forEach((coefficient, k) -> lines.add("c[" + k + "] = " + sum(coefficient) + ";"));
    return lines;
  }

  private String sum(Coefficient coefficient) {
    StringBuilder text = new StringBuilder();
    for (Coefficient.Term term : coefficient.terms()) {
      String monomial = monomial(term);
      if (text.length() == 0) {
        text.append(monomial);
      } else if (monomial.startsWith("-")) {
        text.append(" - ").append(monomial.substring(1));
      } else {
        text.append(" + ").append(monomial);
      }
    }
    return text.toString();
  }

  private String monomial(Coefficient.Term term) {
    List<String> factors = new ArrayList<>();
    for (int g = 0; g < term.powers().size(); g++) {
      for (int k = 0; k < term.powers().get(g); k++) {
        factors.add(names.variable(g));
      }
    }
    String product = String.join(" * ", factors);
    if (factors.isEmpty()) {
      return number(term.real());
    }
    if (term.real().equals(BigFraction.ONE)) {
      return product;
    }
    return term.real().equals(BigFraction.MINUS_ONE)
        ? "-" + product
        : number(term.real()) + " * " + product;
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
      double nearest = Rationals.toDouble(value);
      // Java has no literal for infinity; coefficients that come to it are refused when they run.
      return Double.isFinite(nearest)
          ? Double.toString(nearest)
          : (nearest < 0 ? "-" : "") + "(1.0 / 0.0)";
    }
    String sign = value.signum() < 0 ? "-" : "";
    return sign + "(" + value.getNumerator().abs() + ".0 / " + value.getDenominator() + ".0)";
  }
}
