package org.ursell.runtime.problem;

/** y' = y^2 from y = 1, which is 1/(1 - t) and ends at t = 1. */
public record BlowUp() implements ExactProblem {
  @Override
  public int dimension() {
    return 1;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    dydt[0] = y[0] * y[0];
  }

  @Override
  public double[] start() {
    return new double[] {1.0};
  }

  @Override
  public double[] exact(double time) {
    return new double[] {1.0 / (1.0 - time)};
  }
}
