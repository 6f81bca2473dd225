package org.ursell.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as a user starts it, in a folder. */
record Program(Path folder) {
  private static final long PATIENCE_SECONDS = 600;
  private static final Path JAR =
      Path.of("..", "..", "cli", "target", "ursell.jar").toAbsolutePath().normalize();

  /** A run that has ended. */
  record Run(int exit, String out, String err) {}

  /** Starts a command, whose words are told apart by spaces; it writes into files. */
  Process start(String words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m", "-jar", JAR.toString()));
    command.addAll(Arrays.asList(words.split(" ")));
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectOutput(folder.resolve("out.txt").toFile())
        .redirectError(folder.resolve("err.txt").toFile())
        .start();
  }

  /** Runs a command to its end. */
  Run run(String words) throws IOException, InterruptedException {
    Process process = start(words);
    try {
      assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(words).isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new Run(
        process.exitValue(),
        Files.readString(folder.resolve("out.txt")),
        Files.readString(folder.resolve("err.txt")));
  }

  /** Runs a command that must go well. */
  Run well(String words) throws IOException, InterruptedException {
    Run run = run(words);
    assertThat(run.exit()).as("%s%n%s", words, run.err()).isZero();
    return run;
  }

  /**
   * What a folder holds, by name, each letter a byte. Of a journal, whose lines stand in the order
   * in which they were finished, the records in another order. Of manifests that hold the words
   * that were typed, what stands beside them.
   */
  Map<String, String> files(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(folder.resolve(name))) {
      for (Path file : all.toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (file.endsWith("sweep.journal")) {
          text = text.lines().sorted().collect(Collectors.joining("\n"));
        }
        files.put(file.getFileName().toString(), text);
      }
    }
    return files;
  }
}
