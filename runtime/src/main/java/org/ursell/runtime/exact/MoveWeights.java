package org.ursell.runtime.exact;

/**
 * The weights sqrt(n_a (n_b + 1)) of moves of one site, numbered in eight bits. Few integers are
 * products of two occupations: those of up to 42 sites are 255. They are numbered in the order in
 * which systems of more and more sites come to need them, 0 first.
 */
final class MoveWeights {
  /** The most sites of a species whose weights all have a number. */
  static final int MOST_SITES = 42;

  private static final int COUNT = 1 << Byte.SIZE;

  /**
   * The weights by their numbers. An array whose length the compiler knows is read at an index of
   * eight bits without a check of its range.
   */
  static final double[] ROOTS = new double[COUNT];

  /** The numbers of the squares that have one. */
  private static final byte[] NUMBERS = new byte[squares(MOST_SITES) + 1];

  static {
    boolean[] known = new boolean[NUMBERS.length];
    known[0] = true;
    int count = 1;
    for (int sites = 1; sites <= MOST_SITES; sites++) {
      for (int n = 1; n <= sites; n++) {
        int square = n * (sites - n + 1);
        if (!known[square]) {
          known[square] = true;
          ROOTS[count] = Math.sqrt(square);
          NUMBERS[square] = (byte) count++;
        }
      }
    }
  }

  private MoveWeights() {}

  /** The largest square of a weight of so many sites. */
  private static int squares(int sites) {
    return (sites + 1) * (sites + 1) / 4;
  }

  /** Whether all weights of these modes have a number. */
  static boolean cover(TransitionModes modes) {
    for (int s = 0; s < modes.speciesCount(); s++) {
      if (modes.count(s) > MOST_SITES) {
        return false;
      }
    }
    return true;
  }

  /** The number of a weight, of which the square is given; 0 to 255. */
  static int number(int square) {
    return Byte.toUnsignedInt(NUMBERS[square]);
  }
}
