package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.cli.plot.TraceFigure.Curve;
import org.ursell.cli.plot.TraceFigure.Pane;

/** The panes of a {@link TraceFigure} as axes with lines, and the legend that they share. */
record TracePanes(TraceFigure figure) {
  /** So many times their error must numbers reach to fill an axis. */
  private static final double NOISE = 100;

  /**
   * The axes of a pane with all its lines.
   *
   * @param isLast whether the label of time stands below it
   */
  Panel panel(Pane pane, boolean isLast, boolean bare) {
    String time = isLast ? Caption.withUnit("time *t*", figure.timeUnit()) : "";
    PlotAxis x = PlotAxis.linear(time, 0, largestTime());
    PlotAxis y = vertical(pane);
    Panel panel =
        figure.axes().isUsual() && !bare
            ? Panel.main(
                Panel.axis(time, 0, x.high(), Style.TEXT),
                figure.logarithmic()
                    ? Panel.logAxis(y.label(), y.low(), y.high(), Style.TEXT)
                    : Panel.axis(y.label(), y.low(), y.high(), Style.TEXT))
            : chosen(pane, x, y, bare);
    for (Curve curve : pane.curves()) {
      panel.line(curve.times(), curve.values(), colour(curve), stroke(curve));
    }
    return panel;
  }

  private Panel chosen(Pane pane, PlotAxis x, PlotAxis y, boolean bare) {
    double[] times =
        pane.curves().stream().flatMapToDouble(c -> Arrays.stream(c.times())).toArray();
    double[] values =
        pane.curves().stream().flatMapToDouble(c -> Arrays.stream(c.values())).toArray();
    var across = Panel.axis(figure.axes().horizontal(x, times), Style.TEXT);
    var up = Panel.axis(figure.axes().vertical(y, values), Style.TEXT);
    return bare ? Panel.bare(across, up) : Panel.main(across, up);
  }

  private PlotAxis vertical(Pane pane) {
    double high = highest(pane);
    if (figure.logarithmic()) {
      return PlotAxis.logarithmic(pane.quantity(), lowestDecade(pane, high), 1.5 * high);
    }
    return PlotAxis.linear(pane.quantity(), bottom(pane), 1.05 * high);
  }

  /** One row for each kind of curve, whatever pane it is in. */
  List<LegendBox.Row> legend() {
    return figure.panes().get(0).curves().stream()
        .map(
            c ->
                new LegendBox.Row(
                    c.label(), colour(c), Optional.of(stroke(c)), Optional.empty(), true))
        .toList();
  }

  private static Color colour(Curve curve) {
    return switch (curve.role()) {
      case FINITE ->
          curve.model() == 0
              ? Palette.blue(0.75 * curve.shade())
              : Palette.red(1 - 0.75 * curve.shade());
      case MEAN_FIELD -> curve.model() == 0 ? Palette.blue(1.0) : Palette.red(0.0);
      case UNCOUPLED -> curve.model() == 0 ? Palette.BLACK : Palette.GREY;
    };
  }

  private static BasicStroke stroke(Curve curve) {
    return switch (curve.role()) {
      case FINITE -> Style.line(2.0, curve.dash());
      case MEAN_FIELD -> Style.line(2.4, curve.dash());
      case UNCOUPLED -> Style.line(1.6, 1);
    };
  }

  private Stream<double[]> times() {
    return figure.panes().stream().flatMap(p -> p.curves().stream()).map(Curve::times);
  }

  private double largestTime() {
    double largest = times().flatMapToDouble(Arrays::stream).reduce(0.0, Math::max);
    return largest > 0 ? largest : 1;
  }

  private double highest(Pane pane) {
    double largest = 0;
    for (Curve curve : pane.curves()) {
      for (double value : curve.values()) {
        // What has no value has none to be drawn either.
        largest = Double.isNaN(value) ? largest : Math.max(largest, value);
      }
    }
    double noise = NOISE * figure.floor();
    if (largest < noise) {
      // What is smaller than the error of the numbers lies flat on zero.
      largest = lowest(pane) <= 0 && lowest(pane) > -noise ? noise : largest;
    }
    // Where nothing is positive, leave a little room above zero.
    return largest > 0 ? largest : lowest(pane) == 0 ? 1 : -0.05 * lowest(pane);
  }

  /** The lowest value, or 0 if none is negative. */
  private static double lowest(Pane pane) {
    return pane.curves().stream()
        .flatMapToDouble(curve -> Arrays.stream(curve.values()))
        .filter(value -> !Double.isNaN(value))
        .reduce(0.0, Math::min);
  }

  /** Where the axis begins. */
  private double bottom(Pane pane) {
    double noise = NOISE * figure.floor();
    double lowest = lowest(pane);
    return lowest < 0 && -lowest < noise ? -noise : 1.05 * lowest;
  }

  /** Four decades below the highest value, or fewer if no curve falls so far. */
  private static double lowestDecade(Pane pane, double high) {
    double lowest = high;
    for (Curve curve : pane.curves()) {
      for (double value : curve.values()) {
        if (value > 0) {
          lowest = Math.min(lowest, value);
        }
      }
    }
    return Math.pow(10, Math.floor(Math.log10(Math.max(lowest, 1e-4 * high))));
  }
}
