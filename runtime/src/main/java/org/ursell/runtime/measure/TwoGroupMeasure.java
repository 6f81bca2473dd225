package org.ursell.runtime.measure;

import java.util.List;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * How the first two observables stand to each other, as in Figs. 3 and 4 of Nadolny and Bruder,
 * "Macroscopic quantum synchronization effects" (2023): the difference of their dominant
 * frequencies, first minus second, or of their phases at the end of the run. No value where one of
 * them has vanished.
 */
final class TwoGroupMeasure implements SeriesMeasure {
  static final String FREQUENCY_DIFFERENCE = "frequency-difference";
  static final String RELATIVE_PHASE = "relative-phase";

  private final String name;
  private final List<ObservableDescriptor> pair;

  TwoGroupMeasure(ModelDescriptor model, String name) {
    List<ObservableDescriptor> observed = ObservedSignals.complex(model, name);
    if (observed.size() < 2) {
      throw new InvalidInputException(
          "%s compares two observables, but model '%s' names only '%s'"
              .formatted(name, model.name(), observed.get(0).name()),
          "use a model of two groups, such as two-groups, or leave this measure out");
    }
    this.name = name;
    this.pair = observed.subList(0, 2);
  }

  @Override
  public String name() {
    return name;
  }

  private boolean isPhase() {
    return name.equals(RELATIVE_PHASE);
  }

  @Override
  public List<Column> columns() {
    String first = "⟨" + pair.get(0).name() + "⟩";
    String second = "⟨" + pair.get(1).name() + "⟩";
    return List.of(
        isPhase()
            ? new Column(
                "relative_phase", Column.RADIANS, "arg " + first + " - arg " + second, 1e-2)
            : new Column(
                "frequency_difference",
                Column.FREQUENCY,
                "frequency difference of " + first + " and " + second,
                1e-3));
  }

  @Override
  public List<ObservableDescriptor> quantities() {
    return pair;
  }

  @Override
  public int samples(Window window) {
    return isPhase() ? 1 : window.spectrum();
  }

  @Override
  public boolean isLongTime() {
    return true;
  }

  @Override
  public double[] read(Function<ObservableDescriptor, Signal> signals, Window window) {
    Signal first = signals.apply(pair.get(0));
    Signal second = signals.apply(pair.get(1));
    if (!isPhase()) {
      return new double[] {first.frequency() - second.frequency()};
    }
    boolean vanished =
        !(Math.min(first.finalModulus(), second.finalModulus()) > window.vanishing());
    return new double[] {
      vanished
          ? Double.NaN
          : Math.IEEEremainder(first.finalPhase() - second.finalPhase(), 2.0 * Math.PI)
    };
  }
}
