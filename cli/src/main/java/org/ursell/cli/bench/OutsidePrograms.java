package org.ursell.cli.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Programs of others, where a path of folders holds them.
 *
 * @param path folders, separated as in the environment variable PATH
 */
record OutsidePrograms(String path) {
  private static final long PATIENCE_MINUTES = 15;
  private static final int MOST_LETTERS = 160;
  private static final List<String> COMPILERS = List.of("c++", "g++", "clang++");

  /** One thread each, as ours. */
  private static final Map<String, String> ONE_THREAD =
      Map.of("OMP_NUM_THREADS", "1", "OPENBLAS_NUM_THREADS", "1", "MKL_NUM_THREADS", "1");

  /**
   * Those of the PATH, and then of the system: a Python of the user's own need not hold what the
   * system's does.
   */
  static OutsidePrograms ofThisMachine() {
    return new OutsidePrograms(
        System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/bin");
  }

  /** A compiler of C++. */
  Optional<Path> compiler() {
    return COMPILERS.stream().flatMap(name -> all(name).stream()).findFirst();
  }

  /** The first Python that can import all of these modules. */
  Optional<Path> python(String... modules) {
    for (Path python : all("python3")) {
      try {
        run(List.of(python.toString(), "-c", "import " + String.join(", ", modules)));
        return Optional.of(python);
      } catch (PeerFailedException lacksOne) {
        // The next one may have them.
      }
    }
    return Optional.empty();
  }

  private List<Path> all(String name) {
    List<Path> found = new ArrayList<>();
    for (String folder : path.split(Pattern.quote(File.pathSeparator))) {
      try {
        Path file = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(file) && !Files.isDirectory(file)) {
          found.add(file);
        }
      } catch (InvalidPathException noFolder) {
        // What is no path on this system holds no program.
      }
    }
    return found;
  }

  /** A program that is about to be started, on one thread. */
  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(ONE_THREAD);
    return builder;
  }

  /**
   * Runs a program to its end.
   *
   * @return all that it said
   * @throws PeerFailedException if it cannot be started, fails, or does not end; with the last line
   *     that it said
   */
  static String run(List<String> command) throws PeerFailedException {
    String name = String.valueOf(Path.of(command.get(0)).getFileName());
    try (TemporaryFolder folder = new TemporaryFolder()) {
      Path said = folder.file("said.txt");
      Process process = folder.start(builder(command).redirectOutput(said.toFile()));
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new PeerFailedException(
            "%s did not end within %d minutes".formatted(name, PATIENCE_MINUTES));
      }
      // What a program says of its failure is shown as far as it can be read.
      String text = new String(Files.readAllBytes(said), Charset.defaultCharset());
      if (process.exitValue() != 0) {
        throw new PeerFailedException(
            "%s failed with exit code %d: %s"
                .formatted(name, process.exitValue(), lastWords(text)));
      }
      return text;
    } catch (IOException | UncheckedIOException unable) {
      throw new PeerFailedException(name + " cannot be run: " + unable.getMessage());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new PeerFailedException(name + " was interrupted");
    }
  }

  /** The last line that says something. */
  static String lastWords(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .reduce((earlier, later) -> later)
        .map(line -> line.length() <= MOST_LETTERS ? line : line.substring(0, MOST_LETTERS) + "...")
        .orElse("it said nothing");
  }
}
