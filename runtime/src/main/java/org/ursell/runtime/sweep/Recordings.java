package org.ursell.runtime.sweep;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.measure.SeriesMeasure;
import org.ursell.runtime.observable.AmplitudeSpectrum;

/**
 * What integration holds of its runs until they are read: samples of all that is recorded.
 *
 * @param quantities how many observables are recorded
 * @param samples of each
 * @param spectrum how many of them spectra are made of
 */
record Recordings(int quantities, int samples, int spectrum) {
  /** As many fill the lanes. */
  private static final int MOST = 128;

  /** The part of the heap that recordings of all threads may take; the rest is for results. */
  private static final double SHARE = 0.25;

  /** What is recorded at each point of a sweep. */
  static Recordings of(SweepRequest request) {
    List<SeriesMeasure> series = request.seriesMeasures();
    Set<ObservableDescriptor> quantities = new LinkedHashSet<>();
    series.forEach(measure -> quantities.addAll(measure.quantities()));
    int samples = series.stream().mapToInt(m -> m.samples(request.window())).max().orElse(0);
    int spectrum = request.window().spectrum();
    return new Recordings(quantities.size(), samples, samples < spectrum ? 0 : spectrum);
  }

  /** Held of each run, in bytes: real and imaginary parts, as recorded and as handed over. */
  double bytesOfRun() {
    return 32.0 * quantities * samples;
  }

  /** Held while the spectra of a run are made: windowed samples, transform, moduli. */
  double bytesOfSpectra() {
    return spectrum == 0
        ? 0.0
        : quantities * (16.0 * spectrum + 24.0 * AmplitudeSpectrum.paddedLength(spectrum));
  }

  /** The least that so many threads hold, one run each. */
  double least(int threads) {
    return threads * (bytesOfRun() + bytesOfSpectra());
  }

  /** How many runs of a thread fit into its part of a heap; at least one. */
  int together(int threads, double heap) {
    double room = SHARE * heap / threads - bytesOfSpectra();
    return (int) Math.max(1.0, Math.min(MOST, Math.floor(room / Math.max(1.0, bytesOfRun()))));
  }
}
