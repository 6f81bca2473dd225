package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.plot.Hatching;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.sweep.SweepTable;

/** How points are drawn whose numbers are not as sound as the others. */
enum Soundness {
  SOUND("", "", Hatching.NONE),
  /** The order parameter still changes over the averaged stretch. */
  CHANGING("still changing at the end", "lines falling to the right", Hatching.FALLING),
  /** The moments belonged to no quantum state for some time. */
  UNPHYSICAL("moments of no quantum state", "lines rising to the right", Hatching.RISING);

  private final String words;
  private final String onMaps;
  private final Hatching hatching;

  Soundness(String words, String onMaps, Hatching hatching) {
    this.words = words;
    this.onMaps = onMaps;
    this.hatching = hatching;
  }

  static Soundness of(PointStatus status) {
    return switch (status) {
      case UNPHYSICAL -> UNPHYSICAL;
      case MODULATED -> CHANGING;
      default -> SOUND;
    };
  }

  /** For a legend. */
  String words() {
    return words;
  }

  Hatching hatching() {
    return hatching;
  }

  /** What the hatching of a map means; empty if nothing is hatched. */
  static String onMap(SweepTable table) {
    List<String> told = new ArrayList<>();
    for (Soundness one : List.of(UNPHYSICAL, CHANGING)) {
      boolean any = false;
      for (int point = 0; point < table.plan().points(); point++) {
        any |= of(table.point(point).status()) == one;
      }
      if (any) {
        told.add(one.onMaps + ": " + one.words);
      }
    }
    return String.join(";  ", told);
  }
}
