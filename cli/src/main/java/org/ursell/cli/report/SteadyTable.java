package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.steady.Stability;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.study.SteadyStudy;
import org.ursell.runtime.study.SteadyStudy.Found;
import org.ursell.runtime.study.SteadyStudy.Row;
import org.ursell.runtime.study.TruncationOrder;

/**
 * Steady states as a file, one row per state, and their record.
 *
 * @param study what was asked for
 * @param rows what was found
 */
public record SteadyTable(SteadyStudy study, List<Row> rows) {
  private static final List<String> NUMBERS =
      List.of("frequency", "growth_rate", "growth_frequency", "residual");

  private static final List<String> WORDS =
      List.of("order", "reached", "stability", "method", "status", "words");

  /** Keeps its own copy of the rows. */
  public SteadyTable {
    rows = List.copyOf(rows);
  }

  /** Writes one row per state: the point, what is read, and how sure it is. */
  public void csv(Appendable to) {
    List<String> parameters =
        study.model().parameters().stream().map(parameter -> parameter.name()).toList();
    CsvTable table = empty(to, parameters);
    for (Row row : rows) {
      if (row.exact().isPresent()) {
        table.row(exactCells(row, parameters));
        continue;
      }
      if (row.reached().isEmpty()) {
        List<Object> cells = point(row, parameters, Double.NaN);
        study.readings().forEach(reading -> cells.add(Double.NaN));
        NUMBERS.forEach(number -> cells.add(Double.NaN));
        cells.addAll(List.of(order(row), "no", "", "", status(row), row.words()));
        table.row(cells);
      }
      for (Found found : row.states()) {
        boolean reached = row.reached().filter(one -> one == found).isPresent();
        SteadyMoments state = found.state();
        List<Object> cells = point(row, parameters, found.branch());
        for (double value : found.values()) {
          cells.add(value);
        }
        cells.addAll(
            List.of(
                found.frequency(),
                state.stability().growth(),
                state.stability().frequency(),
                state.residual()));
        cells.addAll(
            List.of(
                order(row),
                reached ? "yes" : "no",
                state.stability().verdict().word(),
                state.method().word(),
                PointStatus.of(state.physicality()).word(),
                String.join("; ", SteadyReport.unphysical(state.physicality()))));
        table.row(cells);
      }
    }
  }

  /** Parameters and observables have the names that the model gives them, before results have. */
  private CsvTable empty(Appendable to, List<String> parameters) {
    List<String> wanted = new ArrayList<>();
    study.readings().forEach(reading -> wanted.add(reading.name()));
    int read = wanted.size();
    wanted.addAll(WORDS);
    wanted.add("branch");
    wanted.addAll(NUMBERS);
    List<String> own = ColumnNames.distinct(parameters, wanted);
    int words = read + WORDS.size();
    List<String> numbers = new ArrayList<>(parameters);
    numbers.add(own.get(words));
    numbers.addAll(own.subList(0, read));
    numbers.addAll(own.subList(words + 1, own.size()));
    return new CsvTable(to, numbers, own.subList(read, words));
  }

  private List<Object> exactCells(Row row, List<String> parameters) {
    SteadyStudy.Exact exact = row.exact().orElseThrow();
    List<Object> cells = point(row, parameters, Double.NaN);
    for (int r = 0; r < study.readings().size(); r++) {
      cells.add(exact.values().isPresent() ? exact.values().get()[r] : Double.NaN);
    }
    boolean found = exact.values().isPresent();
    cells.addAll(List.of(found ? 0.0 : Double.NaN, -exact.gap(), Double.NaN, exact.residual()));
    cells.addAll(
        List.of(
            order(row),
            "",
            found ? Stability.Verdict.STABLE.word() : "",
            found ? "null_vector" : "",
            status(row),
            row.words()));
    return cells;
  }

  private static String status(Row row) {
    return row.isCancelled() ? "cancelled" : row.status().word();
  }

  private static String order(Row row) {
    return row.exact().isPresent() ? "exact" : truncation(row).text();
  }

  private static TruncationOrder truncation(Row row) {
    return row.order().orElse(TruncationOrder.of(1));
  }

  /** A number where all species have the same order. */
  private static Object orderInManifest(Row row) {
    return row.exact().isPresent() ? order(row) : LifetimeFiles.orderInManifest(truncation(row));
  }

  private static List<Object> point(Row row, List<String> parameters, double branch) {
    List<Object> cells = new ArrayList<>();
    parameters.forEach(name -> cells.add(row.point().get(name)));
    cells.add(branch);
    return cells;
  }

  /** The manifest, continued with what was asked for and found. */
  public Map<String, Object> manifest(Map<String, Object> manifest) {
    Map<String, List<Object>> values = PointWords.recorded(study.points());
    study.axis().ifPresent(axis -> values.put(axis.name(), List.copyOf(axis.values())));
    manifest.put("parameters", values);
    manifest.put("sizes", study.sizes().parameter().isEmpty() ? List.of() : study.sizes().values());
    manifest.put("observables", study.readings().stream().map(ObservableReading::name).toList());
    manifest.put("branches", study.branches());
    manifest.put("remarks", study.remarks());
    manifest.put(
        "start",
        Manifest.start(study.start(), study.model().species(), rows.stream().map(Row::point)));
    manifest.put(
        "points",
        rows.stream()
            .map(
                row ->
                    Manifest.ordered(
                        "parameters",
                        row.point().asMap(),
                        "order",
                        orderInManifest(row),
                        "status",
                        status(row),
                        "states",
                        row.states().size(),
                        "words",
                        row.words()))
            .toList());
    return manifest;
  }
}
