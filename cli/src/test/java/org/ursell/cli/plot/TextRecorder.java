package org.ursell.cli.plot;

import java.awt.Graphics;
import java.awt.Image;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ImageObserver;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.apache.batik.ext.awt.g2d.DefaultGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** A canvas that keeps where words were put on it, and nothing else. */
final class TextRecorder extends DefaultGraphics2D {
  private final List<Rectangle2D> words;

  TextRecorder() {
    super(true);
    gc = new GraphicContext();
    words = new ArrayList<>();
  }

  private TextRecorder(TextRecorder other) {
    super(other);
    words = other.words;
  }

  /** The ink of each piece of text, in points of the picture. */
  static List<Rectangle2D> of(Picture picture) {
    TextRecorder recorder = new TextRecorder();
    picture.draw(recorder);
    return recorder.words;
  }

  @Override
  public Graphics create() {
    return new TextRecorder(this);
  }

  @Override
  public void dispose() {
    // There is nothing to free, and the class above says so on the terminal.
  }

  @Override
  public void fill(Shape shape) {
    // Only words are kept.
  }

  @Override
  public void draw(Shape shape) {
    // Only words are kept.
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, ImageObserver observer) {
    return true;
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    AffineTransform place = new AffineTransform(getTransform());
    place.translate(x, y);
    keep(place, glyphs.getVisualBounds());
  }

  @Override
  public void drawString(String text, float x, float y) {
    AffineTransform place = new AffineTransform(getTransform());
    place.translate(x, y);
    keep(place, getFont().createGlyphVector(getFontRenderContext(), text).getVisualBounds());
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    AffineTransform place = new AffineTransform(getTransform());
    place.translate(x, y);
    keep(place, new TextLayout(text, getFontRenderContext()).getBounds());
  }

  private void keep(AffineTransform place, Rectangle2D ink) {
    if (!ink.isEmpty()) {
      words.add(place.createTransformedShape(ink).getBounds2D());
    }
  }
}
