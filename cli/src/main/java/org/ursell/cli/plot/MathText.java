package org.ursell.cli.plot;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;

/**
 * Words with mathematics in them: what stands between two asterisks is set in italics, as in {@code
 * "lifetime *T* (1/γ₋)"}. Characters that the font lacks are replaced by plain ones.
 */
final class MathText {
  private static final String RARE = "⟨⟩₋₊⁺⁻∞±−₀";
  private static final String PLAIN = "<>-++-#~-0";

  private MathText() {}

  /** The text in the font, ready to draw. */
  static AttributedString of(String markup, Font font) {
    StringBuilder plain = new StringBuilder();
    List<int[]> italics = new ArrayList<>();
    int start = -1;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      if (c != '*') {
        plain.append(displayable(c, font));
      } else if (start < 0) {
        start = plain.length();
      } else {
        italics.add(new int[] {start, plain.length()});
        start = -1;
      }
    }
    AttributedString text = new AttributedString(plain.toString());
    if (plain.length() > 0) {
      text.addAttribute(TextAttribute.FONT, font);
    }
    Font italic = font.deriveFont(Font.ITALIC);
    for (int[] range : italics) {
      if (range[1] > range[0]) {
        text.addAttribute(TextAttribute.FONT, italic, range[0], range[1]);
      }
    }
    return text;
  }

  private static String displayable(char c, Font font) {
    int rare = RARE.indexOf(c);
    if (rare < 0 || font.canDisplay(c)) {
      return String.valueOf(c);
    }
    return switch (c) {
      case '∞' -> "inf";
      case '±' -> "+-";
      default -> String.valueOf(PLAIN.charAt(rare));
    };
  }
}
