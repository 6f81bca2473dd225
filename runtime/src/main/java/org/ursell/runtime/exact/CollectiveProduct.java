package org.ursell.runtime.exact;

/**
 * The sum over ordered pairs of distinct sites of first(i) second(j). It is applied as two
 * collective superoperators in a row, of which the terms with i = j are taken off again.
 */
record CollectiveProduct(SiteSuperoperator first, SiteSuperoperator second) {

  /** The same sum with the other factor applied first; factors on distinct sites commute. */
  CollectiveProduct swapped() {
    return new CollectiveProduct(second, first);
  }

  /** The part with i = j that {@code first after second} contains too much. */
  SiteSuperoperator sameSite() {
    return first.after(second);
  }

  /** A measure of the work: transitions between different modes, and two for the vectors. */
  int cost() {
    int cost = 2;
    for (int a = 0; a < first.size(); a++) {
      for (int b = 0; b < first.size(); b++) {
        if (a != b) {
          cost += (first.isZero(a, b) ? 0 : 1) + (second.isZero(a, b) ? 0 : 1);
        }
      }
    }
    return cost;
  }
}
