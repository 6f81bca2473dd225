package org.ursell.symbolic.heisenberg;

import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.LocalOperator.Entry;
import org.ursell.symbolic.model.SiteFactor;
import org.ursell.symbolic.operator.ExactOperator;

/**
 * One line of the Hamiltonian written out in elementary operators, one list of entries for the
 * slots (the distinct sites) of the line. In this form it can be seen whether sites stay
 * interchangeable and whether the whole Hamiltonian is Hermitian.
 */
final class HamiltonianLine {
  private final HamiltonianTerm term;
  private final List<Integer> species;
  private final Map<List<Entry>, Coefficient> parts = new LinkedHashMap<>();

  HamiltonianLine(ModelMathematics mathematics, HamiltonianTerm term) {
    this.term = term;
    // Slots of one species stand together, so that lines written in another order can be added.
    List<SiteFactor> factors =
        term.factors().stream()
            .sorted(Comparator.comparingInt(f -> mathematics.model().speciesIndex(f.species())))
            .toList();
    this.species =
        factors.stream().map(f -> mathematics.model().speciesIndex(f.species())).toList();
    List<ExactOperator> product =
        factors.stream().map(f -> mathematics.operator(f.species(), f.operator())).toList();
    Coefficient coefficient = mathematics.coefficient(term.coefficient());
    expand(product, 0, List.of(), coefficient);
    if (term.plusConjugate()) {
      List<ExactOperator> conjugate = product.stream().map(ExactOperator::adjoint).toList();
      expand(conjugate, 0, List.of(), coefficient.conjugate());
    }
    parts.values().removeIf(Coefficient::isZero);
  }

  private void expand(
      List<ExactOperator> product, int slot, List<Entry> entries, Coefficient coefficient) {
    if (slot == product.size()) {
      parts.merge(entries, coefficient, Coefficient::plus);
      return;
    }
    product
        .get(slot)
        .entries()
        .forEach(
            (entry, value) -> {
              List<Entry> longer = new ArrayList<>(entries);
              longer.add(entry);
              expand(product, slot + 1, longer, coefficient.times(value));
            });
  }

  /** The lines of a model, those of the same species together. */
  static Collection<List<HamiltonianLine>> together(ModelMathematics mathematics) {
    return mathematics.model().hamiltonian().stream()
        .map(term -> new HamiltonianLine(mathematics, term))
        .collect(Collectors.groupingBy(HamiltonianLine::species, LinkedHashMap::new, toList()))
        .values();
  }

  /** The species of each slot. */
  List<Integer> species() {
    return species;
  }

  /** The written-out products with their coefficients. */
  Map<List<Entry>, Coefficient> parts() {
    return parts;
  }

  /** What is left of the products of lines of the same species, once they are added up. */
  static Map<List<Entry>, Coefficient> sum(List<HamiltonianLine> lines) {
    Map<List<Entry>, Coefficient> sum = new LinkedHashMap<>();
    for (HamiltonianLine line : lines) {
      line.parts.forEach((entries, value) -> sum.merge(entries, value, Coefficient::plus));
    }
    sum.values().removeIf(Coefficient::isZero);
    return sum;
  }

  /** In how many orders the sites of a choice can be named: k! for k slots of one species. */
  long orderings() {
    long orderings = 1;
    for (int s : species.stream().distinct().toList()) {
      long slots = species.stream().filter(other -> other == s).count();
      for (long k = 2; k <= slots; k++) {
        orderings *= k;
      }
    }
    return orderings;
  }

  /** Whether the written-out sum of lines stays the same when two slots are exchanged. */
  static boolean isSymmetric(Map<List<Entry>, Coefficient> parts, int a, int b) {
    for (Map.Entry<List<Entry>, Coefficient> part : parts.entrySet()) {
      List<Entry> exchanged = new ArrayList<>(part.getKey());
      Collections.swap(exchanged, a, b);
      if (!part.getValue().equals(parts.get(exchanged))) {
        return false;
      }
    }
    return true;
  }

  /** The line as its author wrote it. */
  String text() {
    StringBuilder text = new StringBuilder(term.coefficient().text());
    term.factors()
        .forEach(f -> text.append(" (").append(f.operator()).append(")_").append(f.species()));
    return text + (term.plusConjugate() ? " + h.c." : "");
  }
}
