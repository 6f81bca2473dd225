package org.ursell.cli.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ursell.cli.output.FailedComputationException;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.LineResult;
import org.ursell.runtime.sweep.LineResult.Disagreement;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.SweepDataset;
import org.ursell.runtime.sweep.SweepTable;

/** The files of a finished sweep. They follow from its outline and its lines alone. */
public final class SweepResults {
  public static final String BASE_MANIFEST = "manifest";

  /** Under this name an outline keeps what must be said of the observables, line by line. */
  public static final String REMARKS = "remarks";

  /** Facts of the outline that stand in NetCDF files, beside the parameters. */
  private static final Set<String> RECORDED =
      Set.of("model", "equations", "measures", "window", "tolerances", "start");

  private static final int MOST_TOLD = 1000;

  private final SweepOutline outline;
  private final SweepTable table;

  /** The files of a sweep. */
  public SweepResults(SweepOutline outline, SweepTable table) {
    this.outline = outline;
    this.table = table;
  }

  /** Prints how large the sweep was, what became of it, and what must be said of it. */
  public void print(PrintWriter out) {
    out.println(summary());
    outline.notes().getOrDefault(REMARKS, "").lines().forEach(line -> out.println("  " + line));
  }

  /**
   * Requires that the sweep was not in vain.
   *
   * @throws FailedComputationException if no point gave a number
   */
  public void requireNumbers() {
    if (points().noneMatch(SweepResults::hasNumber)) {
      throw new FailedComputationException(
          "no point gave a number",
          "the column 'advice' of sweep.csv says what happened to each; the first: "
              + table.point(0).words());
    }
  }

  private static boolean hasNumber(PointResult point) {
    return point.status().hasNumbers()
        || java.util.Arrays.stream(point.values()).anyMatch(value -> !Double.isNaN(value));
  }

  private java.util.stream.Stream<PointResult> points() {
    return table.lines().stream().flatMap(line -> line.points().stream());
  }

  /** Writes one row per point: its place in the grid, what was measured, what became of it. */
  public void csv(Appendable to) {
    List<String> numbers = axisNames();
    table.columns().forEach(column -> numbers.add(column.name()));
    // Numbers were named so that they differ from these.
    CsvTable csv = new CsvTable(to, numbers, ColumnNames.distinct(axisNames(), SweepTable.TOLD));
    for (int p = 0; p < table.plan().points(); p++) {
      PointResult point = table.point(p);
      List<Object> row = place(p);
      for (double value : point.values()) {
        row.add(value);
      }
      row.add(point.status().word());
      row.add(point.method());
      row.add(point.words());
      csv.row(row);
    }
  }

  /** Writes the same as NetCDF, with names, units, and the spectra if there are any. */
  public void netcdf(OutputStream out) throws IOException {
    String rate = outline.notes().getOrDefault(SweepNotes.TIME_UNIT, "");
    Map<String, String> units = new LinkedHashMap<>();
    for (String name : outline.notes().getOrDefault(SweepNotes.RATES, "").split(",")) {
      units.put(name, rate);
    }
    Map<String, String> about = new LinkedHashMap<>();
    about.put("title", outline.notes().getOrDefault(SweepNotes.CAPTION, "").replaceAll(" +", " "));
    about.put("source", "Ursell " + outline.facts().getOrDefault(SweepOutline.VERSION, ""));
    about.put("remarks", outline.notes().getOrDefault(REMARKS, ""));
    outline
        .facts()
        .forEach(
            (name, text) -> {
              if (RECORDED.contains(name) || name.startsWith("parameter ")) {
                about.put(name.replace(' ', '_'), text);
              }
            });
    SweepDataset.of(table, rate, units, about).write(out);
  }

  /** Whether there are spectra. */
  public boolean hasSpectra() {
    return table.frequencies().length > 0;
  }

  /** Writes one row per point, observable and frequency. */
  public void spectra(Appendable to) {
    CsvTable csv =
        CsvTable.of(to, axisNames(), List.of("omega", "spectrum"), List.of("observable"));
    double[] frequencies = table.frequencies();
    for (int p = 0; p < table.plan().points(); p++) {
      double[] values = table.point(p).spectra();
      for (int k = 0; k < values.length; k++) {
        List<Object> row = place(p);
        row.add(frequencies[k % frequencies.length]);
        row.add(values[k]);
        row.add(table.spectrumObservables().get(k / frequencies.length));
        csv.row(row);
      }
    }
  }

