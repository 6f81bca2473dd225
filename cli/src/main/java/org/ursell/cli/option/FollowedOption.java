package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.Option;

/** Which observable is the order parameter: that whose decay, law or growth is asked for. */
public final class FollowedOption {
  @Option(
      names = "--observable",
      paramLabel = "NAME",
      description =
          "what is followed as the order parameter: a name, or the expectation value of one site or"
              + " mode, such as <|1><0|>_A (default: the model's first observable)")
  private Optional<String> observable = Optional.empty();

  /**
   * A model with that observable as its order parameter.
   *
   * @param subject the model as studies see it
   * @param meanField its equations at order 1
   */
  public record Followed(Subject subject, ExactJacobian meanField) {}

  /**
   * The model with that observable as its order parameter, or as it is.
   *
   * @param filter the charge whose charged moments are left out, if any
   * @throws org.ursell.runtime.equations.InvalidInputException if there is no such observable, or
   *     if the filter makes it zero for ever
   */
  public Followed in(Subject subject, Optional<String> filter) {
    ExactJacobian meanField = Truncations.meanField(subject, filter);
    ObservableDescriptor chosen = ObservableChoice.of(subject, meanField.descriptor(), observable);
    // Refuses what has no decay of its own, before anything is asked of it.
    chosen.requireOnePlace();
    if (observable.isEmpty()) {
      return new Followed(subject, meanField);
    }
    Subject own = subject.following(observable.get());
    return new Followed(own, Truncations.meanField(own, filter));
  }
}
