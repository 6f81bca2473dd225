package org.ursell.spark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The last lines that Spark has logged, of which one is told when it ends too early. */
final class LastWords {
  private static final int KEPT = 200;
  private static final int LONGEST = 300;
  private static final Pattern TELLING = Pattern.compile("(Exception|Error)\\b|\\bERROR\\b");

  private final Deque<String> lines = new ArrayDeque<>();
  private final Thread reader;

  LastWords(InputStream log) {
    reader = new Thread(() -> read(log), "ursell-spark-log");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream log) {
    try (BufferedReader text =
        new BufferedReader(new InputStreamReader(log, StandardCharsets.UTF_8))) {
      for (String line = text.readLine(); line != null; line = text.readLine()) {
        synchronized (lines) {
          lines.add(line);
          if (lines.size() > KEPT) {
            lines.remove();
          }
        }
      }
    } catch (IOException end) {
      // With the process, the log ends.
      return;
    }
  }

  /** The last line that tells of an error, behind a colon; nothing if there is none. */
  String gist() {
    try {
      TimeUnit.SECONDS.timedJoin(reader, 2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (lines) {
      return lines.stream()
          .filter(line -> TELLING.matcher(line).find())
          .reduce((first, second) -> second)
          .map(line -> ": " + firstLine(line))
          .orElse("");
    }
  }

  /** The first line of a text, cut where it is very long. */
  static String firstLine(String text) {
    String line = text.strip().lines().findFirst().orElse("");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
  }
}
