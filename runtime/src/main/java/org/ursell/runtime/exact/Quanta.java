package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;

/** Systems whose modes are cut at numbers of quanta that were given, or are set. */
final class Quanta {
  /** What a mode has at least, before anything is known of it. */
  static final int FEW = 8;

  private Quanta() {}

  /**
   * A system.
   *
   * @param others the cut of modes for which the options give none
   */
  static FieldSystem of(FieldForm form, ExactOptions options, int others) {
    List<Integer> cuts = new ArrayList<>();
    for (int mode = 0; mode < form.places().modes(); mode++) {
      cuts.add(options.cuts().getOrDefault(form.places().name(mode), others));
    }
    return new FieldSystem(form, cuts);
  }
}
