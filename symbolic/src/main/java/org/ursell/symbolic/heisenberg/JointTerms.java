package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.matheclipse.core.expression.F;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.JointPlaces;
import org.ursell.runtime.equations.JointPlaces.Placed;
import org.ursell.runtime.equations.JointPlaces.Slot;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.heisenberg.SiteSum.Sandwich;
import org.ursell.symbolic.model.JointJump;
import org.ursell.symbolic.model.JointParts;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * Writes jumps of several places, and correlated ones, as {@link SiteSum}s: for each two products p
 * of L_a and q of L_b, r_ab (p^+ A q - (p^+ q A + A p^+ q)/2) over all ways in which their sites
 * meet.
 */
final class JointTerms {
  private final ModelMathematics mathematics;
  private final CoefficientRing ring;

  JointTerms(ModelMathematics mathematics) {
    this.mathematics = mathematics;
    this.ring = mathematics.ring();
  }

  /**
   * Adds the jumps of the model.
   *
   * @throws InvalidInputException if rates are not Hermitian, or an operator is not the same when
   *     two sites are exchanged
   */
  void addTo(Map<List<Integer>, List<Sandwich>> sums) {
    for (JointJump jump : mathematics.model().jointJumps()) {
      requireHermitian(jump);
      requireInterchangeable(jump);
      Coefficient each = ring.one().dividedBy(ring.integer(orderings(jump)));
      for (int a = 0; a < jump.operators().size(); a++) {
        for (int b = 0; b < jump.operators().size(); b++) {
          Coefficient rate = mathematics.coefficient(jump.rates().get(a).get(b)).times(each);
          boolean joins = jump.joins(a, b, mathematics.model()::isSingle);
          add(jump, a, b, joins ? rate.times(ring.interaction()) : rate, sums);
        }
      }
    }
  }

  private void requireHermitian(JointJump jump) {
    for (int a = 0; a < jump.rates().size(); a++) {
      for (int b = 0; b <= a; b++) {
        Coefficient rate = mathematics.coefficient(jump.rates().get(a).get(b));
        Coefficient mirror = mathematics.coefficient(jump.rates().get(b).get(a));
        if (rate.equals(mirror.conjugate())) {
          continue;
        }
        throw jump.isCorrelated()
            ? new InvalidInputException(
                "the rates of the jumps %s are not Hermitian: '%s' and '%s' are not conjugate"
                    .formatted(
                        jump.words(),
                        jump.rates().get(a).get(b).text(),
                        jump.rates().get(b).get(a).text()),
                "make the entry of row b and column a the conjugate of that of row a and column b")
            : new InvalidInputException(
                "the rate '" + jump.rates().get(0).get(0).text() + "' is not real",
                "rates are real and not negative");
      }
    }
  }

  private void requireInterchangeable(JointJump jump) {
    for (int a = 0; !jump.ordered() && a + 1 < jump.sites().size(); a++) {
      for (int b = a + 1; b < jump.sites().size(); b++) {
        if (!jump.sites().get(a).equals(jump.sites().get(b))) {
          continue;
        }
        for (List<JointJump.Product> operator : jump.operators()) {
          Map<JointParts.Key, Coefficient> parts = mathematics.parts(jump, operator);
          if (!JointParts.keep(parts, a, b, mathematics.numbers())) {
            throw new InvalidInputException(
                "the jump '"
                    + jump.words()
                    + "' changes when two of its sites are exchanged, so sites would not be"
                    + " interchangeable",
                "let it go over ordered choices of sites, which counts both orders");
          }
        }
      }
    }
  }

  /** In how many orders an unordered choice of the line's sites can be named. */
  private static long orderings(JointJump jump) {
    long orderings = 1;
    for (int k = 0; !jump.ordered() && k < jump.sites().size(); k++) {
      String species = jump.sites().get(k);
      orderings *= jump.sites().subList(0, k + 1).stream().filter(species::equals).count();
    }
    return orderings;
  }

  private void add(
      JointJump jump, int a, int b, Coefficient rate, Map<List<Integer>, List<Sandwich>> sums) {
    Model model = mathematics.model();
    List<Integer> line = jump.sites().stream().map(model::speciesIndex).toList();
    for (JointJump.Product left : jump.operators().get(a)) {
      for (JointJump.Product right : jump.operators().get(b)) {
        Coefficient both =
            rate.times(mathematics.coefficient(left.coefficient()).conjugate())
                .times(mathematics.coefficient(right.coefficient()));
        if (both.isZero()) {
          continue;
        }
        List<List<Slot<ExactOperator>>> ways =
            JointPlaces.meetings(
                line,
                s -> model.species().get(s).size().equals("1"),
                placed(left, true),
                placed(right, false));
        for (List<Slot<ExactOperator>> slots : ways) {
          add(slots, both, sums);
        }
      }
    }
  }

  private List<Placed<ExactOperator>> placed(JointJump.Product product, boolean adjoint) {
    List<Placed<ExactOperator>> placed = new ArrayList<>();
    for (JointJump.Factor factor : product.factors()) {
      ExactOperator operator = mathematics.operator(factor.species(), factor.operator());
      placed.add(
          new Placed<>(
              factor.site(),
              mathematics.model().speciesIndex(factor.species()),
              adjoint ? operator.adjoint() : operator));
    }
    return placed;
  }

  private void add(
      List<Slot<ExactOperator>> slots,
      Coefficient coefficient,
      Map<List<Integer>, List<Sandwich>> sums) {
    List<Integer> species = new ArrayList<>();
    List<ExactOperator> left = new ArrayList<>();
    List<ExactOperator> right = new ArrayList<>();
    List<ExactOperator> both = new ArrayList<>();
    List<ExactOperator> identity = new ArrayList<>();
    Coefficient counted = coefficient;
    List<Integer> idle = new ArrayList<>();
    for (Slot<ExactOperator> slot : slots) {
      if (slot.left().isEmpty() && slot.right().isEmpty()) {
        idle.add(slot.species());
        continue;
      }
      ExactOperator one =
          ExactOperator.identity(ring, mathematics.model().species().get(slot.species()).levels());
      species.add(slot.species());
      left.add(slot.left().orElse(one));
      right.add(slot.right().orElse(one));
      both.add(product(slot).orElse(one));
      identity.add(one);
    }
    // A site on which nothing acts is there in as many ways as sites are left.
    for (int k = 0; k < idle.size(); k++) {
      int s = idle.get(k);
      long taken = species.stream().filter(other -> other == s).count();
      taken += idle.subList(0, k).stream().filter(other -> other == s).count();
      counted = counted.times(mathematics.sitesLeft(s, (int) taken));
    }
    if (species.isEmpty() || counted.isZero()) {
      return;
    }
    Coefficient minusHalf = counted.times(ring.constant(F.CN1D2));
    List<Sandwich> terms = sums.computeIfAbsent(List.copyOf(species), key -> new ArrayList<>());
    terms.add(new Sandwich(counted, left, right));
    terms.add(new Sandwich(minusHalf, both, identity));
    terms.add(new Sandwich(minusHalf, identity, both));
  }

  private static Optional<ExactOperator> product(Slot<ExactOperator> slot) {
    return slot.left().isPresent() && slot.right().isPresent()
        ? Optional.of(slot.left().get().times(slot.right().get()))
        : slot.left().or(slot::right);
  }
}
