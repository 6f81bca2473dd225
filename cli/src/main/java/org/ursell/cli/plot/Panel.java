package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYPolygonAnnotation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;

/**
 * One pair of axes with lines and markers, which knows where its data lies so that legends and
 * insets can be put elsewhere. What is added first is drawn first.
 */
final class Panel {
  private static final double MARKER_ROOM = 6;
  private static final double AROUND = 90;

  /** How far a label may reach beyond its axis, on both sides together. */
  private static final double BEYOND = 36;

  private static final double SMALLEST_LABEL = 10;

  /** Values that a logarithmic axis does not reach are drawn so far below it. */
  private static final double BELOW = 1e-3;

  private final ValueAxis horizontal;
  private final ValueAxis vertical;
  private final PanelData data = new PanelData();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
  private final List<Shape> markers = new ArrayList<>();
  private final JFreeChart chart;

  private Panel(ValueAxis horizontal, ValueAxis vertical, RectangleInsets padding) {
    this.horizontal = horizontal;
    this.vertical = vertical;
    // Besides setting labels off from the axes, these insets decide how densely they stand.
    horizontal.setTickLabelInsets(new RectangleInsets(4, 12, 4, 12));
    vertical.setTickLabelInsets(new RectangleInsets(9, 5, 9, 5));
    XYPlot plot = new XYPlot(data, horizontal, vertical, renderer);
    plot.setBackgroundPaint(Palette.PAPER);
    plot.setDomainGridlinePaint(Palette.GRID);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setDomainGridlineStroke(Style.line(0.8, 0));
    plot.setRangeGridlineStroke(Style.line(0.8, 0));
    plot.setOutlinePaint(Palette.INK);
    plot.setOutlineStroke(Style.line(1.0, 0));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    renderer.setUseFillPaint(true);
    renderer.setUseOutlinePaint(true);
    renderer.setDrawOutlines(true);
    renderer.setDrawSeriesLineAsPath(true);
    chart = new JFreeChart(null, Style.LABEL, plot, false);
    chart.setBackgroundPaint(Palette.PAPER);
    chart.setPadding(padding);
  }

  /** Large axes with labels, for a whole picture. */
  static Panel main(ValueAxis horizontal, ValueAxis vertical) {
    return new Panel(horizontal, vertical, new RectangleInsets(4, 4, 4, 20));
  }

  /** Small axes without labels, to be drawn inside others. */
  static Panel inset(ValueAxis horizontal, ValueAxis vertical) {
    // On top stands a title; the last marks of both axes reach half a number beyond their ends.
    return new Panel(horizontal, vertical, new RectangleInsets(20, 4, 4, 14));
  }

  /** Axes without room of their own, to be drawn around a given data area. */
  static Panel bare(ValueAxis horizontal, ValueAxis vertical) {
    Panel panel = new Panel(horizontal, vertical, RectangleInsets.ZERO_INSETS);
    panel.chart.setBackgroundPaint(null);
    return panel;
  }

  /** An axis as described. */
  static ValueAxis axis(PlotAxis wanted, Font tickFont) {
    ValueAxis axis =
        wanted.kind() == PlotAxis.Kind.LOGARITHMIC
            ? logAxis(wanted.label(), wanted.low(), wanted.high(), tickFont)
            : axis(wanted.label(), wanted.low(), wanted.high(), tickFont);
    if (wanted.kind() != PlotAxis.Kind.LOGARITHMIC && axis instanceof NumberAxis even) {
      // A true minus sign, as in the labels.
      even.setNumberFormatOverride(
          new TickFormat(wanted.low(), wanted.high(), tickFont.canDisplay('−') ? '−' : '-'));
      if (wanted.step() > 0) {
        even.setTickUnit(new NumberTickUnit(wanted.step()));
      }
    }
    if (wanted.kind() == PlotAxis.Kind.ANGLE && axis instanceof NumberAxis angles) {
      boolean whole = wanted.high() - wanted.low() > 1.5 * Math.PI;
      angles.setTickUnit(new NumberTickUnit(whole ? Math.PI / 2 : Math.PI / 4));
      angles.setNumberFormatOverride(new PartsOfPi());
    }
    if (wanted.kind() == PlotAxis.Kind.BARE) {
      axis.setTickLabelsVisible(false);
    }
    return axis;
  }

  /** A linear axis from {@code low} to {@code high}; an empty label takes no room. */
  static NumberAxis axis(String label, double low, double high, Font tickFont) {
    NumberAxis axis = new EvenAxis();
    axis.setStandardTickUnits(NumberAxis.createStandardTickUnits(Locale.ROOT));
    axis.setNumberFormatOverride(new TickFormat(low, high, '-'));
    axis.setRange(low, high);
    dress(axis, label, tickFont);
    return axis;
  }

