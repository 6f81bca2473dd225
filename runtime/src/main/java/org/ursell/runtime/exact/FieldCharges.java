package org.ursell.runtime.exact;

/** The charges of pairs of number states. */
final class FieldCharges {
  private final FockSpace space;
  private final int[][] charge;

  FieldCharges(FieldForm form, FockSpace space) {
    this.space = space;
    int charges = form.transitions().chargeCount();
    charge = new int[space.size()][charges];
    for (int state = 0; state < space.size(); state++) {
      for (int k = 0; k < charges; k++) {
        for (int mode = 0; mode < space.modes(); mode++) {
          charge[state][k] += space.number(state, mode) * form.quantum(mode, k);
        }
      }
    }
  }

  FockSpace space() {
    return space;
  }

  /** The charge of |row&gt;&lt;column|. */
  ChargeSector of(int row, int column) {
    int[] difference = charge[row].clone();
    for (int k = 0; k < difference.length; k++) {
      difference[k] -= charge[column][k];
    }
    return ChargeSector.of(difference);
  }
}
