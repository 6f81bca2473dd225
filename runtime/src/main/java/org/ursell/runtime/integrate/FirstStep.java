package org.ursell.runtime.integrate;

/**
 * A first step length: from the sizes of the state, its derivative, and the change of that over a
 * short Euler step (Hairer, Norsett and Wanner, "Solving Ordinary Differential Equations I", 1993,
 * section II.4).
 */
final class FirstStep {
  private FirstStep() {}

  /**
   * A length for a method whose error grows with the eighth power of it; takes one evaluation.
   *
   * @param state the state at the start
   * @param slopes its derivative
   * @param absolute the absolute tolerance of each unknown
   * @param when the start
   * @param longest how far it is to the end, or to the next stop
   */
  static double length(
      RunRequest request,
      double[] state,
      double[] slopes,
      double[] absolute,
      StepTime when,
      double longest) {
    double relative = request.options().relativeTolerance();
    double size = norm(state, state, absolute, relative);
    double derivative = norm(slopes, state, absolute, relative);
    double trial = size < 1e-5 || derivative < 1e-5 ? 1e-6 : 0.01 * size / derivative;
    trial = Math.min(trial, longest);
    double[] next = new double[state.length];
    for (int m = 0; m < next.length; m++) {
      next[m] = state[m] + trial * slopes[m];
    }
    double[] change = new double[next.length];
    when.turn(request.field(), trial);
    request.field().derivative(next, change);
    for (int m = 0; m < change.length; m++) {
      change[m] -= slopes[m];
    }
    double largest = Math.max(derivative, norm(change, state, absolute, relative) / trial);
    double guess = largest <= 1e-15 ? Math.max(1e-6, trial * 1e-3) : eighthRoot(0.01 / largest);
    return Math.min(Math.min(100.0 * trial, guess), longest);
  }

  private static double norm(double[] v, double[] state, double[] absolute, double relative) {
    double sum = 0.0;
    for (int m = 0; m < v.length; m++) {
      double scaled = v[m] / (absolute[m] + relative * Math.abs(state[m]));
      sum += scaled * scaled;
    }
    return Math.sqrt(sum / v.length);
  }

  static double eighthRoot(double x) {
    return Math.sqrt(Math.sqrt(Math.sqrt(x)));
  }
}
