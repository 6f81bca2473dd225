package org.ursell.cli.picture;

import java.util.Arrays;
import java.util.List;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.sweep.SweepTable;

/**
 * How far the numbers of columns reach, as axes and colours show it. Zero is always part of it, and
 * a range is never so small that what the columns cannot resolve would look like a change.
 *
 * @param low at most 0
 * @param high at least 0
 * @param floor the least range that means something
 * @param round whether the numbers are angles
 */
record ColumnRange(double low, double high, double floor, boolean round) {
  /** So many times its tolerance a range must be to fill an axis. */
  private static final double RESOLVED = 10.0;

  private static final double ROOM = 0.05;

  /** The range of columns that share an axis. */
  static ColumnRange of(SweepTable table, List<Column> columns) {
    double low = 0;
    double high = 0;
    double floor = 0;
    for (Column column : columns) {
      double[] finite =
          Arrays.stream(table.values(column.name())).filter(Double::isFinite).toArray();
      low = Math.min(low, Arrays.stream(finite).min().orElse(0));
      high = Math.max(high, Arrays.stream(finite).max().orElse(0));
      double largest = Math.max(-low, high);
      floor = Math.max(floor, RESOLVED * column.tolerance() * Math.max(Column.SMALL, largest));
    }
    return new ColumnRange(
        low, high, floor, columns.stream().allMatch(c -> c.unit().equals(Column.RADIANS)));
  }

  /** An axis for the values. */
  PlotAxis axis(String label) {
    if (round) {
      return PlotAxis.angle(label);
    }
    double missing = Math.max(0, floor - (high - low));
    double bottom = low < 0 ? low - 0.5 * missing : 0;
    double top = high + (low < 0 ? 0.5 * missing : missing);
    double room = top > bottom ? ROOM * (top - bottom) : 1;
    return PlotAxis.linear(label, bottom < 0 ? bottom - room : 0, top + room);
  }

  /** Colours for the values. */
  ColourScale scale() {
    if (round) {
      return ColourScale.cyclic();
    }
    double limit = Math.max(Math.max(-low, high), floor);
    limit = limit > 0 ? limit : 1;
    return low < 0 ? ColourScale.diverging(limit) : ColourScale.grey(0, limit);
  }
}
