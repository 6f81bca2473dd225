package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ursell.runtime.equations.JacobianPattern;

/**
 * The matrix of a generator of a small sector, gathered column by column from the images of unit
 * vectors.
 *
 * @param pattern where entries are
 * @param re their real parts, row by row
 * @param im their imaginary parts
 */
record GatheredMatrix(JacobianPattern pattern, double[] re, double[] im) {

  /** The rows in which a column has entries, and these, real and imaginary parts alternating. */
  private record Column(int[] rows, double[] values) {}

  static GatheredMatrix of(SectorGenerator generator) {
    int n = generator.dimension();
    List<Column> columns = new ArrayList<>();
    int[] ends = new int[n + 1];
    double[] unit = new double[2 * n];
    double[] image = new double[2 * n];
    for (int j = 0; j < n; j++) {
      unit[2 * j] = 1.0;
      generator.apply(unit, image);
      unit[2 * j] = 0.0;
      Column column = column(image);
      columns.add(column);
      for (int row : column.rows()) {
        ends[row + 1]++;
      }
    }
    Arrays.parallelPrefix(ends, Integer::sum);
    return transposed(columns, ends);
  }

  private static Column column(double[] image) {
    int[] rows = new int[image.length / 2];
    double[] values = new double[image.length];
    int count = 0;
    for (int row = 0; row < rows.length; row++) {
      if (image[2 * row] != 0.0 || image[2 * row + 1] != 0.0) {
        rows[count] = row;
        values[2 * count] = image[2 * row];
        values[2 * count + 1] = image[2 * row + 1];
        count++;
      }
    }
    return new Column(Arrays.copyOf(rows, count), Arrays.copyOf(values, 2 * count));
  }

  private static GatheredMatrix transposed(List<Column> columns, int[] ends) {
    int n = columns.size();
    int[] next = ends.clone();
    int[] columnOf = new int[ends[n]];
    double[] re = new double[columnOf.length];
    double[] im = new double[columnOf.length];
    for (int j = 0; j < n; j++) {
      Column column = columns.get(j);
      for (int k = 0; k < column.rows().length; k++) {
        int at = next[column.rows()[k]]++;
        columnOf[at] = j;
        re[at] = column.values()[2 * k];
        im[at] = column.values()[2 * k + 1];
      }
    }
    JacobianPattern.Builder pattern = new JacobianPattern.Builder();
    for (int row = 0; row < n; row++) {
      pattern.row(Arrays.copyOfRange(columnOf, ends[row], ends[row + 1]));
    }
    return new GatheredMatrix(pattern.build(), re, im);
  }
}
