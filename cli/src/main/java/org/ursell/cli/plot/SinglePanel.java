package org.ursell.cli.plot;

import java.awt.Graphics2D;

/**
 * One panel under a caption, at any size.
 *
 * @param caption one line above: what was computed; may be empty
 */
public record SinglePanel(String caption, PagePanel panel) implements ResizablePicture {
  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, WIDTH, HEIGHT);
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    Page.single(caption, panel, (int) width, (int) height).draw(canvas);
  }

  @Override
  public SinglePanel uncaptioned() {
    return new SinglePanel("", panel);
  }
}
