package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.lifetime.FockCut;

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

  /** Where the modes of a system are cut, by their numbers. */
  static List<Integer> cuts(FieldSystem system) {
    List<Integer> cuts = new ArrayList<>();
    for (int mode = 0; mode < system.form().places().modes(); mode++) {
      cuts.add(system.space().cut(mode));
    }
    return cuts;
  }

  /** Whether next to nothing is at the edges of all modes for which the options give no cut. */
  static boolean areEnough(FieldSystem system, ExactOptions options, double[] edges) {
    for (int mode = 0; mode < edges.length; mode++) {
      boolean given = options.cuts().containsKey(system.form().places().name(mode));
      if (!given && !(edges[mode] < FockCut.SMALL)) {
        return false;
      }
    }
    return true;
  }
}
