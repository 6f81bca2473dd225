package org.ursell.symbolic.heisenberg;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.matheclipse.core.expression.F;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.coefficient.CoefficientRing;
import org.ursell.symbolic.heisenberg.SiteSum.Sandwich;
import org.ursell.symbolic.model.JumpOperator;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.model.Species;
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
    terms.addHamiltonian();
    mathematics.model().jumps().forEach(terms::addJump);
    new JointTerms(mathematics).addTo(terms.sums);
    List<SiteSum> result = new ArrayList<>();
    terms.sums.forEach((species, sandwiches) -> result.add(new SiteSum(species, sandwiches)));
    return result;
  }

  private void addHamiltonian() {
    // Sites of a species are interchangeable, so products count up to their order.
    Map<Map<Integer, List<Entry>>, Coefficient> whole = new LinkedHashMap<>();
    List<HamiltonianLine> lines =
        mathematics.model().hamiltonian().stream()
            .map(term -> new HamiltonianLine(mathematics, term))
            .toList();
    requireInterchangeableSites(lines);
    for (HamiltonianLine line : lines) {
      Coefficient each = ring.one().dividedBy(ring.integer(line.orderings()));
      line.parts()
          .forEach(
              (entries, coefficient) -> {
                Coefficient counted = coefficient.times(each);
                whole.merge(sorted(line.species(), entries, false), counted, Coefficient::plus);
                addCommutator(
                    line.species(),
                    line.species().size() > 1 ? counted.times(ring.interaction()) : counted,
                    operators(line.species(), entries));
              });
    }
    whole.forEach((product, coefficient) -> requireHermitian(product, coefficient, whole));
  }

  /** Lines may lean on each other: what counts is the sum of all that act on the same species. */
  private static void requireInterchangeableSites(List<HamiltonianLine> lines) {
    Map<List<Integer>, List<HamiltonianLine>> together = new LinkedHashMap<>();
    for (HamiltonianLine line : lines) {
      together.computeIfAbsent(line.species(), s -> new ArrayList<>()).add(line);
    }
    together.forEach(
        (species, group) -> {
          Map<List<Entry>, Coefficient> sum = HamiltonianLine.sum(group);
          for (int a = 0; a + 1 < species.size(); a++) {
            if (species.get(a).equals(species.get(a + 1))
                && !HamiltonianLine.isSymmetric(sum, a, a + 1)) {
              throw new InvalidInputException(
                  "the Hamiltonian term '"
                      + group.stream().map(HamiltonianLine::text).collect(joining("' + '"))
                      + "' changes when two of its sites are exchanged, so sites would not be"
                      + " interchangeable",
                  "use the same operator on each of them, or add the terms in which they are exchanged,"
                      + " as '+ h.c.' does to |0><1| (x) |1><0| with a real coefficient");
            }
          }
        });
  }

  private static Map<Integer, List<Entry>> sorted(
      List<Integer> species, List<Entry> entries, boolean conjugate) {
    Map<Integer, List<Entry>> sorted = new TreeMap<>();
    for (int slot = 0; slot < entries.size(); slot++) {
      Entry entry = entries.get(slot);
      sorted
          .computeIfAbsent(species.get(slot), s -> new ArrayList<>())
          .add(conjugate ? new Entry(entry.from(), entry.to()) : entry);
    }
    sorted.values().forEach(list -> list.sort(null));
    return sorted;
  }

  private void requireHermitian(
      Map<Integer, List<Entry>> product,
      Coefficient coefficient,
      Map<Map<Integer, List<Entry>>, Coefficient> whole) {
    Map<Integer, List<Entry>> conjugate = new TreeMap<>();
    product.forEach(
        (species, entries) ->
            conjugate.putAll(sorted(Collections.nCopies(entries.size(), species), entries, true)));
    Coefficient partner = whole.getOrDefault(conjugate, ring.zero());
    if (!partner.equals(coefficient.conjugate())) {
      throw new InvalidInputException(
          "the Hamiltonian is not Hermitian: the part with coefficient "
              + coefficient
              + " has a conjugate part with coefficient "
              + partner,
          "add '+ h.c.' to the line, or make its coefficient real");
    }
  }

  private List<ExactOperator> operators(List<Integer> species, List<Entry> entries) {
    List<ExactOperator> operators = new ArrayList<>();
    for (int slot = 0; slot < entries.size(); slot++) {
      int levels = mathematics.model().species().get(species.get(slot)).levels();
      operators.add(ExactOperator.of(ring, levels, Map.of(entries.get(slot), ring.one())));
    }
    return operators;
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
    Coefficient rate = mathematics.coefficient(jump.rate());
    if (!rate.im().isZero()) {
      throw new InvalidInputException(
          "the rate '" + jump.rate().text() + "' is not real", "rates are real and not negative");
    }
    // A jump of several sites at once is an interaction as a whole.
    Coefficient marked = joinsSites(jump) ? rate.times(ring.interaction()) : rate;
    for (SiteFactor left : jump.operators()) {
      for (SiteFactor right : jump.operators()) {
        boolean same = left.species().equals(right.species());
        if (same) {
          addSameSite(left, marked);
        }
        if (jump.collective() && !isOneMode(left, same)) {
          addCrossTerm(left, right, marked);
        }
      }
    }
  }

  private boolean joinsSites(JumpOperator jump) {
    Model model = mathematics.model();
    Species first = model.species().get(model.speciesIndex(jump.operators().get(0).species()));
    boolean oneSite = first.isMode() || first.size().equals("1");
    return jump.collective() && (jump.operators().size() > 1 || !oneSite);
  }

  /** A mode is a single site: it has no cross terms with itself. */
  private boolean isOneMode(SiteFactor factor, boolean same) {
    Model model = mathematics.model();
    return same && model.species().get(model.speciesIndex(factor.species())).isMode();
  }

  private void addSameSite(SiteFactor factor, Coefficient rate) {
    ExactOperator operator = mathematics.operator(factor.species(), factor.operator());
    ExactOperator adjoint = operator.adjoint();
    List<Integer> one = List.of(mathematics.model().speciesIndex(factor.species()));
    Coefficient minusHalf = rate.times(ring.constant(F.CN1D2));
    ExactOperator product = adjoint.times(operator);
    List<ExactOperator> identity = identities(one);
    add(one, new Sandwich(rate, List.of(adjoint), List.of(operator)));
    add(one, new Sandwich(minusHalf, List.of(product), identity));
    add(one, new Sandwich(minusHalf, identity, List.of(product)));
  }

  /** The terms L_i^+ A M_j - (L_i^+ M_j A + A L_i^+ M_j)/2 of a collective jump with i != j. */
  private void addCrossTerm(SiteFactor left, SiteFactor right, Coefficient rate) {
    Model model = mathematics.model();
    ExactOperator adjoint = mathematics.operator(left.species(), left.operator()).adjoint();
    ExactOperator operator = mathematics.operator(right.species(), right.operator());
    List<Integer> two =
        List.of(model.speciesIndex(left.species()), model.speciesIndex(right.species()));
    List<ExactOperator> identity = identities(two);
    Coefficient minusHalf = rate.times(ring.constant(F.CN1D2));
    add(
        two,
        new Sandwich(rate, List.of(adjoint, identity.get(1)), List.of(identity.get(0), operator)));
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
