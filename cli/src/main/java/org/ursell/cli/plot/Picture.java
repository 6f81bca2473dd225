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

  /**
   * Points of lines that one pair of axes draws one by one. Of more, those are left out that do not
   * show, so that a picture of many curves takes no more memory than this.
   */
  int POINTS = 200_000;

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
