package org.ursell.runtime.measure;

import java.util.Arrays;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.observable.AmplitudeSpectrum;

/**
 * A signal as recorded by a run that reached its end. Samples tell a frequency only up to multiples
 * of 2 pi over their distance in time; of those the one is taken that is nearest to the mean rate
 * at which the phase turns. For one thread only.
 */
@Internal
public final class SampledSignal implements Signal {
  private final Window window;
  private final double[] re;
  private final double[] im;
  private final double meanTurning;
  private Optional<AmplitudeSpectrum> spectrum = Optional.empty();

  /**
   * The last samples of a signal.
   *
   * @param window when the run was sampled
   * @param re real parts of the last samples, as many as are read of it
   * @param im imaginary parts
   * @param meanTurning the mean rate of the phase over the stretch for spectra, weighted with the
   *     squared modulus
   */
  public SampledSignal(Window window, double[] re, double[] im, double meanTurning) {
    this.window = window;
    this.re = re.clone();
    this.im = im.clone();
    this.meanTurning = meanTurning;
  }

  @Override
  public double meanModulus() {
    return meanModulus(window.average());
  }

  private double meanModulus(int samples) {
    double sum = 0.0;
    for (int k = re.length - samples; k < re.length; k++) {
      sum += modulus(k);
    }
    return sum / samples;
  }

  @Override
  public double smallestModulus() {
    double smallest = Double.POSITIVE_INFINITY;
    for (int k = re.length - window.average(); k < re.length; k++) {
      smallest = Math.min(smallest, modulus(k));
    }
    return smallest;
  }

  @Override
  public double largestModulus() {
    double largest = 0.0;
    for (int k = re.length - window.average(); k < re.length; k++) {
      largest = Math.max(largest, modulus(k));
    }
    return largest;
  }

  @Override
  public boolean isMonotonic() {
    int rises = 0;
    int falls = 0;
    for (int k = re.length - window.average() + 1; k < re.length; k++) {
      double change = modulus(k) - modulus(k - 1);
      rises += change > 0.0 ? 1 : 0;
      falls += change < 0.0 ? 1 : 0;
    }
    return rises == 0 || falls == 0;
  }

  @Override
  public double meanRealPart() {
    double sum = 0.0;
    for (int k = re.length - window.average(); k < re.length; k++) {
      sum += re[k];
    }
    return sum / window.average();
  }

  @Override
  public double finalRe() {
    return re[re.length - 1];
  }

  @Override
  public double finalIm() {
    return im[im.length - 1];
  }

  @Override
  public double frequency() {
    if (!(meanModulus(window.spectrum()) > window.vanishing())) {
      return Double.NaN;
    }
    double band = 2.0 * Math.PI / window.timeStep();
    double sampled = spectrum().dominantFrequency();
    return sampled + band * Math.rint((meanTurning - sampled) / band);
  }

  /**
   * Whether the phase turns too fast for the samples, so that the spectrum shows it at a frequency
   * that differs by a multiple of 2 pi over their distance in time.
   */
  boolean isFolded() {
    return Math.abs(meanTurning) > Math.PI / window.timeStep()
        && meanModulus(window.spectrum()) > window.vanishing();
  }

  /** The mean rate at which the phase turns over the stretch for spectra. */
  double meanTurning() {
    return meanTurning;
  }

  /** The spectrum over the window's stretch for spectra. */
  public AmplitudeSpectrum spectrum() {
    if (spectrum.isEmpty()) {
      int first = re.length - window.spectrum();
      spectrum =
          Optional.of(
              AmplitudeSpectrum.of(
                  Arrays.copyOfRange(re, first, re.length),
                  Arrays.copyOfRange(im, first, im.length),
                  window.timeStep()));
    }
    return spectrum.get();
  }

  private double modulus(int k) {
    return Math.sqrt(re[k] * re[k] + im[k] * im[k]);
  }
}
