package org.ursell.symbolic.language;

import java.util.List;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.symbolic.model.Model;

/** What reading a model file gives: a model, or why there is none. */
public sealed interface ReadResult {
  /**
   * The file holds a model.
   *
   * @param warnings about what the file says but hardly means
   */
  record Success(Model model, List<Diagnostic> warnings) implements ReadResult {
    public Success {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * The file holds mistakes.
   *
   * @param diagnostics at least one error, in the order of the file
   */
  record Failure(List<Diagnostic> diagnostics) implements ReadResult {
    public Failure {
      diagnostics = List.copyOf(diagnostics);
    }

    /** All messages, one below the other. */
    public String render() {
      return diagnostics.stream().map(Diagnostic::render).collect(Collectors.joining("\n"));
    }
  }

  /**
   * The model.
   *
   * @throws InvalidInputException if there is none; its message holds all diagnostics as they are
   *     printed, and its remedy is that of the first
   */
  default Model orThrow() {
    if (this instanceof Success success) {
      return success.model();
    }
    Failure failure = (Failure) this;
    Diagnostic first =
        failure.diagnostics().stream()
            .filter(d -> !d.isWarning())
            .findFirst()
            .orElse(failure.diagnostics().get(0));
    throw new InvalidInputException(
        "the model file cannot be used\n" + failure.render().stripTrailing(), first.remedy());
  }
}
