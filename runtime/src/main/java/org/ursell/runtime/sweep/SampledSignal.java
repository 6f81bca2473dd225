package org.ursell.runtime.sweep;

import java.util.Arrays;
import java.util.Optional;
import org.ursell.runtime.observable.AmplitudeSpectrum;

/** A signal as recorded by a run that reached its end. For one thread only. */
public final class SampledSignal implements Signal {
  private final Window window;
  private final double[] re;
  private final double[] im;
  private Optional<AmplitudeSpectrum> spectrum = Optional.empty();

  /**
   * The last samples of a signal.
   *
   * @param window when the run was sampled
   * @param re real parts of the last samples, as many as are read of it
   * @param im imaginary parts
   */
  public SampledSignal(Window window, double[] re, double[] im) {
    this.window = window;
    this.re = re.clone();
    this.im = im.clone();
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
    return meanModulus(window.spectrum()) > window.vanishing()
        ? spectrum().dominantFrequency()
        : Double.NaN;
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
