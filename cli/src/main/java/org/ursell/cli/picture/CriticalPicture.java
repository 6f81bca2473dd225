package org.ursell.cli.picture;

import java.util.List;
import java.util.Optional;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.study.CriticalSurvey;
import org.ursell.cli.study.CriticalSurvey.Row;
import org.ursell.cli.study.ParameterFamily;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.Axis.Spacing;

/** Critical couplings as curves. */
public final class CriticalPicture {
  /** Curves that diverge are drawn up to this many times their median. */
  private static final double HIGHEST = 5.0;

  private CriticalPicture() {}

  /** A curve for each choice of parameters along the axis; empty without one. */
  public static Optional<Picture> of(CriticalSurvey survey, List<Row> rows, String fixedWords) {
    double[] found =
        rows.stream()
            .map(survey::found)
            .filter(c -> c.value().isPresent())
            .mapToDouble(c -> c.value().getAsDouble())
            .sorted()
            .toArray();
    if (survey.axis().filter(axis -> axis.size() > 1).isEmpty() || found.length == 0) {
      return Optional.empty();
    }
    Axis along = survey.axis().get();
    double high = Math.max(found[found.length / 2] * HIGHEST, 0.0);
    high = Math.min(high, 1.05 * found[found.length - 1]);
    double low = Math.min(0.0, 1.05 * found[0]);
    PagePanel panel =
        PagePanel.of(
            horizontal(survey, along),
            PlotAxis.linear(
                Numerals.legend(survey.coupling()) + "_{c}" + unit(survey),
                low,
                high > low ? high : 1.0));
    int families = survey.families().size();
    for (int k = 0; k < families; k++) {
      ParameterFamily family = survey.families().get(k);
      List<Row> curve = rows.subList(k * along.size(), (k + 1) * along.size());
      panel =
          panel.with(
              new Layer.Line(
                  family.legend(),
                  along.values().stream().mapToDouble(Double::doubleValue).toArray(),
                  curve.stream()
                      .mapToDouble(row -> survey.found(row).value().orElse(Double.NaN))
                      .toArray(),
                  ColourScale.sequential(0, 1)
                      .at(families == 1 ? 0.75 : 0.3 + 0.7 * k / (families - 1)),
                  2.2,
                  Layer.Dash.values()[k % Layer.Dash.values().length]));
    }
    return Optional.of(
        Page.single(
            "%s:  critical %s;  %s".formatted(survey.model().name(), survey.coupling(), fixedWords),
            panel));
  }

  private static PlotAxis horizontal(CriticalSurvey survey, Axis along) {
    double from = along.values().stream().min(Double::compare).orElseThrow();
    double to = along.values().stream().max(Double::compare).orElseThrow();
    String label = Numerals.legend(along.name()) + unit(survey);
    return along.spacing() == Spacing.LOGARITHMIC
        ? PlotAxis.logarithmic(label, from, to)
        : PlotAxis.linear(label, from, to);
  }

  /** The unit of rates and energies, where it is 1 everywhere. */
  private static String unit(CriticalSurvey survey) {
    String unit = survey.grid().rateUnit();
    boolean varies = survey.axis().filter(axis -> axis.name().equals(unit)).isPresent();
    return unit.isEmpty() || varies ? "" : "  (" + Numerals.symbol(unit) + ")";
  }
}
