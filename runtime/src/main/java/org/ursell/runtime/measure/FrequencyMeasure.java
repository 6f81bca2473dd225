package org.ursell.runtime.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * The dominant angular frequency of each observable, argmax P(omega), positive where the phase of
 * the expectation grows; no value where the signal has vanished.
 */
final class FrequencyMeasure extends NamedSeriesMeasure {
  static final String NAME = "frequency";

  FrequencyMeasure(ModelDescriptor model) {
    this(ObservedSignals.complex(model, NAME));
  }

  private FrequencyMeasure(List<ObservableDescriptor> quantities) {
    super(NAME, quantities, columns(quantities));
  }

  private static List<Column> columns(List<ObservableDescriptor> quantities) {
    List<String> names = ObservedSignals.columns("frequency", quantities);
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < names.size(); k++) {
      columns.add(
          new Column(
              names.get(k),
              Column.FREQUENCY,
              "dominant frequency of ⟨" + quantities.get(k).name() + "⟩",
              1e-3));
    }
    return columns;
  }

  @Override
  public int samples(Window window) {
    return window.spectrum();
  }

  @Override
  public boolean isLongTime() {
    return true;
  }

  @Override
  public double[] read(Function<ObservableDescriptor, Signal> signals, Window window) {
    return quantities().stream()
        .mapToDouble(quantity -> signals.apply(quantity).frequency())
        .toArray();
  }
}
