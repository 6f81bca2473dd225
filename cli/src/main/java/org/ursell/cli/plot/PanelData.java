package org.ursell.cli.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.data.DomainOrder;
import org.jfree.data.xy.AbstractXYDataset;

/**
 * The lines and markers of a panel as arrays, which a chart reads without an object for each
 * number.
 */
final class PanelData extends AbstractXYDataset {
  private static final long serialVersionUID = 1L;

  private final transient List<double[]> across = new ArrayList<>();
  private final transient List<double[]> down = new ArrayList<>();
  private final transient List<Boolean> joined = new ArrayList<>();
  private boolean isThin = true;

  /**
   * Adds points in the order in which they are drawn.
   *
   * @param line whether they are joined
   * @return the number of the series
   */
  int add(double[] x, double[] y, boolean line) {
    across.add(x);
    down.add(y);
    joined.add(line);
    isThin &= !line;
    return across.size() - 1;
  }

  /**
   * Leaves out points of lines that do not show, where all lines together have very many.
   *
   * @param horizontal where on its axis a value lies, from 0 to 1 within the panel
   * @param vertical the same of the other axis
   */
  void thin(DoubleUnaryOperator horizontal, DoubleUnaryOperator vertical) {
    if (isThin) {
      return;
    }
    isThin = true;
    List<ThinnedLine> lines = new ArrayList<>();
    for (int s = 0; s < across.size(); s++) {
      if (joined.get(s)) {
        lines.add(new ThinnedLine(across.get(s), down.get(s)));
      }
    }
    List<ThinnedLine> kept = new StraightenedLines(horizontal, vertical).of(lines);
    for (int s = 0, k = 0; s < across.size(); s++) {
      if (joined.get(s)) {
        ThinnedLine line = kept.get(k++);
        across.set(s, line.x());
        down.set(s, line.y());
      }
    }
  }

  boolean isLine(int series) {
    return joined.get(series);
  }

  @Override
  public int getSeriesCount() {
    return across.size();
  }

  @Override
  @SuppressWarnings("rawtypes") // as the chart has it
  public Comparable getSeriesKey(int series) {
    return series;
  }

  @Override
  public DomainOrder getDomainOrder() {
    return DomainOrder.NONE;
  }

  @Override
  public int getItemCount(int series) {
    return across.get(series).length;
  }

  @Override
  public Number getX(int series, int item) {
    return getXValue(series, item);
  }

  @Override
  public Number getY(int series, int item) {
    return getYValue(series, item);
  }

  @Override
  public double getXValue(int series, int item) {
    return across.get(series)[item];
  }

  @Override
  public double getYValue(int series, int item) {
    return down.get(series)[item];
  }
}
