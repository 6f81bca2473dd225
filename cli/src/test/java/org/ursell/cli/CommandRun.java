package org.ursell.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One command run in this process, with what it printed. */
public record CommandRun(int exitCode, String out, String err) {
  static {
    emptyCache();
  }

  /** Runs one command line. */
  public static CommandRun of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = of(new PrintWriter(out), new PrintWriter(err), args);
    return new CommandRun(exitCode, out.toString(), err.toString());
  }

  /** Runs one command line that prints to these two, and returns its exit code. */
  public static int of(PrintWriter out, PrintWriter err, String... args) {
    return Main.run(out, err, args);
  }

  /** The names of all verbs that help lists, in its order. */
  public static List<String> verbs() {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return Main.commandLine(nowhere, nowhere).getSubcommands().entrySet().stream()
        .filter(verb -> !verb.getValue().getCommandSpec().usageMessage().hidden())
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Equations that an earlier build kept would be tested in place of today's. Each of the processes
   * that test side by side has a folder of its own.
   */
  private static void emptyCache() {
    Path cache = Path.of(System.getenv().getOrDefault("XDG_CACHE_HOME", ""));
    if (!cache.toString().contains("test-cache") || !Files.exists(cache)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(cache)) {
      List<Path> deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
