package org.ursell.runtime.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;

/** Modulus and phase of each observable at the end of the run, from the start that was given. */
final class FinalAmplitudeMeasure extends NamedSeriesMeasure {
  static final String NAME = "final";

  FinalAmplitudeMeasure(ModelDescriptor model) {
    this(ObservedSignals.complex(model, NAME));
  }

  private FinalAmplitudeMeasure(List<ObservableDescriptor> quantities) {
    super(NAME, quantities, columns(quantities));
  }

  private static List<Column> columns(List<ObservableDescriptor> quantities) {
    List<String> amplitudes = ObservedSignals.columns("final_amplitude", quantities);
    List<String> phases = ObservedSignals.columns("final_phase", quantities);
    List<Column> columns = new ArrayList<>();
    for (int k = 0; k < quantities.size(); k++) {
      String symbol = "⟨" + quantities.get(k).name() + "⟩";
      columns.add(new Column(amplitudes.get(k), "", "|" + symbol + "|", 1e-4));
      columns.add(new Column(phases.get(k), Column.RADIANS, "arg " + symbol, 1e-2));
    }
    return columns;
  }

  @Override
  public int samples(Window window) {
    return 1;
  }

  @Override
  public boolean isLongTime() {
    return false;
  }

  @Override
  public double[] read(Function<ObservableDescriptor, Signal> signals, Window window) {
    double[] values = new double[columns().size()];
    for (int k = 0; k < quantities().size(); k++) {
      Signal signal = signals.apply(quantities().get(k));
      values[2 * k] = signal.finalModulus();
      values[2 * k + 1] =
          signal.finalModulus() > window.vanishing() ? signal.finalPhase() : Double.NaN;
    }
    return values;
  }
}
