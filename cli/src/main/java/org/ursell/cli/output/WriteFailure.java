package org.ursell.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;

/** Why a file or a folder could not be written, and what to do about it. */
final class WriteFailure {
  private WriteFailure() {}

  /** What happened, with the file that it happened to. */
  static String reason(IOException failure) {
    if (!(failure instanceof FileSystemException system)) {
      return Objects.requireNonNullElse(failure.getMessage(), failure.getClass().getSimpleName());
    }
    String file = system.getFile();
    if (failure instanceof AccessDeniedException) {
      return "permission denied for " + file;
    }
    if (failure instanceof NoSuchFileException) {
      return "no file or folder can be made there";
    }
    if (failure instanceof FileAlreadyExistsException) {
      return file + " exists and is not a folder";
    }
    String why = system.getReason();
    return why == null ? file : file + ": " + why;
  }

  /** How to mend it, in one sentence without a final stop. */
  static String remedy(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "name a folder of your own, or change its permissions";
    }
    String why =
        failure instanceof FileSystemException system
            ? Objects.requireNonNullElse(system.getReason(), "")
            : Objects.requireNonNullElse(failure.getMessage(), "");
    String words = why.toLowerCase(Locale.ROOT);
    if (words.contains("space") || words.contains("quota")) {
      return "free some space there or name another folder";
    }
    return words.contains("too long") ? "name a folder with a shorter name" : "name another folder";
  }
}
