package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Lines across cells of a map whose numbers are not as sound as the others. */
public enum Hatching {
  /** The cell is sound. */
  NONE,
  /** Lines that rise to the right. */
  RISING,
  /** Lines that fall to the right. */
  FALLING;

  private static final double DISTANCE = 7;

  /** Draws the lines; they go on from cell to cell, and are seen on dark and on light. */
  void draw(Graphics2D canvas, Rectangle2D cell) {
    if (this == NONE) {
      return;
    }
    Shape clip = canvas.getClip();
    canvas.clip(cell);
    double sign = this == RISING ? 1 : -1;
    double least =
        Math.min(cell.getMinY() + sign * cell.getMinX(), cell.getMinY() + sign * cell.getMaxX());
    double most =
        Math.max(cell.getMaxY() + sign * cell.getMinX(), cell.getMaxY() + sign * cell.getMaxX());
    for (double sum = DISTANCE * Math.floor(least / DISTANCE); sum <= most; sum += DISTANCE) {
      Line2D line =
          new Line2D.Double(
              cell.getMinX(),
              sum - sign * cell.getMinX(),
              cell.getMaxX(),
              sum - sign * cell.getMaxX());
      canvas.setPaint(Palette.PAPER);
      canvas.setStroke(Style.line(2.0, 0));
      canvas.draw(line);
      canvas.setPaint(Palette.INK);
      canvas.setStroke(Style.line(0.7, 0));
      canvas.draw(line);
    }
    canvas.setClip(clip);
  }
}
