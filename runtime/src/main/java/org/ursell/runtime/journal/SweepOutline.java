package org.ursell.runtime.journal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/**
 * What must be known of a sweep to go on with it and to write its results, without its model.
 *
 * @param facts everything that decides the numbers, as name and text, from {@link
 *     SweepRequest#description}
 * @param plan the grid
 * @param columns what is measured
 * @param frequencies angular frequencies of the spectra; empty if there are none
 * @param spectrumObservables the observables of the spectra
 * @param notes what else the writer of the results wants to find again, as name and text; it
 *     decides no number
 */
public record SweepOutline(
    Map<String, String> facts,
    SweepPlan plan,
    List<Column> columns,
    double[] frequencies,
    List<String> spectrumObservables,
    Map<String, String> notes) {
  /** The name under which the version of the program is noted among the facts. */
  public static final String VERSION = "ursell";

  public SweepOutline {
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    columns = List.copyOf(columns);
    frequencies = frequencies.clone();
    spectrumObservables = List.copyOf(spectrumObservables);
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /** The outline of a request. */
  public static SweepOutline of(
      SweepRequest request, Map<String, String> moreFacts, Map<String, String> notes) {
    Map<String, String> facts = new LinkedHashMap<>(request.description());
    facts.putAll(moreFacts);
    return new SweepOutline(
        facts,
        request.plan(),
        request.columns(),
        request.frequencies(),
        request.spectrumObservables(),
        notes);
  }

  /** The table of finished lines, every line of the plan once. */
  public SweepTable table(List<LineResult> lines) {
    return new SweepTable(plan, columns, frequencies, spectrumObservables, lines);
  }

  /** Whether another version of the program noted the other outline, of the same sweep. */
  boolean isOfAnotherVersion(SweepOutline other) {
    return !facts.equals(other.facts) && unversioned(facts).equals(unversioned(other.facts));
  }

  private static Map<String, String> unversioned(Map<String, String> facts) {
    Map<String, String> others = new LinkedHashMap<>(facts);
    others.keySet().removeAll(List.of(VERSION, SweepRequest.GENERATOR));
    return others;
  }

  /** In what the facts of another outline differ from these, one sentence each. */
  public List<String> differences(SweepOutline other) {
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, String> fact : facts.entrySet()) {
      String there = other.facts.getOrDefault(fact.getKey(), "not given");
      if (!there.equals(fact.getValue())) {
        found.add(
            "%s: %s there, %s here"
                .formatted(fact.getKey(), shortened(there), shortened(fact.getValue())));
      }
    }
    for (Map.Entry<String, String> fact : other.facts.entrySet()) {
      if (!facts.containsKey(fact.getKey())) {
        found.add(
            "%s: %s there, not given here".formatted(fact.getKey(), shortened(fact.getValue())));
      }
    }
    return found;
  }

  private static String shortened(String text) {
    return text.length() <= 90
        ? text
        : text.substring(0, 50) + " ... " + text.substring(text.length() - 30);
  }
}
