package org.ursell.runtime.langevin;

/**
 * The numbers of the variables that {@link LaneProgram programs} of a step work on: the state comes
 * first, as {@link StateLayout} orders it.
 */
final class LaneVariables {
  private final StateLayout layout;
  private final int size;
  private final int fields;
  private final int widest;

  LaneVariables(StateLayout layout, int fields) {
    this.layout = layout;
    this.size = layout.size();
    this.fields = fields;
    int most = 1;
    for (int s = 0; s < layout.speciesCount(); s++) {
      most = Math.max(most, layout.width(s));
    }
    widest = most;
  }

  int predicted() {
    return size;
  }

  int firstRate() {
    return 2 * size;
  }

  int secondRate() {
    return 3 * size;
  }

  /** What noise adds in a step. */
  int kick() {
    return 4 * size;
  }

  /** The number 1 in all lanes. */
  int one() {
    return 5 * size;
  }

  int field(int f) {
    return one() + 1 + f;
  }

  /** Random numbers: real parts of a matrix, then imaginary parts. */
  int random() {
    return one() + 1 + fields;
  }

  /** A factor times random numbers. */
  int shaken() {
    return random() + 2 * widest;
  }

  /** The factor of a species' density matrix. */
  int factor(int s) {
    return shaken() + 2 * widest + 2 * layout.offset(s);
  }

  int total() {
    return shaken() + 2 * widest + 2 * size;
  }
}
