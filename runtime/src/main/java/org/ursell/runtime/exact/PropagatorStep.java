package org.ursell.runtime.exact;

import org.hipparchus.complex.Complex;

/** The observables over one step in time, exact to the step's tolerance at every time in it. */
abstract class PropagatorStep {
  private static final int PROBES = 16;

  private final double start;
  private final double length;

  /**
   * A step.
   *
   * @param start time at which it begins
   * @param length its length
   */
  PropagatorStep(double start, double length) {
    this.start = start;
    this.length = length;
  }

  double start() {
    return start;
  }

  double length() {
    return length;
  }

  /** The value of an observable at a time within the step. */
  Complex value(int observable, double time) {
    return at(observable, length == 0.0 ? 0.0 : (time - start) / length);
  }

  /** The squared modulus of an observable at a fraction of the step. */
  double squaredModulus(int observable, double s) {
    Complex value = at(observable, s);
    double x = value.getRealPart();
    double y = value.getImaginaryPart();
    return x * x + y * y;
  }

  /**
   * How far rounding moves the squared modulus: terms of a series that cancel leave the rounding of
   * the largest of them.
   */
  double squaredModulusNoise(int observable) {
    double terms = 0.0;
    double largest = 0.0;
    for (int k = 0; k <= PROBES; k++) {
      double s = k / (double) PROBES;
      terms = Math.max(terms, sizeOfTerms(observable, s));
      largest = Math.max(largest, squaredModulus(observable, s));
    }
    return 8.0 * Math.ulp(1.0) * terms * Math.sqrt(largest);
  }

  /** The degree of the squared modulus in the time, or one too high to be relied on. */
  abstract int squaredModulusDegree(int observable);

  /** The value of an observable at a fraction of the step. */
  abstract Complex at(int observable, double s);

  /** The sum of the moduli of what an observable is the sum of. */
  abstract double sizeOfTerms(int observable, double s);
}
