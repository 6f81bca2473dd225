package org.ursell.cli.plot;

import java.awt.Graphics2D;

/** A picture that can also be drawn into a box of another size. */
public interface ResizablePicture extends Picture {
  /** Draws it, background included, into a box of that size whose upper left corner is at 0, 0. */
  void draw(Graphics2D canvas, double width, double height);

  /** The same without the line above it. */
  ResizablePicture uncaptioned();

  /**
   * The same with axes as they were asked for.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if its values cannot be drawn so;
   *     possibly only when it is drawn
   */
  ResizablePicture with(AxesChoice axes);

  /** How high it should be in one column of a journal that is so wide. */
  default int heightInColumn(int columnWidth) {
    return columnWidth * 7 / 8;
  }
}
