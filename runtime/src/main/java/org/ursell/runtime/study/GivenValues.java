package org.ursell.runtime.study;

import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.study.Points.Value;

/** What may be given for a parameter of the points of a study. */
final class GivenValues {
  private GivenValues() {}

  /**
   * Requires one value or more, each once, of a parameter that does not vary with the size.
   *
   * @throws InvalidInputException if that is not so
   */
  static void require(ModelDescriptor model, Sizes sizes, String name, List<Value> values) {
    if (model.parameter(name).isEmpty() || sizes.varies(name)) {
      String others =
          model.parameters().stream()
              .map(ParameterDescriptor::name)
              .filter(other -> !sizes.varies(other))
              .collect(Collectors.joining(", "));
      throw new InvalidInputException(
          "'%s' is no parameter of the points of model '%s'".formatted(name, model.name()),
          "give a value or more to one of " + others);
    }
    if (values.isEmpty()) {
      throw new InvalidInputException("no value is given to " + name, "give one or more");
    }
    if (values.stream().distinct().count() < values.size()) {
      throw new InvalidInputException(
          "%s is given a value twice: %s"
              .formatted(name, values.stream().map(Value::recorded).toList()),
          "give each value once");
    }
    if (values.stream().anyMatch(value -> Double.isNaN(value.number().orElse(0.0)))) {
      throw new InvalidInputException(name + " is given NaN", "give numbers");
    }
  }
}
