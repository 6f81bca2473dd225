package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.LifetimeStudy;
import org.ursell.runtime.study.PointLifetimes;

/**
 * The lifetimes of one model among several.
 *
 * @param label what the model is called
 * @param study what was asked for
 * @param results what was found
 */
public record ComparedLifetimes(String label, LifetimeStudy study, List<PointLifetimes> results) {
  /** Keeps its own copy of the results. */
  public ComparedLifetimes {
    results = List.copyOf(results);
  }

  /**
   * One table of all models, which stand in its first column; a parameter that a model has not is
   * left empty.
   */
  public static String csv(List<ComparedLifetimes> models) {
    Set<String> names = new LinkedHashSet<>();
    models.forEach(one -> names.addAll(one.study().points().names()));
    models.forEach(one -> names.addAll(LifetimeFiles.columns(one.study())));
    List<String> columns = new ArrayList<>(names);
    List<String> headings = new ArrayList<>(List.of(TraceTable.MODEL));
    headings.addAll(columns);
    CsvTable table = new CsvTable(headings);
    for (ComparedLifetimes one : models) {
      List<String> own = LifetimeFiles.columns(one.study());
      for (List<Object> found : LifetimeFiles.rows(one.study(), one.results())) {
        List<Object> row = new ArrayList<>(List.of(one.label()));
        for (String column : columns) {
          row.add(own.contains(column) ? found.get(own.indexOf(column)) : "");
        }
        table.row(row);
      }
    }
    return table.text();
  }
}
