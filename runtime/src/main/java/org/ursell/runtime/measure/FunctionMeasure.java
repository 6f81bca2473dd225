package org.ursell.runtime.measure;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.InvalidInputException;

/** One number per point, by a function that the caller brings. */
record FunctionMeasure(String name, ToDoubleFunction<PointMeasure.Task> function)
    implements PointMeasure {
  FunctionMeasure {
    if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
      throw new InvalidInputException(
          "a measure cannot be named '%s'".formatted(name),
          "use letters, digits and underscores, beginning with a letter");
    }
  }

  @Override
  public List<Column> columns() {
    return List.of(new Column(name, "", name, 1e-6));
  }

  @Override
  public boolean needsStart() {
    return true;
  }

  @Override
  public Reading read(Task task) {
    double value = function.applyAsDouble(task);
    return Double.isNaN(value)
        ? new Reading(new double[] {value}, PointStatus.FAILED, name + " is not a number")
        : new Reading(new double[] {value}, PointStatus.OK, "");
  }
}
