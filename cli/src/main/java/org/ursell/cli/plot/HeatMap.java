package org.ursell.cli.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;

/**
 * A value at each point of a rectangular grid, shown as one cell of colour per point. The points
 * are evenly spaced on the axes they are drawn with (evenly in the logarithm on a logarithmic
 * axis); each cell is centred on its point, so those at the rim of the axes show one half.
 *
 * @param values one row a vertical position, rising; not a number where there is no value
 * @param firstX horizontal position of the first column
 * @param lastX of the last column
 * @param firstY vertical position of the first row
 * @param lastY of the last row
 * @param scale the colours
 * @param masked the colour of cells without a value
 * @param hatching lines across cells, as many as values; without any rows for none
 */
public record HeatMap(
    double[][] values,
    double firstX,
    double lastX,
    double firstY,
    double lastY,
    ColourScale scale,
    Color masked,
    Hatching[][] hatching) {
  // Viewers of vector files smooth what they enlarge; many pixels per cell keep its edges sharp.
  private static final int FINE = 1000;

  /**
   * Checks the shape.
   *
   * @throws IllegalArgumentException if there are no values, or rows of different lengths
   */
  public HeatMap {
    if (values.length == 0 || values[0].length == 0) {
      throw new IllegalArgumentException("a map without cells");
    }
    for (double[] row : values) {
      if (row.length != values[0].length) {
        throw new IllegalArgumentException("rows of different lengths");
      }
    }
  }

  /** A map without hatching. */
  public HeatMap(
      double[][] values,
      double firstX,
      double lastX,
      double firstY,
      double lastY,
      ColourScale scale,
      Color masked) {
    this(values, firstX, lastX, firstY, lastY, scale, masked, new Hatching[0][]);
  }

  /** The same map with lines across cells. */
  public HeatMap hatched(Hatching[][] lines) {
    return new HeatMap(values, firstX, lastX, firstY, lastY, scale, masked, lines);
  }

  /** The same map with all values multiplied. */
  public HeatMap scaled(double factor) {
    double[][] multiplied = new double[values.length][values[0].length];
    for (int row = 0; row < values.length; row++) {
      for (int column = 0; column < values[row].length; column++) {
        multiplied[row][column] = factor * values[row][column];
      }
    }
    return new HeatMap(multiplied, firstX, lastX, firstY, lastY, scale, masked, hatching);
  }

  int rows() {
    return values.length;
  }

  int columns() {
    return values[0].length;
  }

  /** The colour of a cell. */
  Color colour(int row, int column) {
    double value = values[row][column];
    return Double.isNaN(value) ? masked : scale.at(value);
  }

  /** All cells, the last row on top, a whole number of pixels a cell. */
  BufferedImage image() {
    int across = pixels(columns());
    int down = pixels(rows());
    BufferedImage image =
        new BufferedImage(across * columns(), down * rows(), BufferedImage.TYPE_INT_RGB);
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        int colour = colour(row, column).getRGB();
        int top = (rows() - 1 - row) * down;
        for (int y = top; y < top + down; y++) {
          for (int x = column * across; x < (column + 1) * across; x++) {
            image.setRGB(x, y, colour);
          }
        }
      }
    }
    return image;
  }

  private static int pixels(int cells) {
    return (FINE + cells - 1) / cells;
  }
}
