package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;

/**
 * The observables over one Taylor step: the Taylor coefficients of the state are known, so those of
 * every linear form of it are, too.
 */
final class TaylorStep extends PropagatorStep {
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
    super(start, length);
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

  /** What each observable has that does not change. */
  static Complex[][] constant(Complex[] values) {
    Complex[][] coefficients = new Complex[values.length][1];
    for (int k = 0; k < values.length; k++) {
      coefficients[k][0] = values[k];
    }
    return coefficients;
  }

  @Override
  int squaredModulusDegree(int observable) {
    return Math.max(1, 2 * (re[observable].length - 1));
  }

  @Override
  Complex at(int observable, double s) {
    return new Complex(horner(re[observable], s), horner(im[observable], s));
  }

  @Override
  double sizeOfTerms(int observable, double s) {
    // Those at the end of the step, where they are largest.
    double sum = 0.0;
    for (int power = 0; power < re[observable].length; power++) {
      sum += Math.abs(re[observable][power]) + Math.abs(im[observable][power]);
    }
    return sum;
  }

  private static double horner(double[] coefficients, double s) {
    double sum = 0.0;
    for (int power = coefficients.length - 1; power >= 0; power--) {
      sum = sum * s + coefficients[power];
    }
    return sum;
  }
}
