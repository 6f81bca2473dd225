package org.ursell.runtime.integrate;

import static org.ursell.runtime.integrate.RadauSystems.add;
import static org.ursell.runtime.integrate.RadauTableau.STAGES;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One step of the Radau IIA method of {@link RadauTableau}, over arrays that are allocated once.
 * The stages solve nonlinear equations, by a simplified Newton iteration with one Jacobian per
 * step; these fall into four sparse linear systems, of which three are complex (Hairer and Wanner,
 * "Solving Ordinary Differential Equations II", 1996, section IV.8).
 *
 * <p>The state within the step is the polynomial of degree seven through the stages. By how much it
 * misses the differential equation at the start of the step gives the error estimate, of order
 * seven; the error of that polynomial is at most a sixth of the estimate, and the end of the step,
 * of order 13, is far more accurate still.
 */
final class RadauStep {
  /** The stages of a step that takes more iterations than this are not found. */
  static final int MOST_ITERATIONS = 10;

  /** An iteration that shrinks its corrections less than this does not converge. */
  private static final double SLOWEST = 0.9;

  /** The part of the tolerance that may be left of the nonlinear equations. */
  private static final double UNSOLVED = 1e-2;

  /** How far rounding lets the corrections shrink, as a part of the moments. */
  private static final double ROUNDING = 0x1p-49;

  private final int n;
  private final VectorField field;
  private final RadauSystems systems;
  private final double[][] shifts;
  private final double[][] slopes;
  private final double[] argument;
  private final double[] weights = new double[STAGES];
  private final double[] estimate;
  private double h;
  private StepTime when = new StepTime(0.0, 0.0);
  private long evaluations;
  private int iterations;
  private double contraction;

  RadauStep(VectorField field, RadauSystems systems) {
    this.n = field.dimension();
    this.field = field;
    this.systems = systems;
    this.shifts = new double[STAGES][n];
    this.slopes = new double[STAGES][n];
    this.argument = new double[n];
    this.estimate = new double[n];
  }

  /** How often the right-hand side or its Jacobian was evaluated, the latter counted as one. */
  long evaluations() {
    return evaluations + systems.jacobians();
  }

  /** How many iterations the last step took. */
  int iterations() {
    return iterations;
  }

  /** By how much the last iterations shrank their corrections. */
  double contraction() {
    return contraction;
  }

  /** Begins the iteration with the state at rest. */
  void guessRest() {
    for (double[] shift : shifts) {
      Arrays.fill(shift, 0.0);
    }
  }

  /**
   * Begins the iteration with the polynomial of the last step, continued.
   *
   * @param length of the step to come
   */
  void guessContinued(double length) {
    double[][] guesses = new double[STAGES][n];
    for (int j = 0; j < STAGES; j++) {
      RadauTableau.weights(1.0 + RadauTableau.node(j) * length / h, weights);
      for (int i = 0; i < STAGES; i++) {
        add(weights[i], shifts[i], guesses[j]);
      }
      add(-1.0, shifts[STAGES - 1], guesses[j]);
    }
    for (int j = 0; j < STAGES; j++) {
      System.arraycopy(guesses[j], 0, shifts[j], 0, n);
    }
  }

  /**
   * Solves for the stages of a step, from the guess.
   *
   * @param start of the step
   * @param y the state at the start of the step
   * @param length of the step, for which the systems were factored
   * @param relative the relative tolerance
   * @param tolerances what is allowed for each unknown
   * @return whether the iteration converged
   */
  boolean solve(StepTime start, double[] y, double length, double relative, double[] tolerances) {
    when = start;
    h = length;
    double enough = Math.max(UNSOLVED, ROUNDING / relative);
    double last = Double.NaN;
    contraction = 0.0;
    for (iterations = 1; iterations <= MOST_ITERATIONS; iterations++) {
      double correction = iterate(y, tolerances);
      if (!(correction < Double.POSITIVE_INFINITY)) {
        return false;
      }
      if (correction == 0.0) {
        return true;
      }
      if (iterations > 1) {
        contraction = correction / last;
        if (contraction >= SLOWEST) {
          // Where rounding is all that is left, the iteration has done what it can.
          return correction < enough;
        }
        if (correction * contraction / (1.0 - contraction) < enough) {
          return true;
        }
      } else if (correction < 1e-3 * enough) {
        return true;
      }
      last = correction;
    }
    return false;
  }

