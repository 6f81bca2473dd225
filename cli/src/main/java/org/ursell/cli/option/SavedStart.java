package org.ursell.cli.option;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import org.ursell.cli.model.InputFiles;
import org.ursell.cli.output.StateReader;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.Start;

/** Reads a state that {@code trace --save-state} wrote. */
final class SavedStart {
  private static final String OPTION = "--start";

  private SavedStart() {}

  /**
   * The start of a name, if that is of a file with a saved state.
   *
   * @throws InvalidInputException if it is one, but damaged
   */
  static Optional<Start> of(String name, InputFiles inputs) {
    return text(name, inputs)
        .filter(StateReader::isMeant)
        .map(text -> Start.saved(name, StateReader.read(name, text)));
  }

  /** Whether a name is that of a file with a saved state, be it sound or not. */
  static boolean isNamed(String name, InputFiles inputs) {
    return text(name, inputs).filter(StateReader::isMeant).isPresent();
  }

  private static Optional<String> text(String name, InputFiles inputs) {
    if (name.contains("=") || StartReader.isName(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(inputs.read(OPTION, name));
    } catch (IOException | InvalidPathException e) {
      // Whoever reads it as something else says what is wrong with it.
      return Optional.empty();
    }
  }
}
