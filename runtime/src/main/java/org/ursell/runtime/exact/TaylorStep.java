package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;

/**
 * The observables over one step, exact to the step's tolerance at every time in it: the Taylor
 * coefficients of the state are known, so those of every linear form of it are, too.
 */
final class TaylorStep {
  private final double start;
  private final double length;
  private final Complex[][] coefficients;

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
    this.coefficients = coefficients;
  }

  double start() {
    return start;
  }

  double length() {
    return length;
  }

  /** The value of an observable at a time within the step. */
  Complex value(int observable, double time) {
    double s = length == 0.0 ? 0.0 : (time - start) / length;
    Complex[] a = coefficients[observable];
    double re = 0.0;
    double im = 0.0;
    for (int k = a.length - 1; k >= 0; k--) {
      re = re * s + a[k].getReal();
      im = im * s + a[k].getImaginary();
    }
    return new Complex(re, im);
  }
}
