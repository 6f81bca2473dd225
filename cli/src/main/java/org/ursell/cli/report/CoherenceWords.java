package org.ursell.cli.report;

import java.util.List;
import java.util.Locale;
import org.ursell.cli.study.ParameterGrid;
import org.ursell.cli.words.Words;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.PhysicalityVerdict;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.SteadyState;

/** Says why a point has no coherent state to start from, and whether a run stayed physical. */
public final class CoherenceWords {
  private static final double LARGEST_COUPLING = 10.0;

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
                Words.digits(physicality.firstViolation(), 4),
                String.format(Locale.ROOT, "%.1e", physicality.worstEigenvalue()));
  }

  /** What is missing and why, with the critical coupling where that explains it. */
  public static String whyNone(
      SteadyState steady,
      ExactJacobian meanField,
      ParameterGrid grid,
      List<String> interactions,
      Parameters point) {
    if (!(steady instanceof SteadyState.UnsynchronisedState)) {
      // It may well be coherent: modulated, or locked within each species alone.
      return "no mean-field steady state to start from: " + steady.words();
    }
    if (interactions.isEmpty()) {
      return "the mean field does not synchronise";
    }
    String coupling = interactions.get(0);
    double value = point.get(coupling);
    CriticalCoupling critical =
        CriticalCoupling.find(
            meanField,
            grid.withSize(point, Double.POSITIVE_INFINITY),
            coupling,
            0.0,
            Math.max(LARGEST_COUPLING, 4.0 * Math.abs(value)));
    String why =
        critical.value().isPresent() && value < critical.value().getAsDouble()
            ? "%s = %s is below the critical coupling %s_c = %s"
                .formatted(
                    coupling,
                    Words.number(value),
                    coupling,
                    Words.digits(critical.value().getAsDouble(), 6))
            : critical.words();
    return "no coherence to live: the mean field does not synchronise: " + why;
  }
}
