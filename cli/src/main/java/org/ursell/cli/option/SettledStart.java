package org.ursell.cli.option;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ursell.cli.grammar.Form;
import org.ursell.cli.grammar.Forms;
import org.ursell.cli.grammar.Setting;
import org.ursell.cli.grammar.SettingsReader;
import org.ursell.cli.grammar.Values;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.study.Start;

/** Reads {@code settled} and {@code settled at V=0.5,K=0}. */
final class SettledStart {
  private static final String NAME = "settled";
  private static final String AT = NAME + " at ";
  private static final Forms FORMS = new Forms("--start " + NAME + " at", Set.of(Form.LIST), 1);

  private SettledStart() {}

  static boolean isNamed(String text) {
    return text.strip().equals(NAME) || text.strip().startsWith(AT);
  }

  /**
   * The start.
   *
   * @throws InvalidInputException for names and values that make no sense
   */
  static Start of(String text, ModelDescriptor model) {
    String typed = text.strip();
    Map<String, Double> elsewhere = new LinkedHashMap<>();
    if (typed.startsWith(AT)) {
      List<String> parts = List.of(typed.substring(AT.length()).split(",", -1));
      Map<String, Values> values =
          new SettingsReader(model, FORMS, List.of()).read(Setting.all(FORMS, parts, model));
      values.forEach((name, value) -> elsewhere.put(name, value(model, name, value)));
    }
    return Start.settled(elsewhere);
  }

  private static double value(ModelDescriptor model, String name, Values value) {
    if (model.parameter(name).filter(known -> known.kind() == Kind.SIZE).isPresent()) {
      throw new InvalidInputException(
          "%s: %s is a number of sites, which does not change at once"
              .formatted(FORMS.option(), name),
          "change couplings or rates");
    }
    return value.list().get(0).number().orElseThrow();
  }
}
