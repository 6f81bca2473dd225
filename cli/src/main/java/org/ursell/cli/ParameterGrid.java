package org.ursell.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;

/**
 * The parameter points of a command: every combination of the values given, the last parameter
 * changing fastest; what is not given has the model's default.
 */
final class ParameterGrid {
  private final ModelDescriptor model;
  private final Map<String, List<Double>> values;
  private final SizeChoice sizes;

  private ParameterGrid(ModelDescriptor model, Map<String, List<Double>> values, SizeChoice sizes) {
    this.model = model;
    this.values = values;
    this.sizes = sizes;
  }

  /**
   * Reads the values of {@code --set} options.
   *
   * @param model whose parameters these are
   * @param settings texts such as {@code V=0.75,1}
   * @param figure values to take where none are given, instead of the model's default
   * @param sizes which size varies from run to run, and so is not a parameter of the points
   * @throws InvalidInputException for unknown or repeated names and values that make no sense
   */
  static ParameterGrid of(
      ModelDescriptor model,
      List<String> settings,
      Map<String, List<Double>> figure,
      SizeChoice sizes) {
    Map<String, List<Double>> given = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        throw new InvalidInputException(
            "--set '%s' is not of the form NAME=VALUE".formatted(setting),
            "write it like --set V=0.75 or --set V=0.75,1");
      }
      String name = setting.substring(0, equals).strip();
      ParameterDescriptor parameter = parameter(model, name, sizes);
      List<Double> list =
          NumberList.reals("--set", name + "=", setting.substring(equals + 1)).stream().toList();
      for (double value : list) {
        if (parameter.kind() == Kind.RATE && value < 0) {
          throw new InvalidInputException(
              "--set %s: the rate %s is negative".formatted(setting, Words.number(value)),
              "a rate counts jumps per time: give 0 or more");
        }
        if (parameter.kind() == Kind.SIZE && (value < 1 || value != Math.rint(value))) {
          throw new InvalidInputException(
              "--set %s: %s is not a number of sites".formatted(setting, Words.number(value)),
              "give a whole number from 1 up");
        }
      }
      if (given.put(name, list) != null) {
        throw new InvalidInputException(
            "--set gives %s twice".formatted(name),
            "for several values write them in one list: --set %s=0.75,1".formatted(name));
      }
    }
    Map<String, List<Double>> values = new LinkedHashMap<>();
    for (ParameterDescriptor parameter : model.parameters()) {
      if (!sizes.varies(parameter.name())) {
        String name = parameter.name();
        values.put(
            name,
            given.getOrDefault(name, figure.getOrDefault(name, List.of(parameter.defaultValue()))));
      }
    }
    return new ParameterGrid(model, values, sizes);
  }

  private static ParameterDescriptor parameter(
      ModelDescriptor model, String name, SizeChoice sizes) {
    ParameterDescriptor parameter =
        model
            .parameter(name)
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "--set: model '%s' has no parameter '%s'".formatted(model.name(), name),
                        Suggestions.remedy(
                            name,
                            model.parameters().stream()
                                .filter(p -> !sizes.varies(p.name()))
                                .map(ParameterDescriptor::name)
                                .toList())));
    if (sizes.varies(name)) {
      throw new InvalidInputException(
          "--set: %s is a number of sites".formatted(name), "give it as --sizes 50,100,200");
    }
    return parameter;
  }

  /** Name to values, in the model's order, without the size that varies. */
  Map<String, List<Double>> values() {
    return values;
  }

  /** The names of all parameters but the size that varies, in the model's order. */
  List<String> names() {
    return List.copyOf(values.keySet());
  }

  /** Every combination of the values, without the size that varies. */
  List<Parameters> points() {
    List<Parameters> points = List.of(Parameters.none());
    for (Map.Entry<String, List<Double>> entry : values.entrySet()) {
      List<Parameters> longer = new ArrayList<>();
      for (Parameters point : points) {
        for (double value : entry.getValue()) {
          longer.add(point.with(entry.getKey(), value));
        }
      }
      points = longer;
    }
    return points;
  }

  /** A point at a value of the size that varies; at infinity, every size is infinite. */
  Parameters withSize(Parameters point, double size) {
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
  String rateUnit() {
    return values.getOrDefault(model.rateUnit(), List.of()).equals(List.of(1.0))
        ? model.rateUnit()
        : "";
  }

  /** What is the same at all points, in words: {@code K = 0, gamma_plus = 0.5}. */
  String fixedWords() {
    return values.entrySet().stream()
        .filter(e -> e.getValue().size() == 1)
        .map(e -> e.getKey() + " = " + Words.number(e.getValue().get(0)))
        .collect(Collectors.joining(", "));
  }

  /** What makes a point differ from the others, in words: {@code V = 0.75}; empty if alone. */
  String varyingWords(Parameters point) {
    return varying().stream()
        .map(name -> name + " = " + Words.number(point.get(name)))
        .collect(Collectors.joining(", "));
  }

  /** The same for a legend, with letters in italics. */
  String varyingLegend(Parameters point) {
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
