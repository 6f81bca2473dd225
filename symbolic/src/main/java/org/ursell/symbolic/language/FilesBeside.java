package org.ursell.symbolic.language;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.syntax.ProblemException;

/** The files that a model file names: their paths are counted from the folder it is in. */
@Internal
@FunctionalInterface
public interface FilesBeside {
  /** The largest such file, in bytes. */
  int LARGEST = 1 << 24;

  /** No files, as for a text that is in no folder. */
  FilesBeside NONE =
      name -> {
        throw new IOException("this text is in no folder, from which a file could be named");
      };

  /**
   * The text of a file.
   *
   * @param name its path, as the model file writes it
   * @throws CharacterCodingException if it is not text in UTF-8
   * @throws IOException if it cannot be read; the message says why
   * @throws InvalidPathException if there can be no such file
   */
  String read(String name) throws IOException;

  /**
   * The text of a file, or a problem of the model file that names it.
   *
   * @param name its path, as the model file writes it
   * @param example the name of such a file
   * @param problem makes a problem of a cause and a remedy
   * @throws ProblemException if the file cannot be read
   */
  default String text(
      String name, String example, BiFunction<String, String, ProblemException> problem) {
    try {
      return read(name);
    } catch (CharacterCodingException notText) {
      throw problem.apply("is not text in UTF-8", "save it as plain text");
    } catch (InvalidPathException noPath) {
      throw problem.apply(
          "has a name that no file can have", "name a file such as %s".formatted(example));
    } catch (UnusableFileException unusable) {
      throw problem.apply("cannot be read: " + unusable.getMessage(), unusable.remedy);
    } catch (IOException unreadable) {
      throw problem.apply(
          "cannot be read: "
              + Optional.ofNullable(unreadable.getMessage()).orElse("it holds something else"),
          "check its path, which is counted from the folder of the model file");
    }
  }

  /** A file is there and cannot be used, wherever its path leads. */
  final class UnusableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    private UnusableFileException(String reason, String remedy) {
      super(reason);
      this.remedy = remedy;
    }
  }

  /** The files that a model file on disk names. */
  static FilesBeside of(Path modelFile) {
    return name -> {
      Path file = path(modelFile, name);
      requireReadable(file);
      return Files.readString(file);
    };
  }

  /** Where a file is that a model file names. */
  static Path path(Path modelFile, String name) {
    return modelFile.resolveSibling(name);
  }

  /**
   * Makes sure that a file can be read.
   *
   * @throws IOException saying why not
   */
  static void requireReadable(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException("there is no file '%s'".formatted(file));
    }
    if (!Files.isRegularFile(file)) {
      throw new IOException("'%s' is not a file".formatted(file));
    }
    if (!Files.isReadable(file)) {
      throw new UnusableFileException(
          "'%s' may not be read".formatted(file), "let it be read by whoever runs Ursell");
    }
    if (Files.size(file) > LARGEST) {
      throw new UnusableFileException(
          "'%s' has %d bytes, and at most %d are read".formatted(file, Files.size(file), LARGEST),
          "write fewer numbers, or fewer digits of them: many points of a table are found as well"
              + " between their neighbours");
    }
  }
}
