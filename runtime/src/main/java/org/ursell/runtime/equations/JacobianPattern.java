package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the Jacobian of moment equations can differ from zero, in compressed rows: the entries of
 * row 0 by rising column, then those of row 1, and so on. It follows from the equations alone, so
 * every entry outside it is zero at all states and parameters, and whoever factorises or orders the
 * matrix may do so once.
 *
 * <p>Immutable.
 */
public final class JacobianPattern {
  private final int[] rowStart;
  private final int[] columns;

  private JacobianPattern(int[] rowStart, int[] columns) {
    this.rowStart = rowStart;
    this.columns = columns;
  }

  /** The side of the matrix, which is the number of moments. */
  public int side() {
    return rowStart.length - 1;
  }

  /** How many entries there are. */
  public int entries() {
    return columns.length;
  }

  /**
   * The number of the first entry of a row.
   *
   * @param row from 0 to {@link #side}, the latter giving the number of entries
   */
  public int rowStart(int row) {
    return rowStart[row];
  }

  /** The column of an entry. */
  public int column(int entry) {
    return columns[entry];
  }

  /** The number of the entry in a row and a column; negative if it is always zero. */
  public int entry(int row, int column) {
    return Arrays.binarySearch(columns, rowStart[row], rowStart[row + 1], column);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JacobianPattern that
        && Arrays.equals(rowStart, that.rowStart)
        && Arrays.equals(columns, that.columns);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(rowStart) + Arrays.hashCode(columns);
  }

  @Override
  public String toString() {
    return "%d entries in a square of side %d".formatted(entries(), side());
  }

  /** Collects a pattern row by row. */
  public static final class Builder {
    private final List<int[]> rows = new ArrayList<>();

    /**
     * Adds the next row.
     *
     * @param columns where it can differ from zero, in any order, none twice
     */
    public Builder row(int... columns) {
      int[] sorted = columns.clone();
      Arrays.sort(sorted);
      rows.add(sorted);
      return this;
    }

    /**
     * The pattern of the rows so far.
     *
     * @throws IllegalArgumentException if a column is given twice or lies outside the square
     */
    public JacobianPattern build() {
      int[] rowStart = new int[rows.size() + 1];
      for (int i = 0; i < rows.size(); i++) {
        rowStart[i + 1] = rowStart[i] + rows.get(i).length;
      }
      int[] columns = new int[rowStart[rows.size()]];
      for (int i = 0; i < rows.size(); i++) {
        int[] row = rows.get(i);
        for (int k = 0; k < row.length; k++) {
          if (row[k] < 0 || row[k] >= rows.size() || (k > 0 && row[k] == row[k - 1])) {
            throw new IllegalArgumentException(
                "column " + row[k] + " of row " + i + " is given twice or outside the square");
          }
        }
        System.arraycopy(row, 0, columns, rowStart[i], row.length);
      }
      return new JacobianPattern(rowStart, columns);
    }
  }
}
