package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** The colours of a map beside it, with the values they stand for. */
final class ColourBar {
  /** How much the bar takes to the right of the map, its own marks and label included. */
  static final double ROOM = 92;

  private static final double GAP = 12;
  private static final double THICKNESS = 14;

  private ColourBar() {}

  /** Draws the bar of a panel, if it has one, to the right of its data area. */
  static void draw(Graphics2D canvas, PagePanel panel, Rectangle2D data) {
    if (panel.map().isEmpty() || panel.bar().isEmpty()) {
      return;
    }
    ColourScale scale = panel.map().get().scale();
    int steps = scale.colours().size();
    double[][] values = new double[steps][1];
    double half = 0.5 * (scale.high() - scale.low()) / steps;
    for (int k = 0; k < steps; k++) {
      values[k][0] = scale.low() + (2 * k + 1) * half;
    }
    HeatMap ramp =
        new HeatMap(values, 0, 0, scale.low() + half, scale.high() - half, scale, Palette.BLACK);
    PlotAxis axis =
        new PlotAxis(
            panel.bar().get(),
            scale.low(),
            scale.high(),
            scale.kind() == ColourScale.Kind.CYCLIC ? PlotAxis.Kind.ANGLE : PlotAxis.Kind.LINEAR,
            0);
    Panel bar =
        Panel.bare(
            Panel.axis(new PlotAxis("", -1, 1, PlotAxis.Kind.BARE, 0), Style.TEXT),
            Panel.axis(axis, Style.TEXT));
    bar.map(ramp);
    bar.marksOnTheRight();
    bar.withoutMarksBelow();
    bar.drawAround(
        canvas,
        new Rectangle2D.Double(data.getMaxX() + GAP, data.getMinY(), THICKNESS, data.getHeight()));
  }
}
