package org.ursell.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.cli.grammar.Forms;
import org.ursell.cli.grammar.Setting;
import org.ursell.cli.grammar.ValueReader;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.study.Sizes;
import picocli.CommandLine.ITypeConverter;

/** Reads which numbers of sites a command is to take. */
public final class SizesReader {
  private SizesReader() {}

  /**
   * The option as typed.
   *
   * @param name the size parameter that was named, as {@code N} in {@code N=50,100}
   * @param values in the order given
   */
  public record Given(Optional<String> name, List<Double> values) {
    private static Given read(Forms forms, String text) {
      int equals = text.indexOf('=');
      Setting sizes = new Setting(forms.option(), "", text.substring(equals + 1));
      return new Given(
          equals < 0 ? Optional.empty() : Optional.of(text.substring(0, equals).strip()),
          ValueReader.read(forms, sizes, Kind.SIZE).numbers());
    }

    // picocli asks for it at every start, and Java would put it together then.
    @Override
    public String toString() {
      return name.map(size -> size + "=").orElse("") + values;
    }
  }

  /** For finite sizes. */
  public static final class Finite implements ITypeConverter<Given> {
    @Override
    public Given convert(String text) {
      return Given.read(Forms.SIZES, text);
    }
  }

  /** For sizes with infinity among them. */
  public static final class WithInfinity implements ITypeConverter<Given> {
    @Override
    public Given convert(String text) {
      return Given.read(Forms.SIZES_AND_LIMIT, text);
    }
  }

  /**
   * Reads the option {@code --sizes}: {@code 50,100}, or {@code N=50,100} where a model has several
   * sizes.
   *
   * @param typed the option, if it was given
   * @param usual the values if it was not; empty for the model's default
   */
  public static Sizes of(ModelDescriptor model, Optional<Given> typed, List<Double> usual) {
    List<ParameterDescriptor> sizes =
        model.parameters().stream().filter(p -> p.kind() == Kind.SIZE).toList();
    List<String> names = sizes.stream().map(ParameterDescriptor::name).toList();
    if (typed.isEmpty() && sizes.size() != 1) {
      return Sizes.none();
    }
    if (typed.isEmpty()) {
      double value = sizes.get(0).defaultValue();
      return new Sizes(Optional.of(names.get(0)), usual.isEmpty() ? List.of(value) : usual);
    }
    List<Double> values = typed.get().values();
    if (sizes.isEmpty()) {
      throw new InvalidInputException(
          "--sizes: model '%s' has no number of sites that can be set".formatted(model.name()),
          "leave --sizes out: its species are %s"
              .formatted(
                  model.species().stream()
                      .map(s -> s.isMode() ? s.name() + ", a mode" : s.name() + ", " + s.size())
                      .collect(Collectors.joining("; "))));
    }
    if (typed.get().name().isPresent()) {
      String name = typed.get().name().get();
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "--sizes: model '%s' has no size '%s'".formatted(model.name(), name),
            Suggestions.remedy(name, names));
      }
      return new Sizes(Optional.of(name), values);
    }
    if (sizes.size() > 1) {
      throw new InvalidInputException(
          "--sizes: model '%s' has several sizes, %s"
              .formatted(model.name(), String.join(" and ", names)),
          "say which one varies, --sizes %s=50,100, and set the others with --set %s=50"
              .formatted(names.get(0), names.get(1)));
    }
    return new Sizes(Optional.of(names.get(0)), values);
  }

  /**
   * Sizes against which lifetimes are measured.
   *
   * @throws InvalidInputException if the model has none, or several and none was named
   */
  public static Sizes varying(ModelDescriptor model, Optional<Given> typed, List<Double> usual) {
    Sizes choice = of(model, typed, usual);
    if (choice.parameter().isEmpty()) {
      boolean none = model.parameters().stream().noneMatch(p -> p.kind() == Kind.SIZE);
      throw new InvalidInputException(
          none
              ? "model '%s' has no number of sites, against which lifetimes could be measured"
                  .formatted(model.name())
              : "model '%s' has several sizes".formatted(model.name()),
          none
              ? "give a species 'count: N' in the model file, or use 'ursell trace'"
              : "say which one varies, as in --sizes NAME=50,100, and set the others with --set");
    }
    return choice;
  }
}
