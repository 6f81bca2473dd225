package org.ursell.runtime.study;

import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
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
    ParameterDescriptor parameter = model.parameter(name).orElseThrow();
    for (Value value : values) {
      value.number().ifPresent(number -> requireValue(parameter, number));
    }
  }

  private static void requireValue(ParameterDescriptor parameter, double value) {
    parameter.requirePossible(value);
    if (parameter.kind() == Kind.RATE && value < 0.0) {
      throw new InvalidInputException(
          "the rate %s = %s is negative".formatted(parameter.name(), NumberWords.of(value)),
          "a rate counts jumps per time: give 0 or more");
    }
  }

  /** Requires that what varies with the size is a number of sites of the model. */
  static void requireSizeOf(ModelDescriptor model, Sizes sizes) {
    sizes
        .parameter()
        .filter(name -> model.parameter(name).filter(known -> known.kind() == Kind.SIZE).isEmpty())
        .ifPresent(
            name -> {
              throw new InvalidInputException(
                  "'%s' is no number of sites of model '%s'".formatted(name, model.name()),
                  "name one of its sizes that can be set");
            });
  }
}