  /** A logarithmic axis from {@code low} to {@code high}, with a label at each power of ten. */
  static LogAxis logAxis(String label, double low, double high, Font tickFont) {
    LogAxis axis = FewDecades.isNeeded(low, high) ? new FewDecades() : new DecadeAxis();
    axis.setBase(10);
    axis.setMinorTickMarksVisible(true);
    axis.setMinorTickCount(10);
    axis.setTickUnit(new NumberTickUnit(1.0));
    axis.setNumberFormatOverride(new PowerOfTen());
    // A hair more, or rounding may lose the mark at an end that is a power of ten.
    axis.setRange(low * (1 - 1e-9), high * (1 + 1e-9));
    dress(axis, label, tickFont);
    return axis;
  }

  private static void dress(ValueAxis axis, String label, Font tickFont) {
    axis.setTickLabelFont(tickFont);
    axis.setTickLabelPaint(Palette.INK);
    axis.setAxisLineVisible(false);
    axis.setTickMarkPaint(Palette.INK);
    axis.setTickMarkStroke(Style.line(1.0, 0));
    axis.setTickMarkInsideLength(4f);
    axis.setTickMarkOutsideLength(0f);
    axis.setLabelPaint(Palette.INK);
    if (!label.isEmpty()) {
      axis.setLabelInsets(new RectangleInsets(6, 3, 3, 3));
      // Kept as typed; it is dressed when the room for it is known.
      axis.setLabel(label);
    }
  }

  /** Dresses the labels of both axes so that they have room. */
  private void fitLabels(double across, double down, FontRenderContext context) {
    fit(horizontal, across, context);
    fit(vertical, down, context);
  }

  private static void fit(ValueAxis axis, double room, FontRenderContext context) {
    String label = axis.getLabel();
    if (label != null) {
      Font font = FittedText.fitting(label, Style.LABEL, room, SMALLEST_LABEL, context);
      axis.setAttributedLabel(MathText.of(FittedText.shortened(label, font, room, context), font));
    }
  }

  /** Whether straight lines of the data are straight here. */
  boolean isEven() {
    return !(horizontal instanceof LogAxis) && !(vertical instanceof LogAxis);
  }

  /** Adds a line through the points; of very many those that show. */
  void line(double[] x, double[] y, Color colour, BasicStroke stroke) {
    ThinnedLine drawn = ThinnedLine.of(x, y, this::across);
    int series = add(drawn.x(), drawn.y(), true);
    renderer.setSeriesLinesVisible(series, true);
    renderer.setSeriesShapesVisible(series, false);
    renderer.setSeriesPaint(series, colour);
    renderer.setSeriesStroke(series, stroke);
    markers.add(new Rectangle2D.Double());
  }

  /** Where on an axis a value lies: 0 at its beginning and 1 at its end. */
  private static double part(ValueAxis axis, double value) {
    double low = axis.getLowerBound();
    double high = axis.getUpperBound();
    return axis instanceof LogAxis
        ? Math.log(value / low) / Math.log(high / low)
        : (value - low) / (high - low);
  }

  private double across(double x) {
    return part(horizontal, x);
  }

  /** Before anything is drawn or measured, when all lines are known. */
  private void thin() {
    data.thin(this::across, y -> part(vertical, y));
  }

  /** Adds a marker at each point. */
  void markers(double[] x, double[] y, Color colour, Shape marker, boolean filled) {
    int series = add(x, y, false);
    renderer.setSeriesLinesVisible(series, false);
    renderer.setSeriesShapesVisible(series, true);
    renderer.setSeriesShape(series, marker);
    renderer.setSeriesPaint(series, colour);
    renderer.setSeriesOutlinePaint(series, colour);
    renderer.setSeriesOutlineStroke(series, Style.line(1.4, 0));
    renderer.setSeriesFillPaint(series, filled ? colour : Palette.PAPER);
    markers.add(marker);
  }

  /** Puts a band under lines and markers, between two curves of the same horizontal places. */
  void band(double[] x, double[] low, double[] high, Color colour) {
    double[] corners = new double[4 * x.length];
    for (int k = 0; k < x.length; k++) {
      corners[2 * k] = x[k];
      corners[2 * k + 1] = low[k];
      int back = 4 * x.length - 2 * k - 2;
      corners[back] = x[k];
      corners[back + 1] = high[k];
    }
    renderer.addAnnotation(new XYPolygonAnnotation(corners, null, null, colour), Layer.BACKGROUND);
  }

  /** Puts a map under lines, markers and grid lines. */
  void map(HeatMap map) {
    renderer.addAnnotation(new MapAnnotation(map), Layer.BACKGROUND);
    // Grid lines would be drawn under the map and show only around it.
    chart.getXYPlot().setDomainGridlinesVisible(false);
    chart.getXYPlot().setRangeGridlinesVisible(false);
    for (ValueAxis axis : List.of(horizontal, vertical)) {
      axis.setTickMarkInsideLength(0f);
      axis.setTickMarkOutsideLength(4f);
      axis.setMinorTickMarkInsideLength(0f);
      axis.setMinorTickMarkOutsideLength(2f);
    }
  }

