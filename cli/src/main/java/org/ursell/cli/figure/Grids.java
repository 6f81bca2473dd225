package org.ursell.cli.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.PointResult;
import org.ursell.runtime.sweep.SweepTable;

/** Numbers of sweeps as maps, curves and tables. */
final class Grids {
  private Grids() {}

  /** A column of a two-dimensional sweep, {@code [slow][fast]}. */
  static double[][] map(SweepTable table, String column) {
    int columns = table.plan().axes().get(1).size();
    double[] all = table.values(column);
    double[][] map = new double[all.length / columns][columns];
    for (int k = 0; k < all.length; k++) {
      map[k / columns][k % columns] = all[k];
    }
    return map;
  }

  /** Numbers of a column up to this size are no different from zero. */
  static double zero(SweepTable table, String name) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .mapToDouble(column -> column.tolerance() * Column.SMALL)
        .findFirst()
        .orElseThrow();
  }

  /** The values of an axis. */
  static double[] values(Axis axis) {
    return axis.values().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Each number changed. */
  static double[] map(double[] values, DoubleUnaryOperator change) {
    double[] changed = new double[values.length];
    for (int k = 0; k < values.length; k++) {
      changed[k] = change.applyAsDouble(values[k]);
    }
    return changed;
  }

  /** The largest finite number of a map, or 0. */
  static double largest(double[][] map) {
    double largest = 0.0;
    for (double[] row : map) {
      for (double value : row) {
        largest = value > largest ? value : largest;
      }
    }
    return largest;
  }

  /** One row per point: the axes, all columns, the status and what was said. */
  static String csv(SweepTable table) {
    List<String> names = new ArrayList<>();
    table.plan().axes().forEach(axis -> names.add(axis.name()));
    table.columns().forEach(column -> names.add(column.name()));
    CsvTable csv = new CsvTable(names, SweepTable.TOLD.subList(0, 1));
    for (int point = 0; point < table.plan().points(); point++) {
      List<Object> row = new ArrayList<>();
      for (int axis = 0; axis < table.plan().axes().size(); axis++) {
        row.add(table.plan().value(point, axis));
      }
      PointResult result = table.point(point);
      for (double value : result.values()) {
        row.add(value);
      }
      row.add(result.status().word());
      csv.row(row);
    }
    return csv.text();
  }
}
