package org.ursell.cli.differential;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.ode.DenseOutputModel;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.ode.sampling.ODEStepHandler;

/**
 * A solution of a reference as a function of time, kept whole.
 *
 * @param end the last time; before the one asked for if the solution grew without bound
 * @param largest the largest modulus of any unknown
 */
record Trajectory(DenseOutputModel dense, double end, double largest) {
  private static final double BOUND = 1e5;

  /** How fast the packed real unknowns change. */
  interface Field {
    void derivative(double t, double[] y, double[] dydt);
  }

  /** Integrates at tolerances far below what is compared. */
  static Trajectory of(Field field, double[] start, double end) {
    return of(field, start, Set.of(), end);
  }

  /**
   * The same, from one instant at which the field jumps to the next; there it holds what is on the
   * side of the stretch.
   */
  static Trajectory of(Field field, double[] start, Set<Double> breaks, double end) {
    double[] inside = {0, end};
    double[] largest = {largest(start)};
    OrdinaryDifferentialEquation equation =
        new OrdinaryDifferentialEquation() {
          @Override
          public int getDimension() {
            return start.length;
          }

          @Override
          public double[] computeDerivatives(double t, double[] y) {
            double[] dydt = new double[y.length];
            // Within the stretch, so that both of its ends hold what is within it.
            double margin = 1e-12 * (inside[1] - inside[0]);
            field.derivative(
                Math.min(Math.max(t, inside[0] + margin), inside[1] - margin), y, dydt);
            return dydt;
          }
        };
    DormandPrince853Integrator integrator =
        new DormandPrince853Integrator(1e-14, breaks.isEmpty() ? 1.0 : 0.1, 1e-13, 1e-12);
    integrator.setMaxEvaluations(200_000);
    DenseOutputModel dense = new DenseOutputModel();
    double[] reached = {0};
    ODEStepHandler watch =
        interpolator -> {
          largest[0] =
              Math.max(largest[0], largest(interpolator.getCurrentState().getPrimaryState()));
          reached[0] = interpolator.getCurrentState().getTime();
          if (!(largest[0] < BOUND * (1 + largest(start)))) {
            throw new Unbounded();
          }
        };
    try {
      ODEState state = new ODEState(0, start);
      for (double stop : stops(breaks, end)) {
        inside[0] = state.getTime();
        inside[1] = stop;
        // Every integration begins its record anew.
        DenseOutputModel stretch = new DenseOutputModel();
        integrator.clearStepHandlers();
        integrator.addStepHandler(stretch);
        integrator.addStepHandler(watch);
        try {
          state = integrator.integrate(equation, state, stop);
        } finally {
          dense.append(stretch);
        }
      }
      return new Trajectory(dense, end, largest[0]);
    } catch (Unbounded | MathRuntimeException stopped) {
      return new Trajectory(dense, reached[0] * (1 - 1e-9), Double.POSITIVE_INFINITY);
    }
  }

  private static Set<Double> stops(Set<Double> breaks, double end) {
    Set<Double> stops = new TreeSet<>();
    breaks.stream().filter(b -> b > 1e-9 && b < end - 1e-9).forEach(stops::add);
    stops.add(end);
    return stops;
  }

  private static final class Unbounded extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static double largest(double[] y) {
    double largest = 0;
    for (double value : y) {
      largest = Double.isNaN(value) ? Double.POSITIVE_INFINITY : Math.max(largest, Math.abs(value));
    }
    return largest;
  }

  /** Whether the solution grew without bound before the time asked for. */
  boolean diverges() {
    return Double.isInfinite(largest);
  }

  double[] at(double time) {
    return dense.getInterpolatedState(time).getPrimaryState();
  }

  /** What the program follows: the modulus of what is not Hermitian. */
  static double followed(Complex value, boolean hermitian) {
    return hermitian ? value.getReal() : value.norm();
  }

  /** The first time at which a function has fallen to zero, looked for on a fine grid. */
  static double firstZero(DoubleUnaryOperator function, double end, int samples) {
    double before = 0;
    for (int k = 1; k <= samples; k++) {
      double time = end * k / samples;
      if (function.applyAsDouble(time) <= 0) {
        double low = before;
        double high = time;
        for (int halvings = 0; halvings < 60; halvings++) {
          double middle = (low + high) / 2;
          if (function.applyAsDouble(middle) <= 0) {
            high = middle;
          } else {
            low = middle;
          }
        }
        return high;
      }
      before = time;
    }
    return Double.NaN;
  }
}
