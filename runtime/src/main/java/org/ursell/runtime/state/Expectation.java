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
   * How fast the real part changes.
   *
   * @param y the moments
   * @param dydt their time derivatives
   */
  double rateRe(double[] y, double[] dydt);

  /**
   * How fast the imaginary part changes.
   *
   * @param y the moments
   * @param dydt their time derivatives
   */
  double rateIm(double[] y, double[] dydt);

  /** The positions in the state vector of the moments that it depends on. */
  int[] moments();

  /** Its degree as a polynomial in the moments: 1 unless it is closed. */
  int degree();
}
