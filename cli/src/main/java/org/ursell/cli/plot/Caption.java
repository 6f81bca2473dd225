package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.util.regex.Pattern;

/** The words around a picture: the line above it, and how axes name their units. */
final class Caption {
  private static final Pattern INFINITE = Pattern.compile("= inf\\b");
  private static final float MARGIN = 20;
  private static final float ONE_LINE = 11;
  private static final float SMALLEST = 8;

  private Caption() {}

  /**
   * Draws it over a picture of that width: smaller if it is long, then in two lines, and cut short
   * with an ellipsis if even they are too narrow. Returns the room it took.
   */
  static double draw(Graphics2D canvas, String typed, double width) {
    if (typed.isBlank()) {
      return 6;
    }
    // What can be typed as a word has a sign in a picture.
    String words = INFINITE.matcher(typed).replaceAll("= ∞");
    double room = width - 2 * MARGIN;
    canvas.setPaint(Palette.INK);
    float size = (float) FittedText.size(canvas, words, Style.TEXT, room, ONE_LINE);
    if (size >= ONE_LINE) {
      layout(canvas, words, size, room).draw(canvas, MARGIN, 22f);
      return 30;
    }
    int half = middle(words);
    String first = words.substring(0, half).strip();
    String second = words.substring(half).strip();
    size =
        (float)
            Math.min(
                FittedText.size(canvas, first, Style.TEXT.deriveFont(ONE_LINE), room, SMALLEST),
                FittedText.size(canvas, second, Style.TEXT.deriveFont(ONE_LINE), room, SMALLEST));
    layout(canvas, first, size, room).draw(canvas, MARGIN, 13f);
    layout(canvas, second, size, room).draw(canvas, MARGIN, 26f);
    return 30;
  }

  /** The blank between words that is nearest to the middle. */
  private static int middle(String words) {
    int best = words.length();
    for (int k = 0; k < words.length(); k++) {
      if (words.charAt(k) == ' '
          && Math.abs(2 * k - words.length()) < Math.abs(2 * best - words.length())) {
        best = k;
      }
    }
    return best;
  }

  /** A quantity in the label of an axis with its unit, if that has a name. */
  static String withUnit(String quantity, String unit) {
    return unit.isEmpty() ? quantity : quantity + FittedText.UNIT + unit + ")";
  }

  private static SetText layout(Graphics2D canvas, String words, float size, double room) {
    return FittedText.of(canvas, words, Style.TEXT.deriveFont(size), room, size);
  }
}
