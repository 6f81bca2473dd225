package org.ursell.cli.report;

import java.io.PrintWriter;
import java.util.List;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.study.Points;

/**
 * The law of phase diffusion as a table.
 *
 * @param points where it was looked for
 * @param found what the law says at each point
 */
public record LawReport(Points points, List<PhaseDiffusion> found) {
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
