package org.ursell.cli.picture;

import java.util.List;
import java.util.Optional;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.plot.SinglePanel;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.Axis.Spacing;
import org.ursell.runtime.study.CriticalStudy;
import org.ursell.runtime.study.CriticalStudy.Row;
import org.ursell.runtime.study.PointFamily;
import org.ursell.runtime.study.RateScaling;

/** Critical couplings as curves. */
public final class CriticalPicture {
  /** Curves that diverge are drawn up to this many times their median. */
  private static final double HIGHEST = 5.0;

  private CriticalPicture() {}

  /** A curve for each choice of parameters along the axis; empty without one. */
  public static Optional<Picture> of(CriticalStudy study, List<Row> rows, String fixedWords) {
    double[] found =
        rows.stream()
            .map(Row::found)
            .filter(c -> c.value().isPresent())
            .mapToDouble(c -> c.value().getAsDouble())
            .sorted()
            .toArray();
    if (study.axis().filter(axis -> axis.size() > 1).isEmpty() || found.length == 0) {
      return Optional.empty();
    }
    Axis along = study.axis().get();
    double high = Math.abs(found[found.length / 2]) * HIGHEST;
    high = Math.min(high, 1.05 * found[found.length - 1]);
    double low = Math.min(0.0, 1.05 * found[0]);
    PagePanel panel =
        PagePanel.of(
            horizontal(study, along),
            PlotAxis.linear(
                Numerals.legend(study.coupling()) + "_{c}" + unit(study, study.coupling()),
                low,
                high > low ? high : 1.0));
    int families = study.families().size();
    for (int k = 0; k < families; k++) {
      PointFamily family = study.families().get(k);
      List<Row> curve = rows.subList(k * along.size(), (k + 1) * along.size());
      panel =
          panel.with(
              new Layer.Line(
                  PointWords.legend(family),
                  along.values().stream().mapToDouble(Double::doubleValue).toArray(),
                  curve.stream()
                      .mapToDouble(row -> row.found().value().orElse(Double.NaN))
                      .toArray(),
                  Palette.curve(k, families),
                  2.2,
                  Layer.Dash.values()[k % Layer.Dash.values().length]));
    }
    return Optional.of(
        new SinglePanel(
            "%s:  critical %s;  %s".formatted(study.model().name(), study.coupling(), fixedWords),
            panel));
  }

  private static PlotAxis horizontal(CriticalStudy study, Axis along) {
    double from = along.values().stream().min(Double::compare).orElseThrow();
    double to = along.values().stream().max(Double::compare).orElseThrow();
    String label = Numerals.legend(along.name()) + unit(study, along.name());
    return along.spacing() == Spacing.LOGARITHMIC
        ? PlotAxis.logarithmic(label, from, to)
        : PlotAxis.linear(label, from, to);
  }

  /** The unit of rates and energies, where it is 1 everywhere and the parameter is one. */
  private static String unit(CriticalStudy study, String parameter) {
    String unit = study.points().rateUnit();
    boolean varies = study.axis().filter(axis -> axis.name().equals(unit)).isPresent();
    return unit.isEmpty() || varies || !RateScaling.isRate(study.scan().equations(), parameter)
        ? ""
        : "  (" + Numerals.symbol(unit) + ")";
  }
}
