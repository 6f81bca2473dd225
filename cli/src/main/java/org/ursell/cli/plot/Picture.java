package org.ursell.cli.plot;

import java.awt.Graphics2D;

/** Something that draws itself onto a canvas of {@link #WIDTH} by {@link #HEIGHT} points. */
public interface Picture {
  /** Width of every picture in points; a PNG has {@link PictureEncoder#SCALE} pixels a point. */
  int WIDTH = 800;

  /** Height of every picture in points. */
  int HEIGHT = 550;

  /** Draws the whole picture, background included. */
  void draw(Graphics2D canvas);
}
