package org.ursell.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.Curve;

/**
 * Traces as one table: the times and one column per curve, or, where several observables are
 * followed, one per observable and curve. Where models are compared they stand below each other,
 * with the model in the last column.
 */
public final class TraceTable {
  static final String MODEL = "model";

  private TraceTable() {}

  /**
   * The table as text. A run that ended early is {@code nan} from then on. Where digits were asked
   * for, their number follows each value; the standard error of a sampled value follows it always.
   */
  public static String csv(List<Traced> traces) {
    StringBuilder text = new StringBuilder();
    write(traces, text);
    return text.toString();
  }

  /** The same, row by row to where it goes. */
  public static void write(List<Traced> traces, Appendable to) {
    Set<String> names = new LinkedHashSet<>();
    traces.forEach(traced -> names.addAll(columns(traced)));
    List<String> columns = new ArrayList<>(names);
    List<String> numbers = new ArrayList<>(List.of("t"));
    numbers.addAll(columns);
    CsvTable table = new CsvTable(to, numbers, traces.size() > 1 ? List.of(MODEL) : List.of());
    for (Traced traced : traces) {
      List<String> own = columns(traced);
      double[] times = traced.study().times();
      for (int k = 0; k < times.length; k++) {
        List<Object> values = values(traced, k);
        List<Object> row = new ArrayList<>();
        row.add(times[k]);
        for (String column : columns) {
          // Another model may have no run without coupling.
          row.add(own.contains(column) ? values.get(own.indexOf(column)) : Double.NaN);
        }
        if (traces.size() > 1) {
          row.add(traced.label());
        }
        table.row(row);
      }
    }
  }

  private static List<String> columns(Traced traced) {
    List<String> columns = new ArrayList<>();
    for (int r = 0; r < traced.study().readings().size(); r++) {
      for (Curve curve : traced.curves()) {
        columns.add(traced.column(curve, r));
        if (curve.isLangevin()) {
          columns.add("error " + traced.column(curve, r));
        }
        if (traced.study().digits()) {
          columns.add("digits " + traced.column(curve, r));
        }
      }
    }
    return columns;
  }

  private static List<Object> values(Traced traced, int place) {
    List<Object> values = new ArrayList<>();
    for (int r = 0; r < traced.study().readings().size(); r++) {
      for (Curve curve : traced.curves()) {
        ObservableTrace trace = curve.traces().get(r);
        boolean reached = place < trace.values().length;
        boolean digits = traced.study().digits();
        if (digits) {
          values.add(reached ? (Object) trace.supportedText(place) : Double.NaN);
        } else {
          values.add(reached ? trace.values()[place] : Double.NaN);
        }
        if (curve.isLangevin()) {
          values.add(reached ? trace.errors()[place] : Double.NaN);
        }
        if (digits) {
          values.add(reached ? (Object) trace.digits(place) : Double.NaN);
        }
      }
    }
    return values;
  }
}
