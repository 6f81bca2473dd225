package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.matheclipse.core.expression.F;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.heisenberg.SiteSum.Sandwich;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * Writes a model's Hamiltonian and jumps as {@link SiteSum}s, one for each combination of species.
 */
final class LindbladTerms {
  private final ModelMathematics mathematics;
  private final CoefficientRing ring;
  private final Map<List<Integer>, List<Sandwich>> sums = new LinkedHashMap<>();

  private LindbladTerms(ModelMathematics mathematics) {
    this.mathematics = mathematics;
    this.ring = mathematics.ring();
  }

  static List<SiteSum> of(ModelMathematics mathematics) {
    LindbladTerms terms = new LindbladTerms(mathematics);
    mathematics.model().hamiltonian().forEach(terms::addHamiltonian);
    mathematics.model().jumps().forEach(terms::addJump);
    List<SiteSum> result = new ArrayList<>();
    terms.sums.forEach((species, sandwiches) -> result.add(new SiteSum(species, sandwiches)));
    return result;
  }

  private void addHamiltonian(HamiltonianTerm term) {
    Model model = mathematics.model();
    List<Integer> species = new ArrayList<>();
    List<ExactOperator> product = new ArrayList<>();
    for (HamiltonianTerm.SiteFactor factor : term.factors()) {
      species.add(model.speciesIndex(factor.species()));
      product.add(mathematics.operator(factor.species(), factor.operator()));
    }
    Coefficient coefficient = mathematics.coefficient(term.coefficient());
    List<ExactOperator> conjugate = product.stream().map(ExactOperator::adjoint).toList();
    boolean sameSpecies = species.size() == 2 && species.get(0).equals(species.get(1));
    requireHermitian(term, coefficient, product, sameSpecies);
    if (sameSpecies) {
      // sum_{i<j} of a term symmetric in i and j is half the sum over i != j.
      coefficient = coefficient.times(ring.constant(F.C1D2));
      requireExchangeSymmetry(term, coefficient, product);
    }
    addCommutator(species, coefficient, product);
    if (term.plusConjugate()) {
      addCommutator(species, coefficient.conjugate(), conjugate);
    }
  }

  private void requireHermitian(
      HamiltonianTerm term,
      Coefficient coefficient,
      List<ExactOperator> product,
      boolean sameSpecies) {
    if (term.plusConjugate()) {
      return;
    }
    boolean hermitian =
        coefficient.im().isZero() && product.stream().allMatch(LindbladTerms::isHermitian)
            || product.size() == 1 && isHermitian(product.get(0).times(coefficient))
            || sameSpecies
                && coefficient.im().isZero()
                && difference(product.get(0).adjoint(), product.get(1)).isZero();
    if (!hermitian) {
      throw new InvalidInputException(
          "the Hamiltonian term " + term.coefficient() + " * " + product + " is not Hermitian",
          "add its Hermitian conjugate");
    }
  }

  /** Whether sum_{i<j} (O_i P_j + h.c.) does not depend on which site is called i. */
  private static void requireExchangeSymmetry(
      HamiltonianTerm term, Coefficient coefficient, List<ExactOperator> product) {
    ExactOperator left = product.get(0);
    ExactOperator right = product.get(1);
    boolean symmetric =
        difference(left, right).isZero()
            || difference(left.adjoint(), right).isZero() && coefficient.im().isZero();
    if (!symmetric) {
      throw new InvalidInputException(
          "the pair term "
              + term.coefficient()
              + " * "
              + product
              + " changes when its two sites are exchanged, so sites would not be interchangeable",
          "use the same operator twice, or an operator and its conjugate with a real coefficient");
    }
  }

  private static boolean isHermitian(ExactOperator operator) {
    return difference(operator, operator.adjoint()).isZero();
  }

  private static ExactOperator difference(ExactOperator a, ExactOperator b) {
    return b.isZero()
        ? a
        : a.plus(b.times(b.entries().values().iterator().next().ring().integer(-1)));
  }

  /** i (H A - A H). */
  private void addCommutator(
      List<Integer> species, Coefficient coefficient, List<ExactOperator> product) {
    Coefficient i = ring.constant(F.CI);
    List<ExactOperator> identity = identities(species);
    add(species, new Sandwich(coefficient.times(i), product, identity));
    add(species, new Sandwich(coefficient.times(i).negate(), identity, product));
  }

  private void addJump(JumpOperator jump) {
    int species = mathematics.model().speciesIndex(jump.species());
    ExactOperator operator = mathematics.operator(jump.species(), jump.operator());
    ExactOperator adjoint = operator.adjoint();
    Coefficient rate = mathematics.coefficient(jump.rate());
    if (!rate.im().isZero()) {
      throw new InvalidInputException(
          "the rate '" + jump.rate() + "' is not real", "rates are real and not negative");
    }
    Coefficient minusHalf = rate.times(ring.constant(F.CN1D2));
    List<Integer> one = List.of(species);
    ExactOperator product = adjoint.times(operator);
    List<ExactOperator> identity = identities(one);
    add(one, new Sandwich(rate, List.of(adjoint), List.of(operator)));
    add(one, new Sandwich(minusHalf, List.of(product), identity));
    add(one, new Sandwich(minusHalf, identity, List.of(product)));
    if (jump.collective()) {
      addCollective(species, rate, operator);
    }
  }

  /** The cross terms i != j of the jump sum_i L_i. */
  private void addCollective(int species, Coefficient rate, ExactOperator operator) {
    ExactOperator adjoint = operator.adjoint();
    Coefficient minusHalf = rate.times(ring.constant(F.CN1D2));
    List<Integer> two = List.of(species, species);
    List<ExactOperator> identity = identities(two);
    ExactOperator unit = identity.get(0);
    add(two, new Sandwich(rate, List.of(adjoint, unit), List.of(unit, operator)));
    add(two, new Sandwich(minusHalf, List.of(adjoint, operator), identity));
    add(two, new Sandwich(minusHalf, identity, List.of(adjoint, operator)));
  }

  private List<ExactOperator> identities(List<Integer> species) {
    return species.stream()
        .map(s -> ExactOperator.identity(ring, mathematics.model().species().get(s).levels()))
        .toList();
  }

  private void add(List<Integer> species, Sandwich sandwich) {
    if (!sandwich.coefficient().isZero()) {
      sums.computeIfAbsent(List.copyOf(species), key -> new ArrayList<>()).add(sandwich);
    }
  }
}