  private List<String> axisNames() {
    return table.plan().axes().stream()
        .map(Axis::name)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private List<Object> place(int point) {
    List<Object> row = new ArrayList<>();
    for (int a = 0; a < table.plan().axes().size(); a++) {
      row.add(table.plan().value(point, a));
    }
    return row;
  }

  /** The manifest as it was begun, before the first point. */
  public String begunManifest() {
    return outline.notes().getOrDefault(BASE_MANIFEST, "{}\n");
  }

  /**
   * What was found, for the manifest.
   *
   * @param notDrawn what the pictures leave out, in sentences
   */
  public Map<String, Object> found(List<String> notDrawn) {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("points", table.plan().points());
    found.put("lines", table.lines().size());
    found.put("statuses", counts(true));
    found.put("methods", counts(false));
    found.put(
        "checks",
        Manifest.ordered(
            "points", table.lines().stream().mapToInt(LineResult::checked).sum(),
            "disagreements", disagreements()));
    found.put("not_drawn", notDrawn);
    List<Object> told = new ArrayList<>();
    for (int p = 0; p < table.plan().points() && told.size() < MOST_TOLD; p++) {
      if (!table.point(p).words().isEmpty()) {
        told.add(
            Manifest.ordered(
                "point", words(table.plan(), p),
                "status", table.point(p).status().word(),
                "advice", table.point(p).words()));
      }
    }
    found.put("told", told);
    return found;
  }

  private List<Object> disagreements() {
    List<Object> list = new ArrayList<>();
    for (LineResult line : table.lines()) {
      for (Disagreement d : line.disagreements()) {
        list.add(
            Manifest.ordered(
                "point", words(table.plan(), d.point()),
                "column", d.column(),
                "method", d.method(),
                "value", d.value(),
                "integrated", d.plain(),
                "consequence", "all points of its line were integrated"));
      }
    }
    return list;
  }

  private Map<String, Integer> counts(boolean statuses) {
    Map<String, Integer> counts = new TreeMap<>();
    points().forEach(p -> counts.merge(statuses ? p.status().word() : p.method(), 1, Integer::sum));
    return counts;
  }

  private String summary() {
    String size =
        table.plan().axes().stream()
            .map(axis -> axis.size() + " " + axis.name())
            .collect(Collectors.joining(" x "));
    int checked = table.lines().stream().mapToInt(LineResult::checked).sum();
    int wrong = disagreements().size();
    Map<String, Integer> methods = counts(false);
    // A point without a method was not computed, and its status says so.
    methods.remove(PointResult.NO_METHOD);
    return "%s (%s): %s%s%s"
        .formatted(
            Numerals.counted(table.plan().points(), "point"),
            size,
            counted(counts(true)),
            methods.isEmpty() ? "" : "; by " + counted(methods),
            checked == 0
                ? ""
                : "; %s checked by integration, %s"
                    .formatted(
                        Numerals.counted(checked, "point"),
                        wrong == 0
                            ? checked == 1 ? "which agrees" : "all agree"
                            : Numerals.counted(wrong, "number")
                                + (wrong == 1 ? " disagrees" : " disagree")));
  }

  private static String counted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  /** A point of a plan in words: V = 1, K = 0. */
  public static String words(SweepPlan plan, int point) {
    List<String> words = new ArrayList<>();
    for (int a = 0; a < plan.axes().size(); a++) {
      words.add(plan.axes().get(a).name() + " = " + Numerals.number(plan.value(point, a)));
    }
    return String.join(", ", words);
  }

  /** Columns and units for a manifest. */
  public static List<Object> columns(List<Column> columns) {
    List<Object> list = new ArrayList<>();
    for (Column column : columns) {
      list.add(
          Manifest.ordered(
              "name", column.name(),
              "unit", column.unit(),
              "check_tolerance", column.tolerance()));
    }
    return list;
  }
}
