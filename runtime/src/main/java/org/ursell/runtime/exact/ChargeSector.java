package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.List;

/**
 * The value of every declared charge, in integer multiples of the charge's unit: what the unknowns
 * of one sector have in common. Without declared charges there is one sector, with no entries.
 *
 * @param charges one entry a charge, in the order of the model
 */
public record ChargeSector(List<Integer> charges) implements Comparable<ChargeSector> {
  public ChargeSector {
    charges = List.copyOf(charges);
  }

  static ChargeSector of(int... charges) {
    return new ChargeSector(Arrays.stream(charges).boxed().toList());
  }

  /** The sector of the trace, of populations and of every steady state that is unique. */
  static ChargeSector neutral(int chargeCount) {
    return of(new int[chargeCount]);
  }

  ChargeSector plus(ChargeSector other) {
    int[] sum = new int[charges.size()];
    Arrays.setAll(sum, k -> charges.get(k) + other.charges.get(k));
    return of(sum);
  }

  ChargeSector negated() {
    return new ChargeSector(charges.stream().map(q -> -q).toList());
  }

  boolean isNeutral() {
    return charges.stream().allMatch(q -> q == 0);
  }

  /** Lexicographic, so that of two opposite sectors one is the greater. */
  @Override
  public int compareTo(ChargeSector other) {
    for (int k = 0; k < charges.size(); k++) {
      int order = Integer.compare(charges.get(k), other.charges.get(k));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  @Override
  public String toString() {
    return charges.toString();
  }
}
