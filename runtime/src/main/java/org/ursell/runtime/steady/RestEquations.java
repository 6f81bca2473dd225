package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.MemoryNeed;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.linear.ShiftedFactors;
import org.ursell.runtime.state.MomentSpace;

/**
 * What a steady state obeys: F(y) = sum over q of w_q G_q y, with the right-hand side F, the
 * generators G_q of turning by the conserved charges and the rates w_q at which the state turns. At
 * a state without phase this is F(y) = 0. Moments of more sites than there are stand still,
 * whatever they are.
 *
 * <p>What depends on the equations alone, such as the pattern of the matrix and the order of its
 * elimination, is found once. May be shared between threads.
 */
final class RestEquations {
  /** Of each unknown its equation and Jacobian, in bytes; the factors are counted. */
  private static final double EQUATION = 8000;

  private final ExactJacobian equations;
  private final MomentSpace space;
  private final List<Turning> turnings = new ArrayList<>();
  private final JacobianPattern pattern;
  private final int[] placeOfJacobian;
  private final int[] diagonal;
  private final ShiftedFactors factors;

  RestEquations(ExactJacobian equations) {
    this.equations = equations;
    space = MomentSpace.of(equations);
    for (ChargeDescriptor charge : equations.descriptor().charges()) {
      // Of a filter's own charge nothing is left that turns.
      if (equations.descriptor().filter().filter(charge.name()::equals).isEmpty()) {
        turnings.add(new Turning(space, charge));
      }
    }
    JacobianPattern own = equations.jacobianPattern();
    List<TreeSet<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < own.side(); i++) {
      TreeSet<Integer> row = new TreeSet<>(List.of(i));
      for (int e = own.rowStart(i); e < own.rowStart(i + 1); e++) {
        row.add(own.column(e));
      }
      rows.add(row);
    }
    turnings.forEach(turning -> turning.visit((row, column, weight) -> rows.get(row).add(column)));
    JacobianPattern.Builder whole = new JacobianPattern.Builder();
    rows.forEach(row -> whole.row(row.stream().mapToInt(Integer::intValue).toArray()));
    pattern = whole.build();
    placeOfJacobian = new int[own.entries()];
    diagonal = new int[own.side()];
    for (int i = 0; i < own.side(); i++) {
      diagonal[i] = pattern.entry(i, i);
      for (int e = own.rowStart(i); e < own.rowStart(i + 1); e++) {
        placeOfJacobian[e] = pattern.entry(i, own.column(e));
      }
    }
    factors = new ShiftedFactors(pattern);
    require(1);
  }

  /**
   * Refuses what would not fit, before anything is factored.
   *
   * @param together at so many points at once
   * @throws org.ursell.runtime.equations.InvalidInputException if Java was started with too little
   *     memory
   */
  void require(int together) {
    double bytes = together * factors.bytes() + EQUATION * pattern.side();
    new MemoryNeed(bytes)
        .require(
            "the search for steady states of equations with %d unknowns%s"
                .formatted(
                    pattern.side(),
                    together > 1 ? ", at %d points at once,".formatted(together) : ""),
            together > 1 ? "take a lower order, or fewer threads" : "take a lower order");
  }

  ExactJacobian equations() {
    return equations;
  }

  MomentSpace space() {
    return space;
  }

  List<Turning> turnings() {
    return turnings;
  }

  int dimension() {
    return pattern.side();
  }

  JacobianPattern pattern() {
    return pattern;
  }

  /** How many multiplications it takes to factor the matrix, roughly. */
  double work() {
    return factors.work();
  }

  /** A state without any phase: the mean over all its turns. */
  double[] withoutPhase(double[] y) {
    double[] state = y;
    for (Turning turning : turnings) {
      state = turning.withoutPhase(state);
    }
    return state;
  }

  /** The equations at a point, for one thread. */
  AtPoint at(Parameters parameters) {
    return new AtPoint(parameters);
  }

  /** The equations at one point; not for use by two threads at once. */
  final class AtPoint {
    private final Parameters parameters;
    private final double[] coefficients;
    private final int[] absent;
    private final double[] jacobian;
    private final ShiftedFactors own;

    AtPoint(Parameters parameters) {
      this.parameters = parameters;
      coefficients = equations.coefficients(parameters);
      absent = AbsentMoments.of(equations, parameters);
      jacobian = new double[equations.jacobianRoom()];
      own = factors.another();
    }

    RestEquations equations() {
      return RestEquations.this;
    }

    Parameters parameters() {
      return parameters;
    }

    /** The moments of more sites than there are. */
    int[] absent() {
      return absent.clone();
    }

    ShiftedFactors factors() {
      return own;
    }

    /** The time derivative of the moments. */
    double[] derivative(double[] y) {
      double[] slope = new double[y.length];
      equations.derivative(y, coefficients, slope);
      for (int k : absent) {
        slope[k] = 0.0;
      }
      return slope;
    }

    /** What is left of the derivative in a frame that turns at given rates. */
    double[] rest(double[] y, double[] rates) {
      double[] rest = derivative(y);
      for (int q = 0; q < rates.length; q++) {
        if (rates[q] != 0.0) {
          double[] velocity = turnings.get(q).velocity(y);
          for (int k = 0; k < rest.length; k++) {
            rest[k] -= rates[q] * velocity[k];
          }
          for (int k : absent) {
            rest[k] = 0.0;
          }
        }
      }
      return rest;
    }

    /**
     * The Jacobian in a frame that turns at given rates, in the order of {@link #pattern}; moments
     * that stand still decay at a given rate instead, so that they make nothing singular.
     */
    double[] matrix(double[] y, double[] rates, double still) {
      equations.jacobian(y, coefficients, jacobian);
      double[] values = new double[pattern.entries()];
      for (int e = 0; e < placeOfJacobian.length; e++) {
        values[placeOfJacobian[e]] = jacobian[e];
      }
      for (int q = 0; q < rates.length; q++) {
        double rate = rates[q];
        if (rate != 0.0) {
          turnings
              .get(q)
              .visit((row, column, weight) -> values[pattern.entry(row, column)] -= rate * weight);
        }
      }
      for (int row : absent) {
        Arrays.fill(values, pattern.rowStart(row), pattern.rowStart(row + 1), 0.0);
        values[diagonal[row]] = -still;
      }
      return values;
    }

    /** How large each moment can be near a state, to measure differences by. */
    double[] scales(double[] y) {
      return MomentMagnitudes.of(equations).natural(y);
    }

    /** The largest entry of a matrix, measured by the scales of the moments. */
    double norm(double[] values, double[] scales) {
      double norm = 0.0;
      for (int i = 0; i < scales.length; i++) {
        for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
          norm = Math.max(norm, Math.abs(values[e]) * scales[pattern.column(e)] / scales[i]);
        }
      }
      return norm;
    }
  }

  /** The largest entry of a vector, each measured by a scale. */
  static double size(double[] vector, double[] scales) {
    double size = 0.0;
    for (int k = 0; k < vector.length; k++) {
      // Math.max keeps what is not a number.
      size = Math.max(size, Math.abs(vector[k]) / scales[k]);
    }
    return size;
  }

  /** The largest difference of two states, each measured by a scale. */
  static double distance(double[] one, double[] other, double[] scales) {
    double[] difference = new double[one.length];
    for (int k = 0; k < one.length; k++) {
      difference[k] = one[k] - other[k];
    }
    return size(difference, scales);
  }
}
