package org.ursell.symbolic.coefficient;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;

/** Coefficients as a physicist would type them, for example {@code 2*V*(1 - 2/N)}. */
final class CoefficientText {
  private CoefficientText() {}

  static String of(Coefficient coefficient) {
    List<Coefficient.Term> terms = coefficient.terms();
    if (terms.isEmpty()) {
      return "0";
    }
    List<Generator> generators = coefficient.ring().generators();
    if (terms.size() == 1) {
      return monomial(terms.get(0), generators);
    }
    SortedMap<Integer, Integer> common = commonPowers(terms);
    BigFraction content = content(terms);
    boolean trivial = content.equals(BigFraction.ONE) && common.isEmpty();
    StringBuilder sum = new StringBuilder();
    for (Coefficient.Term term : terms) {
      SortedMap<Integer, Integer> rest = new TreeMap<>(term.powers());
      rest.replaceAll((g, power) -> power - common.getOrDefault(g, 0));
      rest.values().removeIf(power -> power == 0);
      String text =
          monomial(
              new Coefficient.Term(
                  term.real().divide(content), term.imaginary().divide(content), rest),
              generators);
      append(sum, text);
    }
    if (trivial) {
      return sum.toString();
    }
    String front = monomial(new Coefficient.Term(content, BigFraction.ZERO, common), generators);
    return (front.equals("1") ? "" : front.equals("-1") ? "-" : front + "*") + "(" + sum + ")";
  }

  private static void append(StringBuilder sum, String text) {
    if (sum.length() == 0) {
      sum.append(text);
    } else if (text.startsWith("-")) {
      sum.append(" - ").append(text.substring(1));
    } else {
      sum.append(" + ").append(text);
    }
  }

  private static SortedMap<Integer, Integer> commonPowers(List<Coefficient.Term> terms) {
    SortedMap<Integer, Integer> common = new TreeMap<>(terms.get(0).powers());
    for (Coefficient.Term term : terms) {
      common.keySet().retainAll(term.powers().keySet());
      common.replaceAll((g, power) -> Math.min(power, term.powers().getOrDefault(g, 0)));
    }
    return common;
  }

  /** The rational number to take out of a sum: the content, with the sign of the first term. */
  private static BigFraction content(List<Coefficient.Term> terms) {
    BigFraction content =
        RationalContent.of(
            terms.stream().flatMap(term -> Stream.of(term.real(), term.imaginary())).toList());
    BigFraction leading =
        terms.get(0).real().equals(BigFraction.ZERO)
            ? terms.get(0).imaginary()
            : terms.get(0).real();
    return leading.signum() < 0 ? content.negate() : content;
  }

  private static String monomial(Coefficient.Term term, List<Generator> generators) {
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    String number = number(term.real(), term.imaginary());
    for (Map.Entry<Integer, Integer> factor : term.powers().entrySet()) {
      int power = factor.getValue();
      Generator generator = generators.get(factor.getKey());
      String suffix = power == 1 ? "" : "^" + power;
      if (generator instanceof Generator.Parameter parameter) {
        above.add(ComplexParameter.shown(parameter.name()) + suffix);
      } else if (generator instanceof Generator.Inverse inverse) {
        below.add(ComplexParameter.shown(inverse.name()) + suffix);
      } else {
        above.add(AtomText.shown(generator, generators) + suffix);
      }
    }
    String product = String.join("*", above);
    if (above.isEmpty()) {
      product = number;
    } else if (number.equals("-1")) {
      product = "-" + product;
    } else if (!number.equals("1")) {
      product = number + "*" + product;
    }
    return below.isEmpty() ? product : product + "/" + String.join("/", below);
  }

  private static String number(BigFraction real, BigFraction imaginary) {
    if (imaginary.equals(BigFraction.ZERO)) {
      return fraction(real);
    }
    String unit =
        imaginary.equals(BigFraction.ONE)
            ? "i"
            : imaginary.equals(BigFraction.MINUS_ONE) ? "-i" : fraction(imaginary) + "*i";
    if (real.equals(BigFraction.ZERO)) {
      return unit;
    }
    return "("
        + fraction(real)
        + (unit.startsWith("-") ? " - " + unit.substring(1) : " + " + unit)
        + ")";
  }

  private static String fraction(BigFraction value) {
    return value.getDenominator().equals(BigInteger.ONE)
        ? value.getNumerator().toString()
        : value.getNumerator() + "/" + value.getDenominator();
  }
}
