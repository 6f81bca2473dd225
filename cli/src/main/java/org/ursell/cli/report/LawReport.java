package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.study.Points;

/**
 * The law of phase diffusion as a table.
 *
 * @param points where it was looked for
 * @param found what the law says at each point
 */
public record LawReport(Points points, List<PhaseDiffusion> found) {
  private static final List<String> COLUMNS =
      List.of(
          "lifetime_per_site",
          "amplitude",
          "frequency",
          "relaxation_rate",
          "smallest_size",
          "words");

  /** One row per point: the parameters and the law, or in words why there is none. */
  public String csv() {
    CsvTable table = new CsvTable(ColumnNames.all(points.names(), COLUMNS));
    for (int k = 0; k < found.size(); k++) {
      List<Object> row = new ArrayList<>();
      for (String name : points.names()) {
        row.add(points.all().get(k).get(name));
      }
      if (found.get(k) instanceof Diffusing law) {
        row.addAll(
            List.of(
                law.lifetimePerSite(),
                law.amplitude(),
                law.frequency(),
                law.relaxationRate(),
                law.smallestSize(),
                ""));
      } else {
        row.addAll(List.of(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN));
        row.add(found.get(k).words());
      }
      table.row(row);
    }
    return table.text();
  }

  /** The manifest, continued with what was asked for. */
  public Map<String, Object> manifest(Map<String, Object> manifest) {
    manifest.put("parameters", PointWords.recorded(points));
    manifest.put("observable", points.model().orderParameter().name());
    manifest.put("points", points.all().stream().map(Parameters::asMap).toList());
    return manifest;
  }

  /** Prints one row per point. */
  public void print(PrintWriter out) {
    ModelDescriptor model = points.model();
    out.println(model.title() + ": " + PointWords.fixed(points));
    out.println(
        "T = (T/N) N at large N; %s"
            .formatted(
                Numerals.timesIn(points.rateUnit())
                    + (points.rateUnit().isEmpty()
                        ? ""
                        : ", rates in units of " + points.rateUnit())));
    List<String> names =
        points.all().stream().map(point -> PointWords.varying(points, point)).toList();
    int width = Math.max(5, names.stream().mapToInt(String::length).max().orElse(0));
    String row = "  %-" + width + "s  %9s  %9s  %9s  %10s  %7s";
    out.println(
        row.formatted(
                "",
                "T/N",
                "|<%s>|".formatted(model.observables().get(0).name()),
                "frequency",
                "relaxation",
                "N above")
            .stripTrailing());
    for (int k = 0; k < found.size(); k++) {
      if (found.get(k) instanceof Diffusing law) {
        out.println(
            row.formatted(
                names.get(k),
                Numerals.digits(law.lifetimePerSite(), 4),
                Numerals.digits(law.amplitude(), 4),
                Math.abs(law.frequency()) < 1e-9 ? "0" : Numerals.digits(law.frequency(), 4),
                Numerals.digits(law.relaxationRate(), 4),
                Numerals.digits(law.smallestSize(), 2)));
      } else {
        out.println(("  %-" + width + "s  %s").formatted(names.get(k), found.get(k).words()));
      }
    }
    out.flush();
  }
}
