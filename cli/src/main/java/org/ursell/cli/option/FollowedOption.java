package org.ursell.cli.option;

import java.util.Optional;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
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
   * @param model describes its equations, filter included
   * @throws org.ursell.runtime.equations.InvalidInputException if there is no such observable, or
   *     if a filter makes it zero for ever
   */
  public Subject in(Subject subject, ModelDescriptor model) {
    ObservableChoice.of(model, observable);
    return observable.map(subject::following).orElse(subject);
  }
}
