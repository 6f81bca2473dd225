package org.ursell.cli.option;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ursell.cli.grammar.Forms;
import org.ursell.cli.grammar.ParameterExpressions;
import org.ursell.cli.grammar.Setting;
import org.ursell.cli.grammar.SettingsReader;
import org.ursell.cli.grammar.Values;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.study.Points.Follows;
import org.ursell.runtime.study.Points.Value;

/** Reads {@code --grid} and {@code --set} of a sweep: what varies, and what does not. */
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
    List<Setting> axes = Setting.all(Forms.GRID, grids, model);
    List<Setting> fixed = Setting.all(Forms.FIXED, settings, model);
    Set<String> further = new LinkedHashSet<>();
    for (Setting axis : axes) {
      String name = axis.name();
      if (Names.isName(name) && !name.equals(Axis.ORDER) && model.parameter(name).isEmpty()) {
        further.add(name);
      }
    }
    fixed.forEach(setting -> requireKnown(setting, Set.of()));
    Map<String, Value> set = new LinkedHashMap<>();
    new SettingsReader(model, Forms.FIXED, further)
        .read(fixed)
        .forEach((name, values) -> set.put(name, values.list().get(0)));
    Parameters numbers = Parameters.none();
    Map<String, String> formulas = new LinkedHashMap<>();
    for (Map.Entry<String, Value> entry : set.entrySet()) {
      if (entry.getValue() instanceof Follows follows) {
        formulas.put(entry.getKey(), follows.formula());
      } else {
        numbers = numbers.with(entry.getKey(), entry.getValue().number().orElseThrow());
      }
    }
    ParameterExpressions expressions = ParameterExpressions.of(model, further, "--set", formulas);
    further.retainAll(expressions.mentioned());
    axes.forEach(axis -> requireKnown(axis, further));
    List<Axis> read = axes(axes, further);
    for (Axis axis : read) {
      requireOneOption(axis.name(), set.keySet());
    }
    return new Reading(read, numbers, expressions);
  }

  /**
   * Reads {@code --grid} alone.
   *
   * @throws InvalidInputException for anything that is no grid of this model's parameters
   */
  public List<Axis> axes(List<String> grids) {
    return axes(Setting.all(Forms.GRID, grids, model), Set.of());
  }

  private List<Axis> axes(List<Setting> grids, Set<String> further) {
    grids.forEach(this::requireNoOrder);
    Map<String, Values> read = new SettingsReader(model, Forms.GRID, further).read(grids);
    return read.values().stream().map(Values::axis).toList();
  }

  private void requireNoOrder(Setting grid) {
    String name = grid.name();
    if (name.equals(Axis.ORDER) && model.parameter(name).isPresent()) {
      throw new InvalidInputException(
          "--grid %s=%s: in a grid '%s' is the truncation order, and not the parameter of model '%s'"
              .formatted(name, grid.text(), name, model.name()),
          "give the parameter another name in the model file, or let it follow from one of your"
              + " own: --grid x=0:1:11 --set order=x");
    }
  }

  /**
   * Refuses a parameter that varies and does not.
   *
   * @param set the names that {@code --set} gives
   */
  static void requireOneOption(String axis, Set<String> set) {
    if (set.contains(axis)) {
      throw new InvalidInputException(
          "--grid and --set both give %s".formatted(axis), "leave one of them out");
    }
  }

  /** Tells of what a sweep offers instead of a parameter that the model does not have. */
  private void requireKnown(Setting setting, Set<String> further) {
    String name = setting.name();
    boolean known = model.parameter(name).isPresent();
    boolean grid = setting.option().equals(Forms.GRID.option());
    if (!known && !further.contains(name)) {
      List<String> names = model.parameters().stream().map(ParameterDescriptor::name).toList();
      throw new InvalidInputException(
          "%s: model '%s' has no parameter '%s'".formatted(setting.option(), model.name(), name),
          name.equals(Axis.ORDER)
              ? "give truncation orders as --order 1,2,3"
              : Suggestions.remedy(name, names) + (grid ? use(name) : ""));
    }
  }

  /** How a name that is no parameter can be swept over: by a formula of one that is. */
  private String use(String name) {
    List<String> rates =
        model.parameters().stream()
            .filter(parameter -> parameter.kind() == Kind.RATE)
            .map(ParameterDescriptor::name)
            .limit(2)
            .toList();
    Optional<String> coupling =
        model.parameters().stream()
            .filter(parameter -> parameter.kind() == Kind.COUPLING)
            .map(ParameterDescriptor::name)
            .findFirst();
    return coupling.isEmpty() || !Names.isName(name)
        ? ""
        : "; or use it, as in --set '%s=%s*%s'"
            .formatted(
                coupling.get(),
                name,
                rates.isEmpty()
                    ? "2"
                    : rates.size() == 1 ? rates.get(0) : "(" + String.join("+", rates) + ")");
  }
}
