package org.ursell.cli.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ursell.cli.option.NumberList;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;

/**
 * The numbers of sites of a command: one run each.
 *
 * @param parameter the size parameter that takes these values; empty if none varies, when there is
 *     one run
 * @param values rising; a single NaN if no size varies
 */
public record SizeChoice(Optional<String> parameter, List<Double> values) {
  /** Sorts the values. */
  public SizeChoice {
    values = values.stream().sorted().toList();
  }

  /**
   * Reads the option {@code --sizes}: {@code 50,100}, or {@code N=50,100} where a model has several
   * sizes.
   *
   * @param typed the option, if it was given
   * @param usual the values if it was not; empty for the model's default
   * @param infinity whether {@code inf} may be among them
   */
  public static SizeChoice of(
      ModelDescriptor model, Optional<String> typed, Optional<String> usual, boolean infinity) {
    List<ParameterDescriptor> sizes =
        model.parameters().stream().filter(p -> p.kind() == Kind.SIZE).toList();
    List<String> names = sizes.stream().map(ParameterDescriptor::name).toList();
    if (typed.isEmpty() && sizes.size() != 1) {
      return none();
    }
    if (typed.isEmpty()) {
      double value = sizes.get(0).defaultValue();
      return new SizeChoice(
          Optional.of(names.get(0)),
          usual.map(text -> NumberList.sizes(text, infinity)).orElse(List.of(value)));
    }
    String text = typed.get();
    int equals = text.indexOf('=');
    List<Double> values = NumberList.sizes(text.substring(equals + 1), infinity);
    if (sizes.isEmpty()) {
      throw new InvalidInputException(
          "--sizes: model '%s' has no number of sites that can be set".formatted(model.name()),
          "leave --sizes out: its species are %s"
              .formatted(
                  model.species().stream()
                      .map(s -> s.isMode() ? s.name() + ", a mode" : s.name() + ", " + s.size())
                      .collect(Collectors.joining("; "))));
    }
    if (equals >= 0) {
      String name = text.substring(0, equals).strip();
      if (!names.contains(name)) {
        throw new InvalidInputException(
            "--sizes: model '%s' has no size '%s'".formatted(model.name(), name),
            Suggestions.remedy(name, names));
      }
      return new SizeChoice(Optional.of(name), values);
    }
    if (sizes.size() > 1) {
      throw new InvalidInputException(
          "--sizes: model '%s' has several sizes, %s"
              .formatted(model.name(), String.join(" and ", names)),
          "say which one varies, --sizes %s=50,100, and set the others with --set %s=50"
              .formatted(names.get(0), names.get(1)));
    }
    return new SizeChoice(Optional.of(names.get(0)), values);
  }

  /**
   * Sizes against which lifetimes are measured.
   *
   * @throws InvalidInputException if the model has none, or several and none was named
   */
  public static SizeChoice varying(ModelDescriptor model, Optional<String> typed, String usual) {
    SizeChoice choice = of(model, typed, Optional.of(usual), false);
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

  /** No size varies: one run at the parameters as they are. */
  public static SizeChoice none() {
    return new SizeChoice(Optional.empty(), List.of(Double.NaN));
  }

  /** Whether this is the parameter that varies. */
  boolean varies(String name) {
    return parameter.filter(name::equals).isPresent();
  }

  /** The first size that is not infinite, if there is one. */
  public Optional<Double> firstFinite() {
    return values.stream().filter(value -> !Double.isInfinite(value)).findFirst();
  }
}
