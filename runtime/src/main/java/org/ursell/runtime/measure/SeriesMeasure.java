package org.ursell.runtime.measure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ursell.runtime.equations.ObservableDescriptor;

/** A measure that reads the signals of one run; all such measures share the run. */
public non-sealed interface SeriesMeasure extends Measure {
  /** What it reads. */
  List<ObservableDescriptor> quantities();

  /** How many of the last samples it reads. */
  int samples(Window window);

  /**
   * Whether it asks only for what a run settles on, up to a common phase, so that a relative
   * equilibrium which attracts the start answers it as well as a run does.
   */
  boolean isLongTime();

  /**
   * Its numbers, one per column.
   *
   * @param signals from a quantity to its signal
   */
  double[] read(Function<ObservableDescriptor, Signal> signals, Window window);

  /** What to beware of in what it gives, in words; empty if nothing. */
  default String warning(Function<ObservableDescriptor, Signal> signals, Window window) {
    return "";
  }

  /**
   * How what it averages keeps changing.
   *
   * @param status {@link PointStatus#RELAXING} or {@link PointStatus#MODULATED}
   * @param words the same in a sentence
   */
  record Change(PointStatus status, String words) {}

  /**
   * How what it averages keeps changing: its numbers then stand for no state that the run has
   * settled on. Nothing if it has settled, or if the measure does not mind.
   */
  default Optional<Change> change(Function<ObservableDescriptor, Signal> signals, Window window) {
    return Optional.empty();
  }
}
