package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.StabilityLine.Stability;
import org.ursell.runtime.meanfield.StabilityLine.Stretch;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.CriticalStudy.Row;

/** What a study of critical couplings found: a table to read, and files. */
public final class CriticalReport {
  private static final int MOST_ROWS = 48;

  private final CriticalStudy study;
  private final List<Row> rows;
  private final boolean infinite;

  public CriticalReport(CriticalStudy study, List<Row> rows) {
    this.study = study;
    this.rows = List.copyOf(rows);
    this.infinite = study.isInfinite(rows.get(0));
  }

  /** Prints a table; of very many rows, some evenly chosen ones. */
  public void print(PrintWriter out) {
    String coupling = study.coupling();
    out.println(study.model().title() + ": " + fixedWords());
    out.println(
        "%s between %s and %s; %s"
            .formatted(
                coupling,
                Numerals.number(study.from()),
                Numerals.number(study.to()),
                infinite
                    ? "mean field of infinitely many sites"
                    : "mean field at the sizes given, as there is no limit of infinitely many sites"));
    int stride = (rows.size() + MOST_ROWS - 1) / MOST_ROWS;
    List<Row> shown = new ArrayList<>();
    for (int k = 0; k < rows.size(); k += stride) {
      shown.add(rows.get(k));
    }
    List<String> names = shown.stream().map(this::name).toList();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    String format = "  %-" + Math.max(1, width) + "s  %10s  %10s  %s";
    out.println(format.formatted("", coupling + "_c", "frequency", "").stripTrailing());
    for (int k = 0; k < shown.size(); k++) {
      CriticalCoupling found = shown.get(k).found();
      out.println(
          format
              .formatted(
                  names.get(k),
                  found.value().isPresent()
                      ? Numerals.digits(found.value().getAsDouble(), 6)
                      : found.equals(CriticalCoupling.CANCELLED) ? "-" : "none",
                  found.frequency().isPresent() ? frequency(found) : "",
                  remark(shown.get(k), found))
              .stripTrailing());
    }
    if (stride > 1) {
      out.println("  one row in %d of %d; the files hold all".formatted(stride, rows.size()));
    }
    out.flush();
  }

  private static String frequency(CriticalCoupling found) {
    double frequency = found.frequency().getAsDouble();
    return Math.abs(frequency) < 1e-9 ? "0" : Numerals.digits(frequency, 6);
  }

  /** Nothing where the state is simply unstable from the critical coupling on. */
  private static String remark(Row row, CriticalCoupling found) {
    boolean simple =
        found.value().isPresent()
            && row.line().thresholds().size() == 1
            && row.line().stretches().stream().noneMatch(s -> s.stability() == Stability.UNKNOWN);
    return simple ? "" : found.words();
  }

  private String name(Row row) {
    String words = PointWords.varying(row.family());
    if (study.axis().isEmpty()) {
      return words;
    }
    String place =
        study.axis().get().name() + " = " + Numerals.digits(row.place().orElseThrow(), 6);
    return words.isEmpty() ? place : words + ", " + place;
  }

  /** What neither varies nor is looked for, in words. */
  public String fixedWords() {
    return PointWords.fixed(study.points(), name -> !isOpen(name));
  }

  private boolean isOpen(String name) {
    return isInfiniteSize(name)
        || name.equals(study.coupling())
        || study.axis().filter(axis -> axis.name().equals(name)).isPresent();
  }

  private boolean isInfiniteSize(String name) {
    return infinite && study.model().parameter(name).filter(p -> p.kind() == Kind.SIZE).isPresent();
  }

  /** One row per point: the parameters, the critical coupling, and where the state is unstable. */
  public String csv() {
    CsvTable table =
        CsvTable.of(
            List.copyOf(parameters(rows.get(0)).keySet()),
            List.of("critical_" + study.coupling(), "frequency"),
            List.copyOf(words(rows.get(0)).keySet()));
    for (Row row : rows) {
      CriticalCoupling found = row.found();
      List<Object> cells = new ArrayList<>(parameters(row).values());
      cells.add(found.value().orElse(Double.NaN));
      cells.add(found.frequency().orElse(Double.NaN));
      cells.addAll(words(row).values());
      table.row(cells);
    }
    return table.text();
  }

  /**
   * The parameters of a row by name, without the coupling; sizes that play no role are infinite.
   */
  public Map<String, Double> parameters(Row row) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (String name : study.points().names()) {
      if (!name.equals(study.coupling())) {
        values.put(name, isInfiniteSize(name) ? Double.POSITIVE_INFINITY : row.point().get(name));
      }
    }
    return values;
  }

  /** What a row says in words, by the names of the columns. */
  public Map<String, String> words(Row row) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("unstable", stretches(row, Stability.UNSTABLE));
    words.put("unknown", stretches(row, Stability.UNKNOWN));
    words.put("words", row.found().words());
    return words;
  }

  /** All stretches of one stability, {@code 0.25..1.5 3..10}. */
  private static String stretches(Row row, Stability stability) {
    return row.line().stretches().stream()
        .filter(stretch -> stretch.stability() == stability)
        .map(CriticalReport::range)
        .collect(Collectors.joining(" "));
  }

  private static String range(Stretch stretch) {
    return Numerals.digits(stretch.from(), 9) + ".." + Numerals.digits(stretch.to(), 9);
  }

  /** The manifest, continued with what was asked for. */
  public Map<String, Object> manifest(Map<String, Object> manifest) {
    manifest.put("coupling", study.coupling());
    manifest.put("from", study.from());
    manifest.put("to", study.to());
    Map<String, List<Object>> values = new LinkedHashMap<>(PointWords.recorded(study.points()));
    values.remove(study.coupling());
    study.axis().ifPresent(axis -> values.put(axis.name(), List.copyOf(axis.values())));
    manifest.put("parameters", values);
    manifest.put("points", rows.stream().map(this::point).toList());
    return manifest;
  }

  /** The point of a row, with the critical value of the coupling if there is one. */
  private Map<String, Object> point(Row row) {
    Map<String, Object> parameters = new LinkedHashMap<>(row.point().asMap());
    parameters.replaceAll((name, value) -> isInfiniteSize(name) ? Double.POSITIVE_INFINITY : value);
    return Manifest.ordered(
        "parameters_at_anchor",
        parameters,
        "critical_" + study.coupling(),
        row.found().value().orElse(Double.NaN));
  }
}
