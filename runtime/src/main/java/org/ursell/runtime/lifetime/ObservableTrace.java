package org.ursell.runtime.lifetime;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.ReadingError;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.output.SupportedDigits;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/**
 * An observable as a function of time: the modulus of its expectation, or the expectation itself
 * where the operator is Hermitian.
 *
 * @param times the asked times that the run reached, in inverse rates
 * @param values the value at each of them
 * @param errors how far each value may be off; the digits beyond are those of the integrator and
 *     not of the equations
 * @param run how the run ended
 * @param physicality whether the moments belonged to a state
 */
public record ObservableTrace(
    double[] times, double[] values, double[] errors, RunResult run, Physicality physicality) {
  /**
   * Integrates and samples an observable that the model names.
   *
   * @param times when to sample, ascending from 0; the last is the end of the run
   */
  public static ObservableTrace of(
      MomentEquations equations,
      ObservableDescriptor observable,
      Parameters parameters,
      ProductState start,
      double[] times,
      MomentIntegrator integrator,
      IntegratorOptions options) {
    SingleSiteObservable read =
        SingleSiteObservable.at(MomentSpace.of(equations), observable, parameters);
    ToDoubleFunction<double[]> reading = observable.isHermitian() ? read::re : read::modulus;
    Sampler sampler = new Sampler(times, reading);
    ReadingError error = new ReadingError(reading);
    Sampler errors = new Sampler(times, error::at);
    PhysicalityMonitor monitor = new PhysicalityMonitor(MomentSpace.of(equations), parameters);
    RunResult run =
        integrator.integrate(
            RunRequest.of(
                    VectorField.of(equations, parameters),
                    start.momentsAt(equations, parameters),
                    times[times.length - 1])
                .with(options)
                .with(sampler)
                .with(error)
                .with(errors)
                .with(monitor));
    return new ObservableTrace(
        sampler.times(), sampler.values(), errors.values(), run, monitor.verdict());
  }

  /**
   * What stands in the place of a trace that was not followed any more: the value at the start,
   * which is known without any integration.
   */
  @Internal
  public static ObservableTrace cancelled(
      MomentEquations equations,
      ObservableDescriptor observable,
      Parameters parameters,
      ProductState start) {
    SingleSiteObservable read =
        SingleSiteObservable.at(MomentSpace.of(equations), observable, parameters);
    double[] moments = start.momentsAt(equations, parameters);
    double value = observable.isHermitian() ? read.re(moments) : read.modulus(moments);
    return new ObservableTrace(
        new double[] {0.0},
        new double[] {value},
        new double[] {Math.ulp(value)},
        new RunResult(RunStatus.CANCELLED, 0.0, moments, 0, 0, Cancellation.WORDS),
        new Physicality.NotWatched());
  }

  /** Whether it ends early because it was cancelled. */
  public boolean isCancelled() {
    return run.status() == RunStatus.CANCELLED;
  }

  /** How many significant digits the error leaves of a value, by its place. */
  public int digits(int place) {
    return SupportedDigits.of(values[place], errors[place]);
  }

  /** The value at a place, cut to the digits that its error leaves. */
  public double supported(int place) {
    return SupportedDigits.round(values[place], errors[place]);
  }

  /** The same as text, without a zero that would be read as a digit. */
  public String supportedText(int place) {
    return SupportedDigits.text(values[place], errors[place]);
  }

  /**
   * This trace, with the errors that another run of the same with tighter tolerances shows; the
   * values are those of the other.
   *
   * @param tighter how many times tighter its tolerances are
   */
  public ObservableTrace checkedBy(ObservableTrace other, double tighter) {
    int count = Math.min(values.length, other.values.length);
    double[] shown = new double[count];
    for (int k = 0; k < count; k++) {
      double seen = Math.abs(values[k] - other.values[k]);
      shown[k] = Math.max(seen, errors[k] / (ReadingError.SAFETY * tighter));
    }
    return new ObservableTrace(
        Arrays.copyOf(times, count),
        Arrays.copyOf(other.values, count),
        shown,
        other.run,
        other.physicality);
  }
}
