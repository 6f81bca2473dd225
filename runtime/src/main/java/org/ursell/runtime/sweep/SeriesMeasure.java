package org.ursell.runtime.sweep;

import java.util.List;
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
   * Its numbers, one a column.
   *
   * @param signals from a quantity to its signal
   */
  double[] read(Function<ObservableDescriptor, Signal> signals, Window window);
}
