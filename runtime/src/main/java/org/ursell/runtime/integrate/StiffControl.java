package org.ursell.runtime.integrate;

/**
 * How long the next step of {@link StiffRun} is: the predictive control of Gustafsson, which takes
 * the trend of two errors into account (Hairer and Wanner, "Solving Ordinary Differential Equations
 * II", 1996, section IV.8).
 */
final class StiffControl {
  private static final double SAFETY = 0.9;
  private static final double LARGEST_SHRINKAGE = 10.0;
  private static final double LARGEST_GROWTH = 8.0;

  /** Steps that would grow less than this keep their length, and with it the factors. */
  private static final double WORTH_GROWING = 1.2;

  /** Smaller errors than this count as this, so that the control does not divide by zero. */
  private static final double SMALLEST_ERROR = 1e-2;

  private double lastStep = Double.NaN;
  private double lastError = SMALLEST_ERROR;

  /** By what a step that made a state or an event that is no number is to be shortened. */
  static double shortest() {
    return 1.0 / LARGEST_SHRINKAGE;
  }

  /**
   * By what a step should be longer, were it made again.
   *
   * @param error its estimated error, in units of the tolerance
   * @param iterations how many its stages took: steps that took many are to be shorter
   */
  static double factor(double error, int iterations) {
    int most = RadauStep.MOST_ITERATIONS;
    double safety = SAFETY * (2.0 * most + 1.0) / (2.0 * most + iterations);
    double factor = bounded(safety * FirstStep.eighthRoot(1.0 / Math.max(error, 1e-30)));
    return Double.isNaN(factor) ? shortest() : factor;
  }

  /**
   * By what the next step is longer than an accepted one.
   *
   * @param length of the accepted step
   * @param error its error
   * @param factor that of {@link #factor}
   * @param rejected whether it was not the first try
   */
  double growth(double length, double error, double factor, boolean rejected) {
    double growth = factor;
    if (!Double.isNaN(lastStep)) {
      double trend =
          length / lastStep * FirstStep.eighthRoot(lastError / Math.max(error * error, 1e-30));
      growth = Math.min(growth, bounded(SAFETY * trend));
    }
    lastStep = length;
    lastError = Math.max(error, SMALLEST_ERROR);
    growth = rejected ? Math.min(growth, 1.0) : growth;
    return growth >= 1.0 && growth <= WORTH_GROWING ? 1.0 : growth;
  }

  private static double bounded(double factor) {
    return Math.max(shortest(), Math.min(LARGEST_GROWTH, factor));
  }
}
