package org.ursell.cli.bench;

import java.util.Arrays;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;

/**
 * How long one run takes: one group, N = 500, V = 1, from the start of the paper (Nadolny and
 * Bruder, 2023, supplement, section 5) to t = 100 at tolerances of 1e-8.
 */
public final class IntegrationBench {
  private static final int ROUNDS = 40;
  private static final double END = 100.0;

  private IntegrationBench() {}

  /**
   * One integrator's time.
   *
   * @param evaluations right-hand-side calls of one run
   * @param bestMillis of all runs, the first of which were for warming up
   */
  public record Timing(long evaluations, double bestMillis, double medianMillis) {}

  /** Measures an integrator on equations of one group of three-level sites. */
  public static Timing measure(MomentEquations equations, MomentIntegrator integrator) {
    Parameters parameters = equations.descriptor().defaults().with("V", 1.0).with("N", 500.0);
    SiteOperator site =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);
    double[] start = ProductState.of(DensityMatrix.of(site)).moments(equations);
    RunRequest request =
        RunRequest.of(VectorField.of(equations, parameters), start, END)
            .with(IntegratorOptions.DEFAULT.withTolerances(1e-8, 1e-8));
    double[] millis = new double[ROUNDS];
    long evaluations = 0;
    for (int k = 0; k < 2 * ROUNDS; k++) {
      long begin = System.nanoTime();
      RunResult result = integrator.integrate(request);
      millis[k % ROUNDS] = (System.nanoTime() - begin) / 1e6;
      evaluations = result.evaluations();
    }
    Arrays.sort(millis);
    return new Timing(evaluations, millis[0], millis[ROUNDS / 2]);
  }
}
