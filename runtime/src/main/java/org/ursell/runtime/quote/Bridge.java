package org.ursell.runtime.quote;

import org.ursell.runtime.equations.Internal;

/**
 * A check of lifetimes at middle N without chance: what exact lifetimes leave of the law, y = T - s
 * N, goes over into the law's intercept, and a parabola in u = N/(N + n0) through the two largest
 * exact sizes and u = 1 holds both ends. How far it moves with n0 is its error.
 *
 * @param size1 the second largest exact size
 * @param lifetime1 the exact lifetime there
 * @param size2 the largest exact size
 * @param lifetime2 the exact lifetime there
 * @param slope s, the lifetime per site at large N
 * @param intercept y at infinitely many sites
 * @param scale the middle of the values of n0 that are tried
 */
@Internal
public record Bridge(
    double size1,
    double lifetime1,
    double size2,
    double lifetime2,
    double slope,
    double intercept,
    double scale) {
  /** From half to twice the scale. */
  private static final double[] SPREAD = {0.5, 0.7, 1.0, 1.4, 2.0};

  /**
   * A lifetime and how far it moves with n0.
   *
   * @param lifetime in inverse rates
   * @param halfWidth in inverse rates
   */
  public record Span(double lifetime, double halfWidth) {}

  /** The lifetime at a size. */
  public Span at(double size) {
    double middle = at(size, scale);
    double width = 0.0;
    for (double factor : SPREAD) {
      width = Math.max(width, Math.abs(at(size, factor * scale) - middle));
    }
    return new Span(middle, width);
  }

  private double at(double size, double n0) {
    double u = size / (size + n0);
    double[] us = {size1 / (size1 + n0), size2 / (size2 + n0), 1.0};
    double[] ys = {lifetime1 - slope * size1, lifetime2 - slope * size2, intercept};
    double y = 0.0;
    for (int i = 0; i < us.length; i++) {
      double term = ys[i];
      for (int k = 0; k < us.length; k++) {
        term *= k == i ? 1.0 : (u - us[k]) / (us[i] - us[k]);
      }
      y += term;
    }
    return slope * size + y;
  }
}
