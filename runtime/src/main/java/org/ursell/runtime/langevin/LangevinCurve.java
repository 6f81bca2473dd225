package org.ursell.runtime.langevin;

import java.util.Arrays;
import org.ursell.runtime.equations.Internal;

/**
 * The mean of an observable over an ensemble of trajectories, at the times asked for or at the
 * first of them, if trajectories left all bounds after.
 *
 * @param re real part of the mean
 * @param im imaginary part
 * @param reErrors standard error of the real part
 * @param imErrors that of the imaginary part
 * @param modulusErrors that of the modulus: of the part along the mean
 */
@Internal
public record LangevinCurve(
    double[] re, double[] im, double[] reErrors, double[] imErrors, double[] modulusErrors) {
  private static final double ROUNDING = 1e-14;

  /** How many of the times were reached. */
  public int reached() {
    return re.length;
  }

  /** The modulus of the mean at one of the times. */
  public double modulus(int k) {
    return Math.hypot(re[k], im[k]);
  }

  /**
   * From the means of batches.
   *
   * @param re real parts, by time and batch
   * @param im imaginary parts
   */
  static LangevinCurve of(double[][] re, double[][] im) {
    int n = 0;
    while (n < re.length
        && Double.isFinite(Arrays.stream(re[n]).sum() + Arrays.stream(im[n]).sum())) {
      n++;
    }
    LangevinCurve curve =
        new LangevinCurve(
            new double[n], new double[n], new double[n], new double[n], new double[n]);
    for (int k = 0; k < n; k++) {
      curve.re[k] = mean(re[k]);
      curve.im[k] = mean(im[k]);
      curve.reErrors[k] = error(re[k], im[k], 1.0, 0.0);
      curve.imErrors[k] = error(re[k], im[k], 0.0, 1.0);
      double modulus = curve.modulus(k);
      curve.modulusErrors[k] =
          modulus > 0.0
              ? error(re[k], im[k], curve.re[k] / modulus, curve.im[k] / modulus)
              : Math.hypot(curve.reErrors[k], curve.imErrors[k]);
    }
    return curve;
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  /** The standard error of the mean along a direction, from the scatter of the batches. */
  private static double error(double[] re, double[] im, double c, double s) {
    int n = re.length;
    double mean = c * mean(re) + s * mean(im);
    double squares = 0.0;
    for (int b = 0; b < n; b++) {
      double off = c * re[b] + s * im[b] - mean;
      squares += off * off;
    }
    double error = Math.sqrt(squares / (n * (n - 1.0)));
    // In the start all batches agree but for rounding.
    return error <= ROUNDING * Math.hypot(mean(re), mean(im)) ? 0.0 : error;
  }
}
