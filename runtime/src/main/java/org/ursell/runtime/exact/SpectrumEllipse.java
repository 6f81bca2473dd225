package org.ursell.runtime.exact;

/**
 * An ellipse about the eigenvalues of a generator L, and the series of exp(t L) that belongs to it,
 *
 * <p>exp(t L) = sum over k of a_k(t) F_k(L),
 *
 * <p>with the Faber polynomials F_0 = 1, F_1 = A, F_2 = A F_1 - 2 q, F_(k+1) = A F_k - q F_(k-1) of
 * A = (L - centre) / scale. None of them is large where the eigenvalues are within, so that, other
 * than in a Taylor series, steps may be long. On a circle, q = 0, it is the Taylor series about the
 * centre; on an ellipse without width that of Chebyshev polynomials. The series holds for any L
 * whatever the ellipse, which only sets how fast it converges (G. Faber, Math. Ann. 57, 389 (1903);
 * I. Moret and P. Novati, BIT 41, 870 (2001)).
 *
 * @param centre a real number, in units of the rates, as are both semi-axes
 * @param along the semi-axis in the real direction
 * @param across the semi-axis in the imaginary direction; the two are not both 0
 */
record SpectrumEllipse(double centre, double along, double across) {
  /** Beyond the last coefficient asked for, the recurrence begins so many earlier. */
  private static final int BEYOND = 40;

  private static final double LARGE = 1e200;

  /** By what A divides L - centre. */
  double scale() {
    return 0.5 * (along + across);
  }

  /** q, between -1 and 1. */
  double flatness() {
    return (along - across) / (along + across);
  }

  /** Half the distance of its foci. */
  double focus() {
    return Math.sqrt(Math.abs(along * along - across * across));
  }

  /**
   * The ellipse with the same centre and width whose polynomials do not grow where those of this
   * one grow by a factor from one to the next, if that is in the imaginary direction.
   */
  SpectrumEllipse higher(double growth) {
    return new SpectrumEllipse(centre, along, scale() * (growth - flatness() / growth));
  }

  /**
   * The coefficients a_0 to a_n. They follow from exp(scale t (w + q / w)) = sum of b_k w^k, whose
   * coefficients obey k b_k = scale t (b_(k-1) - q b_(k+1)): stable downwards, from any start far
   * out (Miller's method), and told in size by the value at w = 1, which is the largest on the unit
   * circle.
   */
  double[] coefficients(double time, int n) {
    double[] found = new double[n + 1];
    double reach = scale() * time;
    double q = flatness();
    if (reach == 0.0) {
      found[0] = 1.0;
      return found;
    }
    int first = Math.max(n, (int) (2.0 * Math.max(along, across) * time)) + BEYOND;
    double[] powers = new double[first + 1];
    powers[0] = 1.0;
    for (int k = 1; k <= first; k++) {
      powers[k] = powers[k - 1] * q;
    }
    double value = 1e-250;
    double above = 0.0;
    double sum = 0.0;
    for (int k = first; k >= 0; k--) {
      if (k <= n) {
        found[k] = value;
      }
      // b_k and b_(-k) = q^k b_k
      sum += k == 0 ? value : value * (1.0 + powers[k]);
      double below = k * value / reach + q * above;
      above = value;
      value = below;
      if (Math.abs(value) > LARGE) {
        value /= LARGE;
        above /= LARGE;
        sum /= LARGE;
        for (int j = k; j <= n; j++) {
          found[j] /= LARGE;
        }
      }
    }
    double factor = Math.exp((centre + along) * time) / sum;
    for (int k = 0; k <= n; k++) {
      found[k] *= factor;
    }
    return found;
  }
}
