package org.ursell.runtime.lifetime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.output.SupportedDigits;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/**
 * An observable as a function of time: the modulus of its expectation, or the expectation itself
 * where the operator is Hermitian, or whatever {@link ObservableReading} was asked for.
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
  /** A run with tolerances 30 times as tight is wrong itself by some 30th of what it shows. */
  private static final double MISSED = 1.1;

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
    return all(
            equations,
            List.of(ObservableReading.of(observable)),
            parameters,
            start,
            times,
            integrator,
            options)
        .get(0);
  }

  /**
   * Integrates once and samples several readings of observables that the model names.
   *
   * @param readings what is followed, at least one
   * @param times when to sample, ascending from 0; the last is the end of the run
   * @return one trace per reading, in their order, all of the same run
   */
  public static List<ObservableTrace> all(
      MomentEquations equations,
      List<ObservableReading> readings,
      Parameters parameters,
      ProductState start,
      double[] times,
      MomentIntegrator integrator,
      IntegratorOptions options) {
    return all(
        equations,
        readings,
        parameters,
        start.momentsAt(equations, parameters),
        0.0,
        times,
        integrator,
        options);
  }

  /**
   * The same from moments of any state, at any time.
   *
   * @param start the moments, as the equations order them
   * @param begin when they are that
   * @param times when to sample, ascending from there
   */
  @Internal
  public static List<ObservableTrace> all(
      MomentEquations equations,
      List<ObservableReading> readings,
      Parameters parameters,
      double[] start,
      double begin,
      double[] times,
      MomentIntegrator integrator,
      IntegratorOptions options) {
    MomentSpace space = MomentSpace.of(equations);
    PhysicalityMonitor monitor = new PhysicalityMonitor(space, parameters);
    RunRequest request =
        RunRequest.of(VectorField.of(equations, parameters, begin), start, 1.0)
            .between(begin, times[times.length - 1])
            .with(options);
    List<Sampler> values = new ArrayList<>();
    List<Sampler> errors = new ArrayList<>();
    for (ObservableReading reading : readings) {
      ToDoubleFunction<double[]> read =
          reading.of(SingleSiteObservable.at(space, reading.observable(), parameters));
      ReadingError error = new ReadingError(read);
      values.add(values.isEmpty() ? new Sampler(times, read) : values.get(0).of(read));
      errors.add(values.get(0).of(error::at));
      request =
          request
              .with(values.get(values.size() - 1))
              .with(error)
              .with(errors.get(errors.size() - 1));
    }
    RunResult run = integrator.integrate(request.with(monitor));
    List<ObservableTrace> traces = new ArrayList<>();
    double[] reached = values.isEmpty() ? new double[0] : values.get(0).times();
    for (int k = 0; k < readings.size(); k++) {
      traces.add(
          new ObservableTrace(
              reached, values.get(k).values(), errors.get(k).values(), run, monitor.verdict()));
    }
    return traces;
  }

  /**
   * What stands in the place of a trace that was not followed any more: the value at the start,
   * which is known without any integration.
   *
   * @param moments the start
   * @param begin when it is that
   */
  @Internal
  public static List<ObservableTrace> cancelled(
      MomentEquations equations,
      List<ObservableReading> readings,
      Parameters parameters,
      double[] moments,
      double begin) {
    MomentSpace space = MomentSpace.of(equations);
    RunResult run = new RunResult(RunStatus.CANCELLED, begin, moments, 0, 0, Cancellation.WORDS);
    List<ObservableTrace> traces = new ArrayList<>();
    for (ObservableReading reading : readings) {
      double value =
          reading
              .of(SingleSiteObservable.at(space, reading.observable(), parameters))
              .applyAsDouble(moments);
      traces.add(
          new ObservableTrace(
              new double[] {begin},
              new double[] {value},
              new double[] {Math.ulp(value)},
              run,
              new Physicality.NotWatched()));
    }
    return traces;
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
   * This trace, with larger errors where another run of the same with far tighter tolerances shows
   * that the equations amplify those of single steps.
   */
  @Internal
  public ObservableTrace doubtedBy(ObservableTrace tighter) {
    double[] shown = errors.clone();
    for (int k = 0; k < Math.min(values.length, tighter.values.length); k++) {
      double seen = Math.abs(values[k] - tighter.values[k]);
      shown[k] = Math.max(shown[k], MISSED * seen);
    }
    return new ObservableTrace(times, values, shown, run, physicality);
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
