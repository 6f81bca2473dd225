package org.ursell.cli.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a run of {@code ursell bench} measured, by name, for its history. Every figure is a cost: a
 * time, or a time as a multiple of another's in the same run. Less is better.
 */
public final class Figures {
  private final Map<String, Double> values = new LinkedHashMap<>();

  /**
   * Keeps a figure.
   *
   * @param name parts joined by slashes, the unit in the last one, such as {@code
   *     right-hand-side/one-group/2/emitted-ns}
   * @throws IllegalArgumentException if it is no positive number, or the name was used before
   */
  public void put(String name, double value) {
    if (!(value > 0.0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(name + " is " + value);
    }
    if (values.putIfAbsent(name, value) != null) {
      throw new IllegalArgumentException(name + " was measured twice");
    }
  }

  /** All of them, in the order in which they were measured. */
  public Map<String, Double> values() {
    return Collections.unmodifiableMap(values);
  }
}
