package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The observables over one step, exact to the step's tolerance at every time in it: the Taylor
 * coefficients of the state are known, so those of every linear form of it are, too.
 */
final class TaylorStep {
  private static final int PROBES = 16;

  private final double start;
  private final double length;
  private final double[][] re;
  private final double[][] im;

  /**
   * A step.
   *
   * @param start time at which it begins
   * @param length its length
   * @param coefficients by observable and power of (t - start) / length
   */
  TaylorStep(double start, double length, Complex[][] coefficients) {
    this.start = start;
    this.length = length;
    re = new double[coefficients.length][];
    im = new double[coefficients.length][];
    for (int k = 0; k < coefficients.length; k++) {
      re[k] = new double[coefficients[k].length];
      im[k] = new double[coefficients[k].length];
      for (int power = 0; power < re[k].length; power++) {
        re[k][power] = coefficients[k][power].getReal();
        im[k][power] = coefficients[k][power].getImaginary();
      }
    }
  }

  /**
   * A step from what the terms of the series give.
   *
   * @param start time at which it begins
   * @param length its length
   * @param observables how many there are
   * @param terms by power of (t - start) / length, the value of each observable
   */
  static TaylorStep of(double start, double length, int observables, List<Complex[]> terms) {
    Complex[][] coefficients = new Complex[observables][terms.size()];
    for (int power = 0; power < terms.size(); power++) {
      for (int k = 0; k < observables; k++) {
        coefficients[k][power] = terms.get(power)[k];
      }
    }
    return new TaylorStep(start, length, coefficients);
  }

  double start() {
    return start;
  }

  double length() {
    return length;
  }

  /** The degree of an observable in the time. */
  int degree(int observable) {
    return re[observable].length - 1;
  }

  /** The value of an observable at a time within the step. */
  Complex value(int observable, double time) {
    double s = length == 0.0 ? 0.0 : (time - start) / length;
    return new Complex(horner(re[observable], s), horner(im[observable], s));
  }

  /** The squared modulus of an observable at a fraction of the step. */
  double squaredModulus(int observable, double s) {
    double x = horner(re[observable], s);
    double y = horner(im[observable], s);
    return x * x + y * y;
  }

  /**
   * How far rounding moves the squared modulus: terms of a series that cancel leave the rounding of
   * the largest of them.
   */
  double squaredModulusNoise(int observable) {
    double sum = 0.0;
    for (int power = 0; power < re[observable].length; power++) {
      sum += Math.abs(re[observable][power]) + Math.abs(im[observable][power]);
    }
    double largest = 0.0;
    for (int k = 0; k <= PROBES; k++) {
      largest = Math.max(largest, squaredModulus(observable, k / (double) PROBES));
    }
    return 8.0 * Math.ulp(1.0) * sum * Math.sqrt(largest);
  }

  private static double horner(double[] coefficients, double s) {
    double sum = 0.0;
    for (int power = coefficients.length - 1; power >= 0; power--) {
      sum = sum * s + coefficients[power];
    }
    return sum;
  }
}
