package org.ursell.runtime.integrate;

import static org.ursell.runtime.integrate.Dop853Stages.*;

/** One step of the Dormand-Prince method over arrays that are allocated once a run. */
final class Dop853Step implements DenseStep {
  private final VectorField field;
  private final int n;
  private final double absoluteTolerance;
  private final double relativeTolerance;
  private final double[] argument;
  private final double[] slope;
  private double[] k1;
  private final double[] k2;
  private final double[] k3;
  private final double[] k4;
  private final double[] k5;
  private final double[] k6;
  private final double[] k7;
  private final double[] k8;
  private final double[] k9;
  private final double[] k10;
  private final double[] k11;
  private final double[] k12;
  private double[] k13;
  private double[] y;
  private double[] next;

  private final Interpolant interpolant;
  private final double[] stop;
  private double time;
  private double h;
  private double end;
  private boolean stopped;
  private long evaluations;

  Dop853Step(RunRequest request) {
    field = request.field();
    n = field.dimension();
    absoluteTolerance = request.options().absoluteTolerance();
    relativeTolerance = request.options().relativeTolerance();
    argument = new double[n];
    slope = new double[n];
    k1 = new double[n];
    k2 = new double[n];
    k3 = new double[n];
    k4 = new double[n];
    k5 = new double[n];
    k6 = new double[n];
    k7 = new double[n];
    k8 = new double[n];
    k9 = new double[n];
    k10 = new double[n];
    k11 = new double[n];
    k12 = new double[n];
    k13 = new double[n];
    y = request.start();
    next = new double[n];
    stop = new double[n];
    interpolant = new Interpolant();
    evaluate(y, k1);
  }

  long evaluations() {
    return evaluations;
  }

  /** The state at the start of the step. */
  double[] previousState() {
    return y;
  }

  /**
   * A first step length: from the sizes of the state, its derivative, and the change of that over a
   * short Euler step (Hairer, Norsett and Wanner, section II.4).
   */
  double initialStep(double endTime) {
    double state = norm(y);
    double derivative = norm(k1);
    double trial = state < 1e-5 || derivative < 1e-5 ? 1e-6 : 0.01 * state / derivative;
    trial = Math.min(trial, endTime);
    for (int m = 0; m < n; m++) {
      argument[m] = y[m] + trial * k1[m];
    }
    evaluate(argument, k2);
    for (int m = 0; m < n; m++) {
      k2[m] -= k1[m];
    }
    double largest = Math.max(derivative, norm(k2) / trial);
    double guess = largest <= 1e-15 ? Math.max(1e-6, trial * 1e-3) : eighthRoot(0.01 / largest);
    return Math.min(Math.min(100.0 * trial, guess), endTime);
  }

  private double norm(double[] v) {
    double sum = 0.0;
    for (int m = 0; m < n; m++) {
      double scaled = v[m] / (absoluteTolerance + relativeTolerance * Math.abs(y[m]));
      sum += scaled * scaled;
    }
    return Math.sqrt(sum / n);
  }

  static double eighthRoot(double x) {
    return Math.sqrt(Math.sqrt(Math.sqrt(x)));
  }

  /** Computes a trial step and returns its error in units of the tolerance. */
  double attempt(double step) {
    h = step;
    end = time + step;
    interpolant.ready = false;
    stopped = false;
    argument2(n, h, y, argument, k1);
    field.derivative(argument, k2);
    argument3(n, h, y, argument, k1, k2);
    field.derivative(argument, k3);
    argument4(n, h, y, argument, k1, k3);
    field.derivative(argument, k4);
    argument5(n, h, y, argument, k1, k3, k4);
    field.derivative(argument, k5);
    argument6(n, h, y, argument, k1, k4, k5);
    field.derivative(argument, k6);
    argument7(n, h, y, argument, k1, k4, k5, k6);
    field.derivative(argument, k7);
    argument8(n, h, y, argument, k1, k4, k5, k6, k7);
    field.derivative(argument, k8);
    argument9(n, h, y, argument, k1, k4, k5, k6, k7, k8);
    field.derivative(argument, k9);
    argument10(n, h, y, argument, k1, k4, k5, k6, k7, k8, k9);
    field.derivative(argument, k10);
    argument11(n, h, y, argument, k1, k4, k5, k6, k7, k8, k9, k10);
    field.derivative(argument, k11);
    argument12(n, h, y, argument, k1, k4, k5, k6, k7, k8, k9, k10, k11);
    field.derivative(argument, k12);
    result(n, h, y, slope, next, k1, k6, k7, k8, k9, k10, k11, k12);
    evaluations += 11;
    return error(
        n,
        h,
        absoluteTolerance,
        relativeTolerance,
        y,
        next,
        slope,
        k1,
        k6,
        k7,
        k8,
        k9,
        k10,
        k11,
        k12);
  }

  /**
   * Completes an accepted step; its end time is given, since rounding must not miss the last one.
   */
  void accept(double endTime) {
    end = endTime;
    evaluate(next, k13);
  }

  /** Lets the next step begin where this one ended. */
  void advance() {
    double[] swap = y;
    y = next;
    next = swap;
    swap = k1;
    k1 = k13;
    k13 = swap;
    time = end;
  }

  /** Cuts the step short at an event. */
  void stopAt(double eventTime) {
    state(eventTime, stop);
    end = eventTime;
    stopped = true;
  }

  @Override
  public double previousTime() {
    return time;
  }

  @Override
  public double currentTime() {
    return end;
  }

  @Override
  public double[] currentState() {
    return stopped ? stop : next;
  }

  @Override
  public void state(double at, double[] state) {
    interpolant.evaluate((at - time) / h, state);
  }

  private void evaluate(double[] at, double[] derivative) {
    field.derivative(at, derivative);
    evaluations++;
  }

  /** The polynomial over the step; three more evaluations, made only if it is asked for. */
  private final class Interpolant {
    private final double[] k14 = new double[n];
    private final double[] k15 = new double[n];
    private final double[] k16 = new double[n];
    private final double[] d1 = new double[n];
    private final double[] d2 = new double[n];
    private final double[] d3 = new double[n];
    private final double[] d4 = new double[n];
    private boolean ready;

    private void prepare() {
      argument14(n, h, y, argument, k1, k7, k8, k9, k10, k11, k12, k13);
      Dop853Step.this.evaluate(argument, k14);
      argument15(n, h, y, argument, k1, k6, k7, k8, k11, k12, k13, k14);
      Dop853Step.this.evaluate(argument, k15);
      argument16(n, h, y, argument, k1, k6, k7, k8, k9, k13, k14, k15);
      Dop853Step.this.evaluate(argument, k16);
      interpolant1(n, h, d1, k1, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16);
      interpolant2(n, h, d2, k1, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16);
      interpolant3(n, h, d3, k1, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16);
      interpolant4(n, h, d4, k1, k6, k7, k8, k9, k10, k11, k12, k13, k14, k15, k16);
      ready = true;
    }

    private void evaluate(double s, double[] state) {
      if (!ready) {
        prepare();
      }
      double r = 1.0 - s;
      for (int m = 0; m < n; m++) {
        double change = next[m] - y[m];
        double bend = h * k1[m] - change;
        double inner = d1[m] + s * (d2[m] + r * (d3[m] + s * d4[m]));
        state[m] = y[m] + s * (change + r * (bend + s * (change - h * k13[m] - bend + r * inner)));
      }
    }
  }
}
