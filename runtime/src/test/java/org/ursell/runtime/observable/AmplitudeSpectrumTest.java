package org.ursell.runtime.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;

/** Spectra of signals whose frequencies are known. */
class AmplitudeSpectrumTest {
  private static final int SAMPLES = 1000;
  private static final double STEP = 0.5;

  /** The resolution of the window: 2 pi over the length of the record. */
  private static final double WIDTH = 2 * Math.PI / (SAMPLES * STEP);

  /** A sum of tones, each amplitude, frequency and phase. */
  private static AmplitudeSpectrum tones(int samples, double... tones) {
    double[] re = new double[samples];
    double[] im = new double[samples];
    for (int k = 0; k < samples; k++) {
      for (int t = 0; t < tones.length; t += 3) {
        double angle = tones[t + 1] * k * STEP + tones[t + 2];
        re[k] += tones[t] * Math.cos(angle);
        im[k] += tones[t] * Math.sin(angle);
      }
    }
    return AmplitudeSpectrum.of(re, im, STEP);
  }

  /**
   * Between the frequencies of the transform, negative, at rest, and near the ends of the range.
   */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.35, -0.35355, 1.0, -2.719281828, 6.0, -6.2, 0.0031})
  void aPureToneIsFoundWithItsSignAndHeight(double omega) {
    AmplitudeSpectrum spectrum = tones(SAMPLES, 0.2, omega, 1.3);
    assertThat(spectrum.dominantFrequency()).isCloseTo(omega, within(1e-7 * WIDTH + 1e-9));
    assertThat(spectrum.at(omega)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void theStrongerOfTwoTonesDominates() {
    AmplitudeSpectrum spectrum = tones(SAMPLES, 0.2, -0.4, 0.0, 0.1, 0.5, 2.0);
    assertThat(spectrum.dominantFrequency()).isCloseTo(-0.4, within(1e-4 * WIDTH));
    assertThat(spectrum.at(0.5)).isCloseTo(0.1, within(1e-5));
    // Half-way between them the window has suppressed both.
    assertThat(spectrum.at(0.05)).isLessThan(1e-5);
  }

  @Test
  void twoTonesCloseToEachOtherAreToldApartFromTwiceTheWidthOn() {
    AmplitudeSpectrum spectrum = tones(SAMPLES, 0.2, 1.0, 0.0, 0.15, 1.0 + 4 * WIDTH, 0.7);
    assertThat(spectrum.dominantFrequency()).isCloseTo(1.0, within(0.1 * WIDTH));
  }

  @Test
  void frequenciesRiseFromNegativeToPositive() {
    AmplitudeSpectrum spectrum = tones(SAMPLES, 1.0, 1.0, 0.0);
    double[] frequencies = spectrum.frequencies();
    assertThat(frequencies).hasSize(1024).isSorted();
    assertThat(frequencies[0]).isCloseTo(-Math.PI / STEP, within(1e-12));
    assertThat(frequencies[512]).isZero();
    double[] values = spectrum.values();
    for (int j = 0; j < frequencies.length; j += 37) {
      assertThat(values[j]).isCloseTo(spectrum.at(frequencies[j]), within(1e-12));
    }
  }

  /** Parseval: the sum of |P|^2 is that of the windowed samples. */
  @ParameterizedTest
  @ValueSource(ints = {4, 100, 256, 1000})
  void theSpectrumHoldsAllOfTheSignal(int samples) {
    Random random = new Random(20230517);
    double[] re = new double[samples];
    double[] im = new double[samples];
    double energy = 0;
    double norm = 0;
    for (int k = 0; k < samples; k++) {
      re[k] = random.nextGaussian();
      im[k] = random.nextGaussian();
      double hann = 0.5 * (1 - Math.cos(2 * Math.PI * k / (samples - 1)));
      energy += hann * hann * (re[k] * re[k] + im[k] * im[k]);
      norm += hann;
    }
    double sum = 0;
    double[] values = AmplitudeSpectrum.of(re, im, STEP).values();
    for (double value : values) {
      sum += value * value;
    }
    assertThat(sum * norm * norm / values.length).isCloseTo(energy, within(1e-10 * energy));
  }

  @Test
  void tooFewSamplesAreRefused() {
    assertThatThrownBy(() -> AmplitudeSpectrum.of(new double[3], new double[3], 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("3 real");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void samplesThatAreNotFiniteAreRefused(double sample) {
    double[] im = {0.1, 0.2, sample, 0.1};
    assertThatThrownBy(() -> AmplitudeSpectrum.of(new double[4], im, 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("sample 2");
  }

  /** Nothing that oscillates has no frequency, not the lowest one. */
  @Test
  void silenceHasNoFrequency() {
    assertThat(tones(SAMPLES).dominantFrequency()).isNaN();
  }

  /** The symmetric window: its first zero is at 4 pi over the length of the record in time. */
  @Test
  void theWindowVanishesAtBothEnds() {
    AmplitudeSpectrum spectrum = tones(SAMPLES, 1.0, 0.0, 0.0);
    double length = (SAMPLES - 1) * STEP;
    assertThat(spectrum.at(4 * Math.PI / length)).isLessThan(1e-12);
    assertThat(spectrum.at(2 * Math.PI / length)).isCloseTo(0.5, within(1e-12));
  }
}
