package org.ursell.runtime.problem;

import java.util.OptionalDouble;
import java.util.Random;

/**
 * The sum S of rotating and decaying exponentials, z_k' = (-damping_k + i frequency_k) z_k. Where
 * |S| first falls to a level is found without any interpolant: |S|^2 is known with its slope and a
 * bound on its curvature, and so is how far one may go from each time without meeting the level.
 */
public final class Beat implements ExactProblem {
  private static final double GRID_STEP = 0.08;

  private final double[] re;
  private final double[] im;
  private final double[] damping;
  private final double[] frequency;

  /** By amplitude at t = 0, rate and frequency of each exponential. */
  public Beat(double[] re, double[] im, double[] damping, double[] frequency) {
    this.re = re.clone();
    this.im = im.clone();
    this.damping = damping.clone();
    this.frequency = frequency.clone();
  }

  /** Two to four exponentials of similar sizes with frequencies from -3 to 3; half do not decay. */
  public static Beat random(Random random) {
    int n = 2 + random.nextInt(3);
    double[] re = new double[n];
    double[] im = new double[n];
    double[] damping = new double[n];
    double[] frequency = new double[n];
    boolean lasting = random.nextBoolean();
    for (int k = 0; k < n; k++) {
      double size = 0.2 + random.nextDouble();
      // Mostly in phase at the start, as a beat that begins at its height.
      double phase = random.nextInt(4) == 0 ? random.nextGaussian() : 0.2 * random.nextGaussian();
      re[k] = size * Math.cos(phase);
      im[k] = size * Math.sin(phase);
      damping[k] = lasting ? 0.0 : 0.1 * random.nextDouble();
      frequency[k] = 3.0 * (2.0 * random.nextDouble() - 1.0);
    }
    return new Beat(re, im, damping, frequency);
  }

  /** The number of exponentials. */
  public int size() {
    return re.length;
  }

  @Override
  public int dimension() {
    return 2 * re.length;
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    for (int k = 0; k < re.length; k++) {
      dydt[2 * k] = -damping[k] * y[2 * k] - frequency[k] * y[2 * k + 1];
      dydt[2 * k + 1] = -damping[k] * y[2 * k + 1] + frequency[k] * y[2 * k];
    }
  }

  @Override
  public double[] start() {
    return exact(0.0);
  }

  @Override
  public double[] exact(double time) {
    double[] y = new double[dimension()];
    for (int k = 0; k < re.length; k++) {
      double envelope = Math.exp(-damping[k] * time);
      double c = envelope * Math.cos(frequency[k] * time);
      double s = envelope * Math.sin(frequency[k] * time);
      y[2 * k] = c * re[k] - s * im[k];
      y[2 * k + 1] = s * re[k] + c * im[k];
    }
    return y;
  }

  /** Real and imaginary part of a Taylor coefficient of S about a time, by power of t - time. */
  public double[] coefficient(double time, int power) {
    double[] y = exact(time);
    double[] derivative = new double[y.length];
    for (int p = 1; p <= power; p++) {
      derivative(y, derivative);
      for (int m = 0; m < y.length; m++) {
        y[m] = derivative[m] / p;
      }
    }
    return sum(y);
  }

  /** |S|. */
  public double modulus(double time) {
    double[] s = sum(exact(time));
    return Math.hypot(s[0], s[1]);
  }

  /** d|S|^2/dt. */
  public double slope(double time) {
    return slope(exact(time));
  }

  private double slope(double[] y) {
    double[] derivative = new double[y.length];
    derivative(y, derivative);
    double[] s = sum(y);
    double[] v = sum(derivative);
    return 2.0 * (s[0] * v[0] + s[1] * v[1]);
  }

  private static double[] sum(double[] y) {
    double[] sum = new double[2];
    for (int m = 0; m < y.length; m++) {
      sum[m % 2] += y[m];
    }
    return sum;
  }

  /** A bound on |d^2 |S|^2 / dt^2|, since nothing grows. */
  private double curvature() {
    double bound = 0.0;
    for (int j = 0; j < re.length; j++) {
      for (int k = 0; k < re.length; k++) {
        double rate = damping[j] + damping[k];
        double beat = frequency[j] - frequency[k];
        double sizes = Math.hypot(re[j], im[j]) * Math.hypot(re[k], im[k]);
        bound += sizes * (rate * rate + beat * beat);
      }
    }
    return bound;
  }

  /** The first time at which |S| falls to a level below its start, if it does before an end. */
  public OptionalDouble firstFall(double level, double end) {
    double bound = curvature();
    double time = 0.0;
    while (time < end) {
      double[] y = exact(time);
      double[] sum = sum(y);
      double modulus = Math.hypot(sum[0], sum[1]);
      double height = (modulus - level) * (modulus + level);
      if (height <= 4e-16 * level * level) {
        return OptionalDouble.of(time);
      }
      double slope = slope(y);
      double root = Math.sqrt(slope * slope + 2.0 * bound * height);
      // The way down to the level along the steepest parabola, without cancellation.
      double step = slope < 0.0 ? 2.0 * height / (root - slope) : (slope + root) / bound;
      if (time + step == time) {
        return OptionalDouble.of(time);
      }
      time += step;
    }
    return OptionalDouble.empty();
  }

  /** The first local minimum of |S| after a time that is lower than all before, if there is one. */
  public OptionalDouble recordMinimum(double from, double end) {
    double lowest = modulus(0.0);
    double before = slope(0.0);
    for (double t = 0.0; t < end; t += GRID_STEP) {
      double after = slope(t + GRID_STEP);
      boolean minimum = before < 0.0 && after >= 0.0;
      before = after;
      if (minimum) {
        double low = t;
        double high = t + GRID_STEP;
        for (int k = 0; k < 60; k++) {
          double middle = 0.5 * (low + high);
          low = slope(middle) < 0.0 ? middle : low;
          high = slope(middle) < 0.0 ? high : middle;
        }
        if (modulus(high) < lowest && t >= from) {
          return OptionalDouble.of(high);
        }
        lowest = Math.min(lowest, modulus(high));
      }
    }
    return OptionalDouble.empty();
  }
}
