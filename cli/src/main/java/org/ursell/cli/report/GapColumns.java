package org.ursell.cli.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.study.ExactLifetimes;
import org.ursell.runtime.study.LifetimeStudy;

/** What a table of lifetimes says of slowest modes, where those were asked for. */
final class GapColumns {
  /** The rate -Re(lambda), its inverse, and how well it was found. */
  private static final List<String> NAMES =
      List.of("gap", "gap_lifetime", "gap_residual", "gap_status");

  private GapColumns() {}

  /** The headings; none where no gap was asked for. */
  static List<String> names(LifetimeStudy study) {
    return study.exact().filter(ExactLifetimes::gap).isPresent() ? NAMES : List.of();
  }

  /** The cells of a row; empty ones where no mode was found. */
  static List<Object> cells(LifetimeStudy study, Optional<SlowestMode> slowest) {
    if (names(study).isEmpty()) {
      return List.of();
    }
    return slowest
        .map(
            mode ->
                List.<Object>of(mode.decayRate(), mode.lifetime(), mode.residual(), status(mode)))
        .orElse(List.of(Double.NaN, Double.NaN, Double.NaN, ""));
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
