package org.ursell.cli.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.ursell.runtime.equations.InvalidInputException;

/** Ranges of sizes, {@code 2..24} or {@code 10..50..10}, written out. */
final class SizeRange {
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,18})\\s*\\.\\.\\s*(\\d{1,18})(?:\\s*\\.\\.\\s*(\\d{1,18}))?");
  private static final int MOST = 10_000;

  private SizeRange() {}

  /**
   * The list with each range replaced by its numbers.
   *
   * @throws InvalidInputException for a range that is empty, endless or not of whole numbers
   */
  static String expand(String text) {
    if (!text.contains("..")) {
      return text;
    }
    List<String> words = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      words.add(part.contains("..") ? numbers(part.strip()) : part);
    }
    return String.join(",", words);
  }

  private static String numbers(String range) {
    Matcher match = RANGE.matcher(range);
    if (!match.matches()) {
      throw new InvalidInputException(
          "--sizes: '%s' is not a range of whole numbers".formatted(range),
          "write it like 2..24, or 10..50..10 for every tenth");
    }
    long from = Long.parseLong(match.group(1));
    long to = Long.parseLong(match.group(2));
    long step = match.group(3) == null ? 1 : Long.parseLong(match.group(3));
    if (to < from || step < 1) {
      throw new InvalidInputException(
          "--sizes: the range '%s' holds no number".formatted(range),
          "write the smaller number first and a step from 1 up, as in 2..24 or 10..50..10");
    }
    if ((to - from) / step >= MOST) {
      throw new InvalidInputException(
          "--sizes: the range '%s' holds more than %d numbers".formatted(range, MOST),
          "give a larger step, as in %d..%d..%d".formatted(from, to, 1 + (to - from) / 10));
    }
    return LongStream.iterate(from, size -> size <= to, size -> size + step)
        .mapToObj(Long::toString)
        .collect(Collectors.joining(","));
  }
}
