package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Colours, fonts, strokes and markers that all pictures share. */
final class Style {
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font LETTER = new Font(Font.SANS_SERIF, Font.BOLD, 16);
  static final Color INK = new Color(0x22, 0x22, 0x22);
  static final Color GRID = new Color(0xe6, 0xe6, 0xe6);
  static final Color PAPER = Color.WHITE;

  private static final Color[] REDS = {
    new Color(0x5a, 0x06, 0x12),
    new Color(0xb0, 0x1c, 0x22),
    new Color(0xe8, 0x5c, 0x46),
    new Color(0xf8, 0xa8, 0x8c)
  };
  private static final Color[] BLUES = {
    new Color(0xa9, 0xcd, 0xee),
    new Color(0x5f, 0x9f, 0xdb),
    new Color(0x22, 0x68, 0xb8),
    new Color(0x06, 0x22, 0x5a)
  };
  private static final float[][] DASHES = {{}, {9, 4}, {3, 3}, {10, 3, 2, 3}, {14, 4, 4, 4}};

  private Style() {}

  /** Dark to light red for shade 0 to 1; brightness falls steadily, so it survives grey print. */
  static Color red(double shade) {
    return mix(REDS, shade);
  }

  /** Light to dark blue for shade 0 to 1. */
  static Color blue(double shade) {
    return mix(BLUES, shade);
  }

  private static Color mix(Color[] ramp, double shade) {
    double place = Math.max(0.0, Math.min(1.0, shade)) * (ramp.length - 1);
    int left = Math.min((int) place, ramp.length - 2);
    double part = place - left;
    Color a = ramp[left];
    Color b = ramp[left + 1];
    return new Color(
        (int) Math.round(a.getRed() + part * (b.getRed() - a.getRed())),
        (int) Math.round(a.getGreen() + part * (b.getGreen() - a.getGreen())),
        (int) Math.round(a.getBlue() + part * (b.getBlue() - a.getBlue())));
  }

  /** A line of the given width in the n-th dash pattern; pattern 0 is solid. */
  static BasicStroke line(double width, int pattern) {
    float[] dash = DASHES[Math.floorMod(pattern, DASHES.length)];
    return dash.length == 0
        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
  }

  /**
   * The n-th marker, centred on the origin: circle, square, triangle, diamond, then turned down.
   */
  static Shape marker(int index, double radius) {
    double r = radius;
    return switch (Math.floorMod(index, 5)) {
      case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case 1 -> new Rectangle2D.Double(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r);
      case 2 -> polygon(0, -1.2 * r, 1.1 * r, 0.8 * r, -1.1 * r, 0.8 * r);
      case 3 -> polygon(0, -1.3 * r, 1.1 * r, 0, 0, 1.3 * r, -1.1 * r, 0);
      default -> polygon(0, 1.2 * r, 1.1 * r, -0.8 * r, -1.1 * r, -0.8 * r);
    };
  }

  /** A marker with an arrow pointing up from it: a value known only to lie above this one. */
  static Shape lowerBound(int index, double radius) {
    Path2D shape = new Path2D.Double(marker(index, radius));
    double top = -4.6 * radius;
    shape.moveTo(0, -1.3 * radius);
    shape.lineTo(0, top);
    shape.moveTo(-0.9 * radius, top + 1.3 * radius);
    shape.lineTo(0, top);
    shape.lineTo(0.9 * radius, top + 1.3 * radius);
    return shape;
  }

  /** The shape moved to a place. */
  static Shape at(Shape shape, double x, double y) {
    return AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape);
  }

  private static Path2D polygon(double... corners) {
    Path2D path = new Path2D.Double();
    path.moveTo(corners[0], corners[1]);
    for (int k = 2; k < corners.length; k += 2) {
      path.lineTo(corners[k], corners[k + 1]);
    }
    path.closePath();
    return path;
  }
}
