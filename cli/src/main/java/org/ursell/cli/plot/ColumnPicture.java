package org.ursell.cli.plot;

import java.awt.Graphics2D;

/**
 * A picture for one column of a journal: 86 mm wide, its numbers and legends in letters of 8
 * points.
 */
public record ColumnPicture(ResizablePicture picture) implements Picture {
  /** The width of a column. */
  public static final double MILLIMETRES = 86;

  /** The width of two columns and the gap between them. */
  public static final double TEXT_MILLIMETRES = 178;

  /** At this many units across 86 mm the usual letters of 14 units have 8 points. */
  private static final int UNITS = 426;

  private static final int DOTS_PER_INCH = 600;

  /** How it is printed. */
  public static PrintSize print() {
    return PrintSize.of(UNITS, MILLIMETRES, DOTS_PER_INCH);
  }

  /** How a picture of several panels and that width is printed over both columns. */
  public static PrintSize printOverText(int width) {
    return PrintSize.of(width, TEXT_MILLIMETRES, DOTS_PER_INCH);
  }

  @Override
  public int width() {
    return UNITS;
  }

  @Override
  public int height() {
    return picture.heightInColumn(UNITS);
  }

  @Override
  public void draw(Graphics2D canvas) {
    picture.uncaptioned().draw(canvas, width(), height());
  }
}
