package org.ursell.cli.grammar;

import java.util.List;
import java.util.regex.Pattern;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;

/**
 * Values and where they were typed, which refusals name.
 *
 * @param option such as {@code --set}
 * @param name of the parameter, without blanks around it; empty where the option names none
 * @param text of the values, as typed
 */
public record Setting(String option, String name, String text) {
  /** How {@code --grid} is written. */
  private static final String GRIDS =
      "write it like --grid V=0:2:255, --grid gamma_plus=log:0.01:100:255 or --grid K=-1,0,1";

  private static final Pattern OUTER_SPACE = Pattern.compile("^\\s+|\\s+$");

  /**
   * Takes {@code NAME=VALUES} apart.
   *
   * @throws InvalidInputException if there is no name, or a character that only looks like one of
   *     the keyboard's
   */
  public static Setting of(Forms forms, String text) {
    String typed = Names.normal(text);
    Characters.requirePlain("%s '%s'".formatted(forms.option(), typed), typed);
    int equals = typed.indexOf('=');
    String name = typed.substring(0, Math.max(0, equals)).strip();
    if (name.isEmpty()) {
      boolean grid = forms.option().equals(Forms.GRID.option());
      throw new InvalidInputException(
          "%s '%s' is not of the form %s"
              .formatted(forms.option(), typed, grid ? "NAME=VALUES" : "NAME=VALUE"),
          grid
              ? GRIDS
              : forms.equals(Forms.FIXED)
                  ? "write it like --set V=0.75"
                  : "write it like --set V=0.75 or --set V=0.75,1");
    }
    return new Setting(forms.option(), name, typed.substring(equals + 1));
  }

  /**
   * Takes each apart, see {@link #of}. Letters that a keyboard lacks may be typed as words: {@code
   * gamma_plus=1} sets {@code γ₊}, where the model has no {@code gamma_plus} of its own.
   */
  public static List<Setting> all(Forms forms, List<String> typed, ModelDescriptor model) {
    return typed.stream()
        .map(text -> of(forms, text).in(model))
        .flatMap(setting -> setting.parts(forms, model).stream())
        .toList();
  }

  /** A complex parameter is given as one, and is two: {@code g.re} and {@code g.im}. */
  private List<Setting> parts(Forms forms, ModelDescriptor model) {
    if (model.parameter(name).isPresent() || model.parameter(name + ".re").isEmpty()) {
      return List.of(this);
    }
    if (forms.equals(Forms.GRID)) {
      throw new InvalidInputException(
          "%s: %s is complex, and a grid has real numbers".formatted(told(), name),
          "let its parts vary, as in --grid %1$s.re=0:1:11 or --grid %1$s.im=0:1:11, or let it follow"
                  .formatted(name)
              + " from others: --grid r=0:1:11 --set '%s=r*exp(i*pi/4)'".formatted(name));
    }
    if (NumberReader.words(place(), text, "give a number such as 0.3+0.4*i").size() > 1) {
      throw new InvalidInputException(
          "%s gives the complex parameter %s several values".formatted(option, name),
          "give it one value, or several to %1$s.re or %1$s.im".formatted(name));
    }
    return List.of(part("re"), part("im"));
  }

  private Setting part(String part) {
    return new Setting(option, name + "." + part, ParameterExpressions.part(told(), part, plain()));
  }

  private Setting in(ModelDescriptor model) {
    if (model.parameter(name).isPresent()) {
      return this;
    }
    List<String> meant =
        model.parameters().stream()
            .map(ParameterDescriptor::name)
            .filter(own -> Names.ascii(own).equals(name))
            .toList();
    List<String> complex =
        model.parameters().stream()
            .map(ParameterDescriptor::name)
            .filter(own -> own.endsWith(".re") && !name.isEmpty())
            .map(own -> own.substring(0, own.length() - 3))
            .filter(own -> Names.ascii(own).equals(name))
            .toList();
    if (complex.size() == 1) {
      return new Setting(option, complex.get(0), text);
    }
    return meant.size() == 1 ? new Setting(option, meant.get(0), text) : this;
  }

  /** Before a remark on one of several values: {@code --set V=}. */
  String place() {
    return name.isEmpty() ? option : option + " " + name + "=";
  }

  /** Before a remark on what was typed: {@code --set V=0:x:3}. */
  String told() {
    return name.isEmpty() ? option : "%s %s=%s".formatted(option, name, plain());
  }

  /** What was typed, or a part of it, in quotes: {@code --set 'V=0:1'}. */
  String quoted(String part) {
    return "%s '%s%s'".formatted(option, name.isEmpty() ? "" : name + "=", part);
  }

  /** The values without blanks around them. */
  String plain() {
    return OUTER_SPACE.matcher(text).replaceAll("");
  }

  /** How one value is given instead of many. */
  String single(double value) {
    return "--set %s=%s".formatted(name, Numerals.number(value));
  }

  /** What to write where a value is missing. */
  String advice(Forms forms, Kind kind) {
    if (forms.equals(Forms.GRID) && text.isBlank()) {
      return GRIDS;
    }
    boolean one = forms.equals(Forms.FIXED);
    String numbers =
        kind == Kind.SIZE
            ? one ? "give a whole number from 1 up" : "give whole numbers from 1 up"
            : one ? "give a number" : "give a number, or several separated by commas";
    return numbers + ", for example " + example(forms, kind);
  }

  /** Values as they should be. */
  String example(Forms forms, Kind kind) {
    boolean one = forms.equals(Forms.FIXED);
    String values =
        kind == Kind.SIZE
            ? one ? "50" : "50,100,200" + (forms.allow(Form.LIMIT) ? ",inf" : "")
            : one ? "0.5" : "0.5,1";
    return (name.isEmpty() ? option + " " : place()) + values;
  }

  /** What to do about the second setting of a parameter. */
  String once(ParameterDescriptor parameter) {
    return "for several values write them in one list: %s%s"
        .formatted(place(), parameter.kind() == Kind.SIZE ? "10,20" : "0.75,1");
  }
}
