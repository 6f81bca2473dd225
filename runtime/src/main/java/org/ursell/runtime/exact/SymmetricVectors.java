package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.state.SymmetricEntries;

/** The vectors of sectors as entries of a symmetric density matrix, and the other way round. */
final class SymmetricVectors {
  private SymmetricVectors() {}

  /** The part of a state that a sector of sites alone holds. */
  static double[] coefficients(SectorBasis basis, SymmetricStart start) {
    double[] vector = new double[2 * basis.dimension()];
    int[] occupation = new int[basis.modes().size()];
    start
        .state()
        .all(
            (key, re, im) -> {
              start.columns().occupation(key, occupation);
              if (isIn(basis.modes(), occupation, basis.sector())) {
                put(vector, basis.rank(occupation), re, im);
              }
            });
    return vector;
  }

  /** The part of a state that a sector of sites and modes holds; what is beyond its cuts is not. */
  static double[] coefficients(FieldSector sector, SymmetricStart start) {
    FieldBasis basis = sector.basis();
    double[] vector = new double[2 * basis.dimension()];
    TransitionModes modes = sector.transitions();
    int[] occupation = new int[modes.size()];
    start
        .state()
        .all(
            (key, re, im) -> {
              int row = basis.space().index(start.columns().quanta(key, true));
              int column = basis.space().index(start.columns().quanta(key, false));
              int place = row < 0 || column < 0 ? -1 : basis.place(row, column);
              if (place >= 0) {
                FieldBasis.Block block = basis.blocks().get(place);
                start.columns().occupation(key, occupation);
                if (isIn(modes, occupation, block.sites())) {
                  int rank = sector.sites(block.sites()).rank(occupation);
                  put(vector, block.first() + rank, re, im);
                }
              }
            });
    return vector;
  }

  private static void put(double[] vector, int row, double re, double im) {
    vector[2 * row] = re;
    vector[2 * row + 1] = im;
  }

  private static boolean isIn(TransitionModes modes, int[] occupation, ChargeSector sector) {
    List<Integer> charges = sector.charges();
    for (int k = 0; k < charges.size(); k++) {
      if (charge(modes, occupation, k) != charges.get(k)) {
        return false;
      }
    }
    return true;
  }

  private static int charge(TransitionModes modes, int[] occupation, int whichCharge) {
    int sum = 0;
    for (int m = 0; m < occupation.length; m++) {
      sum += occupation[m] * modes.charge(m, whichCharge);
    }
    return sum;
  }

  /** The sector of the sites that an entry belongs to. */
  static ChargeSector sector(TransitionModes modes, StateColumns columns, int[] key) {
    int[] occupation = new int[modes.size()];
    columns.occupation(key, occupation);
    List<Integer> charges = new ArrayList<>();
    for (int k = 0; k < modes.chargeCount(); k++) {
      charges.add(charge(modes, occupation, k));
    }
    return new ChargeSector(charges);
  }

  /** Adds what a vector of a sector of sites alone holds. */
  static void add(
      SectorBasis basis, double[] vector, StateColumns columns, SymmetricEntries entries) {
    int[] key = new int[columns.width()];
    for (int r = 0; r < basis.dimension(); r++) {
      columns.write(basis, r, key);
      add(basis.sector(), key, vector, r, entries);
    }
  }

  /** Adds what a vector of a sector of sites and modes holds. */
  static void add(
      FieldSector sector, double[] vector, StateColumns columns, SymmetricEntries entries) {
    FieldBasis basis = sector.basis();
    int[] key = new int[columns.width()];
    for (FieldBasis.Block block : basis.blocks()) {
      columns.write(basis.space().numbers(block.row()), basis.space().numbers(block.column()), key);
      SectorBasis sites = sector.sites(block.sites());
      for (int r = 0; r < block.size(); r++) {
        columns.write(sites, r, key);
        add(basis.sector(), key, vector, block.first() + r, entries);
      }
    }
  }

  /** A neutral sector holds both of two adjoint entries. */
  private static void add(
      ChargeSector sector, int[] key, double[] vector, int row, SymmetricEntries entries) {
    double re = vector[2 * row];
    double im = vector[2 * row + 1];
    if ((re != 0.0 || im != 0.0) && (!sector.isNeutral() || entries.isHeld(key))) {
      entries.add(key, re, im);
    }
  }
}
