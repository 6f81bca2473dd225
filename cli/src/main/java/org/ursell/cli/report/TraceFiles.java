package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.output.SupportedDigits;
import org.ursell.runtime.study.Curve;
import org.ursell.runtime.study.TraceStudy;

/** What {@code ursell trace} prints and writes. */
public final class TraceFiles {
  /** Columns that do not bear the observable's name. */
  private static final List<String> OTHER_COLUMNS = List.of("t", "uncoupled", "exact");

  private final TraceStudy study;
  private final ModelDescriptor model;

  public TraceFiles(TraceStudy study, ModelDescriptor model) {
    this.study = study;
    this.model = model;
  }

  /** Prints one line per curve. */
  public void report(List<Curve> curves, PrintWriter out) {
    out.println(
        "%s, order %s: %s"
            .formatted(model.title(), study.order().text(), PointWords.fixed(study.points())));
    out.println(
        "start: " + study.start().words() + "; " + Numerals.timesIn(study.points().rateUnit()));
    out.println();
    String amplitude = Numerals.reading(study.observable());
    out.println(
        "  %11s  %14s  %8s  %14s  %s"
            .formatted("", amplitude + " start", "t", amplitude, "status"));
    for (Curve curve : curves) {
      ObservableTrace trace = curve.trace();
      int last = trace.times().length - 1;
      out.println(
          "  %11s  %14s  %8s  %14s  %s"
              .formatted(
                  column(curve).replace("=", " = "),
                  value(trace, 0),
                  Numerals.number(trace.times()[last]),
                  value(trace, last),
                  (study.digits() ? trace.digits(last) + " digits; " : "") + status(trace)));
    }
    study.remarks().forEach(remark -> out.println("  " + remark));
    out.println();
  }

  /** The heading of a curve's column. */
  private String column(Curve curve) {
    if (curve.isUncoupled()) {
      return "uncoupled";
    }
    Optional<String> size =
        study
            .sizes()
            .parameter()
            .map(name -> name + "=" + Numerals.number(curve.size().orElseThrow()));
    if (curve.isExact()) {
      return size.map(text -> text + " exact").orElse("exact");
    }
    return size.orElseGet(
        () -> ColumnNames.distinct(OTHER_COLUMNS, List.of(study.observable().name())).get(0));
  }

  /** Eight decimals, or fewer where the error leaves fewer; a power of ten if not all units. */
  private static String value(ObservableTrace trace, int place) {
    double error = trace.errors()[place];
    int decimals = error > 0.0 ? -SupportedDigits.lastPlace(error) : 8;
    return decimals < 0
        ? trace.supportedText(place)
        : String.format(
            Locale.ROOT, "%%.%df".formatted(Math.min(8, decimals)), trace.values()[place]);
  }

  /**
   * The times and one column per curve; a run that ended early leaves fields empty. Where digits
   * were asked for, their number follows each value.
   */
  public String csv(List<Curve> curves) {
    List<String> columns = new ArrayList<>(List.of("t"));
    for (Curve curve : curves) {
      columns.add(column(curve));
      if (study.digits()) {
        columns.add("digits " + column(curve));
      }
    }
    CsvTable table = new CsvTable(columns);
    double[] times = study.times();
    for (int k = 0; k < times.length; k++) {
      List<Object> row = new ArrayList<>(List.of(times[k]));
      for (Curve curve : curves) {
        ObservableTrace trace = curve.trace();
        boolean reached = k < trace.values().length;
        if (study.digits()) {
          row.add(reached ? trace.supportedText(k) : "");
          row.add(reached ? Integer.toString(trace.digits(k)) : "");
        } else {
          row.add(reached ? trace.values()[k] : Double.NaN);
        }
      }
      table.row(row);
    }
    return table.text();
  }

  /** The manifest, continued with the request and how each run ended. */
  public String manifest(List<Curve> curves, Map<String, Object> manifest) {
    double[] times = study.times();
    manifest.put("parameters", study.point().asMap());
    manifest.put(
        "points",
        study.sizes().runs().stream()
            .map(size -> study.points().at(study.point(), size).asMap())
            .toList());
    manifest.put("observable", Numerals.reading(study.observable()));
    manifest.put("remarks", study.remarks());
    manifest.put("sizes", study.sizes().parameter().isEmpty() ? List.of() : study.sizes().values());
    Map<String, Object> start = Manifest.start(study.start(), model.species());
    start.put("states", Manifest.states(study.state(), model.species()));
    manifest.put("start", start);
    manifest.put(
        "integration",
        Manifest.integration(
            MomentIntegrator.standard(), study.options(), times[times.length - 1]));
    manifest.put("samples", times.length);
    manifest.put("uncoupled", "every term of the equations that joins sites left out");
    manifest.put("digits_checked", study.digits());
    List<Object> runs = new ArrayList<>();
    for (Curve curve : curves) {
      runs.add(
          Manifest.ordered(
              "curve", column(curve),
              "status", curve.trace().run().status().name().toLowerCase(Locale.ROOT),
              "last_time", curve.trace().run().time(),
              "evaluations", curve.trace().run().evaluations(),
              "digits_at_end", curve.trace().digits(curve.trace().values().length - 1),
              "words", curve.trace().run().advice(),
              "physicality", curve.trace().physicality().words()));
    }
    manifest.put("runs", runs);
    return Json.text(manifest);
  }

  private static String status(ObservableTrace trace) {
    if (!trace.run().status().isSuccess()) {
      return trace.run().advice();
    }
    return CoherenceWords.verdict(trace.physicality());
  }
}