  /** One correction of all stages; its size in units of the tolerances. */
  private double iterate(double[] y, double[] tolerances) {
    for (int j = 0; j < STAGES; j++) {
      for (int m = 0; m < n; m++) {
        argument[m] = y[m] + shifts[j][m];
      }
      when.turn(field, RadauTableau.node(j) * h);
      field.derivative(argument, slopes[j]);
      evaluations++;
    }
    for (int j = 0; j < STAGES; j++) {
      for (int i = 0; i < STAGES; i++) {
        add(-RadauTableau.slope(j, i) / h, shifts[i], slopes[j]);
      }
    }
    systems.solve(slopes);
    double sum = 0.0;
    for (int j = 0; j < STAGES; j++) {
      systems.read(j, argument);
      add(1.0, argument, shifts[j]);
      for (int m = 0; m < n; m++) {
        double scaled = argument[m] / tolerances[m];
        sum += scaled * scaled;
      }
    }
    return Math.sqrt(sum / (STAGES * n));
  }

  /** The state at the end of the step. */
  void readNext(double[] y, double[] next) {
    for (int m = 0; m < n; m++) {
      next[m] = y[m] + shifts[STAGES - 1][m];
    }
  }

  /**
   * The estimated error of the step in units of its tolerance: below 1 it may be accepted.
   *
   * @param y the state at its start
   * @param first the derivative there
   * @param tolerances what is allowed for each unknown
   * @param again whether to filter what is not smooth a second time, for one evaluation, if the
   *     estimate is too large: after a start or a rejection (Hairer and Wanner, (8.20))
   */
  double error(double[] y, double[] first, double[] tolerances, boolean again) {
    missed(first);
    double error = norm(estimate, tolerances);
    if (again && error >= 1.0) {
      for (int m = 0; m < n; m++) {
        argument[m] = y[m] + estimate[m];
      }
      when.turn(field, 0.0);
      field.derivative(argument, slopes[0]);
      evaluations++;
      missed(slopes[0]);
      error = norm(estimate, tolerances);
    }
    return error;
  }

  private void missed(double[] derivative) {
    System.arraycopy(derivative, 0, estimate, 0, n);
    for (int j = 0; j < STAGES; j++) {
      add(-RadauTableau.slope(-1, j) / h, shifts[j], estimate);
    }
    systems.filter(estimate);
  }

  private static double norm(double[] v, double[] tolerances) {
    double sum = 0.0;
    for (int m = 0; m < v.length; m++) {
      double scaled = v[m] / tolerances[m];
      sum += scaled * scaled;
    }
    return Math.sqrt(sum / v.length);
  }

  /**
   * The state within the step.
   *
   * @param s the time since the start of the step, as a fraction of its length
   * @param y the state at the start of the step
   * @param state receives the result
   */
  void evaluate(double s, double[] y, double[] state) {
    RadauTableau.weights(s, weights);
    System.arraycopy(y, 0, state, 0, n);
    for (int j = 0; j < STAGES; j++) {
      add(weights[j], shifts[j], state);
    }
  }

  /**
   * Where in the step an event is, as a fraction of its length.
   *
   * @param search for the event, as far as it has come
   * @param y the state at the start of the step
   */
  OptionalDouble crossing(FirstCrossing search, StoppingEvent event, double[] y) {
    double[] within = y.clone();
    int[] moments = event.moments();
    return search.within(
        s -> {
          RadauTableau.weights(s, weights);
          for (int m : moments) {
            within[m] = y[m];
            for (int j = 0; j < STAGES; j++) {
              within[m] += weights[j] * shifts[j][m];
            }
          }
          return event.value(within);
        },
        STAGES * event.degree(),
        0.0);
  }
}
