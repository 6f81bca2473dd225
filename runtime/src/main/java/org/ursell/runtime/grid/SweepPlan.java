package org.ursell.runtime.grid;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * The points of a sweep: every combination of the axes' values, the last axis changing fastest. The
 * unit of work is a *line*, a stretch of neighbouring points along the fastest axis. Lines follow
 * from the axes alone, so that no result depends on how the work was shared or interrupted.
 */
public final class SweepPlan {
  /** No more points than this fit into one plan. */
  public static final int MOST_POINTS = 50_000_000;

  /** Long rows of a small grid are cut, so that there is work for several processors. */
  private static final int LINES_WANTED = 64;

  private final List<Axis> axes;
  private final int linesWanted;
  private final int points;
  private final List<Line> lines;

  /**
   * A plan.
   *
   * @param axes the slowest first; none makes a single point
   */
  public SweepPlan(List<Axis> axes) {
    this(axes, LINES_WANTED);
  }

  /**
   * A plan whose lines are whole rows, for one of several sweeps that go on at once.
   *
   * @param axes the slowest first
   */
  public static SweepPlan ofRows(List<Axis> axes) {
    return new SweepPlan(axes, 1);
  }

  /**
   * A plan that cuts rows until there are about so many lines.
   *
   * @param axes the slowest first; none makes a single point
   * @param linesWanted 1 for lines that are whole rows
   */
  public SweepPlan(List<Axis> axes, int linesWanted) {
    this.axes = List.copyOf(axes);
    this.linesWanted = linesWanted;
    long product = 1;
    for (Axis axis : axes) {
      if (axes.stream().filter(other -> other.name().equals(axis.name())).count() > 1) {
        throw new InvalidInputException(
            "there are two axes of " + axis.name(), "give all of its values in one axis");
      }
      product *= axis.size();
      if (product > MOST_POINTS) {
        throw new InvalidInputException(
            "the grid has more than %d points".formatted(MOST_POINTS),
            "give fewer points, or cut it into several sweeps");
      }
    }
    GridMemory.require("the grid", product);
    points = (int) product;
    lines = cut();
  }

  /**
   * A unit of work.
   *
   * @param index its number
   * @param first the number of its first point
   * @param count how many points it has
   */
  public record Line(int index, int first, int count) {}

  private List<Line> cut() {
    int length = axes.isEmpty() ? 1 : axes.get(axes.size() - 1).size();
    int rows = points / length;
    int pieces = Math.min(length, (linesWanted + rows - 1) / rows);
    int most = (length + pieces - 1) / pieces;
    List<Line> cut = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int start = 0; start < length; start += most) {
        cut.add(new Line(cut.size(), row * length + start, Math.min(most, length - start)));
      }
    }
    return List.copyOf(cut);
  }

  /** The axes, the slowest first. */
  public List<Axis> axes() {
    return axes;
  }

  /** Rows are cut until there are about so many lines. */
  public int linesWanted() {
    return linesWanted;
  }

  /** How many points there are. */
  public int points() {
    return points;
  }

  /** All lines, in the order of their points. */
  public List<Line> lines() {
    return lines;
  }

  /**
   * The lines of one of several shares of the work: those whose number leaves the remainder {@code
   * share - 1}.
   *
   * @param share which, from 1
   * @param shares how many shares there are
   */
  public List<Line> lines(int share, int shares) {
    return lines.stream().filter(line -> line.index() % shares == share - 1).toList();
  }

  /** The number of a point from its places along the axes. */
  public int point(int... places) {
    if (places.length != axes.size()) {
      throw new IllegalArgumentException(
          "%d places on %d axes".formatted(places.length, axes.size()));
    }
    int point = 0;
    for (int a = 0; a < places.length; a++) {
      point = point * axes.get(a).size() + checked(places[a], axes.get(a));
    }
    return point;
  }

  private static int checked(int place, Axis axis) {
    if (place < 0 || place >= axis.size()) {
      throw new IllegalArgumentException(
          "place %d on axis %s of %d values".formatted(place, axis.name(), axis.size()));
    }
    return place;
  }

  /** The place of a point along an axis. */
  public int place(int point, int axis) {
    int rest = point;
    for (int a = axes.size() - 1; a > axis; a--) {
      rest /= axes.get(a).size();
    }
    return rest % axes.get(axis).size();
  }

  /** The value of an axis at a point. */
  public double value(int point, int axis) {
    return axes.get(axis).values().get(place(point, axis));
  }
}
