package org.ursell.runtime.linear;

import java.util.BitSet;
import org.ursell.runtime.equations.JacobianPattern;

/**
 * The order in which to eliminate the unknowns of sparse linear equations so that few new entries
 * appear: always next the unknown that is tied to the fewest others (minimum degree, on the pattern
 * of A + A'; Tinney and Walker, Proc. IEEE 55, 1801 (1967)). Equal degrees are taken by rising
 * number, so that the order follows from the pattern alone.
 *
 * <p>Of the moments of many groups in one cavity, those of pairs of groups go first and leave the
 * few that all groups share: the work grows like the number of pairs.
 *
 * <p>Immutable.
 */
final class EliminationOrder {
  private final int[] order;
  private final double work;
  private final double entries;

  private EliminationOrder(int[] order, double work, double entries) {
    this.order = order;
    this.work = work;
    this.entries = entries;
  }

  /** The order for a pattern, to which the diagonal is added. */
  static EliminationOrder of(JacobianPattern pattern) {
    int n = pattern.side();
    BitSet[] neighbours = new BitSet[n];
    for (int i = 0; i < n; i++) {
      neighbours[i] = new BitSet();
    }
    for (int i = 0; i < n; i++) {
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        int j = pattern.column(e);
        if (i != j) {
          neighbours[i].set(j);
          neighbours[j].set(i);
        }
      }
    }
    return eliminated(neighbours);
  }

  private static EliminationOrder eliminated(BitSet[] neighbours) {
    int n = neighbours.length;
    int[] degree = new int[n];
    for (int i = 0; i < n; i++) {
      degree[i] = neighbours[i].cardinality();
    }
    BitSet left = new BitSet(n);
    left.set(0, n);
    int[] order = new int[n];
    double work = 0.0;
    double entries = 0.0;
    for (int k = 0; k < n; k++) {
      int best = left.nextSetBit(0);
      for (int i = best; i >= 0 && degree[best] > 0; i = left.nextSetBit(i + 1)) {
        best = degree[i] < degree[best] ? i : best;
      }
      order[k] = best;
      left.clear(best);
      work += (1.0 + degree[best]) * (1.0 + degree[best]);
      entries += degree[best];
      BitSet joined = neighbours[best];
      joined.and(left);
      neighbours[best] = new BitSet();
      boolean whole = joined.cardinality() == n - k - 1;
      for (int i = joined.nextSetBit(0); i >= 0; i = joined.nextSetBit(i + 1)) {
        if (whole && degree[i] == n - k - 1) {
          // All that is left is tied to all: nothing new appears any more.
          degree[i]--;
          continue;
        }
        neighbours[i].or(joined);
        neighbours[i].clear(i);
        neighbours[i].and(left);
        degree[i] = neighbours[i].cardinality();
      }
    }
    return new EliminationOrder(order, work, entries);
  }

  /** The unknowns in the order of their elimination; not to be changed. */
  int[] order() {
    return order;
  }

  /**
   * How many multiplications a factorisation takes that keeps to the diagonal, roughly: what
   * decides whether it pays.
   */
  double work() {
    return work;
  }

  /** How many entries each of the two factors has beside the diagonal, if that keeps to it. */
  double entries() {
    return entries;
  }
}
