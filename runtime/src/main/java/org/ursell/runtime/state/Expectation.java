package org.ursell.runtime.state;

import org.hipparchus.complex.Complex;

/** A complex number that a state vector determines: the expectation of some operator. */
public interface Expectation {
  /** The real part. */
  double re(double[] y);

  /** The imaginary part. */
  double im(double[] y);

  /** The value. */
  default Complex value(double[] y) {
    return new Complex(re(y), im(y));
  }

  /** The modulus. */
  default double modulus(double[] y) {
    double x = re(y);
    double z = im(y);
    return Math.sqrt(x * x + z * z);
  }

  /**
   * How fast it changes.
   *
   * @param y the moments
   * @param dydt their time derivatives
   */
  Complex rate(double[] y, double[] dydt);

  /** Its degree as a polynomial in the moments: 1 unless it is closed. */
  int degree();
}
