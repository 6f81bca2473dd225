package org.ursell.cli.study;

import java.util.List;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.SteadyState;

/** Why a point has no coherent state to start from. */
public final class NoCoherence {
  private static final double LARGEST_COUPLING = 10.0;

  private NoCoherence() {}

  /** What is missing and why, with the critical coupling where that explains it. */
  public static String why(
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
                    Numerals.number(value),
                    coupling,
                    Numerals.digits(critical.value().getAsDouble(), 6))
            : critical.words();
    return "no coherence to live: the mean field does not synchronise: " + why;
  }
}
