package org.ursell.runtime.sweep;

import java.util.BitSet;

/**
 * Which points of a grid are checked against plain integration: one from each of as many equal
 * stretches, at a place that a fixed hash of the stretch's number decides. So the choice is spread
 * over the grid, regular in nothing, and the same in every run and every share of it.
 */
final class CheckSample {
  private CheckSample() {}

  static BitSet of(int points, int checks) {
    BitSet chosen = new BitSet(points);
    int stretches = Math.min(points, checks);
    for (int k = 0; k < stretches; k++) {
      int from = (int) ((long) points * k / stretches);
      int to = (int) ((long) points * (k + 1) / stretches);
      chosen.set(from + (int) Long.remainderUnsigned(hash(k), to - from));
    }
    return chosen;
  }

  /** The finaliser of SplitMix64, over a seed. */
  private static long hash(int k) {
    long z = 0x55525345_4c4c3035L + (k + 1) * 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
