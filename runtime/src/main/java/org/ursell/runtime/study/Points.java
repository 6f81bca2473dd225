package org.ursell.runtime.study;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.DerivedParameters;

/**
 * Where in the space of parameters a study looks: every combination of the values given, the last
 * parameter changing fastest, and at each of these points every number of sites. What is not given
 * has the model's default.
 *
 * <pre>{@code
 * Points points = Points.of(model, Sizes.of(model, 50, 100)).with("V", 0.75, 1.0);
 * }</pre>
 */
public final class Points {
  /** Beyond so many combinations of values a sweep is meant. */
  private static final int MOST = 100_000;

  private final ModelDescriptor model;
  private final Map<String, List<Value>> values;
  private final Sizes sizes;
  private final Function<Map<String, String>, DerivedParameters> formulas;

  /** Found when they are first asked for, since formulas have to be read. */
  private volatile List<Parameters> all = List.of();

  private Points(
      ModelDescriptor model,
      Map<String, List<Value>> values,
      Sizes sizes,
      Function<Map<String, String>, DerivedParameters> formulas) {
    this.model = model;
    this.values = values;
    this.sizes = sizes;
    this.formulas = formulas;
  }

  /** A value of a parameter. */
  public sealed interface Value {
    /** The number; empty for a formula. */
    default OptionalDouble number() {
      return this instanceof Given given
          ? OptionalDouble.of(given.value())
          : OptionalDouble.empty();
    }

    /** A number or a text, for a record of what was computed. */
    default Object recorded() {
      return this instanceof Given given ? given.value() : ((Follows) this).formula();
    }
  }

  /** A number. */
  public record Given(double value) implements Value {
    // Written out, as Java makes these when they are first used, which takes longer than a short
    // command should.

    @Override
    public boolean equals(Object other) {
      return other instanceof Given it && Double.compare(value, it.value) == 0;
    }

    @Override
    public int hashCode() {
      return Double.hashCode(value);
    }
  }

  /** A formula of other parameters, as typed. */
  public record Follows(String formula) implements Value {}

  /** The model's own values of everything but the size that varies. */
  public static Points of(ModelDescriptor model, Sizes sizes) {
    return of(model, Map.of(), Map.of(), sizes, Points::noFormulas);
  }

  /**
   * The points of these values.
   *
   * @param model whose parameters these are
   * @param given the values of each parameter that has some
   * @param usual values to take where none are given, instead of the model's default
   * @param sizes which size varies from run to run, and so is not a parameter of the points
   * @param formulas reads the formulas of a point, by the name of the parameter that follows
   * @throws InvalidInputException if what is given is no parameter of the points, or a parameter is
   *     given no value, one twice, or one that is not a number
   */
  public static Points of(
      ModelDescriptor model,
      Map<String, List<Value>> given,
      Map<String, List<Double>> usual,
      Sizes sizes,
      Function<Map<String, String>, DerivedParameters> formulas) {
    GivenValues.requireSizeOf(model, sizes);
    Map<String, List<Value>> values = new LinkedHashMap<>();
    given.forEach((name, list) -> GivenValues.require(model, sizes, name, list));
    for (ParameterDescriptor parameter : model.parameters()) {
      String name = parameter.name();
      if (!sizes.varies(name)) {
        List<Value> own =
            given.getOrDefault(
                name,
                usual.getOrDefault(name, List.of(parameter.defaultValue())).stream()
                    .map(value -> (Value) new Given(value))
                    .toList());
        values.put(name, List.copyOf(own));
      }
    }
    return new Points(model, values, sizes, formulas);
  }

  private static DerivedParameters noFormulas(Map<String, String> texts) {
    if (!texts.isEmpty()) {
      throw new InvalidInputException(
          "nothing here reads formulas such as " + texts, "give numbers, or a reader of formulas");
    }
    return DerivedParameters.NONE;
  }

