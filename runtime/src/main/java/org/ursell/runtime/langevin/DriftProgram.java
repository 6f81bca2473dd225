package org.ursell.runtime.langevin;

import java.util.List;

/** The drift as a program. */
final class DriftProgram {
  private DriftProgram() {}

  /** Fields, each a variable of the programs: those of the drift, and one for each Kerr term. */
  static int fields(DriftForm form) {
    return form.fields().size() + form.kerrs().size();
  }

  /**
   * Computes the drift.
   *
   * @param from the first variable of a state
   * @param to the first variable of its drift
   */
  static LaneProgram of(DriftForm form, LaneVariables at, int from, int to) {
    LaneProgram.Builder program = new LaneProgram.Builder();
    List<DriftForm.Field> fields = form.fields();
    int size = form.linear().length;
    for (int f = 0; f < fields.size(); f++) {
      program.zero(at.field(f)).add(at.field(f), at.one(), fields.get(f).weights(), from);
    }
    for (int row = 0; row < size; row++) {
      program.zero(to + row).add(to + row, at.one(), form.linear()[row], from);
      for (int f = 0; f < fields.size(); f++) {
        program.add(to + row, at.field(f), fields.get(f).effect()[row], from);
      }
    }
    for (int k = 0; k < form.kerrs().size(); k++) {
      DriftForm.Kerr kerr = form.kerrs().get(k);
      int norm = at.field(fields.size() + k);
      program
          .norm(norm, from + kerr.re(), from + kerr.re() + 1)
          .add(to + kerr.re(), norm, new double[] {2.0 * kerr.chi()}, from + kerr.re() + 1)
          .add(to + kerr.re() + 1, norm, new double[] {-2.0 * kerr.chi()}, from + kerr.re());
    }
    return program.build();
  }
}
