package org.ursell.cli.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.output.AtomicFiles;
import org.ursell.runtime.study.SavedState;

/** A file that where runs ended is to be written to. */
public final class StateFile {
  /** The option that names it. */
  public static final String OPTION = "--save-state";

  private static final String EXAMPLE =
      "name a file, for example %s after-pulse.json".formatted(OPTION);

  private final Path file;

  private StateFile(Path file) {
    this.file = file;
  }

  /**
   * A file that can be written: it is tried, so that no run is made in vain. One that exists is
   * replaced if it is a saved state, too.
   *
   * @throws InvalidInputException if nothing can be written there, or if something else is there
   */
  public static StateFile of(String path) {
    Path file;
    try {
      file = Path.of(path);
    } catch (InvalidPathException e) {
      throw new InvalidInputException(
          "%s: '%s' is not a path: %s".formatted(OPTION, path, e.getReason()), EXAMPLE);
    }
    if (path.isBlank() || file.getFileName() == null) {
      throw new InvalidInputException("%s: '%s' names no file".formatted(OPTION, path), EXAMPLE);
    }
    if (Files.isDirectory(file)) {
      throw new InvalidInputException(
          "%s: '%s' is a folder".formatted(OPTION, path),
          "name a file in it, for example %s %s".formatted(OPTION, file.resolve("state.json")));
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InvalidInputException(
          "%s: '%s' is a device or a pipe, and no file that can be replaced"
              .formatted(OPTION, path),
          EXAMPLE);
    }
    if (Files.exists(file)) {
      requireState(path, file);
    }
    Optional<Path> folder = Optional.ofNullable(file.toAbsolutePath().getParent());
    folder.ifPresent(parent -> OutputFolder.of(OPTION, parent.toString()));
    return new StateFile(file);
  }

  private static void requireState(String path, Path file) {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      text = "";
    }
    // By its name alone: one that is damaged, or of another version, may well be replaced.
    if (!text.contains("\"%s\"".formatted(StateText.MARK))) {
      throw new InvalidInputException(
          "%s: '%s' exists, and is no saved state".formatted(OPTION, path),
          "name another file, or move that one away");
    }
  }

  /**
   * Writes a state.
   *
   * @throws InvalidInputException if it cannot be written; what was there before then stands
   */
  public void write(SavedState state) {
    AtomicFiles whole = new AtomicFiles();
    whole.add(file, StateText.of(state).getBytes(StandardCharsets.UTF_8));
    try {
      whole.write();
    } catch (IOException e) {
      throw new InvalidInputException(
          "%s: the state could not be written: %s".formatted(OPTION, WriteFailure.reason(e)),
          WriteFailure.remedy(e));
    }
  }

  /** The file, as it was named. */
  public Path path() {
    return file;
  }
}
