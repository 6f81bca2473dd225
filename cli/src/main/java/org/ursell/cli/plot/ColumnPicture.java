package org.ursell.cli.plot;

import java.awt.Graphics2D;

/**
 * A picture for one column of a journal: 86 mm wide, its numbers and legends in letters of 8
 * points.
 */
public record ColumnPicture(ResizablePicture picture) implements Picture {
  /** The width of a column. */
  public static final double MILLIMETRES = 86;

  /** At this many units across 86 mm the usual letters of 14 units have 8 points. */
  private static final int UNITS = 426;

  private static final int DOTS_PER_INCH = 600;

  /** How it is printed. */
  public static PrintSize print() {
    return PrintSize.of(UNITS, MILLIMETRES, DOTS_PER_INCH);
  }

  @Override
  public int width() {
    return UNITS;
  }

  @Override
  public int height() {
    return UNITS * 7 / 8;
  }

  @Override
  public void draw(Graphics2D canvas) {
    picture.uncaptioned().draw(canvas, width(), height());
  }
}
