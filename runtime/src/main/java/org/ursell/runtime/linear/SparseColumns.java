package org.ursell.runtime.linear;

import java.util.Arrays;

/** The columns of a sparse complex matrix, one behind the other, in arrays that grow. */
final class SparseColumns {
  static final int ENTRY_BYTES = Integer.BYTES + 2 * Double.BYTES;

  private static final int SMALLEST_ROOM = 16;

  /** More is not asked for before it is needed. */
  private static final double LARGEST_ROOM = 1e8;

  private final int[] ends;
  private int columns;
  private int count;
  private int[] rows = new int[0];
  private double[] re = new double[0];
  private double[] im = new double[0];

  /** Room for a number of columns. */
  SparseColumns(int n) {
    ends = new int[n + 1];
  }

  /** Forgets all columns, and makes room for about so many entries. */
  void clear(double room) {
    columns = 0;
    count = 0;
    if (rows.length < room) {
      resize((int) Math.min(room, LARGEST_ROOM));
    }
  }

  /** Forgets all columns and their room. */
  void release() {
    columns = 0;
    count = 0;
    resize(0);
  }

  private void resize(int room) {
    rows = Arrays.copyOf(rows, room);
    re = Arrays.copyOf(re, room);
    im = Arrays.copyOf(im, room);
  }

  /** Adds an entry to the column being written. */
  void add(int row, double entryRe, double entryIm) {
    if (count == rows.length) {
      resize(Math.max(SMALLEST_ROOM, count + count / 2));
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
