package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * Pictures side by side, lettered (a), (b), ...
 *
 * @param height of the whole in points
 * @param boxes from left to right
 */
public record PictureRow(int height, List<Box> boxes) implements Picture {
  private static final int TOP = 30;

  /** A picture and how wide it is to be, in points. */
  public record Box(ResizablePicture picture, int width) {}

  /** Keeps its own copy of the boxes. */
  public PictureRow {
    boxes = List.copyOf(boxes);
  }

  @Override
  public int width() {
    return boxes.stream().mapToInt(Box::width).sum();
  }

  @Override
  public void draw(Graphics2D canvas) {
    canvas.setPaint(Palette.PAPER);
    canvas.fillRect(0, 0, width(), height);
    int left = 0;
    char letter = 'a';
    for (Box box : boxes) {
      AffineTransform before = canvas.getTransform();
      canvas.translate(left, TOP);
      box.picture().draw(canvas, box.width(), height - TOP);
      canvas.setTransform(before);
      canvas.setPaint(Palette.INK);
      SetText.of("(" + letter + ")", Style.LETTER, canvas.getFontRenderContext())
          .draw(canvas, left + 12f, 24f);
      left += box.width();
      letter++;
    }
  }
}
