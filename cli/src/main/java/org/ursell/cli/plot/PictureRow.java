package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * Pictures side by side in boxes of equal width, lettered (a), (b), ...
 *
 * @param width of the whole in points
 * @param height of the whole in points
 * @param pictures from left to right
 */
public record PictureRow(int width, int height, List<ResizablePicture> pictures)
    implements Picture {
  private static final int TOP = 30;

  /** Keeps its own copy of the pictures. */
  public PictureRow {
    pictures = List.copyOf(pictures);
  }

  @Override
  public void draw(Graphics2D canvas) {
    canvas.setPaint(Style.PAPER);
    canvas.fillRect(0, 0, width, height);
    double each = (double) width / pictures.size();
    for (int k = 0; k < pictures.size(); k++) {
      AffineTransform before = canvas.getTransform();
      canvas.translate(k * each, TOP);
      pictures.get(k).draw(canvas, each, height - TOP);
      canvas.setTransform(before);
      canvas.setPaint(Style.INK);
      new TextLayout("(" + (char) ('a' + k) + ")", Style.LETTER, canvas.getFontRenderContext())
          .draw(canvas, (float) (k * each + 12), 24f);
    }
  }
}
