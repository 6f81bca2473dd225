package org.ursell.runtime.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes files whole or not at all: into a temporary file beside the target, then renamed. */
public final class AtomicFile {
  private AtomicFile() {}

  /**
   * Writes text in UTF-8, replacing a file of that name.
   *
   * @throws IOException with a message that names the file, the reason and what to do
   */
  public static void write(Path target, String text) throws IOException {
    write(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, replacing a file of that name; missing folders are made. */
  public static void write(Path target, byte[] bytes) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Checks, before long work, that files can be written into a folder; makes it if it is missing.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if not
   */
  public static void requireWritableFolder(Path folder) {
    throw new UnsupportedOperationException();
  }
}
