package org.ursell.runtime.measure;

import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.integrate.Sampler;

/**
 * When runs are looked at: equally spaced samples from t = 0 to the end, of which averages use the
 * last ones and spectra the last ones, as in Nadolny and Bruder, "Macroscopic quantum
 * synchronization effects" (2023), supplement, section 5.
 *
 * @param endTime length of a run in inverse rates
 * @param samples how many equally spaced times there are, both ends included; at least 8
 * @param average over how many of the last samples time averages are taken
 * @param spectrum from how many of the last samples spectra are computed; at least 4
 * @param vanishing below this mean modulus a signal counts as vanished: it has no frequency and no
 *     phase
 */
public record Window(double endTime, int samples, int average, int spectrum, double vanishing) {
  /** The modulus below which a signal counts as vanished, unless another is given. */
  public static final double VANISHING = 1e-6;

  /** Fig. 2(c): 10000 samples up to t = 10000, averages over the last 1000, spectra from half. */
  public static final Window FIGURE_2C = of(10_000.0, 10_000, 1000);

  public Window {
    if (!(endTime > 0.0) || Double.isInfinite(endTime)) {
      throw new InvalidInputException(
          "the end time is " + NumberWords.of(endTime),
          "give a positive, finite number of inverse rates");
    }
    if (samples < 8) {
      throw new InvalidInputException(
          "there are %d samples".formatted(samples),
          "give at least 8, so that half make a spectrum");
    }
    requireWithin("averages are taken over", average, 1, samples);
    requireWithin("spectra are computed from", spectrum, 4, samples);
    if (!(vanishing >= 0.0) || Double.isInfinite(vanishing)) {
      throw new InvalidInputException(
          "a signal counts as vanished below " + NumberWords.of(vanishing),
          "give a number from 0 up");
    }
  }

  /** A window whose spectra use the last half of the samples. */
  public static Window of(double endTime, int samples, int average) {
    return new Window(endTime, samples, average, samples / 2, VANISHING);
  }

  /** This window with another modulus below which a signal counts as vanished. */
  public Window vanishingBelow(double modulus) {
    return new Window(endTime, samples, average, spectrum, modulus);
  }

  /** The time between two samples. */
  public double timeStep() {
    return endTime / (samples - 1);
  }

  /** The time of sample number k, from 0; that of the last one is the end time exactly. */
  public double time(int k) {
    return Sampler.time(endTime, k, samples);
  }

  /** The width of frequencies that a spectrum can tell apart: 2 pi over its length in time. */
  public double resolution() {
    return 2.0 * Math.PI / ((spectrum - 1) * timeStep());
  }

  private static void requireWithin(String what, int count, int least, int most) {
    if (count < least || count > most) {
      throw new InvalidInputException(
          "%s %d of %d samples".formatted(what, count, most),
          "give between %d and %d".formatted(least, most));
    }
  }
}
