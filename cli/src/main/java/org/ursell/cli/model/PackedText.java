package org.ursell.cli.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that the build packs with the program. */
public final class PackedText {
  private PackedText() {}

  /**
   * A text.
   *
   * @param path from the root of what is packed, with a slash before it
   * @throws IllegalStateException if it was left out
   */
  public static String of(String path) {
    try (InputStream stream = PackedText.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new IllegalStateException("this build lacks " + path + ": build with Maven");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
