package org.ursell.runtime.series;

import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line that a coefficient g_k(t) of the logarithm becomes: its real part c - d t, its
 * imaginary part b + w t.
 *
 * @param intercept c, without dimension
 * @param rate d, in units of the rates: minus the slope of the real part
 * @param phase b, in radians
 * @param frequency w, in radians per unit of time
 * @param residual the largest distance of the real part from its line, over the stretch of the fit
 * @param drift how far the slopes of the real part over the two halves of that stretch differ
 */
public record AsymptoticLine(
    double intercept, double rate, double phase, double frequency, double residual, double drift) {

  /**
   * The line through samples.
   *
   * @param times when
   * @param re real parts
   * @param im imaginary parts
   * @param from the first sample that counts
   */
  static AsymptoticLine through(double[] times, double[] re, double[] im, int from) {
    int middle = from + (times.length - from) / 2;
    SimpleRegression real = fit(times, re, from, times.length);
    SimpleRegression imaginary = fit(times, im, from, times.length);
    double residual = 0.0;
    for (int k = from; k < times.length; k++) {
      residual = Math.max(residual, Math.abs(re[k] - real.predict(times[k])));
    }
    double drift =
        Math.abs(
            fit(times, re, middle, times.length).getSlope()
                - fit(times, re, from, middle + 1).getSlope());
    return new AsymptoticLine(
        real.getIntercept(),
        -real.getSlope(),
        imaginary.getIntercept(),
        imaginary.getSlope(),
        residual,
        drift);
  }

  private static SimpleRegression fit(double[] times, double[] values, int from, int to) {
    SimpleRegression regression = new SimpleRegression();
    for (int k = from; k < to; k++) {
      regression.addData(times[k], values[k]);
    }
    return regression;
  }

  /** The real part at a time. */
  public double at(double time) {
    return intercept - rate * time;
  }
}
