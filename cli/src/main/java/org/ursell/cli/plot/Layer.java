package org.ursell.cli.plot;

import java.awt.Color;

/** Something drawn over the axes of a panel, and over its map if it has one. */
public sealed interface Layer {
  /** The shape of a mark that is never filled. */
  int CROSS = -1;

  /** How a line is broken. */
  enum Dash {
    SOLID,
    DASHED,
    DOTTED,
    DASH_DOTTED
  }

  /** What the legend says, with the marks of {@link PlotAxis#label}; empty for no row in it. */
  String label();

  /**
   * A line through points; it is broken where a value is not a number.
   *
   * @param width in points
   */
  record Line(String label, double[] x, double[] y, Color colour, double width, Dash dash)
      implements Layer {}

  /**
   * A mark at each point.
   *
   * @param shape circle, square, triangle, diamond, triangle turned down, and again; {@link #CROSS}
   * @param filled whether with the colour or with paper; paper says that the moments belong to no
   *     quantum state
   */
  record Marks(
      String label, double[] x, double[] y, Color colour, int shape, double radius, boolean filled)
      implements Layer {}

  /** Words at a point, which they begin at, are centred on, or end at. */
  record Words(String words, double x, double y, Color colour, Place place) implements Layer {
    @Override
    public String label() {
      return "";
    }
  }

  /** Where words stand seen from their point. */
  enum Place {
    RIGHT,
    CENTRE,
    LEFT
  }
}
