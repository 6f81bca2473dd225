package org.ursell.runtime.lifetime;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.ReadingError;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.lifetime.Lifetime.Broken;
import org.ursell.runtime.lifetime.Lifetime.Broken.Reason;
import org.ursell.runtime.lifetime.Lifetime.Longer;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.lifetime.Lifetime.NoCoherence;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/**
 * Measures the coherence lifetime of Nadolny and Bruder, "Macroscopic quantum synchronization
 * effects" (2023), Fig. S4: the first time at which the modulus of the order parameter has fallen
 * to 1/e of its value at the start. That figure is reproduced from the product state of the
 * synchronised mean-field steady state. Runs start at the time of their parameters ({@link
 * Parameters#at}), which matters where the model changes in time, and lifetimes count from there.
 *
 * <p>A first crossing can jump as a function of N where the modulus oscillates; it is no fit of a
 * decay. A dip counts however short it is, if it is deeper than the error of the run.
 *
 * @param integrator the method
 * @param options its accuracy and limits
 * @param endTime how far to integrate before the lifetime is censored, in units of time of the
 *     rates; a run stops at the crossing, so a late end costs only those that do not decay
 * @param cancelled asked after each step; once true, the measurement ends
 */
public record CoherenceLifetime(
    MomentIntegrator integrator,
    IntegratorOptions options,
    double endTime,
    Cancellation cancelled) {
  /** The end time when none is given: the cap beyond which a lifetime is censored. */
  public static final double DEFAULT_END_TIME = 1e4;

  /** Below this modulus the start counts as one without coherence. */
  public static final double SMALLEST_AMPLITUDE = 1e-7;

  public CoherenceLifetime {
    if (!(endTime > 0.0) || Double.isInfinite(endTime)) {
      throw new InvalidInputException(
          "the end time is " + NumberWords.of(endTime),
          "give a positive, finite number of inverse rates");
    }
  }

  /** The measurement with the standard method, default options and the default end time. */
  public CoherenceLifetime() {
    this(
        MomentIntegrator.standard(),
        IntegratorOptions.DEFAULT,
        DEFAULT_END_TIME,
        Cancellation.NEVER);
  }

  /** This measurement with another end time. */
  public CoherenceLifetime until(double newEndTime) {
    return new CoherenceLifetime(integrator, options, newEndTime, cancelled);
  }

  /** This measurement with other accuracy and limits. */
  public CoherenceLifetime with(IntegratorOptions newOptions) {
    return new CoherenceLifetime(integrator, newOptions, endTime, cancelled);
  }

  /** This measurement with a way to cancel it. */
  public CoherenceLifetime cancelledBy(Cancellation signal) {
    return new CoherenceLifetime(integrator, options, endTime, signal);
  }

  /**
   * Measures the lifetime of the order parameter. Failures are results, too.
   *
   * @throws InvalidInputException if the start or the parameters do not fit the equations
   */
  public LifetimeResult measure(
      MomentEquations equations, Parameters parameters, ProductState start) {
    return measure(equations, parameters, start.momentsAt(equations, parameters));
  }

  /**
   * The same from moments of any state, as the equations order them.
   *
   * @throws InvalidInputException if the parameters do not fit the equations
   */
  @Internal
  public LifetimeResult measure(
      MomentEquations equations, Parameters parameters, double[] moments) {
    MomentSpace space = MomentSpace.of(equations);
    PhysicalityMonitor monitor = new PhysicalityMonitor(space, parameters);
    SingleSiteObservable orderParameter =
        SingleSiteObservable.orderParameter(equations, parameters);
    double amplitude = orderParameter.modulus(moments);
    if (amplitude < SMALLEST_AMPLITUDE) {
      monitor.start(0.0, moments);
      return new LifetimeResult(
          new NoCoherence(orderParameter.name(), amplitude),
          monitor.verdict(),
          Source.Truncated.of(equations),
          amplitude,
          0);
    }
    double threshold = amplitude / Math.E;
    VectorField field = VectorField.of(equations, parameters);
    ReadingError error = new ReadingError(orderParameter::modulus);
    RunResult run =
        integrator.integrate(
            RunRequest.of(field, moments, endTime)
                .with(options)
                .with(monitor)
                .with(error)
                .until(new ModulusEvent(orderParameter, threshold))
                .cancelledBy(cancelled));
    Lifetime outcome =
        switch (run.status()) {
          case EVENT -> new Measured(run.time(), error(run, error, field, orderParameter));
          case COMPLETED -> new Longer(endTime);
          case DIVERGED -> broken(Reason.DIVERGED, run);
          case STALLED -> broken(Reason.STALLED, run);
          case CANCELLED -> broken(Reason.CANCELLED, run);
        };
    return new LifetimeResult(
        outcome,
        monitor.verdict(),
        Source.Truncated.of(equations),
        amplitude,
        run.evaluations(),
        words(outcome, run));
  }

  private static String words(Lifetime outcome, RunResult run) {
    return outcome instanceof Broken || run.stiff().isEmpty()
        ? outcome.words()
        : "%s (%s)".formatted(outcome.words(), run.stiff().get().words());
  }

  private static Broken broken(Reason reason, RunResult run) {
    return new Broken(reason, run.time(), run.advice());
  }

  /**
   * How many times tighter the tolerances of a second run are that checks the digits of a first.
   */
  public static final double TIGHTER = 30.0;

  /**
   * Measures twice, the second time with tolerances {@value #TIGHTER} times as tight, so that the
   * error of the lifetime is what the two differ by.
   *
   * @throws InvalidInputException if the start or the parameters do not fit the equations, or the
   *     tolerances cannot be tightened
   */
  public LifetimeResult measureWithDigits(
      MomentEquations equations, Parameters parameters, ProductState start) {
    return measureWithDigits(equations, parameters, start.momentsAt(equations, parameters));
  }

  /**
   * The same from moments of any state, as the equations order them.
   *
   * @throws InvalidInputException if the parameters do not fit the equations, or the tolerances
   *     cannot be tightened
   */
  @Internal
  public LifetimeResult measureWithDigits(
      MomentEquations equations, Parameters parameters, double[] moments) {
    CoherenceLifetime tight = with(options.tighter(TIGHTER));
    LifetimeResult first = measure(equations, parameters, moments);
    return first.isCancelled()
        ? first
        : first.checkedBy(tight.measure(equations, parameters, moments), TIGHTER);
  }

  /**
   * How far the crossing may be off: by the error of the amplitude there over the rate at which it
   * falls, and by the accuracy with which time itself is kept.
   */
  private double error(
      RunResult run, ReadingError error, VectorField field, SingleSiteObservable orderParameter) {
    double[] slopes = new double[run.state().length];
    if (field.isDriven()) {
      field.at(run.time(), run.time());
    }
    field.derivative(run.state(), slopes);
    double modulus = orderParameter.modulus(run.state());
    double change = 1e-6 * run.time();
    double[] later = run.state().clone();
    for (int m = 0; m < later.length; m++) {
      later[m] += change * slopes[m];
    }
    double rate = Math.abs(orderParameter.modulus(later) - modulus) / change;
    double ofTime = ReadingError.SAFETY * options.relativeTolerance() * run.time();
    return Math.max(ofTime, error.at(run.state()) / rate);
  }

  /**
   * The baseline T0: the same start with every interaction switched off. Without interaction a
   * product state stays one, so any truncation order gives the same; order 1 is cheapest.
   *
   * @throws InvalidInputException if the start or the parameters do not fit the equations
   */
  public LifetimeResult measureUncoupled(
      MomentEquations equations, Parameters parameters, ProductState start) {
    return measure(equations, parameters.withoutInteraction(), start);
  }
}
