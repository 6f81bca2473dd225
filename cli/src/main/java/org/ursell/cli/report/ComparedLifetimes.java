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
   * One table of all models, which its last columns begin with; a parameter that a model has not is
   * {@code nan}.
   */
  public static String csv(List<ComparedLifetimes> models) {
    Set<String> parameters = new LinkedHashSet<>();
    Set<String> numbers = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (ComparedLifetimes one : models) {
      parameters.addAll(one.study().points().names());
      numbers.addAll(LifetimeFiles.numbers(one.study()));
      words.addAll(LifetimeFiles.words(one.study()));
    }
    List<String> named = new ArrayList<>(List.of(TraceTable.MODEL));
    named.addAll(words);
    CsvTable table = CsvTable.of(List.copyOf(parameters), List.copyOf(numbers), named);
    for (ComparedLifetimes one : models) {
      List<String> own = one.study().points().names();
      for (LifetimeFiles.Row found : LifetimeFiles.rows(one.study(), one.results())) {
        List<Object> row = new ArrayList<>();
        for (String name : parameters) {
          row.add(own.contains(name) ? found.parameters().get(name) : Double.NaN);
        }
        row.addAll(found.of(List.copyOf(numbers), Double.NaN));
        row.add(one.label());
        row.addAll(found.of(List.copyOf(words), ""));
        table.row(row);
      }
    }
    return table.text();
  }
}
