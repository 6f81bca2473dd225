package org.ursell.runtime.lifetime;

import java.util.List;
import java.util.Optional;

/**
 * Laws of growth of the lifetime T with the number of sites N, each with 95 % confidence intervals.
 *
 * @param points how many measured lifetimes entered
 * @param line T = a + b N, if there are at least three points
 * @param powerLaw T = c N^p, if there are at least three points
 * @param words what was fitted, how it was weighted, and what was left out
 */
public record FiniteSizeScaling(
    int points, Optional<Line> line, Optional<PowerLaw> powerLaw, String words) {
  /** A fitted number with the half-width of its 95 % confidence interval. */
  public record Estimate(double value, double halfWidth95) {}

  /** T = intercept + slope N. */
  public record Line(Estimate intercept, Estimate slope) {
    /** The fitted lifetime at a size. */
    public double at(double size) {
      return intercept.value() + slope.value() * size;
    }
  }

  /** T = prefactor N^exponent. */
  public record PowerLaw(Estimate prefactor, Estimate exponent) {
    /** The fitted lifetime at a size. */
    public double at(double size) {
      return prefactor.value() * Math.pow(size, exponent.value());
    }
  }

  /** A lifetime at a size. */
  public record Point(double size, LifetimeResult result) {}

  /**
   * Fits the measured points; censored and failed ones never enter, and are counted in the words.
   */
  public static FiniteSizeScaling fit(List<Point> points) {
    throw new UnsupportedOperationException();
  }
}
