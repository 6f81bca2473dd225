package org.ursell.runtime.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.Share;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.sweep.LineResult;

/** Puts the shares of a sweep together. */
public final class SweepMerge {
  private static final int MOST_NAMED = 8;

  private SweepMerge() {}

  /**
   * The lines of all parts, after making sure that these are parts of one sweep, finished, and
   * every line once.
   *
   * @param parts by name, at least one
   * @throws InvalidInputException saying what does not fit or is missing
   */
  public static List<LineResult> merge(Map<String, SweepJournal.Part> parts) {
    Map.Entry<String, SweepJournal.Part> first = parts.entrySet().iterator().next();
    for (Map.Entry<String, SweepJournal.Part> part : parts.entrySet()) {
      List<String> differences = first.getValue().outline().differences(part.getValue().outline());
      if (!differences.isEmpty()) {
        String newLine = System.lineSeparator() + "    ";
        throw new InvalidInputException(
            "%s and %s are not parts of one sweep ('here' is the first):%s%s"
                .formatted(
                    first.getKey(), part.getKey(), newLine, String.join(newLine, differences)),
            JournalCure.SAME_SWEEP);
      }
    }
    Map<Integer, String> owner = new HashMap<>();
    List<LineResult> lines = new ArrayList<>();
    for (Map.Entry<String, SweepJournal.Part> part : parts.entrySet()) {
      for (LineResult line : part.getValue().lines()) {
        String other = owner.getOrDefault(line.line(), "");
        if (!other.isEmpty()) {
          throw new InvalidInputException(
              "%s (share %s) and %s (share %s) overlap: both hold line %d"
                  .formatted(
                      other,
                      parts.getOrDefault(other, part.getValue()).share(),
                      part.getKey(),
                      part.getValue().share(),
                      line.line()),
              "name each share once");
        }
        owner.put(line.line(), part.getKey());
        lines.add(line);
      }
    }
    requireComplete(parts, first.getValue().outline().plan(), owner);
    return lines;
  }

  private static void requireComplete(
      Map<String, SweepJournal.Part> parts, SweepPlan plan, Map<Integer, String> owner) {
    List<Integer> missing =
        plan.lines().stream()
            .map(SweepPlan.Line::index)
            .filter(line -> !owner.containsKey(line))
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    TreeMap<String, Integer> unfinished = new TreeMap<>();
    TreeSet<Share> absent =
        new TreeSet<>(Comparator.comparingInt(Share::of).thenComparingInt(Share::number));
    Share some = parts.values().iterator().next().share();
    for (int line : missing) {
      boolean begun = false;
      for (Map.Entry<String, SweepJournal.Part> part : parts.entrySet()) {
        if (part.getValue().share().holds(line)) {
          unfinished.merge(
              "%s (share %s)".formatted(part.getKey(), part.getValue().share()), 1, Integer::sum);
          begun = true;
        }
      }
      if (!begun) {
        absent.add(new Share(line % some.of() + 1, some.of()));
      }
    }
    List<String> words = new ArrayList<>();
    if (!absent.isEmpty()) {
      words.add(
          "no folder of share %s was named"
                  .formatted(
                      absent.stream()
                          .limit(MOST_NAMED)
                          .map(Share::toString)
                          .collect(Collectors.joining(", ")))
              + (absent.size() > MOST_NAMED
                  ? " and %d others".formatted(absent.size() - MOST_NAMED)
                  : ""));
    }
    unfinished.forEach(
        (name, count) ->
            words.add("%s is not finished: %d lines are missing".formatted(name, count)));
    String what =
        "%d of %d lines are missing: %s"
            .formatted(missing.size(), plan.lines().size(), String.join("; ", words));
    throw unfinished.isEmpty()
        ? new InvalidInputException(what, JournalCure.RUN_SHARE)
        : new InvalidInputException(
            what, "run the unfinished commands again: they go on where they were");
  }
}
