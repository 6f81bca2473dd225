package org.ursell.cli.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;

/** Words that must not be longer than the room they have. */
final class FittedText {
  private static final String ELLIPSIS = "…";

  /** What the unit of an axis begins with, which is not cut off unless it is the longer part. */
  static final String UNIT = "  (";

  private FittedText() {}

  /** The size at which words fit, not below the smallest. */
  static double size(Graphics2D canvas, String words, Font font, double room, double smallest) {
    return size(words, font, room, smallest, canvas.getFontRenderContext());
  }

  private static double size(
      String words, Font font, double room, double smallest, FontRenderContext context) {
    double length = layout(words, font, context).advance();
    double size = length <= room ? font.getSize2D() : font.getSize2D() * room / length;
    return Math.max(Math.min(smallest, font.getSize2D()), size);
  }

  /** The words in a font made smaller where needed, cut short where the smallest is too large. */
  static SetText of(Graphics2D canvas, String words, Font font, double room, double smallest) {
    return of(words, font, room, smallest, canvas.getFontRenderContext());
  }

  /** The same without a canvas. */
  static SetText of(
      String words, Font font, double room, double smallest, FontRenderContext context) {
    Font fitting = fitting(words, font, room, smallest, context);
    return layout(shortened(words, fitting, room, context), fitting, context);
  }

  /** The font in the size in which words fit, or in the smallest. */
  static Font fitting(
      String words, Font font, double room, double smallest, FontRenderContext context) {
    return font.deriveFont((float) size(words, font, room, smallest, context));
  }

  /** As much of the words as has room, with an ellipsis if that is not all. */
  static String shortened(String words, Font font, double room, FontRenderContext context) {
    if (layout(words, font, context).advance() <= room * 1.001) {
      return words;
    }
    int unit = words.lastIndexOf(UNIT);
    if (unit > 0) {
      String end = words.substring(unit);
      double left = room - layout(end, font, context).advance();
      if (left > 0.5 * room) {
        return shortened(words.substring(0, unit), font, left, context) + end;
      }
    }
    int fits = 0;
    int tooLong = MathText.length(words);
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      double length = layout(MathText.start(words, middle) + ELLIPSIS, font, context).advance();
      if (length <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return MathText.start(words, fits) + ELLIPSIS;
  }

  private static SetText layout(String words, Font font, FontRenderContext context) {
    String some = MathText.length(words) == 0 ? " " : words;
    return SetText.of(some, font, context);
  }
}
