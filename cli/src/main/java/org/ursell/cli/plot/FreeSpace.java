package org.ursell.cli.plot;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * Finds room for a box in a rectangle of which some places are taken by data. The rectangle is
 * divided into small cells; a box may stand wherever it touches no taken cell.
 */
final class FreeSpace {
  private static final double CELL = 2.0;

  private final Rectangle2D area;
  private final int columns;
  private final int rows;
  private final boolean[][] taken;

  FreeSpace(Rectangle2D area) {
    this.area = area;
    this.columns = Math.max(1, (int) (area.getWidth() / CELL));
    this.rows = Math.max(1, (int) (area.getHeight() / CELL));
    this.taken = new boolean[rows][columns];
  }

  /** Marks a straight line, in the coordinates of the area, as taken. */
  void takeLine(double x1, double y1, double x2, double y2) {
    if (!Double.isFinite(x1 + y1 + x2 + y2)) {
      return;
    }
    // Lines may leave the area by far (a steep fit), so only the part near it is walked.
    double[] ends = clip(x1, y1, x2, y2);
    if (ends.length == 0) {
      return;
    }
    double length = Math.hypot(ends[2] - ends[0], ends[3] - ends[1]);
    int steps = (int) Math.ceil(length / (CELL / 2)) + 1;
    for (int k = 0; k <= steps; k++) {
      double part = (double) k / steps;
      take(ends[0] + part * (ends[2] - ends[0]), ends[1] + part * (ends[3] - ends[1]));
    }
  }

  /** Marks a box as taken. */
  void takeBox(Rectangle2D box) {
    for (double x = box.getMinX(); x <= box.getMaxX() + CELL; x += CELL) {
      for (double y = box.getMinY(); y <= box.getMaxY() + CELL; y += CELL) {
        take(Math.min(x, box.getMaxX()), Math.min(y, box.getMaxY()));
      }
    }
  }

  /**
   * A free place for a box with some air around it, as near to one of the four corners as can be.
   *
   * @return empty if there is none
   */
  Optional<Rectangle2D> place(double width, double height, double margin) {
    int[][] sums = prefixSums();
    int w = (int) Math.ceil((width + 2 * margin) / CELL);
    int h = (int) Math.ceil((height + 2 * margin) / CELL);
    double best = Double.POSITIVE_INFINITY;
    Optional<Rectangle2D> place = Optional.empty();
    for (int row = 0; row + h <= rows; row++) {
      for (int column = 0; column + w <= columns; column++) {
        if (sums[row + h][column + w]
                - sums[row][column + w]
                - sums[row + h][column]
                + sums[row][column]
            == 0) {
          double toSide = Math.min(column, columns - w - column);
          double toTop = Math.min(row, rows - h - row);
          double distance = Math.hypot(toSide, toTop);
          if (distance < best) {
            best = distance;
            place =
                Optional.of(
                    new Rectangle2D.Double(
                        area.getMinX() + column * CELL + margin,
                        area.getMinY() + row * CELL + margin,
                        width,
                        height));
          }
        }
      }
    }
    return place;
  }

  private void take(double x, double y) {
    int column = (int) Math.floor((x - area.getMinX()) / CELL);
    int row = (int) Math.floor((y - area.getMinY()) / CELL);
    if (column >= 0 && column < columns && row >= 0 && row < rows) {
      taken[row][column] = true;
    }
  }

  private int[][] prefixSums() {
    int[][] sums = new int[rows + 1][columns + 1];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        sums[row + 1][column + 1] =
            sums[row][column + 1]
                + sums[row + 1][column]
                - sums[row][column]
                + (taken[row][column] ? 1 : 0);
      }
    }
    return sums;
  }

  private double[] clip(double x1, double y1, double x2, double y2) {
    double from = 0.0;
    double to = 1.0;
    double[] starts = {
      x1 - area.getMinX(), area.getMaxX() - x1, y1 - area.getMinY(), area.getMaxY() - y1
    };
    double[] slopes = {x2 - x1, x1 - x2, y2 - y1, y1 - y2};
    for (int side = 0; side < 4; side++) {
      double zero = -starts[side] / slopes[side];
      if (slopes[side] > 0) {
        from = Math.max(from, zero);
      } else if (slopes[side] < 0) {
        to = Math.min(to, zero);
      } else if (starts[side] < 0) {
        return new double[0];
      }
    }
    return from > to
        ? new double[0]
        : new double[] {
          x1 + from * (x2 - x1), y1 + from * (y2 - y1), x1 + to * (x2 - x1), y1 + to * (y2 - y1)
        };
  }
}