  /**
   * The points where a parameter has these values, in the order given.
   *
   * @throws InvalidInputException if the model has no such parameter, it is the size that varies,
   *     or there is no value, one twice, or one that is not a number
   */
  public Points with(String name, double... numbers) {
    List<Value> given = Arrays.stream(numbers).mapToObj(n -> (Value) new Given(n)).toList();
    GivenValues.require(model, sizes, name, given);
    Map<String, List<Value>> changed = new LinkedHashMap<>(values);
    changed.put(name, given);
    return new Points(model, changed, sizes, formulas);
  }

  /** The same points with other values of the size that varies. */
  public Points withSizes(List<Double> others) {
    return new Points(model, values, sizes.with(others), formulas);
  }

  /**
   * Requires that these are points of the model that is studied.
   *
   * @throws InvalidInputException if they are those of another
   */
  void requireOf(ModelDescriptor studied) {
    if (!model.name().equals(studied.name()) || !model.parameters().equals(studied.parameters())) {
      throw new InvalidInputException(
          "the points are those of model '%s', with the parameters %s, but model '%s' is studied"
              .formatted(
                  model.name(),
                  model.parameters().stream().map(ParameterDescriptor::name).toList(),
                  studied.name()),
          "make the points from the description of the model that is studied");
    }
  }

  /** The numbers of sites at each point. */
  public Sizes sizes() {
    return sizes;
  }

  /** The model. */
  public ModelDescriptor model() {
    return model;
  }

  /** Name to values, in the model's order, without the size that varies. */
  public Map<String, List<Value>> values() {
    return new LinkedHashMap<>(values);
  }

  /** The names of all parameters but the size that varies, in the model's order. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** The names of those that have several values, and so tell the points apart. */
  public List<String> varying() {
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Every combination of the values, without the size that varies.
   *
   * @throws InvalidInputException if formulas need each other or what is not there
   */
  public List<Parameters> all() {
    List<Parameters> known = all;
    if (known.isEmpty()) {
      known = families(Set.of()).stream().map(family -> family.at(Parameters.none())).toList();
      all = known;
    }
    return known;
  }

  /**
   * Every combination of the values, open in some parameters that vary otherwise.
   *
   * @param open the names of those; what was given for them plays no role
   * @throws InvalidInputException if formulas need each other or the size that varies
   */
  public List<PointFamily> families(Set<String> open) {
    double points = 1;
    for (Map.Entry<String, List<Value>> entry : values.entrySet()) {
      points *= open.contains(entry.getKey()) ? 1 : entry.getValue().size();
    }
    if (points > MOST) {
      throw new InvalidInputException(
          "the values make %.3g parameter points, more than %d".formatted(points, MOST),
          "give fewer values, or sweep over a grid");
    }
    return PointFamily.all(values, open, formulas);
  }

  /** A point at a value of the size that varies; at infinity, every size is infinite. */
  public Parameters at(Parameters point, double size) {
    Parameters sized = point;
    for (ParameterDescriptor parameter : model.parameters()) {
      boolean limit = Double.isInfinite(size) && parameter.kind() == Kind.SIZE;
      if (limit || sizes.varies(parameter.name())) {
        sized = sized.with(parameter.name(), size);
      }
    }
    return sized;
  }

  /** A point of a run, see {@link Sizes#runs()}. */
  public Parameters at(Parameters point, OptionalDouble size) {
    return size.isPresent() ? at(point, size.getAsDouble()) : point;
  }

  /** A point in the limit of infinitely many sites of every kind. */
  public Parameters inTheLimit(Parameters point) {
    return at(point, Double.POSITIVE_INFINITY);
  }

  /**
   * The rate in whose inverse times are counted: the model's, where it is 1 at every point;
   * otherwise empty, as numbers are never divided by it.
   */
  public String rateUnit() {
    String unit = model.rateUnit();
    return values.containsKey(unit) && all().stream().allMatch(point -> point.get(unit) == 1.0)
        ? unit
        : "";
  }
}
