package org.ursell.cli.bench;

import java.util.Arrays;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

/**
 * What it costs to look for the first crossing: the measurement of a lifetime against a run over
 * the same time that looks for nothing, both watched for physicality, from the synchronised state
 * of mean field. The two take turns, so that a busy machine is busy for both.
 */
public final class CrossingBench {
  private static final int ROUNDS = 300;

  private CrossingBench() {}

  /**
   * The two costs.
   *
   * @param lifetime that was measured
   * @param evaluations right-hand-side calls of the measurement
   * @param plainEvaluations those of the run that looks for nothing
   * @param bestMillis of the measurement
   * @param ratio how many times as long the measurement took: the median over the rounds
   */
  public record Timing(
      double lifetime, long evaluations, long plainEvaluations, double bestMillis, double ratio) {}

  /**
   * The start.
   *
   * @param meanField the equations of order 1
   * @param parameters where mean field synchronises
   */
  public static ProductState start(ExactJacobian meanField, Parameters parameters) {
    if (new SteadyStateFinder(meanField).find(parameters) instanceof SynchronisedState steady) {
      return steady.state();
    }
    throw new IllegalArgumentException("mean field does not synchronise at " + parameters);
  }

  /** Measures a lifetime that is reached, with the standard method and default options. */
  public static Timing measure(
      MomentEquations equations, Parameters parameters, ProductState start) {
    CoherenceLifetime measurement = new CoherenceLifetime();
    double[] millis = new double[ROUNDS];
    double[] ratios = new double[ROUNDS];
    LifetimeResult found = measurement.measure(equations, parameters, start);
    double end = found.lifetime().orElseThrow();
    long plain = 0;
    for (int k = 0; k < 2 * ROUNDS; k++) {
      long begin = System.nanoTime();
      measurement.measure(equations, parameters, start);
      long middle = System.nanoTime();
      plain = plain(equations, parameters, start, end).evaluations();
      long last = System.nanoTime();
      millis[k % ROUNDS] = (middle - begin) / 1e6;
      ratios[k % ROUNDS] = (middle - begin) / (double) (last - middle);
    }
    Arrays.sort(millis);
    Arrays.sort(ratios);
    return new Timing(end, found.evaluations(), plain, millis[0], ratios[ROUNDS / 2]);
  }

  private static RunResult plain(
      MomentEquations equations, Parameters parameters, ProductState start, double end) {
    double[] moments = start.moments(equations);
    if (!(SingleSiteObservable.orderParameter(equations).modulus(moments) > 0.0)) {
      throw new IllegalArgumentException("the start has no coherence");
    }
    RunRequest request = RunRequest.of(VectorField.of(equations, parameters), moments, end);
    return MomentIntegrator.standard()
        .integrate(
            request
                .with(IntegratorOptions.DEFAULT)
                .with(new PhysicalityMonitor(MomentSpace.of(equations), parameters)));
  }
}
