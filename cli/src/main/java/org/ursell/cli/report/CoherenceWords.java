package org.ursell.cli.report;

import java.util.Locale;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.integrate.PhysicalityVerdict;

/** Whether a run stayed physical, in words. */
public final class CoherenceWords {
  private CoherenceWords() {}

  /** A physicality verdict in a few words, for tables. */
  static String verdict(PhysicalityVerdict physicality) {
    String what =
        switch (physicality.status()) {
          case PHYSICAL -> "physical";
          case NOT_WATCHED -> "positivity not watched";
          case NEGATIVE_PAIR_STATE -> "two-site state not positive";
          case NEGATIVE_SITE_STATE -> "one-site state not positive";
        };
    return physicality.isPhysical()
        ? what
        : "%s by t = %s (eigenvalue %s)"
            .formatted(
                what,
                Numerals.digits(physicality.firstViolation(), 4),
                String.format(Locale.ROOT, "%.1e", physicality.worstEigenvalue()));
  }
}
