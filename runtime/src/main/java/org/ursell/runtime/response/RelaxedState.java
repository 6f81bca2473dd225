package org.ursell.runtime.response;

import java.util.Arrays;
import java.util.Optional;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.linear.ShiftedFactors;
import org.ursell.runtime.work.Cancellation;

/**
 * The steady state that truncated equations run into: integrated until Newton's method, on the
 * exact sparse Jacobian, finds a root next to where the run stands.
 */
@Internal
public final class RelaxedState implements SteadyMoments {
  private static final double FIRST_STRETCH = 20.0;
  private static final double LATEST = 2e5;
  private static final double NEAR = 0.05;
  private static final double CONVERGED = 1e-12;
  private static final int MOST_ITERATIONS = 25;

  private final IntegratorOptions options;
  private final Cancellation cancelled;

  /**
   * A search.
   *
   * @param options of the integration
   * @param cancelled polled at each step
   */
  public RelaxedState(IntegratorOptions options, Cancellation cancelled) {
    this.options = options;
    this.cancelled = cancelled;
  }

  @Override
  public Outcome find(ExactJacobian equations, Parameters parameters, double[] start) {
    VectorField field = VectorField.of(equations, parameters);
    Newton newton = new Newton(equations, parameters);
    double[] y = start.clone();
    double stretch = FIRST_STRETCH / newton.fastest(y);
    double time = 0.0;
    double scale = LATEST * stretch / FIRST_STRETCH;
    while (time < scale) {
      RunResult run =
          MomentIntegrator.standard()
              .integrate(RunRequest.of(field, y, stretch).with(options).cancelledBy(cancelled));
      y = run.state();
      time += run.time();
      if (!run.status().isSuccess()) {
        return new Outcome(Optional.empty(), run.advice());
      }
      Optional<double[]> root = newton.from(y);
      if (root.isPresent()) {
        return new Outcome(root, "");
      }
      stretch *= 2.0;
    }
    return new Outcome(
        Optional.empty(),
        "no steady state was reached by t = %.4g from this start".formatted(time));
  }

  private static final class Newton {
    private final ExactJacobian equations;
    private final double[] coefficients;
    private final ShiftedFactors factors;
    private final int[] absent;
    private final double[] values;

    Newton(ExactJacobian equations, Parameters parameters) {
      this.equations = equations;
      this.coefficients = equations.coefficients(parameters);
      this.factors = new ShiftedFactors(equations.jacobianPattern());
      this.absent = AbsentMoments.of(equations, parameters);
      this.values = new double[equations.jacobianRoom()];
    }

    /** The fastest rate of change of a moment by itself, which sets the scale of time. */
    double fastest(double[] y) {
      equations.jacobian(y, coefficients, values);
      double fastest = 0.0;
      int side = equations.jacobianPattern().side();
      for (int k = 0; k < side; k++) {
        int entry = equations.jacobianPattern().entry(k, k);
        fastest = Math.max(fastest, entry < 0 ? 0.0 : Math.abs(values[entry]));
      }
      return fastest > 0.0 ? fastest : 1.0;
    }

    Optional<double[]> from(double[] guess) {
      double[] y = guess.clone();
      double[] step = new double[y.length];
      double[] imaginary = new double[y.length];
      double last = Double.POSITIVE_INFINITY;
      for (int iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
        equations.derivative(y, coefficients, step);
        equations.jacobian(y, coefficients, values);
        for (int row : absent) {
          step[row] = 0.0;
          for (int e = equations.jacobianPattern().rowStart(row);
              e < equations.jacobianPattern().rowStart(row + 1);
              e++) {
            values[e] = equations.jacobianPattern().column(e) == row ? -1.0 : 0.0;
          }
        }
        // Absent moments without an entry on the diagonal would make the matrix singular.
        if (!factors.factor(values, 0.0, 0.0)) {
          return Optional.empty();
        }
        Arrays.fill(imaginary, 0.0);
        factors.solve(step, imaginary);
        double size = 0.0;
        for (int k = 0; k < y.length; k++) {
          y[k] += step[k];
          size = Math.max(size, Math.abs(step[k]) / (1.0 + Math.abs(y[k])));
        }
        if (!(size < 1e3)) {
          return Optional.empty();
        }
        if (size < CONVERGED || (size < 1e-9 && size > 0.3 * last)) {
          return isNear(y, guess) ? Optional.of(y) : Optional.empty();
        }
        last = size;
      }
      return Optional.empty();
    }

    /** Only a root close to where the run stands is the one that it approaches. */
    private static boolean isNear(double[] y, double[] guess) {
      double largest = 0.0;
      double distance = 0.0;
      for (int k = 0; k < y.length; k++) {
        largest = Math.max(largest, Math.abs(guess[k]));
        distance = Math.max(distance, Math.abs(y[k] - guess[k]) / (0.1 + Math.abs(guess[k])));
      }
      return Double.isFinite(largest) && distance < NEAR;
    }
  }
}
