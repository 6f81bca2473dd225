package org.ursell.runtime.problem;

/**
 * A damped mode whose frequency follows its intensity, z' = (-damping + i frequency + i kerr |z|^2)
 * z from a real amplitude.
 */
public record DampedKerr(double damping, double frequency, double kerr, double amplitude)
    implements ExactProblem {
  @Override
  public int dimension() {
    return 2;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    double turning = frequency + kerr * (y[0] * y[0] + y[1] * y[1]);
    dydt[0] = -damping * y[0] - turning * y[1];
    dydt[1] = -damping * y[1] + turning * y[0];
  }

  @Override
  public double[] start() {
    return new double[] {amplitude, 0.0};
  }

  @Override
  public double[] exact(double time) {
    // The integral of exp(-2 damping t).
    double weight = damping == 0.0 ? time : -Math.expm1(-2.0 * damping * time) / (2.0 * damping);
    double phase = frequency * time + kerr * amplitude * amplitude * weight;
    double modulus = amplitude * Math.exp(-damping * time);
    return new double[] {modulus * Math.cos(phase), modulus * Math.sin(phase)};
  }
}
