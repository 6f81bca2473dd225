package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;

/**
 * The parameter points of a command: every combination of the values given, the last parameter
 * changing fastest; what is not given has the model's default. A value is a number or a formula of
 * other parameters, see {@link ParameterExpressions}.
 */
public final class ParameterGrid {
  private final ModelDescriptor model;
  private final Map<String, List<Value>> values;
  private final SizeChoice sizes;

  private ParameterGrid(ModelDescriptor model, Map<String, List<Value>> values, SizeChoice sizes) {
    this.model = model;
    this.values = values;
    this.sizes = sizes;
  }

  /**
   * The points of these values.
   *
   * @param model whose parameters these are
   * @param given the values of each parameter that has some
   * @param figure values to take where none are given, instead of the model's default
   * @param sizes which size varies from run to run, and so is not a parameter of the points
   */
  public static ParameterGrid of(
      ModelDescriptor model,
      Map<String, List<Value>> given,
      Map<String, List<Double>> figure,
      SizeChoice sizes) {
    Map<String, List<Value>> values = new LinkedHashMap<>();
    for (ParameterDescriptor parameter : model.parameters()) {
      if (!sizes.varies(parameter.name())) {
        String name = parameter.name();
        values.put(
            name,
            given.getOrDefault(
                name,
                figure.getOrDefault(name, List.of(parameter.defaultValue())).stream()
                    .map(Value::of)
                    .toList()));
      }
    }
    return new ParameterGrid(model, values, sizes);
  }

  /**
   * A number, or a formula.
   *
   * @param number empty for a formula
   * @param text as typed
   */
  public record Value(OptionalDouble number, String text) {
    /** A number, in its shortest form. */
    public static Value of(double number) {
      return new Value(OptionalDouble.of(number), Numerals.number(number));
    }

    Object inManifest() {
      return number.isPresent() ? number.getAsDouble() : text;
    }
  }

  /** Name to numbers and formulas, in the model's order, without the size that varies. */
  public Map<String, List<Object>> values() {
    Map<String, List<Object>> all = new LinkedHashMap<>();
    values.forEach((name, list) -> all.put(name, list.stream().map(Value::inManifest).toList()));
    return all;
  }

  /** The names of all parameters but the size that varies, in the model's order. */
  public List<String> names() {
    return List.copyOf(values.keySet());
  }

  /**
   * Every combination of the values, without the size that varies.
   *
   * @throws InvalidInputException if formulas need each other or what is not there
   */
  public List<Parameters> points() {
    return families(Set.of()).stream().map(family -> family.at(Parameters.none())).toList();
  }

  /**
   * Every combination of the values, open in some parameters that vary otherwise.
   *
   * @param open the names of those; what was given for them plays no role
   * @throws InvalidInputException if formulas need each other or the size that varies
   */
  List<ParameterFamily> families(Set<String> open) {
    List<Map<String, Value>> combinations = List.of(Map.of());
    for (Map.Entry<String, List<Value>> entry : values.entrySet()) {
      if (open.contains(entry.getKey())) {
        continue;
      }
      List<Map<String, Value>> longer = new ArrayList<>();
      for (Map<String, Value> shorter : combinations) {
        for (Value value : entry.getValue()) {
          Map<String, Value> combination = new LinkedHashMap<>(shorter);
          combination.put(entry.getKey(), value);
          longer.add(combination);
        }
      }
      combinations = longer;
    }
    Map<Map<String, String>, ParameterExpressions> read = new HashMap<>();
    return combinations.stream().map(combination -> family(combination, read)).toList();
  }

  private ParameterFamily family(
      Map<String, Value> combination, Map<Map<String, String>, ParameterExpressions> read) {
    Parameters numbers = Parameters.none();
    Map<String, String> formulas = new TreeMap<>();
    Map<String, String> varying = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : combination.entrySet()) {
      String name = entry.getKey();
      Value value = entry.getValue();
      if (value.number().isPresent()) {
        numbers = numbers.with(name, value.number().getAsDouble());
      } else {
        formulas.put(name, value.text());
      }
      if (values.getOrDefault(name, List.of()).size() > 1) {
        varying.put(name, value.text());
      }
    }
    return new ParameterFamily(numbers, read.computeIfAbsent(formulas, this::expressions), varying);
  }

  private ParameterExpressions expressions(Map<String, String> formulas) {
    ParameterExpressions expressions = ParameterExpressions.of(model, Set.of(), "--set", formulas);
    for (String name : expressions.mentioned()) {
      if (sizes.varies(name)) {
        throw new InvalidInputException(
            "--set: a formula mentions %s, the number of sites, which varies".formatted(name),
            "use it only in the model's own terms");
      }
    }
    return expressions;
  }

  /** A point at a value of the size that varies; at infinity, every size is infinite. */
  public Parameters withSize(Parameters point, double size) {
    Parameters sized = point;
    for (ParameterDescriptor parameter : model.parameters()) {
      boolean limit = Double.isInfinite(size) && parameter.kind() == Kind.SIZE;
      if (limit || sizes.varies(parameter.name())) {
        sized = sized.with(parameter.name(), size);
      }
    }
    return sized;
  }

  /** The rate in whose inverse times are counted: the model's, where it is 1; otherwise empty. */
  public String rateUnit() {
    return values.getOrDefault(model.rateUnit(), List.of()).equals(List.of(Value.of(1.0)))
        ? model.rateUnit()
        : "";
  }

  /** What is the same at all points, in words: {@code K = 0, gamma_plus = 0.5}. */
  public String fixedWords() {
    return fixedWords(name -> true);
  }

  /** The same of some parameters alone. */
  public String fixedWords(Predicate<String> wanted) {
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() == 1 && wanted.test(e.getKey()))
        .map(e -> e.getKey() + " = " + e.getValue().get(0).text())
        .collect(Collectors.joining(", "));
  }

  /** What makes a point differ from the others, in words: {@code V = 0.75}; empty if alone. */
  public String varyingWords(Parameters point) {
    return varying().stream()
        .map(name -> name + " = " + Numerals.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  /** The same for a legend, with letters in italics. */
  public String varyingLegend(Parameters point) {
    return varying().stream()
        .map(name -> Numerals.legend(name) + " = " + Numerals.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  private List<String> varying() {
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
