package org.ursell.runtime.measure;

import java.util.List;
import org.ursell.runtime.equations.ObservableDescriptor;

/** A measure of a run whose name, quantities and columns are known from the model. */
abstract class NamedSeriesMeasure implements SeriesMeasure {
  private final String name;
  private final List<ObservableDescriptor> quantities;
  private final List<Column> columns;

  NamedSeriesMeasure(String name, List<ObservableDescriptor> quantities, List<Column> columns) {
    this.name = name;
    this.quantities = List.copyOf(quantities);
    this.columns = List.copyOf(columns);
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final List<ObservableDescriptor> quantities() {
    return quantities;
  }

  @Override
  public final List<Column> columns() {
    return columns;
  }
}
