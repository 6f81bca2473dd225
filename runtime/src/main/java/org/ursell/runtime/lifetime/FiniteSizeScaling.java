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
 * their distance from any simple law. The straight line is the leading part of an expansion for
 * large N; what it leaves out falls as 1/N, so deviations are weighed with N (weight N^2 in the
 * squares) and the slope is that of the large sizes, the number a reader takes away. The power law
 * is fitted in the logarithms with equal weights. The intervals tell how well a law describes the
 * points, not how accurate a point is.
 *
 * @param points how many measured lifetimes entered
 * @param line T = a + b N, if there are at least three sizes
 * @param powerLaw T = c N^p, if there are at least three sizes
 * @param words what was fitted and how far to trust it, how it was weighted, what was left out
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
    long doubtful = measured.stream().filter(p -> !p.result().physicality().isPhysical()).count();
    String ofNoState =
        doubtful == 0 ? "" : " (%d with moments of no quantum state)".formatted(doubtful);
    if (sizes < FEWEST_SIZES) {
      return new FiniteSizeScaling(
          measured.size(),
          Optional.empty(),
          Optional.empty(),
          "no fit: %d %s with a measured lifetime, three are needed%s"
              .formatted(sizes, sizes == 1 ? "size" : "sizes", leftOut));
    }
    double[] n = measured.stream().mapToDouble(Point::size).toArray();
    double[] t = measured.stream().mapToDouble(p -> p.result().lifetime().orElseThrow()).toArray();
    return new FiniteSizeScaling(
        n.length,
        Optional.of(line(n, t)),
        Optional.of(powerLaw(n, t)),
        "%d points%s; line weighted with N^2, power law equally in the logarithms%s"
            .formatted(n.length, ofNoState, leftOut));
  }

  private static Line line(double[] n, double[] t) {
    // Each row times N: least squares of N times the deviation.
    double[] weighted = new double[n.length];
    double[][] rows = new double[n.length][];
    for (int k = 0; k < n.length; k++) {
      weighted[k] = n[k] * t[k];
      rows[k] = new double[] {n[k], n[k] * n[k]};
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.setNoIntercept(true);
    regression.newSampleData(weighted, rows);
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
