package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.study.Truncations;
import picocli.CommandLine.Option;

/** Which observable is the order parameter: that whose decay, law or growth is asked for. */
public final class FollowedOption {
  @Option(
      names = "--observable",
      paramLabel = "NAME",
      description =
          "what is followed as the order parameter (default: the model's first observable)")
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
    ObservableChoice.of(meanField.descriptor(), observable);
    if (observable.isEmpty()) {
      return new Followed(subject, meanField);
    }
    Subject own = subject.following(observable.get());
    return new Followed(own, Truncations.meanField(own, filter));
  }
}
