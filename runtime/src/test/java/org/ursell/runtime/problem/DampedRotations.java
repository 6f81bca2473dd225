package org.ursell.runtime.problem;

/** Independent damped oscillators z_k' = (-damping + i (k + 1)) z_k from z_k = 1. */
public record DampedRotations(int oscillators, double damping) implements ExactProblem {
  @Override
  public int dimension() {
    return 2 * oscillators;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    for (int k = 0; k < oscillators; k++) {
      dydt[2 * k] = -damping * y[2 * k] - (k + 1) * y[2 * k + 1];
      dydt[2 * k + 1] = -damping * y[2 * k + 1] + (k + 1) * y[2 * k];
    }
  }

  @Override
  public double[] start() {
    return exact(0.0);
  }

  @Override
  public double[] exact(double time) {
    double[] y = new double[dimension()];
    double envelope = Math.exp(-damping * time);
    for (int k = 0; k < oscillators; k++) {
      y[2 * k] = envelope * Math.cos((k + 1) * time);
      y[2 * k + 1] = envelope * Math.sin((k + 1) * time);
    }
    return y;
  }
}