  /** Moves the marks of the vertical axis to the other side. */
  void marksOnTheRight() {
    chart.getXYPlot().setRangeAxisLocation(AxisLocation.BOTTOM_OR_RIGHT);
    vertical.setLabelAngle(Math.PI);
  }

  /** Leaves out the marks of the horizontal axis. */
  void withoutMarksBelow() {
    horizontal.setTickMarksVisible(false);
  }

  /** Draws the panel so that its data lies in exactly that rectangle. */
  void drawAround(Graphics2D canvas, Rectangle2D dataArea) {
    thin();
    AxisSpace space = new AxisSpace();
    space.setTop(AROUND);
    space.setBottom(AROUND);
    space.setLeft(AROUND);
    space.setRight(AROUND);
    chart.getXYPlot().setFixedDomainAxisSpace(space);
    chart.getXYPlot().setFixedRangeAxisSpace(space);
    fitLabels(
        dataArea.getWidth() + BEYOND, dataArea.getHeight() + BEYOND, canvas.getFontRenderContext());
    chart.draw(
        canvas,
        new Rectangle2D.Double(
            dataArea.getX() - AROUND,
            dataArea.getY() - AROUND,
            dataArea.getWidth() + 2 * AROUND,
            dataArea.getHeight() + 2 * AROUND));
  }

  /** Where a horizontal value lies in a data area. */
  double across(double value, Rectangle2D dataArea) {
    return place(horizontal, value, dataArea, RectangleEdge.BOTTOM);
  }

  /** Where a vertical value lies in a data area. */
  double down(double value, Rectangle2D dataArea) {
    return place(vertical, value, dataArea, RectangleEdge.LEFT);
  }

  /** Draws the panel into a rectangle. */
  void draw(Graphics2D canvas, Rectangle2D area) {
    thin();
    fitLabels(area, canvas.getFontRenderContext());
    chart.draw(canvas, area);
  }

  /** Where the data will lie if the panel is drawn into that rectangle. */
  Rectangle2D dataArea(Rectangle2D area, FontRenderContext context) {
    thin();
    fitLabels(area, context);
    Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    try {
      scratch.setRenderingHint(
          RenderingHints.KEY_FRACTIONALMETRICS, context.getFractionalMetricsHint());
      ChartRenderingInfo info = new ChartRenderingInfo(null);
      chart.draw(scratch, area, info);
      return info.getPlotInfo().getDataArea();
    } finally {
      scratch.dispose();
    }
  }

  private void fitLabels(Rectangle2D area, FontRenderContext context) {
    fitLabels(area.getWidth() - AROUND, area.getHeight() - AROUND / 2, context);
  }

  /** The room that lines and markers leave in a data area. */
  FreeSpace freeSpace(Rectangle2D dataArea) {
    thin();
    FreeSpace space = new FreeSpace(dataArea);
    for (int s = 0; s < data.getSeriesCount(); s++) {
      for (int k = 0; k < data.getItemCount(s); k++) {
        double x = place(horizontal, data.getXValue(s, k), dataArea, RectangleEdge.BOTTOM);
        double y = place(vertical, data.getYValue(s, k), dataArea, RectangleEdge.LEFT);
        if (!data.isLine(s)) {
          Rectangle2D box = Style.at(markers.get(s), x, y).getBounds2D();
          space.takeBox(
              new Rectangle2D.Double(
                  box.getX() - MARKER_ROOM / 2,
                  box.getY() - MARKER_ROOM / 2,
                  box.getWidth() + MARKER_ROOM,
                  box.getHeight() + MARKER_ROOM));
        } else if (k > 0) {
          space.takeLine(
              place(horizontal, data.getXValue(s, k - 1), dataArea, RectangleEdge.BOTTOM),
              place(vertical, data.getYValue(s, k - 1), dataArea, RectangleEdge.LEFT),
              x,
              y);
        }
      }
    }
    return space;
  }

  private static double place(ValueAxis axis, double value, Rectangle2D area, RectangleEdge edge) {
    return axis.valueToJava2D(value, area, edge);
  }

  /** A logarithmic axis has no place for 0; a line towards it leaves the axis below. */
  private int add(double[] x, double[] y, boolean line) {
    boolean logarithmic = vertical instanceof LogAxis;
    if (!logarithmic && !(horizontal instanceof LogAxis)) {
      return data.add(x, y, line);
    }
    double[] placedX = new double[x.length];
    double[] placedY = new double[x.length];
    int count = 0;
    for (int k = 0; k < x.length; k++) {
      boolean placed =
          !(horizontal instanceof LogAxis && x[k] <= 0) && (line || !logarithmic || y[k] > 0);
      if (placed) {
        double low = logarithmic ? BELOW * vertical.getLowerBound() : y[k];
        placedX[count] = x[k];
        placedY[count++] = line && y[k] < low ? low : y[k];
      }
    }
    return data.add(Arrays.copyOf(placedX, count), Arrays.copyOf(placedY, count), line);
  }
}
