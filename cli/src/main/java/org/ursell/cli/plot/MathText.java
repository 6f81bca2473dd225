package org.ursell.cli.plot;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Words with mathematics in them: what stands between two asterisks is set in italics, and what
 * stands in {@code _{...}} or {@code ^{...}} lower or higher and smaller, as in {@code "coupling
 * *V*_{AB}/γ₋"}. Characters that the font lacks are replaced by plain ones.
 */
final class MathText {
  private static final String RARE = "⟨⟩₋₊⁺⁻∞±−₀…";
  private static final String PLAIN = "<>-++-#~-0.";

  private MathText() {}

  private record Run(int from, int to, boolean italic, int raised) {}

  /** The text in the font, ready to draw. */
  static AttributedString of(String markup, Font font) {
    StringBuilder plain = new StringBuilder();
    List<Run> runs = new ArrayList<>();
    boolean italic = false;
    int raised = 0;
    int from = 0;
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      boolean opens = raised == 0 && (c == '_' || c == '^') && markup.startsWith("{", i + 1);
      boolean closes = raised != 0 && c == '}';
      if (c != '*' && !opens && !closes) {
        plain.append(displayable(c, font));
        continue;
      }
      runs.add(new Run(from, plain.length(), italic, raised));
      from = plain.length();
      if (c == '*') {
        italic = !italic;
      } else if (closes) {
        raised = 0;
      } else {
        raised = c == '_' ? -1 : 1;
        i++;
      }
    }
    runs.add(new Run(from, plain.length(), italic, raised));
    AttributedString text = new AttributedString(plain.toString());
    for (Run run : runs) {
      if (run.to() > run.from()) {
        text.addAttribute(TextAttribute.FONT, dressed(font, run), run.from(), run.to());
      }
    }
    return text;
  }

  /** How many characters words have without their marks. */
  static int length(String markup) {
    return visible(markup, Integer.MAX_VALUE)[1];
  }

  /** The first so many characters of words, with the marks that dress them. */
  static String start(String markup, int characters) {
    int[] end = visible(markup, characters);
    String begin = markup.substring(0, end[0]);
    return begin
        + (end[2] != 0 ? "}" : "")
        + (begin.chars().filter(c -> c == '*').count() % 2 == 1 ? "*" : "");
  }

  /** Where that many characters end, how many there are up to there, and whether one is raised. */
  private static int[] visible(String markup, int most) {
    int count = 0;
    int raised = 0;
    int i = 0;
    while (i < markup.length() && count < most) {
      char c = markup.charAt(i);
      if (raised == 0 && (c == '_' || c == '^') && markup.startsWith("{", i + 1)) {
        raised = 1;
        i++;
      } else if (raised != 0 && c == '}') {
        raised = 0;
      } else if (c != '*') {
        count++;
      }
      i++;
    }
    return new int[] {i, count, raised};
  }

  private static Font dressed(Font font, Run run) {
    Font slanted = run.italic() ? font.deriveFont(font.getStyle() | Font.ITALIC) : font;
    return run.raised() == 0
        ? slanted
        : slanted.deriveFont(Map.of(TextAttribute.SUPERSCRIPT, run.raised()));
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
