package org.ursell.runtime.exact;

import java.util.Arrays;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The occupation numbers of one charge sector in lexicographic order. Row r belongs to the
 * normalised symmetric operator
 *
 * <pre>
 * e_n = (sum over distinct arrangements of |i&gt;&lt;j| (x) ...) / sqrt(number of arrangements)
 * </pre>
 *
 * so the 2-norm of a vector of coefficients is the Hilbert-Schmidt norm of rho, and no coefficient
 * leaves the range of a double however many sites there are.
 */
final class SectorBasis {
  private final TransitionModes modes;
  private final OccupationCounts counts;
  private final ChargeSector sector;
  private final int dimension;
  private final char[][] occupations;

  /**
   * Lists the occupations of a sector.
   *
   * @throws InvalidInputException if they are more than arrays can hold
   */
  SectorBasis(TransitionModes modes, OccupationCounts counts, ChargeSector sector) {
    this.modes = modes;
    this.counts = counts;
    this.sector = sector;
    long exact = counts.dimension(sector);
    if (exact > Integer.MAX_VALUE / 2 - 8) {
      throw new InvalidInputException(
          "sector " + sector + " has " + exact + " unknowns, more than an array can hold",
          "ask for fewer sites, or declare more charges");
    }
    this.dimension = (int) exact;
    this.occupations = new char[modes.size()][dimension];
    fill(0, modes.count(0), missing(), 0);
  }

  private int[] missing() {
    return sector.charges().stream().mapToInt(Integer::intValue).toArray();
  }

  /** Writes columns from {@code mode} on, for the rows that follow {@code row}. */
  private void fill(int mode, int free, int[] missing, int row) {
    int firstRow = row;
    boolean forced = counts.isLastOfSpecies(mode);
    int[] rest = missing.clone();
    counts.take(rest, mode, forced ? free : 0);
    for (int here = forced ? free : 0; here <= free; here++) {
      long rows = rowsBelow(mode, free - here, rest);
      if (rows > 0) {
        Arrays.fill(occupations[mode], firstRow, firstRow + (int) rows, (char) here);
        if (mode + 1 < modes.size()) {
          int next = forced ? modes.count(modes.speciesOf(mode + 1)) : free - here;
          fill(mode + 1, next, rest, firstRow);
        }
        firstRow += (int) rows;
      }
      counts.take(rest, mode, 1);
    }
  }

  private long rowsBelow(int mode, int free, int[] rest) {
    if (mode + 1 == modes.size()) {
      return free == 0 && Arrays.stream(rest).allMatch(q -> q == 0) ? 1 : 0;
    }
    if (counts.isLastOfSpecies(mode)) {
      return counts.ways(mode + 1, modes.count(modes.speciesOf(mode + 1)), rest);
    }
    return counts.ways(mode + 1, free, rest);
  }

  ChargeSector sector() {
    return sector;
  }

  TransitionModes modes() {
    return modes;
  }

  /** The number of (complex) unknowns. */
  int dimension() {
    return dimension;
  }

  /** The occupation numbers of a mode in all rows; not to be changed. */
  char[] occupations(int mode) {
    return occupations[mode];
  }

  int occupation(int row, int mode) {
    return occupations[mode][row];
  }

  /**
   * The row of an occupation, found by counting the rows before it.
   *
   * @param occupation one entry a mode, with the sector's charge and the species' numbers of sites
   */
  int rank(int[] occupation) {
    int[] missing = missing();
    long rank = 0;
    int free = modes.count(0);
    for (int mode = 0; mode < modes.size(); mode++) {
      int here = occupation[mode];
      if (counts.isLastOfSpecies(mode)) {
        counts.take(missing, mode, here);
        free = mode + 1 < modes.size() ? modes.count(modes.speciesOf(mode + 1)) : 0;
      } else {
        rank += counts.ways(mode, free, missing);
        counts.take(missing, mode, here);
        free -= here;
        rank -= counts.ways(mode, free, missing);
      }
    }
    return (int) rank;
  }
}
