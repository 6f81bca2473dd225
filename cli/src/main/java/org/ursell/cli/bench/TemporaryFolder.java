package org.ursell.cli.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder for what other programs read and write. Both are gone when it is closed, or when this
 * process ends before.
 */
final class TemporaryFolder implements AutoCloseable {
  private static final String PREFIX = "ursell-bench-";

  private final Path path;
  private final Thread atTheEnd;
  private volatile Optional<Process> program = Optional.empty();

  /** Among the temporary files of this machine. */
  TemporaryFolder() {
    this(made(() -> Files.createTempDirectory(PREFIX)));
  }

  /** In a folder that other machines may share. */
  static TemporaryFolder in(Path parent) {
    return new TemporaryFolder(
        made(() -> Files.createTempDirectory(parent.toAbsolutePath(), PREFIX)));
  }

  /** Makes a folder. */
  private interface Maker {
    Path make() throws IOException;
  }

  private static Path made(Maker maker) {
    try {
      return maker.make();
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private TemporaryFolder(Path path) {
    this.path = path;
    atTheEnd = new Thread(this::endEarly, "ursell-bench");
    Runtime.getRuntime().addShutdownHook(atTheEnd);
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

  /** Starts the program. */
  Process start(ProcessBuilder builder) throws IOException {
    Process started = builder.start();
    program = Optional.of(started);
    return started;
  }

  @Override
  public void close() {
    program.ifPresent(Process::destroyForcibly);
    try {
      Runtime.getRuntime().removeShutdownHook(atTheEnd);
      remove(path);
    } catch (IllegalStateException ending) {
      // The process is at its end, which removes it.
    } catch (IOException busy) {
      throw new UncheckedIOException(busy);
    }
  }

  private void endEarly() {
    program.ifPresent(Process::destroyForcibly);
    try {
      remove(path);
    } catch (IOException | UncheckedIOException busy) {
      // What the program wrote in its last moment is left in a folder that systems empty.
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.deleteIfExists(each);
      }
    }
  }
}
