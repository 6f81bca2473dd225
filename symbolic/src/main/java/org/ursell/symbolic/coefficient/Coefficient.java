package org.ursell.symbolic.coefficient;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.matheclipse.core.polynomials.longexponent.ExpVectorLong;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomial;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;

/**
 * An exact coefficient: a polynomial in the generators of its {@link CoefficientRing} with complex
 * rational numbers. Immutable, and one object per value: the ring hands out the same object for the
 * same mathematics and remembers the results of operations, since a derivation meets few distinct
 * coefficients very often.
 */
@Internal
public final class Coefficient {
  private final CoefficientRing ring;
  private final ExprPolynomial polynomial;
  private final int number;
  private final boolean zero;
  private final boolean one;

  /** Real and imaginary part, once they were asked for. */
  private List<Coefficient> parts = List.of();

  private List<Term> monomials = List.of();

  Coefficient(CoefficientRing ring, ExprPolynomial polynomial, int number) {
    this.ring = ring;
    this.polynomial = polynomial;
    this.number = number;
    this.zero = polynomial.isZERO();
    this.one = polynomial.isONE();
  }

  /**
   * One monomial of a coefficient.
   *
   * @param real real part of the number in front
   * @param imaginary its imaginary part
   * @param powers the power of each generator that occurs, by its number in the ring
   */
  public record Term(BigFraction real, BigFraction imaginary, SortedMap<Integer, Integer> powers) {}

  /** The sum. */
  public Coefficient plus(Coefficient other) {
    if (zero) {
      return other;
    }
    return other.zero
        ? this
        : ring.remembered('+', this, other, () -> polynomial.sum(other.polynomial));
  }

  /** The product. */
  public Coefficient times(Coefficient other) {
    if (zero || other.one) {
      return this;
    }
    if (other.zero || one) {
      return other;
    }
    return ring.remembered('*', this, other, () -> product(other));
  }

  private ExprPolynomial product(Coefficient other) {
    if (other.isNumber()) {
      return polynomial.multiply(other.polynomial.leadingBaseCoefficient());
    }
    if (isNumber()) {
      return other.product(this);
    }
    return ring.reduce(polynomial.multiply(other.polynomial)).polynomial;
  }

  /** The product with an integer. */
  public Coefficient times(long factor) {
    return factor == 1 ? this : times(ring.integer(factor));
  }

  /** The quotient by a number that is not zero. */
  public Coefficient dividedBy(Coefficient divisor) {
    if (!divisor.isNumber() || divisor.zero) {
      throw new IllegalArgumentException("can only divide by a number: " + divisor);
    }
    return divisor.one ? this : ring.remembered('/', this, divisor, () -> quotient(divisor));
  }

  private ExprPolynomial quotient(Coefficient divisor) {
    // Evaluated, since Symja's bare inverse of an integer is a fraction over 1, equal to nothing.
    IExpr inverse =
        ring.session().evaluate(F.Power(divisor.polynomial.leadingBaseCoefficient(), F.CN1));
    return polynomial.multiply(inverse);
  }

  /** The negative. */
  public Coefficient negate() {
    return times(-1);
  }

  /** The complex conjugate; generators are real. */
  public Coefficient conjugate() {
    return im().zero ? this : re().plus(im().times(ring.constant(F.CNI)));
  }

  /** The real part. */
  public Coefficient re() {
    return parts().get(0);
  }

  /** The imaginary part, itself real. */
  public Coefficient im() {
    return parts().get(1);
  }

  private List<Coefficient> parts() {
    if (parts.isEmpty()) {
      parts = List.of(mapNumbers(IExpr::re), mapNumbers(IExpr::im));
    }
    return parts;
  }

  private Coefficient mapNumbers(UnaryOperator<IExpr> map) {
    ExprPolynomial mapped = ring.zero().polynomial;
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      IExpr value = map.apply(term.getValue());
      if (!value.isZero()) {
        mapped = mapped.sum(value, term.getKey());
      }
    }
    return ring.intern(mapped);
  }

  /** Whether this is zero. */
  public boolean isZero() {
    return zero;
  }

  /** Whether this is the number one. */
  public boolean isOne() {
    return one;
  }

  int number() {
    return number;
  }

  ExprPolynomial polynomial() {
    return polynomial;
  }

  /** The same without marks ({@link Generator#isMark}): as people read it. */
  public Coefficient plain() {
    return isNumber() ? this : ring.withoutMarks(this);
  }

  /** Whether no generator occurs. */
  public boolean isNumber() {
    return zero || (polynomial.length() == 1 && polynomial.isConstant());
  }

  /** The ring this belongs to. */
  public CoefficientRing ring() {
    return ring;
  }

  /** The first monomial in reading order. */
  public Term leading() {
    return terms().get(0);
  }

  /** The monomials in reading order, those without a reciprocal first; empty for zero. */
  public List<Term> terms() {
    if (monomials.isEmpty()) {
      monomials = List.copyOf(readTerms());
    }
    return monomials;
  }

  private List<Term> readTerms() {
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      SortedMap<Integer, Integer> powers = new TreeMap<>();
      long[] exponents = term.getKey().getVal();
      for (int k = 0; k < exponents.length; k++) {
        if (exponents[k] != 0) {
          powers.put(exponents.length - 1 - k, (int) exponents[k]);
        }
      }
      terms.add(
          new Term(
              fraction(term.getValue().re()),
              fraction(term.getValue().im()),
              Collections.unmodifiableSortedMap(powers)));
    }
    // A stable sort: 1 - 1/N reads better than -1/N + 1.
    terms.sort(Comparator.comparingInt(this::reciprocals));
    return terms;
  }

  private int reciprocals(Term term) {
    return term.powers().entrySet().stream()
        .filter(power -> ring.generators().get(power.getKey()) instanceof Generator.Inverse)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private static BigFraction fraction(IExpr number) {
    IRational rational = (IRational) number;
    BigInteger below = rational.denominator().toBigNumerator();
    return new BigFraction(rational.numerator().toBigNumerator(), below);
  }

  /**
   * The value of a real coefficient at a point; NaN or infinite where it has no finite real one.
   *
   * @param parameters a finite value for every parameter that occurs
   */
  public double value(Parameters parameters) {
    CoefficientList alone = new CoefficientList(ring, List.of());
    alone.add(this);
    return alone.table().value(0, parameters);
  }

  /** The same mathematics as a Symja expression over the session's symbols. */
  public IExpr toExpression() {
    IExpr sum = F.C0;
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      IExpr product = term.getValue();
      for (int g = 0; g < ring.generators().size(); g++) {
        long power = term.getKey().getVal(ring.generators().size() - 1 - g);
        if (power > 0) {
          product = F.Times(product, F.Power(ring.generators().get(g).expression(), F.ZZ(power)));
        }
      }
      sum = F.Plus(sum, product);
    }
    return ring.session().evaluate(sum);
  }

  @Override
  public String toString() {
    return CoefficientText.of(plain());
  }
}
