package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ursell.cli.option.NumberList;
import org.ursell.cli.words.Suggestions;
import org.ursell.cli.words.Words;
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
   * Reads the values of {@code --set} options.
   *
   * @param model whose parameters these are
   * @param settings texts such as {@code V=0.75,1} or {@code K=-0.1*(gamma_plus+gamma_minus),0}
   * @param figure values to take where none are given, instead of the model's default
   * @param sizes which size varies from run to run, and so is not a parameter of the points
   * @throws InvalidInputException for unknown or repeated names and values that make no sense
   */
  public static ParameterGrid of(
      ModelDescriptor model,
      List<String> settings,
      Map<String, List<Double>> figure,
      SizeChoice sizes) {
    Map<String, List<Value>> given = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        throw new InvalidInputException(
            "--set '%s' is not of the form NAME=VALUE".formatted(setting),
            "write it like --set V=0.75 or --set V=0.75,1");
      }
      String name = setting.substring(0, equals).strip();
      ParameterDescriptor parameter = parameter(model, name, sizes);
      List<Value> list = values(model, parameter, setting.substring(equals + 1));
      if (given.put(name, list) != null) {
        throw new InvalidInputException(
            "--set gives %s twice".formatted(name),
            "for several values write them in one list: --set %s=0.75,1".formatted(name));
      }
    }
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

  private static List<Value> values(
      ModelDescriptor model, ParameterDescriptor parameter, String text) {
    String before = parameter.name() + "=";
    List<String> names = model.parameters().stream().map(ParameterDescriptor::name).toList();
    List<String> parts = List.of(text.split(",", -1));
    if (parts.stream().noneMatch(part -> ParameterExpressions.isFormula(part, names))) {
      return NumberList.reals("--set", before, text).stream()
          .map(value -> Value.of(checked(parameter, before + text, value)))
          .toList();
    }
    List<Value> values = new ArrayList<>();
    for (String part : parts) {
      Value value =
          ParameterExpressions.isFormula(part, names)
              ? new Value(OptionalDouble.empty(), part.strip())
              : values(model, parameter, part).get(0);
      if (values.contains(value)) {
        throw new InvalidInputException(
            "--set %s holds %s twice".formatted(before, part.strip()), "name each value once");
      }
      values.add(value);
    }
    return values;
  }

  private static double checked(ParameterDescriptor parameter, String setting, double value) {
    if (parameter.kind() == Kind.RATE && value < 0) {
      throw new InvalidInputException(
          "--set %s: the rate %s is negative".formatted(setting, Words.number(value)),
          "a rate counts jumps per time: give 0 or more");
    }
    if (parameter.kind() == Kind.SIZE && !ParameterDescriptor.isFiniteSize(value)) {
      throw new InvalidInputException(
          "--set %s: %s is not a number of sites".formatted(setting, Words.number(value)),
          "give a whole number from 1 to 1e15");
    }
    return value;
  }

  /** A number, or a formula as typed. */
  private record Value(OptionalDouble number, String text) {
    static Value of(double number) {
      return new Value(OptionalDouble.of(number), Words.number(number));
    }

    Object inManifest() {
      return number.isPresent() ? number.getAsDouble() : text;
    }
  }

  private static ParameterDescriptor parameter(
      ModelDescriptor model, String name, SizeChoice sizes) {
    ParameterDescriptor parameter =
        model
            .parameter(name)
            .orElseThrow(
                () ->
                    Suggestions.noParameter(
                        "--set",
                        model,
                        name,
                        model.parameters().stream()
                            .map(ParameterDescriptor::name)
                            .filter(known -> !sizes.varies(known))
                            .toList()));
    if (sizes.varies(name)) {
      throw new InvalidInputException(
          "--set: %s is a number of sites".formatted(name), "give it as --sizes 50,100,200");
    }
    return parameter;
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
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() == 1)
        .map(e -> e.getKey() + " = " + e.getValue().get(0).text())
        .collect(Collectors.joining(", "));
  }

  /** What makes a point differ from the others, in words: {@code V = 0.75}; empty if alone. */
  public String varyingWords(Parameters point) {
    return varying().stream()
        .map(name -> name + " = " + Words.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  /** The same for a legend, with letters in italics. */
  public String varyingLegend(Parameters point) {
    return varying().stream()
        .map(name -> Words.legend(name) + " = " + Words.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  private List<String> varying() {
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }
}
