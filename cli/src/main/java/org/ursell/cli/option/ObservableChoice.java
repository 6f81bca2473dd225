package org.ursell.cli.option;

import java.util.List;
import java.util.Optional;
import org.ursell.cli.words.Suggestions;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.study.Start;

/** Which of a model's observables is followed. */
public final class ObservableChoice {
  private ObservableChoice() {}

  /**
   * The observable of a name, otherwise the first.
   *
   * @throws InvalidInputException if there is none, or if a filter makes it zero for ever
   */
  public static ObservableDescriptor of(ModelDescriptor model, Optional<String> name) {
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
