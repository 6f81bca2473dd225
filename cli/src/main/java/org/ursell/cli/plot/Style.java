package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Fonts, strokes and markers that all pictures share. */
final class Style {
  static final Font TEXT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);
  static final Font LABEL = new Font(Font.SANS_SERIF, Font.PLAIN, 16);
  static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
  static final Font LETTER = new Font(Font.SANS_SERIF, Font.BOLD, 16);

  private static final float[][] DASHES = {
    {}, {9, 4}, {3, 3}, {10, 3, 2, 3}, {14, 4, 4, 4}, {5, 2}, {16, 3, 2, 2, 2, 3}
  };

  /** A pattern beside the numbered ones, which repeat. */
  static final int DOTS = -1;

  private static final float[] FAR_APART = {2, 5};

  private Style() {}

  /** A line of the given width in the n-th dash pattern; pattern 0 is solid, or {@link #DOTS}. */
  static BasicStroke line(double width, int pattern) {
    float[] dash = pattern == DOTS ? FAR_APART : DASHES[Math.floorMod(pattern, DASHES.length)];
    return dash.length == 0
        ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND)
        : new BasicStroke(
            (float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, dash, 0f);
  }

  /**
   * The n-th marker, centred on the origin: circle, square, triangle, diamond, then turned down;
   * {@link Layer#CROSS} for a cross.
   */
  static Shape marker(int index, double radius) {
    if (index == Layer.CROSS) {
      return cross(radius);
    }
    double r = radius;
    return switch (Math.floorMod(index, 5)) {
      case 0 -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
      case 1 -> new Rectangle2D.Double(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r);
      case 2 -> polygon(0, -1.2 * r, 1.1 * r, 0.8 * r, -1.1 * r, 0.8 * r);
      case 3 -> polygon(0, -1.3 * r, 1.1 * r, 0, 0, 1.3 * r, -1.1 * r, 0);
      default -> polygon(0, 1.2 * r, 1.1 * r, -0.8 * r, -1.1 * r, -0.8 * r);
    };
  }

  /** A cross, which is never filled: what no run in time gave. */
  static Shape cross(double radius) {
    double r = 0.9 * radius;
    Path2D shape = new Path2D.Double();
    shape.moveTo(-r, -r);
    shape.lineTo(r, r);
    shape.moveTo(-r, r);
    shape.lineTo(r, -r);
    return shape;
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
