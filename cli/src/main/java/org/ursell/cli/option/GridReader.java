package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ursell.cli.grammar.AxisReader;
import org.ursell.cli.grammar.NumberList;
import org.ursell.cli.grammar.ParameterExpressions;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;

/** Reads {@code --grid} and {@code --set}: what varies, and what does not. */
public final class GridReader {
  private final ModelDescriptor model;

  /** A reader of grids of a model. */
  public GridReader(ModelDescriptor model) {
    this.model = model;
  }

  /**
   * What varies and what does not.
   *
   * @param axes in the order of the options
   * @param fixed the numbers of {@code --set}
   * @param formulas the formulas of {@code --set}
   */
  record Reading(List<Axis> axes, Parameters fixed, ParameterExpressions formulas) {}

  /**
   * Reads both options.
   *
   * @throws InvalidInputException for anything that is no grid of this model
   */
  Reading read(List<String> grids, List<String> settings) {
    Set<String> names = new LinkedHashSet<>();
    model.parameters().forEach(parameter -> names.add(parameter.name()));
    Set<String> further = new LinkedHashSet<>();
    for (String grid : grids) {
      String name = grid.substring(0, Math.max(0, grid.indexOf('='))).strip();
      if (name.matches("[A-Za-z][A-Za-z0-9_]*") && !name.equals(Axis.ORDER) && names.add(name)) {
        further.add(name);
      }
    }
    Map<String, String> formulas = new LinkedHashMap<>();
    List<String> numbers = new ArrayList<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      String text = setting.substring(equals + 1).strip();
      String name = setting.substring(0, Math.max(0, equals)).strip();
      if (equals <= 0 || text.contains(",") || !ParameterExpressions.isFormula(text, names)) {
        numbers.add(setting);
      } else if (formulas.put(name, text) != null) {
        throw new InvalidInputException(
            "--set gives %s twice".formatted(name), "give it one value");
      }
    }
    ParameterExpressions expressions = ParameterExpressions.of(model, further, "--set", formulas);
    further.retainAll(expressions.mentioned());
    List<Axis> axes = axes(grids, further);
    Parameters fixed = fixed(numbers, axes);
    for (String name : formulas.keySet()) {
      boolean varies = axes.stream().anyMatch(axis -> axis.name().equals(name));
      if (varies || fixed.asMap().containsKey(name)) {
        throw new InvalidInputException(
            varies
                ? "--grid and --set both give %s".formatted(name)
                : "--set gives %s twice".formatted(name),
            "leave one of them out");
      }
    }
    return new Reading(axes, fixed, expressions);
  }

  /**
   * Reads {@code --grid} alone.
   *
   * @throws InvalidInputException for anything that is no grid of this model's parameters
   */
  public List<Axis> axes(List<String> grids) {
    return axes(grids, Set.of());
  }

  private List<Axis> axes(List<String> grids, Set<String> further) {
    List<Axis> axes = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (String grid : grids) {
      int equals = grid.indexOf('=');
      if (equals <= 0) {
        throw new InvalidInputException(
            "--grid '%s' is not of the form NAME=VALUES".formatted(grid), AxisReader.FORMS);
      }
      String name = grid.substring(0, equals).strip();
      if (name.equals(Axis.ORDER) && model.parameter(name).isPresent()) {
        throw new InvalidInputException(
            "--grid %s: in a grid '%s' is the truncation order, and not the parameter of model '%s'"
                .formatted(grid, name, model.name()),
            "give the parameter another name in the model file, or let it follow from one of your"
                + " own: --grid x=0:1:11 --set order=x");
      }
      ParameterDescriptor parameter =
          further.contains(name)
              ? new ParameterDescriptor(name, Kind.COUPLING, 0)
              : parameter("--grid", name);
      if (!names.add(name)) {
        throw new InvalidInputException(
            "--grid gives %s twice".formatted(name), "give all of its values in one --grid");
      }
      Axis axis = AxisReader.read(grid, name, parameter.kind(), grid.substring(equals + 1).strip());
      axis.values().forEach(value -> require("--grid " + grid, parameter, value));
      axes.add(axis);
    }
    return axes;
  }

  private Parameters fixed(List<String> settings, List<Axis> axes) {
    Parameters fixed = Parameters.none();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals <= 0) {
        throw new InvalidInputException(
            "--set '%s' is not of the form NAME=VALUE".formatted(setting),
            "write it like --set V=0.75");
      }
      String name = setting.substring(0, equals).strip();
      ParameterDescriptor parameter = parameter("--set", name);
      List<Double> values = NumberList.reals("--set", name + "=", setting.substring(equals + 1));
      if (values.size() > 1) {
        throw new InvalidInputException(
            "--set gives %s several values".formatted(name),
            "let it vary with --grid %s".formatted(setting));
      }
      if (fixed.asMap().containsKey(name)) {
        throw new InvalidInputException(
            "--set gives %s twice".formatted(name), "give it one value");
      }
      if (axes.stream().anyMatch(axis -> axis.name().equals(name))) {
        throw new InvalidInputException(
            "--grid and --set both give %s".formatted(name), "leave one of them out");
      }
      require("--set " + setting, parameter, values.get(0));
      fixed = fixed.with(name, values.get(0));
    }
    return fixed;
  }

  private ParameterDescriptor parameter(String option, String name) {
    return model
        .parameter(name)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "%s: model '%s' has no parameter '%s'".formatted(option, model.name(), name),
                    name.equals(Axis.ORDER)
                        ? "give truncation orders as --order 1,2,3"
                        : Suggestions.remedy(
                                name,
                                model.parameters().stream().map(ParameterDescriptor::name).toList())
                            + (option.equals("--grid")
                                ? "; or use it, as in --set 'V=%s*(gamma_plus+gamma_minus)'"
                                    .formatted(name)
                                : "")));
  }

  private static void require(String where, ParameterDescriptor parameter, double value) {
    if (parameter.kind() == Kind.RATE && value < 0) {
      throw new InvalidInputException(
          "%s: the rate %s is negative".formatted(where, Numerals.number(value)),
          "a rate counts jumps per time: give 0 or more");
    }
    boolean limit = value == Double.POSITIVE_INFINITY;
    if (parameter.kind() == Kind.SIZE && !limit && !ParameterDescriptor.isFiniteSize(value)) {
      throw new InvalidInputException(
          "%s: %s is not a number of sites".formatted(where, Numerals.number(value)),
          "give whole numbers from 1 to 1e15, one by one if need be, as in %s=10,32,100"
              .formatted(parameter.name()));
    }
  }
}
