package org.ursell.runtime.study;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.state.SymmetricDensityMatrix;

/**
 * Where one exact run of a trace ended.
 *
 * @param parameters the point of the run
 * @param state the whole state, from which any model of its species can go on, whatever charges
 *     that conserves
 */
@Internal
public record SavedExactRun(Map<String, Double> parameters, SymmetricDensityMatrix state) {
  /** Keeps its own copy of the parameters. */
  public SavedExactRun {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** {@code exact with 8 sites of A}. */
  String words() {
    return words(state.sites());
  }

  static String words(Map<String, Double> sites) {
    String counts =
        sites.entrySet().stream().map(SavedRun::count).collect(Collectors.joining(" and "));
    return "exact" + (counts.isEmpty() ? "" : " with " + counts);
  }
}
