package org.ursell.runtime.microscopic;

import java.util.Map;
import java.util.stream.Collectors;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.linear.LinearSystem;

/**
 * Steady states of equations that are linear in the moments, dy/dt = A y + b: those of a finite
 * system none of whose moments is cut, such as one driven site at truncation order 1 or two sites
 * at order 2. One linear system is solved per point; its matrix is read off the right-hand side,
 * which is exact because that is linear.
 *
 * <p>Where the steady state is known to have no phase, equations that were derived with the filter
 * of that charge are far smaller: 18 unknowns instead of 80 for two three-level sites.
 *
 * <p>An instance may be shared between threads.
 */
@Internal
public final class LinearSteadyState {
  /** Relative error of a linear relation that rounding excuses. */
  private static final double ROUNDING = 1e-10;

  /** Pivots below this fraction of the largest column sum are zero up to rounding. */
  private static final double SINGULAR = 1e-14;

  private final MomentEquations equations;
  private final int dimension;

  /** Steady states of some equations; whether these are linear is seen at each point. */
  public LinearSteadyState(MomentEquations equations) {
    this.equations = equations;
    this.dimension = equations.moments().size();
  }

  /**
   * The steady state at a parameter point.
   *
   * @throws InvalidInputException if the equations are not linear there, or have more than one
   *     steady state
   */
  public double[] at(Parameters parameters) {
    return new Point(parameters).steadyState().toArray();
  }

  /**
   * The steady state to first order in a parameter.
   *
   * @param parameters the point; its value of the parameter plays no role
   * @param parameter the name of a parameter in which the equations are of first degree
   * @throws InvalidInputException if they are not, or as {@link #at}
   */
  public FirstOrder firstOrder(Parameters parameters, String parameter) {
    if (equations.descriptor().parameter(parameter).isEmpty()) {
      throw new InvalidInputException(
          "model '%s' has no parameter '%s'".formatted(equations.descriptor().name(), parameter),
          "name one of its couplings");
    }
    Point without = new Point(parameters.with(parameter, 0.0));
    RealVector zeroth = without.steadyState();
    RealVector rest = without.slope(zeroth);
    RealVector once = slope(parameters.with(parameter, 1.0), zeroth).subtract(rest);
    RealVector twice = slope(parameters.with(parameter, 2.0), zeroth).subtract(rest);
    double scale = once.getLInfNorm();
    if (twice.subtract(once).subtract(once).getLInfNorm() > ROUNDING * (1.0 + scale)) {
      throw new InvalidInputException(
          "the equations of '%s' are not of first degree in %s"
              .formatted(equations.descriptor().name(), parameter),
          "expand in a coupling that stands alone in its terms");
    }
    return new FirstOrder(zeroth.toArray(), without.solve(once).toArray());
  }

  /**
   * A steady state to first order in a parameter x, y = zeroth + x first.
   *
   * @param zeroth the state vector where the parameter is zero
   * @param first its derivative with respect to the parameter there
   */
  public record FirstOrder(double[] zeroth, double[] first) {
    /** The state vector to first order at a value of the parameter. */
    public double[] at(double value) {
      double[] y = zeroth.clone();
      for (int k = 0; k < y.length; k++) {
        y[k] += value * first[k];
      }
      return y;
    }
  }

  private RealVector slope(Parameters parameters, RealVector y) {
    return slope(equations.coefficients(parameters), y.toArray());
  }

  private RealVector slope(double[] coefficients, double[] y) {
    double[] dydt = new double[dimension];
    equations.derivative(y, coefficients, dydt);
    return new ArrayRealVector(dydt, false);
  }

  /** The linear equations of one parameter point, factored. */
  private final class Point {
    private final Parameters parameters;
    private final double[] coefficients;
    private final RealVector constant;
    private final RealMatrix matrix;
    private final LinearSystem system;

    Point(Parameters parameters) {
      this.parameters = parameters;
      coefficients = equations.coefficients(parameters);
      double[] y = new double[dimension];
      constant = LinearSteadyState.this.slope(coefficients, y);
      double[][] rows = new double[dimension][dimension];
      for (int j = 0; j < dimension; j++) {
        y[j] = 1.0;
        RealVector column = LinearSteadyState.this.slope(coefficients, y).subtract(constant);
        for (int i = 0; i < dimension; i++) {
          rows[i][j] = column.getEntry(i);
        }
        y[j] = 0.0;
      }
      matrix = new Array2DRowRealMatrix(rows, false);
      requireLinear();
      system = LinearSystem.of(matrix, SINGULAR * matrix.getNorm1());
    }

    private void requireLinear() {
      double[] test = new double[dimension];
      for (int k = 0; k < dimension; k++) {
        test[k] = Math.cos(k + 1.0);
      }
      RealVector linear = matrix.operate(new ArrayRealVector(test, false)).add(constant);
      double error = linear.getLInfDistance(LinearSteadyState.this.slope(coefficients, test));
      if (!(error <= ROUNDING * (matrix.getNorm1() + constant.getLInfNorm()))) {
        throw new InvalidInputException(
            "the equations of '%s' at order %d are not linear, so a linear solve does not give their steady state"
                .formatted(equations.descriptor().name(), equations.descriptor().order()),
            "take a model of single sites, at an order no lower than the number of sites");
      }
    }

    RealVector slope(RealVector y) {
      return LinearSteadyState.this.slope(coefficients, y.toArray());
    }

    RealVector steadyState() {
      return solve(constant);
    }

    /** The y of A y + right = 0. */
    RealVector solve(RealVector right) {
      return system
          .solution(right.mapMultiply(-1.0))
          .filter(y -> fits(y, right))
          .orElseThrow(this::several);
    }

    private boolean fits(RealVector y, RealVector right) {
      double residual = matrix.operate(y).getLInfDistance(right.mapMultiply(-1.0));
      return residual <= ROUNDING * (matrix.getNorm1() * y.getLInfNorm() + right.getLInfNorm());
    }

    private InvalidInputException several() {
      Map<String, Double> values = parameters.asMap();
      return new InvalidInputException(
          "'%s' has more than one steady state at %s"
              .formatted(
                  equations.descriptor().name(),
                  values.entrySet().stream()
                      .map(value -> value.getKey() + " = " + value.getValue())
                      .collect(Collectors.joining(", "))),
          "give rates above zero, so that every level is left in time");
    }
  }
}
