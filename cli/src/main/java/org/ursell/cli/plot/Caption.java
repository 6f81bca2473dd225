package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.font.TextLayout;

/** The words around a picture: the line above it, and how axes name their units. */
final class Caption {
  private Caption() {}

  /** Draws it over a picture of that width, smaller if it is long; returns the room it took. */
  static double draw(Graphics2D canvas, String words, double width) {
    if (words.isBlank()) {
      return 6;
    }
    float size = Style.TEXT.getSize2D();
    TextLayout text = layout(canvas, words, size);
    double room = width - 40;
    if (text.getAdvance() > room) {
      size = (float) Math.max(8, size * room / text.getAdvance());
      text = layout(canvas, words, size);
    }
    canvas.setPaint(Style.INK);
    text.draw(canvas, 20f, 22f);
    return 30;
  }

  /** A quantity in the label of an axis with its unit, if that has a name. */
  static String withUnit(String quantity, String unit) {
    return unit.isEmpty() ? quantity : quantity + "  (" + unit + ")";
  }

  private static TextLayout layout(Graphics2D canvas, String words, float size) {
    return new TextLayout(
        MathText.of(words, Style.TEXT.deriveFont(size)).getIterator(),
        canvas.getFontRenderContext());
  }
}
