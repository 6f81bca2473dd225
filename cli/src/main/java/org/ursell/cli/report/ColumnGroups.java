package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.sweep.SweepTable;

/** Which columns of a sweep come from the same measure, as the notes of its outline keep it. */
public final class ColumnGroups {
  /** Under this name the notes hold the groups. */
  private static final String NOTE = "groups";

  private ColumnGroups() {}

  /** Adds the groups to the notes of an outline. */
  public static void note(List<Measure> measures, Map<String, String> notes) {
    notes.put(
        NOTE,
        measures.stream()
            .map(measure -> measure.name() + "=" + measure.columns().size())
            .collect(Collectors.joining(" ")));
  }

  /** The columns of each measure, in the order of the table. */
  public static Map<String, List<Column>> of(SweepOutline outline, SweepTable table) {
    Map<String, List<Column>> groups = new LinkedHashMap<>();
    int column = 0;
    for (String group : outline.notes().getOrDefault(NOTE, "").split(" ")) {
      int equals = group.lastIndexOf('=');
      if (equals > 0) {
        int count = Integer.parseInt(group.substring(equals + 1));
        groups
            .computeIfAbsent(group.substring(0, equals), name -> new ArrayList<>())
            .addAll(table.columns().subList(column, column + count));
        column += count;
      }
    }
    return groups;
  }
}
