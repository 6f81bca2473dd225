package org.ursell.runtime.exact;

import java.util.List;

/**
 * Number states of some bosonic modes, each up to a highest number: the states |n_1, n_2, ...&gt;
 * in lexicographic order.
 */
final class FockSpace {
  private final List<Integer> cuts;
  private final int[][] numbers;

  /**
   * The states up to a number of quanta each.
   *
   * @param cuts the highest number kept of each mode
   */
  FockSpace(List<Integer> cuts) {
    this.cuts = List.copyOf(cuts);
    int size = Math.toIntExact(sizeOf(cuts));
    numbers = new int[size][cuts.size()];
    for (int k = 0; k < size; k++) {
      int rest = k;
      for (int mode = cuts.size() - 1; mode >= 0; mode--) {
        numbers[k][mode] = rest % (cuts.get(mode) + 1);
        rest /= cuts.get(mode) + 1;
      }
    }
  }

  /** How many states there are. */
  static long sizeOf(List<Integer> cuts) {
    double size = 1.0;
    for (int cut : cuts) {
      size *= cut + 1.0;
    }
    return (long) size;
  }

  int size() {
    return numbers.length;
  }

  int modes() {
    return cuts.size();
  }

  /** The highest number kept of each mode. */
  List<Integer> cuts() {
    return cuts;
  }

  int cut(int mode) {
    return cuts.get(mode);
  }

  /** How many quanta each mode has in a state; not to be changed. */
  int[] numbers(int state) {
    return numbers[state];
  }

  /** How many quanta a mode has in a state. */
  int number(int state, int mode) {
    return numbers[state][mode];
  }

  /** The state of so many quanta, or -1 if it is beyond the cut. */
  int index(int[] quanta) {
    int index = 0;
    for (int mode = 0; mode < quanta.length; mode++) {
      if (quanta[mode] < 0 || quanta[mode] > cut(mode)) {
        return -1;
      }
      index = index * (cut(mode) + 1) + quanta[mode];
    }
    return index;
  }
}
