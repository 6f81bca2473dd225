package org.ursell.runtime.exact;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.FockCut;

/**
 * Expectation values in the exact steady state.
 *
 * @param values one for each observable asked for
 * @param residual |L rho| / |rho| of the state found, in units of the rates
 * @param gap the rate at which the slowest deviation of the same charge decays
 * @param dimension complex unknowns
 * @param charges how many charges keep deviations apart, declared or found
 * @param cut which number states of modes were kept; empty without modes
 */
@Internal
public record ExactSteadyState(
    List<Complex> values,
    double residual,
    double gap,
    long dimension,
    int charges,
    Optional<FockCut> cut) {
  /** Keeps its own copy of the values. */
  public ExactSteadyState {
    values = List.copyOf(values);
  }
}
