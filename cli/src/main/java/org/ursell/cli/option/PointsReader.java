package org.ursell.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.grammar.Forms;
import org.ursell.cli.grammar.ParameterExpressions;
import org.ursell.cli.grammar.Setting;
import org.ursell.cli.grammar.SettingsReader;
import org.ursell.cli.grammar.Values;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Points.Value;
import org.ursell.runtime.study.Sizes;

/** Reads the parameter points of a command. */
public final class PointsReader {
  /** More are a matter of sweeps, which keep a journal and need less memory for each. */
  private static final long MOST = 100_000;

  private PointsReader() {}

  /**
   * Reads the values of {@code --set} options.
   *
   * @param model whose parameters these are
   * @param settings texts such as {@code V=0.75,1} or {@code K=-0.1*(gamma_plus+gamma_minus),0}
   * @param figure values to take where none are given, instead of the model's default
   * @param sizes which size varies from run to run, and so is not a parameter of the points
   * @throws InvalidInputException for unknown or repeated names, values that make no sense, and
   *     more points than a command takes
   */
  public static Points read(
      ModelDescriptor model, List<String> settings, Map<String, List<Double>> figure, Sizes sizes) {
    return read(model, settings, figure, sizes, "--sizes 50,100,200");
  }

  private static Points read(
      ModelDescriptor model,
      List<String> settings,
      Map<String, List<Double>> figure,
      Sizes sizes,
      String example) {
    List<Setting> typed = Setting.all(Forms.POINTS, settings, model);
    typed.forEach(setting -> requireNoSize(model, setting.name(), sizes, example));
    Map<String, List<Value>> given = new LinkedHashMap<>();
    double points = 1;
    for (Map.Entry<String, Values> entry :
        new SettingsReader(model, Forms.POINTS, List.of()).read(typed).entrySet()) {
      given.put(entry.getKey(), entry.getValue().list());
      points *= entry.getValue().count();
    }
    if (points > MOST) {
      throw new InvalidInputException(
          "--set gives %s combinations of values, more than %s"
              .formatted(Numerals.number(points), MOST),
          "give fewer values, or map them with 'ursell sweep'");
    }
    return Points.of(
        model,
        given,
        figure,
        sizes,
        formulas -> ParameterExpressions.of(model, "--set", formulas, sizes));
  }

  /**
   * Reads the one point of a trace, whose sizes may be infinite.
   *
   * @throws InvalidInputException if there are several
   */
  public static Points one(ModelDescriptor model, List<String> settings, Sizes sizes) {
    Points grid = read(model, settings, Map.of(), sizes, "--sizes 50,100,200,inf");
    if (grid.all().size() > 1) {
      throw new InvalidInputException(
          "--set gives several values, but a trace has one parameter point",
          "give one value per parameter, or use 'ursell lifetime' for many points");
    }
    return grid;
  }

  private static void requireNoSize(
      ModelDescriptor model, String name, Sizes sizes, String example) {
    if (model.parameter(name).isEmpty()) {
      throw Suggestions.noParameter(
          Forms.POINTS.option(),
          model,
          name,
          model.parameters().stream()
              .map(ParameterDescriptor::name)
              .filter(known -> !sizes.varies(known))
              .toList());
    }
    if (sizes.varies(name)) {
      throw new InvalidInputException(
          "--set: %s is a number of sites".formatted(name),
          sizes.isOnlyLimit()
              ? "leave it out: what is asked for is the limit of many sites"
              : "give it as " + example);
    }
  }
}
