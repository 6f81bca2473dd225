package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.TickType;
import org.jfree.chart.axis.TickUnitSource;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A logarithmic axis that is too short for labels at powers of ten alone: 1, 2 and 5 times each are
 * labelled, or evenly divided values where even these are too few.
 */
final class FewDecades extends DecadeAxis {
  private static final long serialVersionUID = 1L;

  private static final double[] STEPS = {1, 2, 5};
  private static final int ENOUGH = 3;

  /** Whether an axis has fewer than two powers of ten. */
  static boolean isNeeded(double low, double high) {
    double first = Math.ceil(Math.log10(low) - 1e-9);
    double last = Math.floor(Math.log10(high) + 1e-9);
    return last - first < 1;
  }

  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    double low = getLowerBound();
    double high = getUpperBound();
    double[] labelled = stepped(low, high);
    if (labelled.length < ENOUGH) {
      labelled = even(low, high);
    }
    TickFormat format = new TickFormat(low, high, '-');
    TextAnchor anchor =
        RectangleEdge.isLeftOrRight(edge) ? TextAnchor.CENTER_RIGHT : TextAnchor.TOP_CENTER;
    List<ValueTick> ticks = new ArrayList<>();
    for (double value : labelled) {
      ticks.add(
          new NumberTick(
              TickType.MAJOR, value, format.format(value), anchor, TextAnchor.CENTER, 0));
    }
    return ticks;
  }

  private static double[] stepped(double low, double high) {
    int first = (int) Math.floor(Math.log10(low));
    int last = (int) Math.floor(Math.log10(high));
    List<Double> values = new ArrayList<>();
    for (int power = first; power <= last; power++) {
      for (double step : STEPS) {
        double value = step * Math.pow(10, power);
        if (value >= low && value <= high) {
          values.add(value);
        }
      }
    }
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Values at equal distances, as an evenly divided axis would have them. */
  private static double[] even(double low, double high) {
    TickUnitSource units = NumberAxis.createStandardTickUnits(Locale.ROOT);
    double step = units.getCeilingTickUnit((high - low) / 4).getSize();
    return DoubleStream.iterate(Math.ceil(low / step) * step, v -> v <= high, v -> v + step)
        .toArray();
  }
}
