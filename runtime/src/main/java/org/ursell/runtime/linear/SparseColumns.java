package org.ursell.runtime.linear;

import java.util.Arrays;

/** The columns of a sparse complex matrix, one behind the other, in arrays that grow. */
final class SparseColumns {
  private final int[] ends;
  private int columns;
  private int count;
  private int[] rows = new int[16];
  private double[] re = new double[16];
  private double[] im = new double[16];

  /** Room for a number of columns. */
  SparseColumns(int n) {
    ends = new int[n + 1];
  }

  /** Forgets all columns. */
  void clear() {
    columns = 0;
    count = 0;
  }

  /** Adds an entry to the column being written. */
  void add(int row, double entryRe, double entryIm) {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
      re = Arrays.copyOf(re, 2 * count);
      im = Arrays.copyOf(im, 2 * count);
    }
    rows[count] = row;
    re[count] = entryRe;
    im[count++] = entryIm;
  }

  /** Ends the column being written. */
  void end() {
    ends[++columns] = count;
  }

  /** Where a column starts. */
  int start(int column) {
    return ends[column];
  }

  /** Where it ends. */
  int end(int column) {
    return ends[column + 1];
  }

  /** The row of the entry at a place. */
  int row(int place) {
    return rows[place];
  }

  /** Subtracts a multiple of a column from a vector. */
  void subtract(int column, double factorRe, double factorIm, double[] toRe, double[] toIm) {
    if (factorRe == 0.0 && factorIm == 0.0) {
      return;
    }
    int[] at = rows;
    double[] ofRe = re;
    double[] ofIm = im;
    for (int e = ends[column]; e < ends[column + 1]; e++) {
      int row = at[e];
      toRe[row] -= factorRe * ofRe[e] - factorIm * ofIm[e];
      toIm[row] -= factorRe * ofIm[e] + factorIm * ofRe[e];
    }
  }
}
