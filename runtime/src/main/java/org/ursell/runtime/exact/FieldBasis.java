package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The unknowns of one charge sector of sites and modes: for each pair |k&gt;&lt;l| of number states
 * of the modes a block, the sector of the sites that has the charge that is left.
 */
final class FieldBasis {
  private final FockSpace space;
  private final ChargeSector sector;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Long, Integer> places = new HashMap<>();
  private final int dimension;

  /**
   * A block of unknowns.
   *
   * @param row the number state on the left
   * @param column that on the right
   * @param sites the sector of the sites
   * @param first the first of its unknowns
   * @param size how many there are
   */
  record Block(int row, int column, ChargeSector sites, int first, int size) {}

  FieldBasis(FieldCharges charges, OccupationCounts counts, ChargeSector sector) {
    this.space = charges.space();
    this.sector = sector;
    long first = 0;
    for (int row = 0; row < space.size(); row++) {
      for (int column = 0; column < space.size(); column++) {
        ChargeSector sites = sector.plus(charges.of(row, column).negated());
        long size = counts.dimension(sites);
        if (size > 0) {
          if (first + size > Integer.MAX_VALUE / 2 - 8) {
            throw new InvalidInputException(
                "sector " + sector + " has more unknowns than an array can hold",
                "ask for fewer sites, or for fewer quanta in the modes");
          }
          places.put((long) row * space.size() + column, blocks.size());
          blocks.add(new Block(row, column, sites, (int) first, (int) size));
          first += size;
        }
      }
    }
    dimension = (int) first;
  }

  FockSpace space() {
    return space;
  }

  ChargeSector sector() {
    return sector;
  }

  /** The number of complex unknowns. */
  int dimension() {
    return dimension;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** The number of the block of a pair of number states, or -1. */
  int place(int row, int column) {
    return places.getOrDefault((long) row * space.size() + column, -1);
  }
}
