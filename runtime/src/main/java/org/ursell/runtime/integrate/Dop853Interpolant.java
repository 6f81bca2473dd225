package org.ursell.runtime.integrate;

import static org.ursell.runtime.integrate.Dop853Stages.*;
import static org.ursell.runtime.integrate.Dop853Tableau.*;

import java.util.Arrays;

/**
 * The polynomial of degree seven over a step of one lane: three evaluations. Its error is not that
 * of the step, which is of higher order; {@link #defect} measures it for one evaluation more.
 */
final class Dop853Interpolant {
  /** Its degree in the time. */
  static final int DEGREE = 7;

  /** Where the defect is measured: near its maximum for every kind of equations. */
  private static final double PROBE = 0.7;

  private final int n;
  private final double[] h;
  private final double[] argument;
  private final double[] slopes;
  private final double[][] k = new double[17][];
  private final double[][] d = new double[5][];

  Dop853Interpolant(int n) {
    this.n = n;
    h = new double[n];
    argument = new double[n];
    slopes = new double[n];
    for (int stage = 1; stage < k.length; stage++) {
      k[stage] = new double[n];
    }
    for (int power = 1; power < d.length; power++) {
      d[power] = new double[n];
    }
  }

  /**
   * Fits the polynomial to a step.
   *
   * @param lanes holds the stages of the step
   * @param lane which of them
   * @param field the right-hand side
   * @param y the state at the start of the step
   * @param step its length
   * @param when its beginning
   */
  void prepare(
      Dop853Lanes lanes, int lane, VectorField field, double[] y, double step, StepTime when) {
    Arrays.fill(h, step);
    lanes.readStage(1, lane, k[1]);
    for (int stage = 6; stage <= 13; stage++) {
      lanes.readStage(stage, lane, k[stage]);
    }
    argument14(n, h, y, argument, k[1], k[7], k[8], k[9], k[10], k[11], k[12], k[13]);
    when.turn(field, C_14 * step);
    field.derivative(argument, k[14]);
    argument15(n, h, y, argument, k[1], k[6], k[7], k[8], k[11], k[12], k[13], k[14]);
    when.turn(field, C_15 * step);
    field.derivative(argument, k[15]);
    argument16(n, h, y, argument, k[1], k[6], k[7], k[8], k[9], k[13], k[14], k[15]);
    when.turn(field, C_16 * step);
    field.derivative(argument, k[16]);
    interpolant1(
        n, h, d[1], k[1], k[6], k[7], k[8], k[9], k[10], k[11], k[12], k[13], k[14], k[15], k[16]);
    interpolant2(
        n, h, d[2], k[1], k[6], k[7], k[8], k[9], k[10], k[11], k[12], k[13], k[14], k[15], k[16]);
    interpolant3(
        n, h, d[3], k[1], k[6], k[7], k[8], k[9], k[10], k[11], k[12], k[13], k[14], k[15], k[16]);
    interpolant4(
        n, h, d[4], k[1], k[6], k[7], k[8], k[9], k[10], k[11], k[12], k[13], k[14], k[15], k[16]);
  }

  /**
   * The state within the step for which it was prepared.
   *
   * @param s the time since the start of the step, as a fraction of its length
   * @param y the state at the start of the step
   * @param next the state at its end
   * @param state receives the result
   */
  void evaluate(double s, double[] y, double[] next, double[] state) {
    for (int m = 0; m < n; m++) {
      state[m] = at(m, s, y, next);
    }
  }

  /** The same for some of the unknowns only. */
  void evaluate(double s, double[] y, double[] next, int[] unknowns, double[] state) {
    for (int m : unknowns) {
      state[m] = at(m, s, y, next);
    }
  }

  /**
   * By how much the polynomial misses its differential equation: its slope less the right-hand side
   * at one point within the step, in units of what is allowed for each unknown, as a root of the
   * mean square like the error of the step.
   *
   * @param y the state at the start of the step
   * @param next the state at its end
   * @param tolerances what is allowed for each unknown in the step
   * @param when the beginning of the step
   */
  double defect(VectorField field, double[] y, double[] next, double[] tolerances, StepTime when) {
    evaluate(PROBE, y, next, argument);
    when.turn(field, PROBE * h[0]);
    field.derivative(argument, slopes);
    double sum = 0.0;
    for (int m = 0; m < n; m++) {
      double missed = (slope(m, PROBE, y, next) - h[m] * slopes[m]) / tolerances[m];
      sum += missed * missed;
    }
    return Math.sqrt(sum / n);
  }

  /** The derivative at the start of the step; not to be changed. */
  double[] firstSlopes() {
    return k[1];
  }

  /** The derivative at its end; not to be changed. */
  double[] lastSlopes() {
    return k[13];
  }

  /** The derivative of {@link #at} by s, from the innermost bracket outwards. */
  private double slope(int m, double s, double[] y, double[] next) {
    double r = 1.0 - s;
    double change = next[m] - y[m];
    double bend = h[m] * k[1][m] - change;
    double value = d[3][m] + s * d[4][m];
    double slope = r * d[4][m] - value;
    value = d[2][m] + r * value;
    slope = value + s * slope;
    value = d[1][m] + s * value;
    slope = r * slope - value;
    value = change - h[m] * k[13][m] - bend + r * value;
    slope = value + s * slope;
    value = bend + s * value;
    slope = r * slope - value;
    value = change + r * value;
    return value + s * slope;
  }

  private double at(int m, double s, double[] y, double[] next) {
    double r = 1.0 - s;
    double change = next[m] - y[m];
    double bend = h[m] * k[1][m] - change;
    double inner = d[1][m] + s * (d[2][m] + r * (d[3][m] + s * d[4][m]));
    return y[m] + s * (change + r * (bend + s * (change - h[m] * k[13][m] - bend + r * inner)));
  }
}
