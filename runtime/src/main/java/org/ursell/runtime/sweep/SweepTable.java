package org.ursell.runtime.sweep;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.PointStatus;

/** The results of a whole sweep, by column and place in the grid. */
public final class SweepTable {
  /** What a written table tells of each point beside its numbers. */
  public static final List<String> TOLD = List.of("status", "method", "advice");

  private final SweepPlan plan;
  private final List<Column> columns;
  private final double[] frequencies;
  private final List<String> spectrumObservables;
  private final PointResult[] points;
  private final List<LineResult> lines;

  /**
   * A table.
   *
   * @param plan the grid
   * @param columns what was measured
   * @param frequencies angular frequencies of the spectra; empty if there are none
   * @param spectrumObservables observables of the spectra
   * @param lines every line of the plan once, in any order
   */
  public SweepTable(
      SweepPlan plan,
      List<Column> columns,
      double[] frequencies,
      List<String> spectrumObservables,
      List<LineResult> lines) {
    this.plan = plan;
    this.columns = List.copyOf(columns);
    this.frequencies = frequencies.clone();
    this.spectrumObservables = List.copyOf(spectrumObservables);
    this.lines = lines.stream().sorted(Comparator.comparingInt(LineResult::line)).toList();
    points = new PointResult[plan.points()];
    int filled = 0;
    for (LineResult line : this.lines) {
      int first = plan.lines().get(line.line()).first();
      for (int k = 0; k < line.points().size(); k++) {
        points[first + k] = line.points().get(k);
        filled++;
      }
    }
    if (filled != points.length || this.lines.size() != plan.lines().size()) {
      throw new IllegalStateException(
          "%d of %d points in %d of %d lines"
              .formatted(filled, points.length, this.lines.size(), plan.lines().size()));
    }
  }

  /** The grid. */
  public SweepPlan plan() {
    return plan;
  }

  /** What was measured. */
  public List<Column> columns() {
    return columns;
  }

  /** The lines, in the order of the plan. */
  public List<LineResult> lines() {
    return lines;
  }

  /** Everything about a point of the plan. */
  public PointResult point(int point) {
    return points[point];
  }

  /** One number; NaN where there is none. */
  public double value(String column, int... places) {
    return points[plan.point(places)].values()[indexOf(column)];
  }

  /** A column's numbers at all points, the last axis changing fastest. */
  public double[] values(String column) {
    int index = indexOf(column);
    return Arrays.stream(points).mapToDouble(point -> point.values()[index]).toArray();
  }

  /** What became of a point. */
  public PointStatus status(int... places) {
    return points[plan.point(places)].status();
  }

  /** The angular frequencies of the spectra, rising; empty if none were measured. */
  public double[] frequencies() {
    return frequencies.clone();
  }

  /** The names of the observables whose spectra were measured. */
  public List<String> spectrumObservables() {
    return spectrumObservables;
  }

  /**
   * The spectrum of an observable at a point.
   *
   * @param observable the place of the observable in {@link #spectrumObservables()}
   * @param places the point
   * @return one value per frequency; empty where the run did not reach its end
   */
  public double[] spectrum(int observable, int... places) {
    double[] all = points[plan.point(places)].spectra();
    return all.length == 0
        ? all
        : Arrays.copyOfRange(
            all, observable * frequencies.length, (observable + 1) * frequencies.length);
  }

  private int indexOf(String column) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).name().equals(column)) {
        return c;
      }
    }
    throw new InvalidInputException(
        "the table has no column '%s'".formatted(column),
        "known are " + columns.stream().map(Column::name).toList());
  }
}
