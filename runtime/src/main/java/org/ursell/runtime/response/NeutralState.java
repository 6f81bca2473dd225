package org.ursell.runtime.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.DenseJacobian;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.linear.LinearSystem;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/**
 * The steady state without phase of truncated equations: relaxed from complete ignorance within the
 * neutral coordinates, where no phase can grow from rounding, then solved by Newton's method.
 */
final class NeutralState {
  private static final double RESIDUAL = 1e-11;
  private static final double FIRST_STRETCH = 20.0;
  private static final int STRETCHES = 5;
  private static final long MOST_EVALUATIONS = 200_000L;

  private final ExactJacobian equations;
  private final DenseJacobian square;
  private final double[] coefficients;
  private final ChargeCoordinates coordinates;
  private final RealVector origin;

  NeutralState(ExactJacobian equations, Parameters parameters, ChargeCoordinates coordinates) {
    this.equations = equations;
    this.square = new DenseJacobian(equations);
    this.coefficients = equations.coefficients(parameters);
    this.coordinates = coordinates;
    List<SiteState> mixed = new ArrayList<>();
    for (SpeciesDescriptor species : equations.descriptor().species()) {
      mixed.add(DensityMatrix.maximallyMixed(species.levels()));
    }
    origin = new ArrayRealVector(new ProductState(mixed).moments(equations), false);
  }

  /**
   * What was found.
   *
   * @param moments the steady state; empty if there is none
   * @param words what happened instead
   */
  record Outcome(Optional<double[]> moments, String words) {}

  Outcome find() {
    VectorField field = new NeutralField();
    double[] shift = new double[field.dimension()];
    double stretch = FIRST_STRETCH;
    double time = 0.0;
    for (int k = 0; k < STRETCHES; k++) {
      RunResult run =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(field, shift, stretch)
                      .with(IntegratorOptions.DEFAULT.withMaxEvaluations(MOST_EVALUATIONS)));
      shift = run.state();
      time += run.time();
      if (!run.status().isSuccess()) {
        return new Outcome(Optional.empty(), run.advice());
      }
      Optional<double[]> root = newton(shift);
      if (root.isPresent()) {
        return new Outcome(root, "");
      }
      stretch *= 3.0;
    }
    return new Outcome(
        Optional.empty(), "the state without phase did not settle by t = %.4g".formatted(time));
  }

  /** The Jacobian at a state. */
  RealMatrix jacobian(double[] y) {
    return square.at(y, coefficients);
  }

  private double[] state(double[] shift) {
    return origin
        .add(coordinates.columns(0.0).operate(new ArrayRealVector(shift, false)))
        .toArray();
  }

  private double[] slope(double[] y) {
    double[] dydt = new double[y.length];
    equations.derivative(y, coefficients, dydt);
    return coordinates.rows(0.0).operate(dydt);
  }

  private Optional<double[]> newton(double[] guess) {
    RealVector shift = new ArrayRealVector(guess);
    double best = Double.POSITIVE_INFINITY;
    for (int iteration = 0; iteration < 20; iteration++) {
      double[] y = state(shift.toArray());
      RealVector slope = new ArrayRealVector(slope(y), false);
      double residual = slope.getLInfNorm();
      if (residual < RESIDUAL && (residual < 1e-14 || residual >= 0.5 * best)) {
        // Only a root close to where the run stands is the one it was approaching.
        boolean near = shift.getLInfDistance(new ArrayRealVector(guess, false)) < 0.1;
        return near ? Optional.of(y) : Optional.empty();
      }
      best = Math.min(best, residual);
      Optional<RealVector> step = LinearSystem.solution(coordinates.block(0.0, jacobian(y)), slope);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      shift = shift.subtract(step.get());
      if (!(shift.getNorm() < 1e3)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private final class NeutralField implements VectorField {
    @Override
    public int dimension() {
      return coordinates.columns(0.0).getColumnDimension();
    }

    @Override
    public MomentMagnitudes magnitudes() {
      return MomentMagnitudes.unit(dimension());
    }

    @Override
    public void derivative(double[] shift, double[] dydt) {
      double[] slope = slope(state(shift));
      System.arraycopy(slope, 0, dydt, 0, slope.length);
    }
  }
}
