package org.ursell.runtime.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.observable.AmplitudeSpectrum;

/**
 * The spectrum of each observable within a range of angular frequencies. Where the transform knows
 * more frequencies than bins are asked for, neighbouring ones share a bin, whose value is the
 * highest of theirs, so that no peak is lost.
 */
public final class SpectrumMeasure implements SeriesMeasure {
  /** As typed. */
  public static final String NAME = "spectrum";

  private final double from;
  private final double to;
  private final int bins;
  private final List<ObservableDescriptor> quantities;

  /**
   * A spectrum.
   *
   * @param from the lowest angular frequency
   * @param to the highest
   * @param bins at most so many frequencies are kept
   */
  public SpectrumMeasure(ModelDescriptor model, double from, double to, int bins) {
    if (!(from < to) || Double.isInfinite(to - from)) {
      throw new InvalidInputException(
          "the range of frequencies from %s to %s is empty"
              .formatted(NumberWords.of(from), NumberWords.of(to)),
          "give an ascending range");
    }
    if (bins < 1) {
      throw new InvalidInputException(
          "a spectrum of %d bins".formatted(bins), "give a number from 1 up");
    }
    this.from = from;
    this.to = to;
    this.bins = bins;
    quantities = ObservedSignals.complex(model, NAME);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String settings() {
    return "angular frequencies %s to %s in at most %d bins".formatted(from, to, bins);
  }

  @Override
  public List<Column> columns() {
    return List.of();
  }

  @Override
  public List<ObservableDescriptor> quantities() {
    return quantities;
  }

  @Override
  public int samples(Window window) {
    return window.spectrum();
  }

  @Override
  public boolean isLongTime() {
    return false;
  }

  @Override
  public double[] read(Function<ObservableDescriptor, Signal> signals, Window window) {
    return new double[0];
  }

  /**
   * The angular frequencies of the bins, rising.
   *
   * @throws InvalidInputException if the sampling knows none in the range
   */
  public double[] frequencies(Window window) {
    double[] all = AmplitudeSpectrum.frequencies(window.spectrum(), window.timeStep());
    List<Integer> starts = starts(all);
    double[] centres = new double[starts.size() - 1];
    for (int b = 0; b < centres.length; b++) {
      centres[b] = 0.5 * (all[starts.get(b)] + all[starts.get(b + 1) - 1]);
    }
    return centres;
  }

  /** The binned spectra of all observables, one after the other. */
  public double[] spectra(Function<ObservableDescriptor, Signal> signals, Window window) {
    double[] all = AmplitudeSpectrum.frequencies(window.spectrum(), window.timeStep());
    List<Integer> starts = starts(all);
    int count = starts.size() - 1;
    double[] spectra = new double[count * quantities.size()];
    for (int q = 0; q < quantities.size(); q++) {
      if (!(signals.apply(quantities.get(q)) instanceof SampledSignal sampled)) {
        throw new IllegalStateException("a spectrum needs samples");
      }
      double[] values = sampled.spectrum().values();
      for (int b = 0; b < count; b++) {
        double highest = 0.0;
        for (int j = starts.get(b); j < starts.get(b + 1); j++) {
          highest = Math.max(highest, values[j]);
        }
        spectra[q * count + b] = highest;
      }
    }
    return spectra;
  }

  @Override
  public String warning(Function<ObservableDescriptor, Signal> signals, Window window) {
    List<String> folded = new ArrayList<>();
    for (ObservableDescriptor quantity : quantities) {
      if (signals.apply(quantity) instanceof SampledSignal sampled && sampled.isFolded()) {
        folded.add(
            "the spectrum of <%s> is folded: its phase turns at %.4g, but samples %.4g apart tell frequencies up to %.4g only (give more samples)"
                .formatted(
                    quantity.name(),
                    sampled.meanTurning(),
                    window.timeStep(),
                    Math.PI / window.timeStep()));
      }
    }
    return String.join("; ", folded);
  }

  /** Where each bin begins, and where the last one ends. */
  private List<Integer> starts(double[] all) {
    int first = 0;
    while (first < all.length && all[first] < from) {
      first++;
    }
    int end = first;
    while (end < all.length && all[end] <= to) {
      end++;
    }
    if (end == first) {
      throw new InvalidInputException(
          "no frequency of the spectrum lies between %s and %s"
              .formatted(NumberWords.of(from), NumberWords.of(to)),
          "widen the range; the sampling reaches from %.4g to %.4g"
              .formatted(all[0], all[all.length - 1]));
    }
    int width = (end - first + bins - 1) / bins;
    List<Integer> starts = new ArrayList<>();
    for (int start = first; start < end; start += width) {
      starts.add(start);
    }
    starts.add(end);
    return starts;
  }
}
