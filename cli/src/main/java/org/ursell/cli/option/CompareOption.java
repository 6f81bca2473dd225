package org.ursell.cli.option;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.study.Points;
import org.ursell.runtime.study.Sizes;
import picocli.CommandLine.Option;

/** Another model, which is asked the same beside the first, and what makes the two comparable. */
public final class CompareOption {
  private static final String OPTION = "--compare";

  @Option(
      names = OPTION,
      paramLabel = "NAME|FILE",
      description =
          "ask another model the same, in one table and picture; it must name the same observable,"
              + " have the same number of sites and unit of rates, and the same values of parameters"
              + " that both have")
  private Optional<String> other = Optional.empty();

  /** Whether there is one. */
  public boolean isGiven() {
    return other.isPresent();
  }

  /** What two models are called, where their names do not tell them apart as they were typed. */
  record Labels(String first, String other) {}

  /**
   * The other model.
   *
   * @throws InvalidInputException if it is no other
   */
  Optional<RunOptions.Asked> model(RunOptions run, RunOptions.Asked first, PrintWriter err) {
    return other.map(
        name -> {
          RunOptions.Asked asked = run.another(OPTION, name, err);
          if (isSame(asked.model(), first.model())) {
            throw new InvalidInputException(
                "%s names the model '%s' itself, whose curves would lie on their own"
                    .formatted(OPTION, first.model().name()),
                "name another model or file, or leave %s out".formatted(OPTION));
          }
          return asked;
        });
  }

  /** A hash is of the equations, whatever values and units a file gives. */
  private static boolean isSame(ModelDescriptor one, ModelDescriptor other) {
    return one.hash().equals(other.hash())
        && one.parameters().equals(other.parameters())
        && one.rateUnit().equals(other.rateUnit());
  }

  /** What the two are called. */
  Labels labels(RunOptions run, ModelDescriptor first, ModelDescriptor second) {
    return first.name().equals(second.name())
        ? new Labels(run.model().typed(), other.orElse(""))
        : new Labels(first.name(), second.name());
  }

  /**
   * The same numbers of sites of the other model.
   *
   * @throws InvalidInputException if they are called otherwise there
   */
  static Sizes sizes(Sizes first, ModelDescriptor model) {
    first
        .parameter()
        .filter(name -> model.parameter(name).filter(p -> p.kind() == Kind.SIZE).isEmpty())
        .ifPresent(
            name -> {
              List<String> own =
                  model.parameters().stream()
                      .filter(p -> p.kind() == Kind.SIZE)
                      .map(p -> p.name())
                      .toList();
              throw new InvalidInputException(
                  "%s: model '%s' has no number of sites '%s', which varies here"
                      .formatted(OPTION, model.name(), name),
                  own.isEmpty()
                      ? "give one of its species 'count: %s' in the model file".formatted(name)
                      : "call it %s in both model files; there it is %s"
                          .formatted(name, String.join(", ", own)));
            });
    return first;
  }

  /**
   * Requires an observable of the same name that is read alike.
   *
   * @throws InvalidInputException if the model has none
   */
  static void requireObservable(
      ObservableDescriptor followed, Subject subject, ModelDescriptor model) {
    List<String> names = model.observables().stream().map(ObservableDescriptor::name).toList();
    ObservableDescriptor same =
        model
            .observable(followed.name())
            .or(
                () ->
                    Optional.of(followed.name())
                        .filter(ObservableChoice::isText)
                        .map(subject::observable))
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "%s: model '%s' names no observable '%s'"
                            .formatted(OPTION, model.name(), followed.name()),
                        "follow one that both name, with --observable; that model names %s"
                            .formatted(String.join(", ", names))));
    if (same.isHermitian() != followed.isHermitian()) {
      throw new InvalidInputException(
          "%s: '%s' is Hermitian in one of the two models and not in the other, so that an"
                  .formatted(OPTION, followed.name())
              + " expectation would stand beside a modulus",
          "follow another observable with --observable");
    }
  }

  /**
   * Requires the same values of what both models have, and the same unit.
   *
   * @throws InvalidInputException if one differs
   */
  static void requireSame(Points first, Points second) {
    Map<String, List<Points.Value>> values = second.values();
    first
        .values()
        .forEach(
            (name, list) -> {
              List<Points.Value> others = values.getOrDefault(name, list);
              if (!others.equals(list)) {
                throw new InvalidInputException(
                    "%s: %s is %s in model '%s' and %s in model '%s'"
                        .formatted(
                            OPTION,
                            name,
                            text(list),
                            first.model().name(),
                            text(others),
                            second.model().name()),
                    "set it for both: --set %s=%s".formatted(name, text(list)));
              }
            });
    if (!first.rateUnit().equals(second.rateUnit())) {
      throw new InvalidInputException(
          "%s: %s of model '%s', but %s of model '%s'"
              .formatted(
                  OPTION,
                  Numerals.timesIn(first.rateUnit()),
                  first.model().name(),
                  Numerals.timesIn(second.rateUnit()),
                  second.model().name()),
          "give both model files the same rate_unit, and that rate the value 1");
    }
  }

  private static String text(List<Points.Value> values) {
    return String.join(
        ",",
        values.stream()
            .map(
                value ->
                    value.number().isPresent()
                        ? Numerals.number(value.number().getAsDouble())
                        : value.recorded().toString())
            .toList());
  }
}
