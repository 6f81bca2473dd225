package org.ursell.cli.plot;

import java.awt.Font;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Element;

/**
 * A canvas that writes words into an SVG as text, which can be searched, edited and read aloud.
 * Batik writes a text with several fonts as outlines, and so it does what {@link TextLayout} draws
 * by itself: words must be drawn as strings. A viewer without the font takes another and stretches
 * it to the same length, so that all words stay where they belong.
 */
final class SvgCanvas extends SVGGraphics2D {
  private static final String FAMILIES = "DejaVu Sans, Verdana, Arial, Helvetica, sans-serif";
  private static final String SPACE = "http://www.w3.org/XML/1998/namespace";

  private Optional<AttributedString> outlined = Optional.empty();
  private boolean isOutlining;

  SvgCanvas(SVGGeneratorContext context) {
    super(context, false);
  }

  private SvgCanvas(SvgCanvas other) {
    super(other);
  }

  @Override
  public Graphics create() {
    return new SvgCanvas(this);
  }

  /**
   * Draws words as text by what can draw only their outlines: the label of an axis.
   *
   * @param canvas on another one they are drawn as they come
   */
  static <T> T drawn(AttributedString words, Graphics2D canvas, Supplier<T> outlines) {
    if (!(canvas instanceof SvgCanvas svg)) {
      return outlines.get();
    }
    svg.outlined = Optional.of(words);
    svg.isOutlining = true;
    try {
      return outlines.get();
    } finally {
      svg.isOutlining = false;
    }
  }

  /** Whether a canvas keeps words as text. */
  static boolean is(Graphics2D canvas) {
    return canvas instanceof SvgCanvas;
  }

  /** The first outlines begin where the words do. */
  @Override
  public void drawGlyphVector(GlyphVector outlines, float x, float y) {
    if (!isOutlining) {
      super.drawGlyphVector(outlines, x, y);
    }
    Optional<AttributedString> words = outlined;
    outlined = Optional.empty();
    words.ifPresent(text -> drawString(text.getIterator(), x, y));
  }

  @Override
  public void drawString(String words, float x, float y) {
    if (!words.isEmpty()) {
      AttributedString text = new AttributedString(words);
      text.addAttribute(TextAttribute.FONT, getFont());
      drawString(text.getIterator(), x, y);
    }
  }

  @Override
  public void drawString(AttributedCharacterIterator words, float x, float y) {
    double length = new TextLayout(words, getFontRenderContext()).getAdvance();
    Element text = element("text");
    text.setAttributeNS(SPACE, "xml:space", "preserve");
    text.setAttribute("x", number(x));
    text.setAttribute("y", number(y));
    if (length > 0) {
      text.setAttribute("textLength", number(length));
      text.setAttribute("lengthAdjust", "spacingAndGlyphs");
    }
    text.setAttribute("stroke", "none");
    text.setAttribute("font-family", FAMILIES);
    double shift = 0;
    int at = words.getBeginIndex();
    while (at < words.getEndIndex()) {
      words.setIndex(at);
      int end = words.getRunLimit(TextAttribute.FONT);
      Font font = words.getAttribute(TextAttribute.FONT) instanceof Font own ? own : getFont();
      boolean alone = at == words.getBeginIndex() && end == words.getEndIndex();
      Element run = alone ? text : element("tspan");
      double raised = font.getTransform().getTranslateY();
      if (!alone && raised != shift) {
        run.setAttribute("dy", number(raised - shift));
      }
      shift = raised;
      dress(run, font);
      run.appendChild(getDOMFactory().createTextNode(characters(words, at, end)));
      if (!alone) {
        text.appendChild(run);
      }
      at = end;
    }
    getDOMGroupManager().addElement(text, DOMGroupManager.FILL);
  }

  private static void dress(Element run, Font font) {
    run.setAttribute("font-size", number(font.getSize2D() * font.getTransform().getScaleY()));
    run.setAttribute("font-style", font.isItalic() ? "italic" : "normal");
    run.setAttribute("font-weight", font.isBold() ? "bold" : "normal");
  }

  private static String characters(AttributedCharacterIterator words, int from, int to) {
    StringBuilder characters = new StringBuilder();
    for (int k = from; k < to; k++) {
      characters.append(words.setIndex(k));
    }
    return characters.toString();
  }

  private Element element(String name) {
    return getDOMFactory().createElementNS(SVG_NAMESPACE_URI, name);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.3f", value);
    return text.replaceAll("\\.?0+$", "");
  }
}
