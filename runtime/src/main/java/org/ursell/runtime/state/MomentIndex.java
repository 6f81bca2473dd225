package org.ursell.runtime.state;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.Moment;

/** Which unknowns hold a moment, whatever the order of its factors. */
final class MomentIndex {
  private final Map<List<Moment.Factor>, Slot> slots = new HashMap<>();

  MomentIndex(List<Moment> moments) {
    for (int k = 0; k < moments.size(); k++) {
      List<Moment.Factor> factors = sorted(moments.get(k).factors());
      Slot old = slots.getOrDefault(factors, new Slot(-1, -1));
      slots.put(
          factors,
          moments.get(k).part() == Moment.Part.REAL
              ? new Slot(k, old.imaginary)
              : new Slot(old.real, k));
    }
  }

  /** Where the real and the imaginary part of a moment are; -1 where that part is always zero. */
  record Slot(int real, int imaginary) {}

  /** Where a moment is; empty if it is not among the unknowns. */
  Optional<Slot> find(List<Moment.Factor> factors) {
    return Optional.ofNullable(slots.get(sorted(factors)));
  }

  private static List<Moment.Factor> sorted(List<Moment.Factor> factors) {
    return factors.stream()
        .sorted(
            Comparator.comparingInt(Moment.Factor::species)
                .thenComparingInt(Moment.Factor::element))
        .toList();
  }
}
