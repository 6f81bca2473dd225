package org.ursell.runtime.problem;

/**
 * The amplitude equation z' = (growth + i frequency) z - |z|^2 z of one self-sustained oscillator,
 * with r(t)^2 = growth / (1 + (growth / r0^2 - 1) exp(-2 growth t)).
 */
public record StuartLandau(double growth, double frequency, double r0) implements ExactProblem {
  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    double damping = growth - y[0] * y[0] - y[1] * y[1];
    dydt[0] = damping * y[0] - frequency * y[1];
    dydt[1] = damping * y[1] + frequency * y[0];
  }

  @Override
  public double[] start() {
    return new double[] {r0, 0.0};
  }

  @Override
  public double[] exact(double time) {
    double r =
        Math.sqrt(growth / (1.0 + (growth / (r0 * r0) - 1.0) * Math.exp(-2.0 * growth * time)));
    return new double[] {r * Math.cos(frequency * time), r * Math.sin(frequency * time)};
  }
}
