package org.ursell.cli.plot;

import java.awt.Graphics2D;

/**
 * Something that draws itself onto a canvas, usually of {@link #WIDTH} by {@link #HEIGHT} points.
 */
public interface Picture {
  /**
   * Usual width of a picture in points; a PNG has {@link PictureEncoder#SCALE} pixels per point.
   */
  int WIDTH = 800;

  /** Usual height of a picture in points. */
  int HEIGHT = 550;

  /** Draws the whole picture, background included. */
  void draw(Graphics2D canvas);

  /** Width of this picture in points. */
  default int width() {
    return WIDTH;
  }

  /** Height of this picture in points. */
  default int height() {
    return HEIGHT;
  }
}
