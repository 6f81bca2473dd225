package org.ursell.runtime.lifetime;

import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.PhysicalityVerdict;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

/**
 * The modulus of the order parameter as a function of time.
 *
 * @param times the asked times that the run reached, in inverse rates
 * @param moduli the modulus at each of them
 * @param run how the run ended
 * @param physicality whether the moments belonged to a state
 */
public record CoherenceTrace(
    double[] times, double[] moduli, RunResult run, PhysicalityVerdict physicality) {
  /**
   * Integrates and samples.
   *
   * @param times when to sample, ascending from 0; the last is the end of the run
   */
  public static CoherenceTrace of(
      MomentEquations equations,
      Parameters parameters,
      ProductState start,
      double[] times,
      MomentIntegrator integrator,
      IntegratorOptions options) {
    SingleSiteObservable orderParameter = SingleSiteObservable.orderParameter(equations);
    Sampler sampler = new Sampler(times, orderParameter::modulus);
    PhysicalityMonitor monitor = new PhysicalityMonitor(MomentSpace.of(equations));
    RunResult run =
        integrator.integrate(
            RunRequest.of(
                    VectorField.of(equations, parameters),
                    start.moments(equations),
                    times[times.length - 1])
                .with(options)
                .with(sampler)
                .with(monitor));
    return new CoherenceTrace(sampler.times(), sampler.values(), run, monitor.verdict());
  }
}
