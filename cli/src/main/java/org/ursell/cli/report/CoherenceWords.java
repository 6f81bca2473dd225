package org.ursell.cli.report;

import java.util.Locale;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.integrate.Physicality;

/** Whether a run stayed physical, in words. */
public final class CoherenceWords {
  private CoherenceWords() {}

  /** Whether numbers belong to a state, in a few words, for tables. */
  static String verdict(Physicality physicality) {
    return physicality.fold(
        exact -> "physical",
        sound -> "physical",
        violated ->
            "%s-site state not positive by t = %s (eigenvalue %s)"
                .formatted(
                    violated.fewest() == Physicality.Sites.ONE ? "one" : "two",
                    Numerals.digits(violated.first(), 4),
                    String.format(Locale.ROOT, "%.1e", violated.worstEigenvalue())),
        sampled -> "sampled",
        notWatched -> "positivity not watched");
  }
}
