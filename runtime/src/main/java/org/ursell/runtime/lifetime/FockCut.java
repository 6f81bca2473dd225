package org.ursell.runtime.lifetime;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which number states of bosonic modes an exact solution kept.
 *
 * @param highest the highest number of quanta kept, by the name of the mode
 * @param edge the largest population that the two highest numbers of a mode ever had
 */
public record FockCut(Map<String, Integer> highest, double edge) {
  /** A population at the edge beyond which a cut is felt. */
  public static final double SMALL = 1e-8;

  /** How its words begin. */
  public static final String BEGINNING = "quanta up to ";

  /** Keeps its own copy. */
  public FockCut {
    highest = Map.copyOf(highest);
  }

  /** Whether next to nothing was at the edge. */
  public boolean isEnough() {
    return edge < SMALL;
  }

  /** What must be said beside a number if a cut is felt in it; else nothing. */
  public static String warning(Optional<FockCut> cut) {
    return cut.filter(kept -> !kept.isEnough()).map(FockCut::words).orElse("");
  }

  /** The highest numbers, such as {@code c=30,b=8}. */
  public String text() {
    return new TreeMap<>(highest)
        .entrySet().stream()
            .map(one -> one.getKey() + "=" + one.getValue())
            .collect(Collectors.joining(","));
  }

  /** In words, with advice if the cut is felt. */
  public String words() {
    return isEnough()
        ? BEGINNING + text()
        : String.format(
            Locale.ROOT,
            BEGINNING
                + "%s, too few: the two highest numbers hold up to %.2g of the population;"
                + " keep more, or let the number be found",
            text(),
            edge);
  }
}
