package org.ursell.cli.verb;

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
import java.util.stream.Stream;
import org.ursell.cli.CommandRun;

/** What a sweep leaves in its folder, and the command in a process of its own. */
public final class SweepFolder {
  private SweepFolder() {}

  /** The result files by name, as one character a byte; the journal is none of them. */
  public static Map<String, String> results(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (!name.equals("sweep.journal") && Files.isRegularFile(file)) {
          found.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return found;
  }

  /** Asserts that two folders hold the same results, naming the first that differs. */
  public static void assertSame(Path folder, Path expected) throws IOException {
    Map<String, String> found = results(folder);
    Map<String, String> wanted = results(expected);
    assertThat(found.keySet()).isEqualTo(wanted.keySet());
    wanted.forEach(
        (name, content) ->
            assertThat(content.equals(found.get(name))).as("%s is the same", name).isTrue());
  }

  /** Runs a sweep in this process. */
  public static CommandRun sweep(Path folder, String options, String... more) {
    List<String> args = new ArrayList<>(List.of("sweep"));
    args.addAll(List.of(options.split(" ")));
    args.addAll(Arrays.asList(more));
    args.addAll(List.of("--out", folder.toString()));
    return CommandRun.of(args.toArray(String[]::new));
  }

  /** The command line of a Java that runs the command with less or more than it needs. */
  public static List<String> java(String... args) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:-UsePerfData",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            "org.ursell.cli.Main"));
    command.addAll(List.of(args));
    return command;
  }
}
