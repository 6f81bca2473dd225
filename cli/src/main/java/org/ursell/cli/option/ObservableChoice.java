package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Names;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.study.Start;

/** Which of a model's observables is followed. */
public final class ObservableChoice {
  private ObservableChoice() {}

  /**
   * The observable of a name or of a text such as {@code <c'*c>}, otherwise the first. A name of
   * the model goes first.
   *
   * @param subject the model, which reads texts
   * @param model its description, with the filter of its equations
   * @throws InvalidInputException if there is none, or if a filter makes it zero for ever
   */
  public static ObservableDescriptor of(
      Subject subject, ModelDescriptor model, Optional<String> typed) {
    Optional<String> name = typed.map(Names::normal);
    if (name.isPresent() && model.observable(name.get()).isEmpty() && isText(name.get())) {
      return neutral(model, subject.observable(name.get()));
    }
    List<String> names = model.observables().stream().map(ObservableDescriptor::name).toList();
    return neutral(
        model,
        name.map(model::observable)
            .orElseGet(() -> model.observables().stream().findFirst())
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "--observable: model '%s' names no observable '%s'"
                            .formatted(model.name(), name.orElse("")),
                        Suggestions.remedy(name.orElse(""), names))));
  }

  /** Whether a text is no name: it holds an expectation value or a squeezing parameter. */
  static boolean isText(String typed) {
    return typed.matches("(?s).*[<\u27e8\u2329\u3008(].*");
  }

  /** What stands between commas, but for those within brackets. */
  static List<String> parts(String typed) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int k = 0; k < typed.length(); k++) {
      char c = typed.charAt(k);
      if (c == '(' || c == '{') {
        depth++;
      } else if (c == ')' || c == '}') {
        depth--;
      } else if (c == ',' && depth <= 0) {
        parts.add(typed.substring(from, k));
        from = k + 1;
      }
    }
    parts.add(typed.substring(from));
    return parts;
  }

  /** Requires that no filter makes it zero for ever. */
  private static ObservableDescriptor neutral(
      ModelDescriptor model, ObservableDescriptor observable) {
    List<String> names = model.observables().stream().map(ObservableDescriptor::name).toList();
    for (ChargeDescriptor charge : model.charges()) {
      boolean filtered = model.filter().filter(charge.name()::equals).isPresent();
      if (filtered && Start.carries(observable, charge)) {
        throw new InvalidInputException(
            "--filter %s leaves out the observable '%s', which carries that charge"
                .formatted(charge.name(), observable.name()),
            "leave out --filter, or give a neutral one with --observable (the model names %s)"
                .formatted(String.join(", ", names)));
      }
    }
    return observable;
  }
}
