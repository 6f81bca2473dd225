package org.ursell.runtime.observable;

import org.apache.commons.math3.transform.DftNormalization;
import org.apache.commons.math3.transform.FastFourierTransformer;
import org.apache.commons.math3.transform.TransformType;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;

/**
 * The spectrum of a complex amplitude, P(omega) = |sum_k h_k a_k exp(-i omega t_k)| / sum_k h_k,
 * with the Hann window h, as in Nadolny and Bruder, "Macroscopic quantum synchronization effects"
 * (2023), supplement, section 5. The window is the symmetric one, h_k = sin^2(pi k / (n - 1)) for k
 * from 0 to n - 1, which vanishes at both ends, not the periodic one with n in place of n - 1. P
 * has the unit of the amplitude: by the division by the sum of the window, which is (n - 1) / 2, a
 * lasting oscillation A exp(i w t) gives P(w) = |A|, exactly and for any w. A phase that grows has
 * a positive frequency.
 *
 * <p>The samples are padded with zeros to a power of two, which only makes the frequencies at which
 * P is known lie closer: the width of a peak is that of the window, 4 pi / ((n - 1) dt) from its
 * top to its first zero. At the nearest of these frequencies P may lie below the top by up to 15 %.
 * What oscillates faster than pi/dt appears at its frequency less a multiple of 2 pi/dt.
 */
@Internal
public final class AmplitudeSpectrum {
  private static final double GOLDEN = 0.5 * (Math.sqrt(5.0) - 1.0);

  private final double[] re;
  private final double[] im;
  private final double timeStep;
  private final double norm;
  private final double[] values;

  private AmplitudeSpectrum(double[] re, double[] im, double timeStep) {
    this.re = re;
    this.im = im;
    this.timeStep = timeStep;
    int samples = re.length;
    double sum = 0.0;
    int length = paddedLength(samples);
    double[][] data = new double[2][length];
    for (int k = 0; k < samples; k++) {
      double sine = Math.sin(Math.PI * k / (samples - 1));
      double weight = sine * sine;
      sum += weight;
      re[k] *= weight;
      im[k] *= weight;
      data[0][k] = re[k];
      data[1][k] = im[k];
    }
    norm = sum;
    FastFourierTransformer.transformInPlace(data, DftNormalization.STANDARD, TransformType.FORWARD);
    values = new double[length];
    for (int j = 0; j < length; j++) {
      // The transform begins at frequency 0 and holds the negative ones in its second half.
      int place = (j + length / 2) % length;
      values[place] = Math.sqrt(data[0][j] * data[0][j] + data[1][j] * data[1][j]) / norm;
    }
  }

  /**
   * The spectrum of equally spaced samples.
   *
   * @param re real parts; at least 4, all finite
   * @param im imaginary parts, as many
   * @param timeStep the time between two samples
   * @throws InvalidInputException if there are too few samples or one is not finite
   */
  public static AmplitudeSpectrum of(double[] re, double[] im, double timeStep) {
    if (re.length != im.length || re.length < 4 || !(timeStep > 0.0)) {
      throw new InvalidInputException(
          "a spectrum of %d real and %d imaginary parts at a time step of %s"
              .formatted(re.length, im.length, NumberWords.of(timeStep)),
          "give at least 4 samples of both parts and a positive time step");
    }
    for (int k = 0; k < re.length; k++) {
      if (!Double.isFinite(re[k]) || !Double.isFinite(im[k])) {
        throw new InvalidInputException(
            "sample %d of a spectrum is %s + %s i"
                .formatted(k, NumberWords.of(re[k]), NumberWords.of(im[k])),
            "leave out the part of the run that is not finite");
      }
    }
    return new AmplitudeSpectrum(re.clone(), im.clone(), timeStep);
  }

  /** How many frequencies the spectrum of so many samples has: the next power of two. */
  public static int paddedLength(int samples) {
    int highest = Integer.highestOneBit(samples);
    return highest == samples ? samples : 2 * highest;
  }

  /**
   * The angular frequencies of such a spectrum, rising from -pi/dt by equal steps; the highest is
   * one step below pi/dt.
   */
  public static double[] frequencies(int samples, double timeStep) {
    int length = paddedLength(samples);
    double[] frequencies = new double[length];
    for (int j = 0; j < length; j++) {
      frequencies[j] = (j - length / 2) * (2.0 * Math.PI / (length * timeStep));
    }
    return frequencies;
  }

  /** The angular frequencies, rising, in radians per unit of time. */
  public double[] frequencies() {
    return frequencies(re.length, timeStep);
  }

  /** P at each of the {@link #frequencies()}, in the unit of the amplitude. */
  public double[] values() {
    return values.clone();
  }

  /** P at any frequency, by direct summation. */
  public double at(double omega) {
    // Turning a unit vector step by step; its length is restored before rounding adds up.
    double stepRe = Math.cos(omega * timeStep);
    double stepIm = -Math.sin(omega * timeStep);
    double turnRe = 1.0;
    double turnIm = 0.0;
    double sumRe = 0.0;
    double sumIm = 0.0;
    for (int k = 0; k < re.length; k++) {
      sumRe += re[k] * turnRe - im[k] * turnIm;
      sumIm += re[k] * turnIm + im[k] * turnRe;
      double next = turnRe * stepRe - turnIm * stepIm;
      turnIm = turnRe * stepIm + turnIm * stepRe;
      turnRe = next;
      if ((k & 63) == 63) {
        double length = 1.0 / Math.sqrt(turnRe * turnRe + turnIm * turnIm);
        turnRe *= length;
        turnIm *= length;
      }
    }
    return Math.sqrt(sumRe * sumRe + sumIm * sumIm) / norm;
  }

  /**
   * The dominant angular frequency, argmax P, with its sign. The highest value of the transform
   * tells the peak; its top between the neighbouring frequencies is then found by golden section on
   * the continuous P, which has one maximum there. Of a pure tone the peak is symmetric, so the
   * tone's own frequency comes out, wherever it lies between two frequencies of the transform; a
   * second tone further off than 4 pi / ((n - 1) dt) shifts it by far less than that width. NaN if
   * all samples that the window leaves are zero.
   */
  public double dominantFrequency() {
    int top = 0;
    for (int j = 1; j < values.length; j++) {
      top = values[j] > values[top] ? j : top;
    }
    if (values[top] == 0.0) {
      return Double.NaN;
    }
    double step = 2.0 * Math.PI / (values.length * timeStep);
    double low = (top - 1 - values.length / 2) * step;
    double high = low + 2.0 * step;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double atLeft = at(left);
    double atRight = at(right);
    // The top is flat: no comparison of P is good to more than about 1e-8 of the width.
    while (high - low > 1e-7 * step) {
      if (atLeft > atRight) {
        high = right;
        right = left;
        atRight = atLeft;
        left = high - GOLDEN * (high - low);
        atLeft = at(left);
      } else {
        low = left;
        left = right;
        atLeft = atRight;
        right = low + GOLDEN * (high - low);
        atRight = at(right);
      }
    }
    return 0.5 * (low + high);
  }
}
