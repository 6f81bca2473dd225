package org.ursell.cli.plot;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * The lines of one panel, of which there may be thousands, with no more points in all than a
 * picture and its file can hold. Points between which the line is straight are left out: it stays
 * within a distance of what is left that does not show, and that grows only if too many points
 * remain.
 *
 * @param horizontal where on its axis a value lies, from 0 to 1 within the panel
 * @param vertical the same of the other axis
 */
record StraightenedLines(DoubleUnaryOperator horizontal, DoubleUnaryOperator vertical) {
  /** A part of the axis: a third of a pixel, at the usual size. */
  private static final double FINEST = 1.0 / 4000;

  private static final double COARSEST = 1.0;

  /** The lines themselves if they have few points; the same number of lines in any case. */
  List<ThinnedLine> of(List<ThinnedLine> lines) {
    if (points(lines) <= Picture.POINTS) {
      return lines;
    }
    double distance = FINEST;
    List<ThinnedLine> kept = straightened(lines, distance);
    while (points(kept) > Picture.POINTS && distance < COARSEST) {
      distance *= 2;
      kept = straightened(kept, distance / 2);
    }
    return kept;
  }

  private static long points(List<ThinnedLine> lines) {
    return lines.stream().mapToLong(line -> line.x().length).sum();
  }

  private List<ThinnedLine> straightened(List<ThinnedLine> lines, double distance) {
    return lines.stream().map(line -> straightened(line, distance)).toList();
  }

  private ThinnedLine straightened(ThinnedLine line, double distance) {
    Sleeve sleeve = new Sleeve(line, distance);
    for (int k = 0; k < line.x().length; k++) {
      sleeve.to(k);
    }
    int[] kept = sleeve.kept();
    return new ThinnedLine(
        Arrays.stream(kept).mapToDouble(k -> line.x()[k]).toArray(),
        Arrays.stream(kept).mapToDouble(k -> line.y()[k]).toArray());
  }

  /**
   * From each point that is kept a straight line goes as far as all points in between stay within
   * the distance of it, measured upwards: the slopes that do are a range, which each point narrows.
   */
  private final class Sleeve {
    private final ThinnedLine line;
    private final double distance;
    private final int[] kept;
    private int count;
    private double fromX = Double.NaN;
    private double fromY = Double.NaN;
    private double low;
    private double high;

    Sleeve(ThinnedLine line, double distance) {
      this.line = line;
      this.distance = distance;
      this.kept = new int[line.x().length];
    }

    /** Goes on to the next point. */
    void to(int point) {
      if (!narrowed(point)) {
        if (count > 0 && kept[count - 1] < point - 1 && !isGap(point - 1)) {
          keep(point - 1);
        }
        // Of a gap one point is enough.
        boolean inGap = count > 0 && isGap(point) && isGap(point - 1);
        if (!inGap && !narrowed(point)) {
          keep(point);
        }
      }
    }

    /** Whether a straight line reaches a point, and all on the way to it. */
    private boolean narrowed(int point) {
      double x = horizontal.applyAsDouble(line.x()[point]) - fromX;
      double y = vertical.applyAsDouble(line.y()[point]) - fromY;
      if (!(x > 0 && y / x >= low && y / x <= high)) {
        return false;
      }
      low = Math.max(low, (y - distance) / x);
      high = Math.min(high, (y + distance) / x);
      return true;
    }

    private boolean isGap(int point) {
      return Double.isNaN(line.y()[point]);
    }

    private void keep(int point) {
      kept[count++] = point;
      fromX = horizontal.applyAsDouble(line.x()[point]);
      fromY = vertical.applyAsDouble(line.y()[point]);
      low = Double.NEGATIVE_INFINITY;
      high = Double.POSITIVE_INFINITY;
    }

    /** All of them, with the last point. */
    int[] kept() {
      int last = kept.length - 1;
      if (count > 0 && kept[count - 1] < last && !isGap(last)) {
        keep(last);
      }
      return Arrays.copyOf(kept, count);
    }
  }
}
