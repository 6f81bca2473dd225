package org.ursell.runtime.lifetime;

import java.util.Collection;
import java.util.function.BooleanSupplier;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.state.ProductState;

/**
 * Measures the coherence lifetime of Nadolny and Bruder, "Macroscopic quantum synchronization
 * effects" (2023), Fig. S4: the first time at which the modulus of the order parameter has fallen
 * to 1/e of its value at t = 0. The paper's start is the product state of the synchronised
 * mean-field steady state.
 *
 * @param integrator the method
 * @param options its accuracy and limits
 * @param endTime how far to integrate before the lifetime is censored, in units of time of the
 *     rates
 * @param cancelled asked now and then; once true, the measurement ends
 */
public record CoherenceLifetime(
    MomentIntegrator integrator,
    IntegratorOptions options,
    double endTime,
    BooleanSupplier cancelled) {
  /** The end time when none is given. */
  public static final double DEFAULT_END_TIME = 1e4;

  /** The measurement with the standard method, default options and the default end time. */
  public CoherenceLifetime() {
    this(MomentIntegrator.standard(), IntegratorOptions.DEFAULT, DEFAULT_END_TIME, () -> false);
  }

  /** This measurement with another end time. */
  public CoherenceLifetime until(double newEndTime) {
    return new CoherenceLifetime(integrator, options, newEndTime, cancelled);
  }

  /** Measures the lifetime of the order parameter. Failures are results, too. */
  public LifetimeResult measure(
      MomentEquations equations, Parameters parameters, ProductState start) {
    throw new UnsupportedOperationException();
  }

  /**
   * The baseline T0: the same start with every interaction switched off. Without interaction a
   * product state stays one, so any truncation order gives the same; order 1 is cheapest.
   *
   * @param interactions the names of the parameters to set to zero
   */
  public LifetimeResult measureUncoupled(
      MomentEquations equations,
      Parameters parameters,
      ProductState start,
      Collection<String> interactions) {
    throw new UnsupportedOperationException();
  }
}
