package org.ursell.runtime.lifetime;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * Laws of growth of the lifetime T with the number of sites N, each with 95 % confidence intervals
 * (Student's t on the scatter of the points about the law).
 *
 * <p>Weights: lifetimes carry no noise to weigh them by, and their numerical error is far below
 * their distance from any simple law. That distance is, as far as known, proportional to T, so
 * every point gets the same say about relative deviations: weight 1/T^2 for the straight line,
 * equal weights in the logarithms for the power law. The intervals then tell how well the law
 * describes the points, not how accurate a point is.
 *
 * @param points how many measured lifetimes entered
 * @param line T = a + b N, if there are at least three sizes
 * @param powerLaw T = c N^p, if there are at least three sizes
 * @param words what was fitted, how it was weighted, and what was left out
 */
public record FiniteSizeScaling(
    int points, Optional<Line> line, Optional<PowerLaw> powerLaw, String words) {
  private static final int FEWEST_SIZES = 3;
  private static final double CONFIDENCE = 0.95;

  /** A fitted number with the half-width of its 95 % confidence interval. */
  public record Estimate(double value, double halfWidth95) {}

  /** T = intercept + slope N. */
  public record Line(Estimate intercept, Estimate slope) {
    /** The fitted lifetime at a size. */
    public double at(double size) {
      return intercept.value() + slope.value() * size;
    }
  }

  /**
   * T = prefactor N^exponent.
   *
   * @param prefactor the half-width is that of the logarithm's interval, times the value
   * @param exponent the slope in the logarithms
   */
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
    List<Point> measured =
        points.stream()
            .filter(p -> p.result().lifetime().isPresent() && Double.isFinite(p.size()))
            .toList();
    long sizes = measured.stream().mapToDouble(Point::size).distinct().count();
    int left = points.size() - measured.size();
    String leftOut = left == 0 ? "" : "; %d censored or failed left out".formatted(left);
    if (sizes < FEWEST_SIZES) {
      return new FiniteSizeScaling(
          measured.size(),
          Optional.empty(),
          Optional.empty(),
          "no fit: %d sizes with a measured lifetime, three are needed%s"
              .formatted(sizes, leftOut));
    }
    double[] n = measured.stream().mapToDouble(Point::size).toArray();
    double[] t = measured.stream().mapToDouble(p -> p.result().lifetime().orElseThrow()).toArray();
    return new FiniteSizeScaling(
        n.length,
        Optional.of(line(n, t)),
        Optional.of(powerLaw(n, t)),
        "%d points, relative deviations weighted equally%s".formatted(n.length, leftOut));
  }

  private static Line line(double[] n, double[] t) {
    // Each row divided by T: least squares of relative deviations.
    double[] ones = new double[n.length];
    double[][] rows = new double[n.length][];
    for (int k = 0; k < n.length; k++) {
      ones[k] = 1.0;
      rows[k] = new double[] {1.0 / t[k], n[k] / t[k]};
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.setNoIntercept(true);
    regression.newSampleData(ones, rows);
    double[] values = regression.estimateRegressionParameters();
    double[] errors = regression.estimateRegressionParametersStandardErrors();
    double quantile = quantile(n.length - 2);
    return new Line(
        new Estimate(values[0], quantile * errors[0]),
        new Estimate(values[1], quantile * errors[1]));
  }

  private static PowerLaw powerLaw(double[] n, double[] t) {
    SimpleRegression regression = new SimpleRegression();
    for (int k = 0; k < n.length; k++) {
      regression.addData(Math.log(n[k]), Math.log(t[k]));
    }
    double prefactor = Math.exp(regression.getIntercept());
    return new PowerLaw(
        new Estimate(
            prefactor, prefactor * quantile(n.length - 2) * regression.getInterceptStdErr()),
        new Estimate(
            regression.getSlope(), regression.getSlopeConfidenceInterval(1.0 - CONFIDENCE)));
  }

  private static double quantile(int degreesOfFreedom) {
    return new TDistribution(degreesOfFreedom).inverseCumulativeProbability(0.5 + CONFIDENCE / 2.0);
  }
}
