package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.Internal;

/**
 * The mean of an observable over an ensemble of trajectories as a function of time.
 *
 * @param times in inverse rates, from 0 in equal steps
 * @param re real part of the mean
 * @param im imaginary part
 * @param modulusErrors standard error of the modulus of the mean
 */
@Internal
public record LangevinTrace(double[] times, double[] re, double[] im, double[] modulusErrors) {
  /** The modulus of the mean at one of the times. */
  public double modulus(int k) {
    return Math.hypot(re[k], im[k]);
  }

  /** Samples in a frame that turns at a frequency, seen at rest. */
  static LangevinTrace of(Samples samples, long trajectories, double frequency) {
    int n = samples.steps() + 1;
    LangevinTrace trace =
        new LangevinTrace(new double[n], new double[n], new double[n], new double[n]);
    for (int k = 0; k < n; k++) {
      double t = k * samples.dt();
      double re = mean(samples.re(), k, trajectories);
      double im = mean(samples.im(), k, trajectories);
      double c = Math.cos(frequency * t);
      double s = Math.sin(frequency * t);
      trace.times[k] = t;
      trace.re[k] = c * re - s * im;
      trace.im[k] = s * re + c * im;
      trace.modulusErrors[k] = modulusError(samples, k, trajectories, re, im);
    }
    return trace;
  }

  private static double mean(double[][] parts, int k, long trajectories) {
    double sum = 0.0;
    for (double[] part : parts) {
      sum += part[k];
    }
    return sum / trajectories;
  }

  /** From the scatter of the batches along the direction of the mean. */
  private static double modulusError(
      Samples samples, int k, long trajectories, double re, double im) {
    int n = samples.re().length;
    double modulus = Math.hypot(re, im);
    double squares = 0.0;
    for (int b = 0; b < n; b++) {
      double along = (samples.re()[b][k] * re + samples.im()[b][k] * im) / modulus;
      double off = along * n / trajectories - modulus;
      squares += off * off;
    }
    return Math.sqrt(squares / (n * (n - 1.0)));
  }
}
