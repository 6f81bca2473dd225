package org.ursell.runtime.linear;

import java.util.Arrays;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.JacobianPattern;

/**
 * Linear equations (z - J) x = b with a sparse matrix J, mostly a real one, and a complex number z:
 * what a step of an implicit method solves, and what the response at a frequency is. The matrix is
 * factored by left-looking elimination (Gilbert and Peierls, SIAM J. Sci. Stat. Comput. 9, 862
 * (1988)) in an order that keeps it sparse, with row exchanges where a pivot on the diagonal is
 * small.
 *
 * <p>The order is found once from the pattern, and shared by all factors of one pattern. The
 * numbers are this object's own: not for use by two threads at once.
 */
@Internal
public final class ShiftedFactors {
  /** A pivot on the diagonal is taken if it is no smaller than this part of the largest. */
  private static final double SMALLEST_PIVOT = 1e-3;

  private static final double[] NONE = {};

  /**
   * What all factors of one pattern share.
   *
   * @param order of elimination
   * @param work multiplications that a factorisation takes
   * @param room entries that each of the two factors is expected to have
   * @param columnStart where the entries of each column begin
   * @param rows of the entries, column by column
   * @param entries their places in the pattern
   */
  private record Plan(
      int[] order, double work, double room, int[] columnStart, int[] rows, int[] entries) {
    static Plan of(JacobianPattern pattern) {
      EliminationOrder elimination = EliminationOrder.of(pattern);
      int n = pattern.side();
      int[] columnStart = new int[n + 1];
      int[] rows = new int[pattern.entries()];
      int[] entries = new int[pattern.entries()];
      for (int e = 0; e < entries.length; e++) {
        columnStart[pattern.column(e) + 1]++;
      }
      for (int j = 0; j < n; j++) {
        columnStart[j + 1] += columnStart[j];
      }
      int[] next = columnStart.clone();
      for (int i = 0; i < n; i++) {
        for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
          int at = next[pattern.column(e)]++;
          rows[at] = i;
          entries[at] = e;
        }
      }
      return new Plan(
          elimination.order(),
          elimination.work(),
          elimination.entries(),
          columnStart,
          rows,
          entries);
    }
  }

  private final Plan plan;
  private final int n;
  private final int[] order;
  private final int[] columnStart;
  private final int[] rows;
  private final int[] entries;

  private final SparseColumns lower;
  private final SparseColumns upper;
  private final double[] pivotRe;
  private final double[] pivotIm;
  private final int[] pivotRow;
  private final int[] stepOfRow;

  private final double[] re;
  private final double[] im;
  private final int[] reached;
  private final int[] visited;
  private final int[] stack;
  private final int[] position;
  private int round;

  /** Room for the factors of matrices of a pattern. */
  public ShiftedFactors(JacobianPattern pattern) {
    this(Plan.of(pattern));
  }

  private ShiftedFactors(Plan plan) {
    this.plan = plan;
    order = plan.order();
    columnStart = plan.columnStart();
    rows = plan.rows();
    entries = plan.entries();
    n = order.length;
    lower = new SparseColumns(n);
    upper = new SparseColumns(n);
    pivotRe = new double[n];
    pivotIm = new double[n];
    pivotRow = new int[n];
    stepOfRow = new int[n];
    re = new double[n];
    im = new double[n];
    reached = new int[n];
    visited = new int[n];
    stack = new int[n];
    position = new int[n];
  }

  /** Room for other factors of the same pattern, of which the order of elimination is shared. */
  public ShiftedFactors another() {
    return new ShiftedFactors(plan);
  }

  /** How many multiplications a factorisation takes, roughly. */
  public double work() {
    return plan.work();
  }

  /** The bytes that the factors take, roughly: rows that are exchanged may take more. */
  public double bytes() {
    return 2.0 * SparseColumns.ENTRY_BYTES * plan.room();
  }

  /** Gives up the factors, and the memory that they take, until the next ones are made. */
  public void release() {
    lower.release();
    upper.release();
  }

  /**
   * Factors z - J of a real J.
   *
   * @param jacobian the entries of J in the order of the pattern; more may lie behind them
   * @param shiftRe the real part of z
   * @param shiftIm its imaginary part
   * @return whether that could be done: not if the matrix is singular or not finite
   */
  public boolean factor(double[] jacobian, double shiftRe, double shiftIm) {
    return factor(jacobian, NONE, shiftRe, shiftIm);
  }

  /**
   * Factors z - J of a complex J.
   *
   * @param real the real parts of its entries in the order of the pattern
   * @param imaginary their imaginary parts; none at all if all are zero
   * @param shiftRe the real part of z
   * @param shiftIm its imaginary part
   * @return whether that could be done: not if the matrix is singular or not finite
   */
  public boolean factor(double[] real, double[] imaginary, double shiftRe, double shiftIm) {
    lower.clear(plan.room());
    upper.clear(plan.room());
    Arrays.fill(stepOfRow, -1);
    for (int k = 0; k < n; k++) {
      int column = order[k];
      int count = reach(column);
      re[column] = shiftRe;
      im[column] = shiftIm;
      for (int at = columnStart[column]; at < columnStart[column + 1]; at++) {
        re[rows[at]] -= real[entries[at]];
      }
      for (int at = columnStart[column];
          imaginary.length > 0 && at < columnStart[column + 1];
          at++) {
        im[rows[at]] -= imaginary[entries[at]];
      }
      for (int at = n - count; at < n; at++) {
        int step = stepOfRow[reached[at]];
        if (step >= 0) {
          lower.subtract(step, re[reached[at]], im[reached[at]], re, im);
        }
      }
      if (!choosePivot(k, column, count)) {
        return false;
      }
      store(k, count);
    }
    return true;
  }

  /**
   * The rows in which a column will have entries once it is eliminated, by a search in depth along
   * the columns done so far; those that come first are to be subtracted first. They are put at the
   * end of {@link #reached}, and their numbers are cleared.
   */
  private int reach(int column) {
    round++;
    int top = visit(column, n);
    for (int at = columnStart[column]; at < columnStart[column + 1]; at++) {
      top = visit(rows[at], top);
    }
    for (int at = top; at < n; at++) {
      re[reached[at]] = 0.0;
      im[reached[at]] = 0.0;
    }
    return n - top;
  }

  private int visit(int first, int end) {
    if (visited[first] == round) {
      return end;
    }
    int top = end;
    int depth = 0;
    visited[first] = round;
    stack[0] = first;
    position[0] = start(first);
    while (depth >= 0) {
      int row = stack[depth];
      int stop = stepOfRow[row] < 0 ? 0 : lower.end(stepOfRow[row]);
      boolean deeper = false;
      while (position[depth] < stop && !deeper) {
        int below = lower.row(position[depth]++);
        if (visited[below] != round) {
          visited[below] = round;
          depth++;
          stack[depth] = below;
          position[depth] = start(below);
          deeper = true;
        }
      }
      if (!deeper) {
        reached[--top] = row;
        depth--;
      }
    }
    return top;
  }

  private int start(int row) {
    return stepOfRow[row] < 0 ? 0 : lower.start(stepOfRow[row]);
  }

  private boolean choosePivot(int k, int diagonal, int count) {
    double largest = 0.0;
    int best = -1;
    for (int at = n - count; at < n; at++) {
      int row = reached[at];
      double size = Math.abs(re[row]) + Math.abs(im[row]);
      if (!(size < Double.POSITIVE_INFINITY)) {
        return false;
      }
      if (stepOfRow[row] < 0 && size > largest) {
        largest = size;
        best = row;
      }
    }
    if (best < 0) {
      return false;
    }
    if (stepOfRow[diagonal] < 0
        && Math.abs(re[diagonal]) + Math.abs(im[diagonal]) >= SMALLEST_PIVOT * largest) {
      best = diagonal;
    }
    pivotRow[k] = best;
    pivotRe[k] = re[best];
    pivotIm[k] = im[best];
    return true;
  }

  /** Keeps what was found of a column: the finished rows above, the rest over its pivot below. */
  private void store(int k, int count) {
    double size = pivotRe[k] * pivotRe[k] + pivotIm[k] * pivotIm[k];
    double inverseRe = pivotRe[k] / size;
    double inverseIm = -pivotIm[k] / size;
    for (int at = n - count; at < n; at++) {
      int row = reached[at];
      if (stepOfRow[row] >= 0) {
        upper.add(stepOfRow[row], re[row], im[row]);
      } else if (row != pivotRow[k]) {
        lower.add(
            row,
            re[row] * inverseRe - im[row] * inverseIm,
            re[row] * inverseIm + im[row] * inverseRe);
      }
    }
    lower.end();
    upper.end();
    stepOfRow[pivotRow[k]] = k;
    pivotRe[k] = inverseRe;
    pivotIm[k] = inverseIm;
  }

  /**
   * Solves (z - J) x = b.
   *
   * @param right the real parts of b; overwritten by those of x
   * @param rightIm the imaginary parts, likewise
   */
  public void solve(double[] right, double[] rightIm) {
    for (int k = 0; k < n; k++) {
      int row = pivotRow[k];
      lower.subtract(k, right[row], rightIm[row], right, rightIm);
      re[k] = right[row];
      im[k] = rightIm[row];
    }
    for (int k = n - 1; k >= 0; k--) {
      double solvedRe = re[k] * pivotRe[k] - im[k] * pivotIm[k];
      double solvedIm = re[k] * pivotIm[k] + im[k] * pivotRe[k];
      upper.subtract(k, solvedRe, solvedIm, re, im);
      right[order[k]] = solvedRe;
      rightIm[order[k]] = solvedIm;
    }
  }
}
