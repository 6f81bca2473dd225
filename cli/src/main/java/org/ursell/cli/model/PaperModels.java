package org.ursell.cli.model;

import java.util.List;
import java.util.Map;

/**
 * Values of the figures of Nadolny and Bruder, "Macroscopic quantum synchronization effects"
 * (2023), which are taken for the paper's models where none are given.
 */
public final class PaperModels {
  private static final Map<String, Map<String, List<Double>>> LIFETIMES =
      Map.of("one-group", Map.of("V", List.of(0.75, 1.0, 1.25, 1.5)));

  private static final List<Double> TRACED =
      List.of(100.0, 500.0, 1000.0, 2000.0, Double.POSITIVE_INFINITY);

  private PaperModels() {}

  /** Parameter values of the figure of lifetimes; empty where it has none of this model. */
  static Map<String, List<Double>> lifetimes(String model) {
    return LIFETIMES.getOrDefault(model, Map.of());
  }

  /** The sizes of the figure of traces; empty for a model of one's own, which has its own. */
  public static List<Double> traced(ModelEntry entry) {
    return entry.isCommitted() ? TRACED : List.of();
  }
}
