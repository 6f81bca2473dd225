package org.ursell.symbolic.coefficient;

import static java.util.Collections.nCopies;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hipparchus.fraction.BigFraction;
import org.ursell.runtime.equations.CoefficientTable;
import org.ursell.runtime.equations.Formula;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.NumberWords;

/**
 * Distinct coefficients, numbered in the order in which they are added, and the rates that go with
 * them, as what the runtime's {@link CoefficientTable} is made of: formulas, and polynomials in
 * them.
 */
@Internal
public final class CoefficientList {
  private static final int LONGEST_LABEL = 200;

  /** 1e200 is exact in equations, and has 201 digits, which nobody counts. */
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{20,}");

  private final CoefficientRing ring;
  private final Map<Coefficient, Integer> numbers = new LinkedHashMap<>();
  private final List<Rate> rates;

  /** The generators that occur in any of them. */
  private final SortedSet<Integer> used = new TreeSet<>();

  /**
   * The rate of a jump, or the matrix of rates of correlated ones; or what stands under a root or
   * in a logarithm, and must not be negative either.
   *
   * @param text as its author wrote it; the whole root or logarithm
   * @param jump the jump in words; empty for a root or a logarithm
   * @param parts one real rate; or the real and imaginary parts of the entries of a matrix, row by
   *     row
   */
  public record Rate(String text, String jump, List<Coefficient> parts) {
    public Rate {
      parts = List.copyOf(parts);
    }

    /** The real rate of one jump. */
    public Rate(String text, String jump, Coefficient rate) {
      this(text, jump, List.of(rate));
    }

    /** What stands under a root or in a logarithm. */
    public boolean isRadicand() {
      return jump.isEmpty();
    }

    /** Whether this is a matrix. */
    public boolean isMatrix() {
      return parts.size() > 1;
    }
  }

  /**
   * A number times formulas.
   *
   * @param above the number in front is this
   * @param below over that: 1, unless no double is the quotient and both are doubles
   * @param factors the formulas, each named by its index as often as it occurs
   */
  public record Monomial(double above, double below, List<Integer> factors) {
    static Monomial of(BigFraction number, List<Integer> factors) {
      boolean exact =
          Math.max(number.getNumerator().bitLength(), number.getDenominator().bitLength()) <= 53;
      return exact && number.getDenominator().bitCount() != 1
          ? new Monomial(
              number.getNumerator().doubleValue(), number.getDenominator().doubleValue(), factors)
          : new Monomial(Rationals.toDouble(number), 1.0, factors);
    }
  }

  /** A list without coefficients yet. */
  public CoefficientList(CoefficientRing ring, List<Rate> rates) {
    this.ring = ring;
    this.rates = List.copyOf(rates);
    rates.forEach(rate -> rate.parts().forEach(this::use));
  }

  /** The number of a real coefficient, which is added if it is new. */
  public int add(Coefficient coefficient) {
    Integer known = numbers.get(coefficient);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(coefficient, number);
    use(coefficient);
    return number;
  }

  /** The number of a coefficient that was added. */
  public int number(Coefficient coefficient) {
    Integer number = numbers.get(coefficient);
    if (number == null) {
      throw new IllegalArgumentException("not a coefficient of this list: " + coefficient);
    }
    return number;
  }

  /** The coefficients by number. */
  public List<Coefficient> coefficients() {
    return new ArrayList<>(numbers.keySet());
  }

  /** The rates. */
  public List<Rate> rates() {
    return rates;
  }

  /** The formulas in which all of these are polynomials, those that occur alone. */
  public List<Formula> formulas() {
    FormulaReader reader = new FormulaReader(ring.generators());
    return used.stream().map(g -> reader.of(ring.generators().get(g))).toList();
  }

  private void use(Coefficient coefficient) {
    coefficient.terms().forEach(term -> used.addAll(term.powers().keySet()));
  }

  /** Coefficients as polynomials in {@link #formulas}. */
  public List<List<Monomial>> monomials(List<Coefficient> written) {
    Map<Integer, Integer> formulaNumbers = new HashMap<>();
    used.forEach(g -> formulaNumbers.put(g, formulaNumbers.size()));
    List<List<Monomial>> all = new ArrayList<>();
    for (Coefficient coefficient : written) {
      List<Monomial> monomials = new ArrayList<>();
      for (Coefficient.Term term : coefficient.terms()) {
        List<Integer> factors = new ArrayList<>();
        term.powers().forEach((g, power) -> factors.addAll(nCopies(power, formulaNumbers.get(g))));
        monomials.add(Monomial.of(term.real(), factors));
      }
      all.add(monomials);
    }
    return all;
  }

  /** A coefficient in the words of the model, shortened where nobody would read to the end. */
  public static String label(Coefficient coefficient) {
    String text =
        LONG_NUMBER
            .matcher(coefficient.toString())
            .replaceAll(digits -> NumberWords.of(Double.parseDouble(digits.group())));
    return text.length() <= LONGEST_LABEL ? text : text.substring(0, LONGEST_LABEL) + "...";
  }

  /** The table in memory. */
  public CoefficientTable table() {
    CoefficientTable.Builder table = CoefficientTable.over(formulas().toArray(Formula[]::new));
    List<Coefficient> coefficients = coefficients();
    List<List<Monomial>> polynomials = monomials(coefficients);
    for (int k = 0; k < coefficients.size(); k++) {
      add(polynomials.get(k), table);
      table.coefficient(label(coefficients.get(k)));
    }
    for (Rate rate : rates) {
      for (List<Monomial> part : monomials(rate.parts())) {
        add(part, table);
        if (rate.isMatrix()) {
          table.part();
        }
      }
      if (rate.isMatrix()) {
        table.rates(rate.text(), rate.jump());
      } else if (rate.isRadicand()) {
        table.radicand(rate.text());
      } else {
        table.rate(rate.text(), rate.jump());
      }
    }
    return table.build();
  }

  private static void add(List<Monomial> polynomial, CoefficientTable.Builder table) {
    for (Monomial monomial : polynomial) {
      table.ratio(
          monomial.above(),
          monomial.below(),
          monomial.factors().stream().mapToInt(Integer::intValue).toArray());
    }
  }
}
