package org.ursell.cli.plot;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * A legend that stands outside a panel: to the right of it, or, in a narrow picture, below it in
 * two columns.
 *
 * @param panel what is left for the panel
 * @param box the legend
 * @param place where it stands
 */
record OutsideLegend(Rectangle2D panel, LegendBox box, Rectangle2D place) {
  private static final double NARROW = 600;
  private static final double AIR = 6;
  private static final double WIDEST = 0.45;
  private static final double HIGHEST = 0.45;

  static OutsideLegend of(List<LegendBox.Row> rows, FontRenderContext context, Rectangle2D area) {
    if (area.getWidth() >= NARROW) {
      LegendBox box =
          new LegendBox(rows, 1, context, WIDEST * area.getWidth(), area.getHeight() - 2 * AIR);
      double room = area.getWidth() - box.width() - 2 * AIR;
      return new OutsideLegend(
          new Rectangle2D.Double(area.getX(), area.getY(), room, area.getHeight()),
          box,
          new Rectangle2D.Double(
              area.getX() + room + AIR, area.getY() + AIR, box.width(), box.height()));
    }
    LegendBox box =
        new LegendBox(rows, 2, context, area.getWidth() - 2 * AIR, HIGHEST * area.getHeight());
    double room = area.getHeight() - box.height() - 2 * AIR;
    return new OutsideLegend(
        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), room),
        box,
        new Rectangle2D.Double(
            area.getCenterX() - box.width() / 2,
            area.getY() + room + AIR,
            box.width(),
            box.height()));
  }
}
