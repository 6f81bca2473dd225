package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;

/**
 * The numbers of sites of a study: one run each.
 *
 * @param parameter the size parameter that takes these values; empty if none varies, when there is
 *     one run
 * @param values rising; none if no size varies
 */
public record Sizes(Optional<String> parameter, List<Double> values) {
  /**
   * Sorts the values.
   *
   * @throws InvalidInputException if a value is neither a whole number from 1 up nor infinite, or
   *     given twice, or if there are values without a parameter or a parameter without values
   */
  public Sizes {
    values = values.stream().sorted().toList();
    for (double value : values) {
      if (!ParameterDescriptor.isFiniteSize(value) && value != Double.POSITIVE_INFINITY) {
        throw new InvalidInputException(
            NumberWords.of(value) + " is not a number of sites",
            "give whole numbers from 1 to 1e15, or infinity");
      }
    }
    if (values.stream().distinct().count() < values.size()) {
      throw new InvalidInputException(
          "numbers of sites are given twice: " + NumberWords.of(values), "give each of them once");
    }
    if (parameter.isPresent() == values.isEmpty()) {
      throw new InvalidInputException(
          parameter
              .map(name -> "no value is given to " + name)
              .orElse("no size takes " + NumberWords.of(values)),
          "give one value or more to the size that varies");
    }
  }

  /** No size varies: one run at the parameters as they are. */
  public static Sizes none() {
    return new Sizes(Optional.empty(), List.of());
  }

  /**
   * Values of the size parameter of a model that has one alone.
   *
   * @throws InvalidInputException if it has none or several, of which {@link #of(ModelDescriptor,
   *     String, double...)} names one, or for bad values
   */
  public static Sizes of(ModelDescriptor model, double... values) {
    List<String> names =
        model.parameters().stream()
            .filter(parameter -> parameter.kind() == Kind.SIZE)
            .map(ParameterDescriptor::name)
            .toList();
    if (names.size() != 1) {
      throw new InvalidInputException(
          "the model '%s' has %s sizes".formatted(model.name(), names.isEmpty() ? "no" : names),
          "name the one that varies, among sizes that can be set");
    }
    return of(model, names.get(0), values);
  }

  /**
   * Values of one size parameter of a model.
   *
   * @throws InvalidInputException if it has no such size, or for bad values
   */
  public static Sizes of(ModelDescriptor model, String name, double... values) {
    if (model.parameter(name).filter(known -> known.kind() == Kind.SIZE).isEmpty()) {
      throw new InvalidInputException(
          "the model '%s' has no size '%s'".formatted(model.name(), name),
          "name one of its sizes that can be set");
    }
    return new Sizes(Optional.of(name), DoubleStream.of(values).boxed().toList());
  }

  /** The same parameter with other values. */
  public Sizes with(List<Double> others) {
    return new Sizes(parameter, others);
  }

  /** One entry for each run: a size, or nothing where no size varies. */
  public List<OptionalDouble> runs() {
    return parameter.isEmpty()
        ? List.of(OptionalDouble.empty())
        : values.stream().map(OptionalDouble::of).toList();
  }

  /** Whether this is the parameter that varies. */
  public boolean varies(String name) {
    return parameter.filter(name::equals).isPresent();
  }

  /** Whether there is a run of infinitely many sites. */
  public boolean hasLimit() {
    return values.stream().anyMatch(value -> Double.isInfinite(value));
  }

  /** Whether there is no run but that of infinitely many sites. */
  public boolean isOnlyLimit() {
    return parameter.isPresent() && values.stream().allMatch(value -> Double.isInfinite(value));
  }

  /** The first size that is not infinite; empty if there is none. */
  public OptionalDouble firstFinite() {
    return values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).findFirst();
  }
}
