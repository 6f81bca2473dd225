package org.ursell.runtime.equations;

/**
 * Moment equations about infinitely many sites, with truncated power series in eps = 1/N as
 * numbers: each unknown is {@code y_0 + y_1 eps + ... + y_d eps^d}, and so is its derivative. The
 * equations of truncation order M are exact through eps^(M-1) at any fixed time after a product
 * state, since the joint cumulant of M+1 sites is of order eps^M.
 *
 * <p>Not for use by two threads at once.
 */
public interface SeriesEquations {
  /** The highest power of 1/N, d. */
  int degree();

  /** How many numbers {@link #derivative} multiplies. */
  long operations();

  /**
   * The time derivative of every unknown as a series. Allocates nothing.
   *
   * @param y the coefficients of moment m from {@code m (d + 1)} on, those of low powers first;
   *     moments with k factors of modes are in units of N^(k/2); read only
   * @param dydt receives the derivatives in the same order, in inverse units of time of the rates;
   *     must not be {@code y}
   */
  void derivative(double[] y, double[] dydt);
}
