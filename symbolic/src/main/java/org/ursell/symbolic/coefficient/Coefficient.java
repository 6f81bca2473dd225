package org.ursell.symbolic.coefficient;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.F;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.interfaces.IRational;
import org.matheclipse.core.polynomials.longexponent.ExpVectorLong;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomial;

/**
 * An exact coefficient: a polynomial in the generators of its {@link CoefficientRing} with complex
 * rational numbers. Immutable; two coefficients of one ring are equal as values exactly if they are
 * equal as mathematics.
 */
public final class Coefficient {
  private final CoefficientRing ring;
  private final ExprPolynomial polynomial;

  Coefficient(CoefficientRing ring, ExprPolynomial polynomial) {
    this.ring = ring;
    this.polynomial = polynomial;
  }

  /**
   * One monomial of a coefficient.
   *
   * @param real real part of the number in front
   * @param imaginary its imaginary part
   * @param powers the power of each generator of the ring
   */
  public record Term(BigFraction real, BigFraction imaginary, List<Integer> powers) {}

  /** The sum. */
  public Coefficient plus(Coefficient other) {
    return new Coefficient(ring, polynomial.sum(other.polynomial));
  }

  /** The product. */
  public Coefficient times(Coefficient other) {
    if (isZero() || other.isOne()) {
      return this;
    }
    if (other.isZero() || isOne()) {
      return other;
    }
    if (other.isNumber()) {
      return new Coefficient(ring, polynomial.multiply(other.polynomial.leadingBaseCoefficient()));
    }
    if (isNumber()) {
      return other.times(this);
    }
    return ring.reduce(polynomial.multiply(other.polynomial));
  }

  /** The product with an integer. */
  public Coefficient times(long factor) {
    if (factor == 1) {
      return this;
    }
    return factor == 0 ? ring.zero() : new Coefficient(ring, polynomial.multiply(F.ZZ(factor)));
  }

  /** The quotient by a number that is not zero. */
  public Coefficient dividedBy(Coefficient number) {
    if (!number.isNumber() || number.isZero()) {
      throw new IllegalArgumentException("can only divide by a number: " + number);
    }
    // Evaluated, since Symja's bare inverse of an integer is a fraction over 1, equal to nothing.
    IExpr inverse =
        ring.session().evaluate(F.Power(number.polynomial.leadingBaseCoefficient(), F.CN1));
    return new Coefficient(ring, polynomial.multiply(inverse));
  }

  /** The negative. */
  public Coefficient negate() {
    return times(-1);
  }

  /** The complex conjugate; generators are real. */
  public Coefficient conjugate() {
    return new Coefficient(ring, mapNumbers(number -> number.conjugate()));
  }

  /** The real part. */
  public Coefficient re() {
    return new Coefficient(ring, mapNumbers(IExpr::re));
  }

  /** The imaginary part, itself real. */
  public Coefficient im() {
    return new Coefficient(ring, mapNumbers(IExpr::im));
  }

  private ExprPolynomial mapNumbers(java.util.function.UnaryOperator<IExpr> map) {
    ExprPolynomial mapped = ring.zero().polynomial;
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      IExpr number = map.apply(term.getValue());
      if (!number.isZero()) {
        mapped = mapped.sum(number, term.getKey());
      }
    }
    return mapped;
  }

  /** Whether this is zero. */
  public boolean isZero() {
    return polynomial.isZERO();
  }

  /** Whether this is the number one. */
  public boolean isOne() {
    return polynomial.isONE();
  }

  /** Whether no generator occurs. */
  public boolean isNumber() {
    return polynomial.isZERO() || (polynomial.length() == 1 && polynomial.isConstant());
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
    List<Term> terms = new ArrayList<>();
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      List<Integer> powers = new ArrayList<>();
      for (int g = 0; g < ring.generators().size(); g++) {
        powers.add((int) term.getKey().getVal(ring.generators().size() - 1 - g));
      }
      terms.add(new Term(fraction(term.getValue().re()), fraction(term.getValue().im()), powers));
    }
    // A stable sort: 1 - 1/N reads better than -1/N + 1.
    terms.sort(java.util.Comparator.comparingInt(this::reciprocals));
    return terms;
  }

  private int reciprocals(Term term) {
    int count = 0;
    for (int g = 0; g < term.powers().size(); g++) {
      if (ring.generators().get(g) instanceof Generator.Inverse) {
        count += term.powers().get(g);
      }
    }
    return count;
  }

  private static BigFraction fraction(IExpr number) {
    IRational rational = (IRational) number;
    BigInteger below = rational.denominator().toBigNumerator();
    return new BigFraction(rational.numerator().toBigNumerator(), below);
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
  public boolean equals(Object other) {
    return other instanceof Coefficient that && polynomial.equals(that.polynomial);
  }

  @Override
  public int hashCode() {
    return polynomial.getMap().hashCode();
  }

  @Override
  public String toString() {
    return CoefficientText.of(this);
  }
}
