package org.ursell.cli.figure;

import java.util.LinkedHashMap;
import java.util.Map;

/** Names and values in the order in which they are to be read. */
final class Facts {
  private Facts() {}

  /** Alternating names and values. */
  static Map<String, Object> of(Object... namesAndValues) {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (int k = 0; k < namesAndValues.length; k += 2) {
      facts.put((String) namesAndValues[k], namesAndValues[k + 1]);
    }
    return facts;
  }
}
