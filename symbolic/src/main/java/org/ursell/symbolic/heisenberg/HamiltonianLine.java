package org.ursell.symbolic.heisenberg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.model.HamiltonianTerm;
import org.ursell.symbolic.model.LocalOperator.Entry;
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
    this.species =
        term.factors().stream().map(f -> mathematics.model().speciesIndex(f.species())).toList();
    List<ExactOperator> product =
        term.factors().stream().map(f -> mathematics.operator(f.species(), f.operator())).toList();
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

  /** The species of each slot. */
  List<Integer> species() {
    return species;
  }

  /** The written-out products with their coefficients. */
  Map<List<Entry>, Coefficient> parts() {
    return parts;
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

  /**
   * Refuses a line that depends on which of its sites is called the first.
   *
   * @throws InvalidInputException naming the line
   */
  void requireInterchangeableSites() {
    for (int a = 0; a < species.size(); a++) {
      for (int b = a + 1; b < species.size(); b++) {
        if (species.get(a).equals(species.get(b)) && !isSymmetric(a, b)) {
          throw new InvalidInputException(
              "the Hamiltonian term '"
                  + text()
                  + "' changes when two of its sites are exchanged,"
                  + " so sites would not be interchangeable",
              "use the same operator on both, or an operator and its conjugate with a real"
                  + " coefficient");
        }
      }
    }
  }

  private boolean isSymmetric(int a, int b) {
    for (Map.Entry<List<Entry>, Coefficient> part : parts.entrySet()) {
      List<Entry> exchanged = new ArrayList<>(part.getKey());
      java.util.Collections.swap(exchanged, a, b);
      if (!part.getValue().equals(parts.get(exchanged))) {
        return false;
      }
    }
    return true;
  }

  /** The line as its author wrote it. */
  String text() {
    StringBuilder text = new StringBuilder(term.coefficient());
    term.factors()
        .forEach(f -> text.append(" (").append(f.operator()).append(")_").append(f.species()));
    return text + (term.plusConjugate() ? " + h.c." : "");
  }
}
