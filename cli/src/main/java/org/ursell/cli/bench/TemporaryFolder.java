package org.ursell.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for what other programs read and write, gone when it is closed. */
final class TemporaryFolder implements AutoCloseable {
  private final Path path;

  TemporaryFolder() {
    try {
      path = Files.createTempDirectory("ursell-peers-");
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  Path path() {
    return path;
  }

  /** A file in it. */
  Path file(String name) {
    return path.resolve(name);
  }

  /** Writes a file into it. */
  Path write(String name, String text) {
    try {
      return Files.writeString(file(name), text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  @Override
  public void close() {
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }
}
