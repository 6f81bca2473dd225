package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.grammar.NumberList;
import org.ursell.cli.grammar.ParameterExpressions;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Points.Follows;
import org.ursell.runtime.study.Points.Given;
import org.ursell.runtime.study.Points.Value;
import org.ursell.runtime.study.Sizes;

/** Reads the parameter points of a command. */
public final class PointsReader {
  private PointsReader() {}

  /**
   * Reads the values of {@code --set} options.
   *
   * @param model whose parameters these are
   * @param settings texts such as {@code V=0.75,1} or {@code K=-0.1*(gamma_plus+gamma_minus),0}
   * @param figure values to take where none are given, instead of the model's default
   * @param sizes which size varies from run to run, and so is not a parameter of the points
   * @throws InvalidInputException for unknown or repeated names and values that make no sense
   */
  public static Points read(
      ModelDescriptor model, List<String> settings, Map<String, List<Double>> figure, Sizes sizes) {
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
    return Points.of(
        model,
        given,
        figure,
        sizes,
        formulas -> ParameterExpressions.of(model, "--set", formulas, sizes));
  }

  /**
   * Reads the one point of a command that has only one.
   *
   * @throws InvalidInputException if there are several
   */
  public static Points one(ModelDescriptor model, List<String> settings, Sizes sizes) {
    Points grid = read(model, settings, Map.of(), sizes);
    if (grid.all().size() > 1) {
      throw new InvalidInputException(
          "--set gives several values, but a trace has one parameter point",
          "give one value per parameter, or use 'ursell lifetime' for many points");
    }
    return grid;
  }

  private static List<Value> values(
      ModelDescriptor model, ParameterDescriptor parameter, String text) {
    String before = parameter.name() + "=";
    List<String> names = model.parameters().stream().map(ParameterDescriptor::name).toList();
    List<String> parts = List.of(text.split(",", -1));
    if (parts.stream().noneMatch(part -> ParameterExpressions.isFormula(part, names))) {
      return NumberList.reals("--set", before, text).stream()
          .<Value>map(value -> new Given(checked(parameter, before + text, value)))
          .toList();
    }
    List<Value> values = new ArrayList<>();
    for (String part : parts) {
      Value value =
          ParameterExpressions.isFormula(part, names)
              ? new Follows(part.strip())
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
          "--set %s: the rate %s is negative".formatted(setting, Numerals.number(value)),
          "a rate counts jumps per time: give 0 or more");
    }
    if (parameter.kind() == Kind.SIZE && !ParameterDescriptor.isFiniteSize(value)) {
      throw new InvalidInputException(
          "--set %s: %s is not a number of sites".formatted(setting, Numerals.number(value)),
          "give a whole number from 1 to 1e15");
    }
    return value;
  }

  private static ParameterDescriptor parameter(ModelDescriptor model, String name, Sizes sizes) {
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
}
