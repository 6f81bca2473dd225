package org.ursell.runtime.observable;

import org.hipparchus.special.Gamma;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The single-site operators whose expectations are the harmonics of the phase distribution: with
 * a_k(theta) = sqrt(binomial(d - 1, k)) cos(theta/2)^k sin(theta/2)^(d - 1 - k), the amplitude of
 * level k in a spin-coherent state, the Husimi function integrated over theta is 1/(2 pi) times the
 * sum over q of &lt;W_q&gt; exp(i q phi), with W_q = sum over l of w(l + q, l) |l&gt;&lt;l + q| and
 * w(k, l) = d/2 times the integral of sin(theta) a_k a_l over theta from 0 to pi.
 */
final class PhaseOperators {
  private PhaseOperators() {}

  /** W_q on d levels. */
  static SiteOperator harmonic(int d, int q) {
    SiteOperator sum = SiteOperator.zero(d);
    for (int l = 0; l + q < d; l++) {
      sum = sum.plus(l, l + q, overlap(d, l + q, l), 0.0);
    }
    return sum;
  }

  /** The integral is a beta function; w(k, k) = 1. */
  private static double overlap(int d, int k, int l) {
    double mean = 0.5 * (k + l);
    double logarithm =
        Gamma.logGamma(mean + 1.0)
            + Gamma.logGamma(d - mean)
            - 0.5
                * (Gamma.logGamma(k + 1.0)
                    + Gamma.logGamma(l + 1.0)
                    + Gamma.logGamma(d - k)
                    + Gamma.logGamma(d - l));
    return Math.exp(logarithm);
  }
}
