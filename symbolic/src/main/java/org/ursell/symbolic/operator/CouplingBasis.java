package org.ursell.symbolic.operator;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.hipparchus.fraction.BigFraction;
import org.matheclipse.core.expression.F;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.coefficient.RationalContent;

/**
 * A basis of Hermitian operators built around those that couple the sites, so that every moment is
 * one real number and few moments feel the coupling directly.
 *
 * <p>First come the two quadratures of each coupling operator and i times their commutator, then
 * what is left, made orthogonal step by step (Gram-Schmidt without square roots, so that everything
 * stays rational): quadratures of single transitions in pairs, so that pairs keep a definite U(1)
 * charge, and differences of populations, all traceless. For the coupling S+ of a spin 1 these are
 * Sx, Sy, Sz and the five quadrupoles. Compared with Gell-Mann matrices it needs a third fewer
 * operations at order 2.
 */
@Internal
public final class CouplingBasis {
  private final CoefficientRing ring;
  private final int levels;
  private static final int LONGEST_WHOLE_BITS = 24;

  private final List<ExactOperator> operators = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private int pairs;
  private int diagonals;

  private CouplingBasis(CoefficientRing ring, int levels) {
    this.ring = ring;
    this.levels = levels;
  }

  /**
   * The basis for a species.
   *
   * @param couplings the operators through which its sites are coupled; those whose entries are not
   *     rational multiples of each other are passed over
   */
  public static LevelBasis of(CoefficientRing ring, int levels, List<ExactOperator> couplings) {
    CouplingBasis basis = new CouplingBasis(ring, levels);
    for (ExactOperator coupling : couplings) {
      coupling.rationalShape().ifPresent(basis::addCoupling);
    }
    for (int i = levels - 1; i > 0; i--) {
      for (int j = i - 1; j >= 0; j--) {
        basis.addQuadratures(ExactOperator.transition(ring, levels, i, j));
      }
    }
    for (int i = levels - 1; i > 0; i--) {
      ExactOperator upper = ExactOperator.transition(ring, levels, i, i);
      ExactOperator lower = ExactOperator.transition(ring, levels, i - 1, i - 1);
      basis.addDiagonal(upper.plus(lower.times(ring.integer(-1))));
    }
    return basis.finish();
  }

  private void addCoupling(ExactOperator coupling) {
    addQuadratures(coupling);
    ExactOperator adjoint = coupling.adjoint();
    ExactOperator commutator =
        coupling.times(adjoint).plus(adjoint.times(coupling).times(ring.integer(-1)));
    if (commutator.isDiagonal()) {
      addDiagonal(commutator);
    }
  }

  private void addQuadratures(ExactOperator operator) {
    ExactOperator adjoint = operator.adjoint();
    boolean newX = add(operator.plus(adjoint), "x" + (pairs + 1));
    ExactOperator difference = adjoint.plus(operator.times(ring.integer(-1)));
    boolean newY = add(difference.times(ring.constant(F.CI)), "y" + (pairs + 1));
    if (newX || newY) {
      pairs++;
    }
  }

  private void addDiagonal(ExactOperator operator) {
    if (add(operator, "z" + (diagonals + 1))) {
      diagonals++;
    }
  }

  /** Adds what an operator has beyond the span of the identity and the operators so far. */
  private boolean add(ExactOperator operator, String name) {
    ExactOperator rest = without(ExactOperator.identity(ring, levels), operator);
    for (ExactOperator known : operators) {
      rest = without(known, rest);
    }
    if (rest.isZero()) {
      return false;
    }
    operators.add(wholeNumbers(rest));
    names.add(name);
    return true;
  }

  private static ExactOperator without(ExactOperator known, ExactOperator operator) {
    Coefficient share = known.overlap(operator).dividedBy(known.overlap(known));
    return operator.plus(known.times(share.negate()));
  }

  /**
   * The multiple with the smallest whole entries; the operator itself where these would be long, as
   * after decimals have been made orthogonal to each other, since nobody would read them and
   * moments of such an operator would be huge.
   */
  private ExactOperator wholeNumbers(ExactOperator operator) {
    List<BigFraction> parts = new ArrayList<>();
    for (Coefficient value : operator.entries().values()) {
      for (Coefficient.Term term : value.terms()) {
        parts.add(term.real());
        parts.add(term.imaginary());
      }
    }
    BigFraction content = RationalContent.of(parts);
    BigInteger above = content.getDenominator();
    BigInteger below = content.getNumerator();
    return Math.max(above.bitLength(), below.bitLength()) > LONGEST_WHOLE_BITS
        ? operator
        : operator.times(ring.constant(F.QQ(F.ZZ(above), F.ZZ(below))));
  }

  private LevelBasis finish() {
    List<LevelBasis.Element> elements = new ArrayList<>();
    for (int k = 0; k < operators.size(); k++) {
      ExactOperator operator = operators.get(k);
      Coefficient norm = operator.overlap(operator);
      ExactOperator dual = operator.times(ring.one().dividedBy(norm));
      elements.add(new LevelBasis.Element(names.get(k), operator, dual, k + 1));
    }
    ExactOperator identity = ExactOperator.identity(ring, levels);
    return new LevelBasis(elements, identity.times(ring.one().dividedBy(ring.integer(levels))));
  }
}
