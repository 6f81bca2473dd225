package org.ursell.runtime.langevin;

import java.util.function.ToDoubleFunction;

/**
 * What trajectories gave: sums of the observable over each batch at equal steps of time.
 *
 * @param re real parts, by batch and step
 * @param im imaginary parts
 * @param steps the last step
 * @param dt the step of time
 * @param amplitude modulus of the observable in the start, before any noise
 */
record Samples(double[][] re, double[][] im, int steps, double dt, double amplitude) {

  /** The mean of all batches but one, or of all; a curve in steps. */
  final class Curve {
    private final int without;

    private Curve(int without) {
      this.without = without;
    }

    private double sum(double[][] parts, int k) {
      double sum = 0.0;
      for (int b = 0; b < parts.length; b++) {
        sum += b == without ? 0.0 : parts[b][k];
      }
      return sum;
    }

    /** ln of the modulus over that of the first step, whose mean is that of the start. */
    double logRatio(int k) {
      return Math.log(Math.hypot(sum(re, k), sum(im, k)) / Math.hypot(sum(re, 0), sum(im, 0)));
    }

    /** The phase relative to another step, in radians from -pi to pi. */
    double phase(int k, int from) {
      double a = sum(re, from);
      double b = sum(im, from);
      double c = sum(re, k);
      double d = sum(im, k);
      return Math.atan2(a * d - b * c, a * c + b * d);
    }
  }

  /** The mean of all batches. */
  Curve all() {
    return new Curve(-1);
  }

  /** Whether every sum up to a step is a number. */
  boolean isFinite(int k) {
    double sum = 0.0;
    for (int b = 0; b < re.length; b++) {
      sum += re[b][k] + im[b][k];
    }
    return Double.isFinite(sum);
  }

  /**
   * The standard error of a quantity that is read off a curve, by the jackknife: from its scatter
   * when each batch is left out in turn.
   */
  double standardError(ToDoubleFunction<Curve> quantity) {
    int n = re.length;
    double[] values = new double[n];
    double mean = 0.0;
    for (int b = 0; b < n; b++) {
      values[b] = quantity.applyAsDouble(new Curve(b));
      mean += values[b] / n;
    }
    double squares = 0.0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt((n - 1.0) / n * squares);
  }
}
