package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ursell.cli.output.Json;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.study.ObservableChoice;
import org.ursell.cli.study.ObservableRemarks;
import org.ursell.cli.study.TraceSurvey;
import org.ursell.cli.study.TraceSurvey.Curve;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.output.SupportedDigits;

/** What {@code ursell trace} prints and writes. */
public final class TraceFiles {
  private final TraceSurvey survey;
  private final ModelDescriptor model;

  public TraceFiles(TraceSurvey survey, ModelDescriptor model) {
    this.survey = survey;
    this.model = model;
  }

  /** Prints one line per curve. */
  public void report(List<Curve> curves, PrintWriter out) {
    out.println(
        "%s, order %s: %s"
            .formatted(model.title(), survey.order().text(), survey.grid().fixedWords()));
    out.println(
        "start: " + survey.start().words() + "; " + Numerals.timesIn(survey.grid().rateUnit()));
    out.println();
    String amplitude = ObservableChoice.words(survey.observable());
    out.println(
        "  %11s  %14s  %8s  %14s  %s"
            .formatted("", amplitude + " start", "t", amplitude, "status"));
    for (Curve curve : curves) {
      ObservableTrace trace = curve.trace();
      int last = trace.times().length - 1;
      out.println(
          "  %11s  %14s  %8s  %14s  %s"
              .formatted(
                  curve.column().replace("=", " = "),
                  value(trace, 0),
                  Numerals.number(trace.times()[last]),
                  value(trace, last),
                  (survey.digits() ? trace.digits(last) + " digits; " : "") + status(trace)));
    }
    remarks().forEach(remark -> out.println("  " + remark));
    out.println();
  }

  private List<String> remarks() {
    List<String> remarks =
        new ArrayList<>(
            ObservableRemarks.of(
                survey.usedEquations(),
                List.of(survey.observable()),
                survey.sizes().values().stream().anyMatch(size -> Double.isInfinite(size))));
    remarks.addAll(survey.baselineRemarks());
    return remarks;
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
      columns.add(curve.column());
      if (survey.digits()) {
        columns.add("digits " + curve.column());
      }
    }
    CsvTable table = new CsvTable(columns);
    double[] times = survey.times();
    for (int k = 0; k < times.length; k++) {
      List<Object> row = new ArrayList<>(List.of(times[k]));
      for (Curve curve : curves) {
        ObservableTrace trace = curve.trace();
        boolean reached = k < trace.values().length;
        if (survey.digits()) {
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
    double[] times = survey.times();
    manifest.put("parameters", survey.point().asMap());
    manifest.put("observable", ObservableChoice.words(survey.observable()));
    manifest.put("remarks", remarks());
    manifest.put(
        "sizes",
        survey.sizes().parameter().isEmpty()
            ? List.of()
            : survey.sizes().values().stream().map(Numerals::number).toList());
    manifest.put("start", survey.start().description());
    manifest.put(
        "integration",
        Manifest.integration(
            MomentIntegrator.standard(), survey.options(), times[times.length - 1]));
    manifest.put("samples", times.length);
    manifest.put("uncoupled", "every term of the equations that joins sites left out");
    manifest.put("digits_checked", survey.digits());
    List<Object> runs = new ArrayList<>();
    for (Curve curve : curves) {
      runs.add(
          Manifest.ordered(
              "curve", curve.column(),
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
