package org.ursell.runtime.study;

import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.output.CsvTable;

/** Why a point has no coherent state to start from. */
@Internal
public final class NoCoherence {
  private static final double LARGEST_COUPLING = 10.0;

  private NoCoherence() {}

  /**
   * What is missing and why, with the critical coupling where that explains it.
   *
   * @param steady what the search for a state found
   * @param meanField the equations at order 1
   * @param limit the point, at infinitely many sites
   */
  public static String why(SteadyState steady, ExactJacobian meanField, Parameters limit) {
    if (!(steady instanceof SteadyState.UnsynchronisedState)) {
      // It may well be coherent: modulated, or locked within each species alone.
      return "no mean-field steady state to start from: " + steady.words();
    }
    boolean modes = meanField.descriptor().species().stream().anyMatch(SpeciesDescriptor::isMode);
    if (modes && !meanField.descriptor().modesScaled()) {
      return "no coherence to live: the mean field does not synchronise: the coupling of a mode does"
          + " not go as 1/sqrt(N), and is nothing for infinitely many sites";
    }
    if (meanField.descriptor().interactions().isEmpty()) {
      return "no coherence to live: the mean field does not synchronise";
    }
    String coupling = meanField.descriptor().interactions().get(0);
    double value = limit.get(coupling);
    double most = Math.max(LARGEST_COUPLING, 4.0 * Math.abs(value));
    CriticalCoupling critical = CriticalCoupling.find(meanField, limit, coupling, 0.0, most);
    String why =
        critical.value().isPresent() && value < critical.value().getAsDouble()
            ? "%1$s = %2$s is below the critical coupling %1$s_c = %3$.6g"
                .formatted(coupling, CsvTable.number(value), critical.value().getAsDouble())
            : critical.words();
    return "no coherence to live: the mean field does not synchronise: " + why;
  }
}
