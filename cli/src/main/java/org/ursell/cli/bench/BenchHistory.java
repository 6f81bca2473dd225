package org.ursell.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;

/** A file of what earlier runs of {@code ursell bench} measured, a line of JSON each. */
public final class BenchHistory {
  private static final String OPTION = "--history";

  private final Path file;

  private BenchHistory(Path file) {
    this.file = file;
  }

  /**
   * The history of a name.
   *
   * @throws InvalidInputException if nothing can be called so
   */
  public static BenchHistory of(String file) {
    try {
      return new BenchHistory(Path.of(file));
    } catch (InvalidPathException noPath) {
      throw new InvalidInputException(
          "%s: '%s' is no name of a file".formatted(OPTION, file), "name one, as bench.jsonl");
    }
  }

  /**
   * Refuses, before anything is measured, a file that no line can be added to.
   *
   * @throws InvalidInputException if it holds something else, or cannot be written
   */
  public void requireWritable() {
    if (Files.exists(file)) {
      lines();
      if (!Files.isWritable(file)) {
        throw new InvalidInputException(
            "%s: the file '%s' may not be written".formatted(OPTION, file),
            "change its permissions, or name another");
      }
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
      throw new InvalidInputException(
          "%s: no file can be made at '%s'".formatted(OPTION, file),
          "name a file in a folder that is there and can be written");
    }
  }

  /**
   * Adds what was measured as one line, by one write, so that runs side by side do not mix theirs.
   *
   * @throws InvalidInputException if it cannot be written
   */
  public void append(Figures figures) {
    append(HistoryLine.now(figures));
  }

  void append(HistoryLine line) {
    try {
      Files.write(
          file,
          line.json().getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException full) {
      throw new InvalidInputException(
          "%s: nothing can be added to '%s': %s".formatted(OPTION, file, full.getMessage()),
          "make room, or name another file");
    }
  }

  /**
   * All lines, the oldest first.
   *
   * @throws InvalidInputException if the file cannot be read, or holds something else
   */
  List<HistoryLine> lines() {
    List<String> texts;
    try {
      texts = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new InvalidInputException(
          "%s: the file '%s' cannot be read".formatted(OPTION, file)
              + (Files.exists(file) ? "" : ", since there is none"),
          "name a file that 'ursell bench PART --history FILE' has written");
    }
    List<HistoryLine> lines = new ArrayList<>();
    for (int k = 0; k < texts.size(); k++) {
      try {
        if (!texts.get(k).isBlank()) {
          lines.add(HistoryLine.parse(texts.get(k)));
        }
      } catch (IOException other) {
        throw new InvalidInputException(
            "%s: line %d of '%s' is no line of a history: %s"
                .formatted(OPTION, k + 1, file, firstLine(other)),
            "mend or remove the line, or name another file");
      }
    }
    return lines;
  }

  private static String firstLine(IOException error) {
    return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
  }

  /**
   * What became of the figures of the last line.
   *
   * @throws InvalidInputException if the file cannot be read, or holds no line
   */
  public HistoryComparison compared() {
    List<HistoryLine> lines = lines();
    if (lines.isEmpty()) {
      throw new InvalidInputException(
          "%s: the file '%s' holds no line".formatted(OPTION, file),
          "measure something first, as by 'ursell bench run %s %s'".formatted(OPTION, file));
    }
    return HistoryComparison.of(lines);
  }
}
