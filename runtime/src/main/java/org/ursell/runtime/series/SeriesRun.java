package org.ursell.runtime.series;

import java.util.concurrent.CancellationException;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.integrate.DenseStep;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.StepListener;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Progress;

/** Integrates a series from a product state and reads the logarithm of the order parameter. */
final class SeriesRun implements StepListener {
  /** Samples of a run: some forty per oscillation of what relaxes slowest. */
  static final int SAMPLES = 1001;

  private static final double UNBOUNDED = 1e100;

  private final SeriesField field;
  private final SingleSiteObservable orderParameter;
  private final double[] times;
  private final Complex[][] logarithm;
  private final Complex atStart;
  private final Complex constant;
  private final double[] state;
  private final Progress progress;
  private int count;
  private long steps;

  /**
   * A run.
   *
   * @param rest the moments of the start
   */
  SeriesRun(
      SeriesField field,
      SingleSiteObservable orderParameter,
      double[] rest,
      double endTime,
      Progress progress) {
    this.field = field;
    this.orderParameter = orderParameter;
    this.progress = progress;
    times = Sampler.times(endTime, SAMPLES);
    logarithm = new Complex[SAMPLES][];
    atStart = orderParameter.value(rest);
    constant = orderParameter.value(new double[rest.length]);
    state = new double[field.dimension()];
  }

  /**
   * Integrates to the end.
   *
   * @return how it ended
   * @throws CancellationException if that is requested, or the thread is interrupted
   */
  RunResult run(double tolerance, Cancellation cancelled) {
    RunResult result =
        MomentIntegrator.standard()
            .integrate(
                RunRequest.of(field, new double[field.dimension()], times[SAMPLES - 1])
                    .with(
                        IntegratorOptions.DEFAULT
                            .withTolerances(tolerance, tolerance)
                            .withDivergenceBound(UNBOUNDED))
                    .with(this)
                    .cancelledBy(cancelled));
    if (result.status() == RunStatus.CANCELLED) {
      throw new CancellationException("the series was cancelled");
    }
    return result;
  }

  /** The logarithm over time, after a run that came to its end. */
  SeriesCurves curves() {
    return new SeriesCurves(times, logarithm);
  }

  @Override
  public void start(double time, double[] initial) {
    logarithm[count++] = read(initial);
  }

  @Override
  public void step(DenseStep step) {
    while (count < SAMPLES && times[count] <= step.currentTime()) {
      step.state(times[count], state);
      logarithm[count++] = read(state);
    }
    progress.at(step.currentTime(), times[SAMPLES - 1], ++steps);
  }

  private Complex[] read(double[] y) {
    Complex[] parts = new Complex[field.degree()];
    for (int k = 0; k < parts.length; k++) {
      // An affine function of the moments, without its constant.
      parts[k] = orderParameter.value(field.power(y, k + 1)).subtract(constant).divide(atStart);
    }
    return SeriesLogarithm.of(parts);
  }
}
