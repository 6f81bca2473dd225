package org.ursell.cli.plot;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.AttributedString;

/**
 * Words that are measured before they are drawn. They are drawn as a string and not as the outlines
 * of a layout, so that a canvas that knows of text keeps them as text.
 */
final class SetText {
  private final AttributedString words;
  private final double advance;

  private SetText(AttributedString words, FontRenderContext context) {
    this.words = words;
    this.advance = new TextLayout(words.getIterator(), context).getAdvance();
  }

  /** Words with the marks of {@link MathText}, at least one letter long. */
  static SetText of(String markup, Font font, FontRenderContext context) {
    return new SetText(MathText.of(markup, font), context);
  }

  /** How long they are. */
  double advance() {
    return advance;
  }

  /** Draws them so that their first letter begins at a point of its base line. */
  void draw(Graphics2D canvas, double x, double y) {
    canvas.drawString(words.getIterator(), (float) x, (float) y);
  }
}
