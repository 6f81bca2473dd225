package org.ursell.runtime.series;

import org.hipparchus.complex.Complex;

/** The logarithm of a truncated power series. */
final class SeriesLogarithm {
  private SeriesLogarithm() {}

  /**
   * The coefficients g_k of ln(1 + sum eps^k s_k), from k g_k = k s_k - sum_j j g_j s_(k-j), which
   * is the derivative of exp(g) = 1 + s by eps.
   *
   * @param s the coefficients of eps, eps^2, ...
   */
  static Complex[] of(Complex[] s) {
    Complex[] g = new Complex[s.length];
    for (int k = 1; k <= s.length; k++) {
      Complex sum = s[k - 1];
      for (int j = 1; j < k; j++) {
        sum = sum.subtract(g[j - 1].multiply(s[k - j - 1]).multiply((double) j / k));
      }
      g[k - 1] = sum;
    }
    return g;
  }
}
