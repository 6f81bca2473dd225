package org.ursell.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ursell.cli.TraceSurvey.Curve;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.cli.plot.TraceFigure.Role;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.output.CsvTable;

/** What {@code ursell trace} prints, writes and draws. */
final class TraceFiles {
  private final TraceSurvey survey;
  private final ModelDescriptor model;

  TraceFiles(TraceSurvey survey, ModelDescriptor model) {
    this.survey = survey;
    this.model = model;
  }

  /** Prints one line a curve. */
  void report(List<Curve> curves, PrintWriter out) {
    out.println(
        "%s, order %s: %s"
            .formatted(model.title(), survey.order().text(), survey.grid().fixedWords()));
    out.println(
        "start: " + survey.start().words() + "; " + Words.timesIn(survey.grid().rateUnit()));
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
                  String.format(Locale.ROOT, "%.8f", trace.values()[0]),
                  Words.number(trace.times()[last]),
                  String.format(Locale.ROOT, "%.8f", trace.values()[last]),
                  status(trace)));
    }
    remarks().forEach(remark -> out.println("  " + remark));
    out.println();
  }

  private List<String> remarks() {
    return ObservableRemarks.of(
        survey.usedEquations(),
        List.of(survey.observable()),
        survey.sizes().values().stream().anyMatch(size -> Double.isInfinite(size)));
  }

  /** The times and one column a curve; a run that ended early leaves fields empty. */
  String csv(List<Curve> curves) {
    List<String> columns = new ArrayList<>(List.of("t"));
    curves.forEach(curve -> columns.add(curve.column()));
    CsvTable table = new CsvTable(columns);
    double[] times = survey.times();
    for (int k = 0; k < times.length; k++) {
      Object[] row = new Object[columns.size()];
      row[0] = times[k];
      for (int c = 0; c < curves.size(); c++) {
        double[] values = curves.get(c).trace().values();
        row[c + 1] = k < values.length ? values[k] : Double.NaN;
      }
      table.row(row);
    }
    return table.text();
  }

  /** The manifest, continued with the request and how each run ended. */
  String manifest(List<Curve> curves, Map<String, Object> manifest) {
    double[] times = survey.times();
    manifest.put("parameters", survey.point().asMap());
    manifest.put("observable", ObservableChoice.words(survey.observable()));
    manifest.put("remarks", remarks());
    manifest.put(
        "sizes",
        survey.sizes().parameter().isEmpty()
            ? List.of()
            : survey.sizes().values().stream().map(Words::number).toList());
    manifest.put("start", survey.start().description());
    manifest.put(
        "integration",
        Manifest.integration(
            MomentIntegrator.standard(), survey.options(), times[times.length - 1]));
    manifest.put("samples", times.length);
    manifest.put("uncoupled", "every term of the equations that joins sites left out");
    List<Object> runs = new ArrayList<>();
    for (Curve curve : curves) {
      runs.add(
          Manifest.ordered(
              "curve", curve.column(),
              "status", curve.trace().run().status().name().toLowerCase(Locale.ROOT),
              "last_time", curve.trace().run().time(),
              "evaluations", curve.trace().run().evaluations(),
              "words", curve.trace().run().advice(),
              "physicality", curve.trace().physicality().words()));
    }
    manifest.put("runs", runs);
    return Json.text(manifest);
  }

  /** The picture. */
  TraceFigure picture(List<Curve> curves, boolean logarithmic) {
    long finite = survey.sizes().values().stream().filter(Double::isFinite).count();
    String size = Words.legend(survey.sizes().parameter().orElse("N"));
    List<TraceFigure.Curve> drawn = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      Curve curve = curves.get(k);
      Role role =
          curve.isUncoupled()
              ? Role.UNCOUPLED
              : Double.isInfinite(curve.size()) ? Role.MEAN_FIELD : Role.FINITE;
      drawn.add(
          new TraceFigure.Curve(
              switch (role) {
                case FINITE ->
                    Double.isNaN(curve.size())
                        ? curve.isExact() ? "exact" : "order " + survey.order().text()
                        : size
                            + " = "
                            + Words.number(curve.size())
                            + (curve.isExact() ? ", exact" : "");
                case MEAN_FIELD -> size + " = ∞ (mean field)";
                case UNCOUPLED -> "no coupling";
              },
              role,
              finite < 2 ? 1.0 : k % finite / (finite - 1.0),
              curve.isExact() ? 1 : 0,
              curve.trace().times(),
              curve.trace().values()));
    }
    String caption =
        "%s, order %s:  %s;  start: %s"
            .formatted(
                model.name(),
                survey.order().text(),
                survey.grid().fixedWords(),
                survey.start().name());
    return new TraceFigure(
        caption,
        survey.observable().isHermitian()
            ? Words.expectation(survey.observable().name())
            : "amplitude |" + Words.expectation(survey.observable().name()) + "|",
        Words.timeUnit(survey.grid().rateUnit()),
        logarithmic,
        drawn);
  }

  private static String status(ObservableTrace trace) {
    if (!trace.run().status().isSuccess()) {
      return trace.run().advice();
    }
    return CoherenceWords.verdict(trace.physicality());
  }
}
