package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Draws a map as one image, each cell centred on its point and with sharp edges. */
final class MapAnnotation extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1L;

  private final transient HeatMap map;

  MapAnnotation(HeatMap map) {
    this.map = map;
  }

  @Override
  public void draw(
      Graphics2D canvas,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis horizontal,
      ValueAxis vertical,
      int rendererIndex,
      PlotRenderingInfo info) {
    double[] x = ends(horizontal, map.firstX(), map.lastX(), map.columns(), area, false);
    double[] y = ends(vertical, map.firstY(), map.lastY(), map.rows(), area, true);
    BufferedImage image = map.image();
    AffineTransform place =
        new AffineTransform(
            (x[1] - x[0]) / image.getWidth(), 0, 0, (y[0] - y[1]) / image.getHeight(), x[0], y[1]);
    Shape clip = canvas.getClip();
    Object interpolation = canvas.getRenderingHint(RenderingHints.KEY_INTERPOLATION);
    canvas.clip(area);
    canvas.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    canvas.drawImage(image, place, null);
    if (interpolation != null) {
      canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, interpolation);
    }
    for (int row = 0; row < map.hatching().length; row++) {
      for (int column = 0; column < map.columns(); column++) {
        double width = (x[1] - x[0]) / map.columns();
        double height = (y[0] - y[1]) / map.rows();
        map.hatching()[row][column].draw(
            canvas,
            new Rectangle2D.Double(
                x[0] + column * width, y[0] - (row + 1) * height, width, height));
      }
    }
    canvas.setClip(clip);
  }

  /** Where the first cell begins and the last one ends; a single cell fills the axis. */
  private static double[] ends(
      ValueAxis axis, double first, double last, int cells, Rectangle2D area, boolean isVertical) {
    if (cells == 1) {
      return isVertical
          ? new double[] {area.getMaxY(), area.getMinY()}
          : new double[] {area.getMinX(), area.getMaxX()};
    }
    RectangleEdge edge = isVertical ? RectangleEdge.LEFT : RectangleEdge.BOTTOM;
    double from = axis.valueToJava2D(first, area, edge);
    double to = axis.valueToJava2D(last, area, edge);
    double half = 0.5 * (to - from) / (cells - 1);
    return new double[] {from - half, to + half};
  }
}
