package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * How many ways there are to fill the modes from the k-th on, given the sites of the k-th mode's
 * species that are still free and the charge still missing. These numbers give dimensions of
 * sectors before anything of that size is allocated, and ranks of occupations without a search.
 */
final class OccupationCounts {
  private static final double LARGEST_TABLE = 1L << 27;

  /** Charges beyond this are refused with the size of their tables. */
  private static final long FAR = 1L << 28;

  private final TransitionModes modes;
  private final int charges;

  /** Smallest charge that modes k and later can hold, by mode and charge. */
  private final int[][] lowest;

  private final int[][] width;
  private final long[][] table;

  OccupationCounts(TransitionModes modes) {
    this.modes = modes;
    this.charges = modes.chargeCount();
    this.lowest = new int[modes.size()][charges];
    this.width = new int[modes.size()][charges];
    this.table = new long[modes.size()][];
    double entries = 0.0;
    for (int mode = modes.size() - 1; mode >= 0; mode--) {
      entries += reserve(mode);
    }
    requireRoom(entries);
    for (int mode = modes.size() - 1; mode >= 0; mode--) {
      table[mode] = new long[tableSize(mode)];
      fill(mode);
    }
  }

  /** Refuses before anything is allocated: the numbers alone may not fit. */
  private void requireRoom(double entries) {
    double bytes = Long.BYTES * entries;
    double heap = Runtime.getRuntime().maxMemory();
    if (bytes > 0.5 * heap) {
      throw new InvalidInputException(
          "an exact solution of %s sites needs too much memory: %.3g GB only to count its unknowns,"
                  .formatted(sites(), 1e-9 * bytes)
              + " and Java was started with %.3g GB".formatted(1e-9 * heap),
          "ask for fewer sites");
    }
  }

  private String sites() {
    long sum = 0;
    for (int mode = 0; mode < modes.size(); mode++) {
      sum += isLastOfSpecies(mode) ? modes.count(modes.speciesOf(mode)) : 0;
    }
    return Long.toString(sum);
  }

  private int tableSize(int mode) {
    int size = modes.count(modes.speciesOf(mode)) + 1;
    for (int c = 0; c < charges; c++) {
      size *= width[mode][c];
    }
    return size;
  }

  /** Finds the range of charges from a mode on; how many entries its table will have. */
  private double reserve(int mode) {
    int s = modes.speciesOf(mode);
    int end = modes.firstMode(s) + modes.levels(s) * modes.levels(s);
    double size = modes.count(s) + 1.0;
    for (int c = 0; c < charges; c++) {
      int low = 0;
      int high = 0;
      for (int m = mode; m < end; m++) {
        low = Math.min(low, modes.charge(m, c));
        high = Math.max(high, modes.charge(m, c));
      }
      low = Math.toIntExact(Math.max(-FAR, (long) low * modes.count(s)));
      high = Math.toIntExact(Math.min(FAR, (long) high * modes.count(s)));
      if (end < modes.size()) {
        low += lowest[end][c];
        high += lowest[end][c] + width[end][c] - 1;
      }
      lowest[mode][c] = low;
      width[mode][c] = high - low + 1;
      size *= width[mode][c];
      if (size > LARGEST_TABLE) {
        throw new InvalidInputException(
            ("an exact solution of %s sites has far more unknowns than memory can hold: a table only to"
                    + " count them has more than %.2g entries")
                .formatted(sites(), size),
            "ask for fewer sites");
      }
    }
    return size;
  }

  private void fill(int mode) {
    int total = modes.count(modes.speciesOf(mode));
    int[] charge = new int[charges];
    int chargeStates = table[mode].length / (total + 1);
    for (int free = 0; free <= total; free++) {
      for (int state = 0; state < chargeStates; state++) {
        int rest = state;
        for (int c = charges - 1; c >= 0; c--) {
          charge[c] = lowest[mode][c] + rest % width[mode][c];
          rest /= width[mode][c];
        }
        table[mode][free * chargeStates + state] = recurrence(mode, free, charge);
      }
    }
  }

  private long recurrence(int mode, int free, int[] charge) {
    int[] missing = charge.clone();
    if (isLastOfSpecies(mode)) {
      take(missing, mode, free);
      return afterSpecies(mode, missing);
    }
    long without = ways(mode + 1, free, missing);
    if (free == 0) {
      return without;
    }
    take(missing, mode, 1);
    long sum = without + ways(mode, free - 1, missing);
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  private long afterSpecies(int lastMode, int[] missing) {
    if (lastMode + 1 == modes.size()) {
      return Arrays.stream(missing).allMatch(q -> q == 0) ? 1 : 0;
    }
    return ways(lastMode + 1, modes.count(modes.speciesOf(lastMode + 1)), missing);
  }

  boolean isLastOfSpecies(int mode) {
    return mode + 1 == modes.size() || modes.speciesOf(mode + 1) != modes.speciesOf(mode);
  }

  /** Removes from the missing charge what so many sites in a mode carry. */
  void take(int[] missing, int mode, int sites) {
    for (int c = 0; c < charges; c++) {
      missing[c] -= sites * modes.charge(mode, c);
    }
  }

  /**
   * The number of fillings of this and all later modes.
   *
   * @param mode first mode to fill
   * @param free sites of its species to be placed
   * @param missing charge to be reached, one entry a charge
   * @return a count, saturated at {@link Long#MAX_VALUE}
   */
  long ways(int mode, int free, int[] missing) {
    int index = free;
    for (int c = 0; c < charges; c++) {
      int offset = missing[c] - lowest[mode][c];
      if (offset < 0 || offset >= width[mode][c]) {
        return 0;
      }
      index = index * width[mode][c] + offset;
    }
    return table[mode][index];
  }

  /** The sectors that have unknowns. */
  List<ChargeSector> sectors() {
    List<ChargeSector> found = new ArrayList<>();
    int states = 1;
    for (int c = 0; c < charges; c++) {
      states *= width[0][c];
    }
    for (int state = 0; state < states; state++) {
      int[] charge = new int[charges];
      int rest = state;
      for (int c = charges - 1; c >= 0; c--) {
        charge[c] = lowest[0][c] + rest % width[0][c];
        rest /= width[0][c];
      }
      if (ways(0, modes.count(0), charge) > 0) {
        found.add(ChargeSector.of(charge));
      }
    }
    return found;
  }

  /** The number of unknowns of a sector. */
  long dimension(ChargeSector sector) {
    int[] missing = sector.charges().stream().mapToInt(Integer::intValue).toArray();
    return ways(0, modes.count(0), missing);
  }
}
