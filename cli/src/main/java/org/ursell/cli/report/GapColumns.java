package org.ursell.cli.report;

import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.LifetimeStudy;

/** What a table of lifetimes says of slowest modes, where those were asked for. */
final class GapColumns {
  /** The rate -Re(lambda), its inverse, and how well it was found. */
  private static final List<String> NUMBERS = List.of("gap", "gap_lifetime", "gap_residual");

  private static final String STATUS = "gap_status";

  private GapColumns() {}

  /** The columns of numbers; none where no gap was asked for. */
  static List<String> numbers(LifetimeStudy study) {
    return isAsked(study) ? NUMBERS : List.of();
  }

  /** The columns of words; none where no gap was asked for. */
  static List<String> words(LifetimeStudy study) {
    return isAsked(study) ? List.of(STATUS) : List.of();
  }

  private static boolean isAsked(LifetimeStudy study) {
    return study.exact().filter(ExactLifetimes::gap).isPresent();
  }

  /** The cells of a row where a mode was found, by column. */
  static Map<String, Object> cells(SlowestMode mode) {
    return Map.of(
        NUMBERS.get(0),
        mode.decayRate(),
        NUMBERS.get(1),
        mode.lifetime(),
        NUMBERS.get(2),
        mode.residual(),
        STATUS,
        status(mode));
  }

  private static String status(SlowestMode mode) {
    return mode.converged() ? "converged" : "not_converged";
  }

  /** The same for a manifest. */
  static Map<String, Object> recorded(SlowestMode mode) {
    return Manifest.ordered(
        "decay_rate", mode.decayRate(),
        "lifetime", mode.lifetime(),
        "residual", mode.residual(),
        "converged", mode.converged());
  }
}
