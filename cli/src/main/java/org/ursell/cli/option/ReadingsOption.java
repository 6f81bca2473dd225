package org.ursell.cli.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.observable.ObservableReading.Part;
import picocli.CommandLine.Option;

/** What is followed in time: one observable or several, whole or in part. */
public final class ReadingsOption {
  private static final String OPTION = "--observable";

  @Option(
      names = OPTION,
      paramLabel = "NAME[,NAME...]",
      description = {
        "what to follow (default: the model's first observable): a name, or a text as in model"
            + " files, such as \"<c'*c'*c*c>/<c'*c>^2\", <(sum Sp)*(sum Sm)> or wineland(A). Of one that is not Hermitian the"
            + " modulus is followed; of several such its parts, too, in columns NAME.re, NAME.im and"
            + " NAME.abs. A part alone is asked for by such a name. The option may be repeated"
      })
  private List<String> names = new ArrayList<>();

  /** The same as if these had been typed. */
  static ReadingsOption typed(List<String> names) {
    ReadingsOption option = new ReadingsOption();
    option.names = List.copyOf(names);
    return option;
  }

  /**
   * The readings of a model's observables.
   *
   * @param subject the model, which reads texts that are no names
   * @throws InvalidInputException if there is no such observable, one is given twice, or a filter
   *     makes one zero for ever
   */
  List<ObservableReading> of(Subject subject, ModelDescriptor model) {
    List<String> asked = names.stream().flatMap(n -> ObservableChoice.parts(n).stream()).toList();
    if (asked.isEmpty()) {
      return List.of(ObservableReading.of(ObservableChoice.of(subject, model, Optional.empty())));
    }
    List<ObservableReading> readings = new ArrayList<>();
    for (String typed : asked) {
      for (ObservableReading reading : readings(subject, model, typed.strip(), asked.size() == 1)) {
        if (readings.contains(reading)) {
          throw new InvalidInputException(
              "%s asks for %s twice".formatted(OPTION, reading.name()),
              "give each observable once; NAME alone among several holds all its parts");
        }
        readings.add(reading);
      }
    }
    return readings;
  }

  private static List<ObservableReading> readings(
      Subject subject, ModelDescriptor model, String typed, boolean alone) {
    boolean known = model.observable(typed).isPresent();
    for (Part part : Part.values()) {
      String ending = "." + part.name().toLowerCase(Locale.ROOT);
      if (!known && typed.endsWith(ending)) {
        String name = typed.substring(0, typed.length() - ending.length());
        ObservableDescriptor observable = ObservableChoice.of(subject, model, Optional.of(name));
        if (observable.isHermitian()) {
          throw new InvalidInputException(
              "%s: '%s' is Hermitian, so its expectation is real and has no parts"
                  .formatted(OPTION, name),
              "write %s %s".formatted(OPTION, name));
        }
        return List.of(new ObservableReading(observable, part));
      }
    }
    ObservableDescriptor observable = ObservableChoice.of(subject, model, Optional.of(typed));
    return alone ? List.of(ObservableReading.of(observable)) : ObservableReading.all(observable);
  }
}
