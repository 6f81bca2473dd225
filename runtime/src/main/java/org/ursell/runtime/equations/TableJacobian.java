package org.ursell.runtime.equations;

import java.util.Arrays;

/**
 * The Jacobian of {@link MomentTable}s by sparse forward differentiation. Which unknowns each
 * auxiliary depends on is found once; filling goes through the auxiliaries in order, gathering each
 * gradient in one dense row and keeping only the entries that can differ from zero.
 *
 * <p>Immutable; the caller's array holds the entries, then the gradients of the auxiliaries, then
 * the dense row.
 */
final class TableJacobian {
  private final MomentTable table;
  private final TableCode code;
  private final JacobianPattern pattern;
  private final int[] gradientStart;
  private final int[] gradientColumn;

  TableJacobian(MomentTable table, TableCode code) {
    this.table = table;
    this.code = code;
    int n = table.unknowns();
    Support support = new Support(n);
    int[][] gradients = new int[table.auxiliaries()][];
    for (int a = 0; a < gradients.length; a++) {
      support.clear();
      for (int term = table.definitionStart[a]; term < table.definitionStart[a + 1]; term++) {
        support.add(table.first[term], gradients);
        support.add(table.second[term], gradients);
      }
      gradients[a] = support.columns();
    }
    JacobianPattern.Builder rows = new JacobianPattern.Builder();
    for (int i = 0; i < n; i++) {
      support.clear();
      for (int term = table.equationStart[i]; term < table.equationStart[i + 1]; term++) {
        support.add(table.variableOf[term], gradients);
      }
      rows.row(support.columns());
    }
    pattern = rows.build();
    gradientStart = new int[gradients.length + 1];
    for (int a = 0; a < gradients.length; a++) {
      gradientStart[a + 1] = gradientStart[a] + gradients[a].length;
    }
    gradientColumn = new int[gradientStart[gradients.length]];
    for (int a = 0; a < gradients.length; a++) {
      System.arraycopy(gradients[a], 0, gradientColumn, gradientStart[a], gradients[a].length);
    }
  }

  /** A set of unknowns. */
  private static final class Support {
    private final int[] lastSeen;
    private final int[] found;
    private int round;
    private int count;

    Support(int unknowns) {
      lastSeen = new int[unknowns];
      found = new int[unknowns];
    }

    void clear() {
      round++;
      count = 0;
    }

    /** Adds what a variable depends on. */
    void add(int variable, int[][] gradients) {
      if (variable >= lastSeen.length) {
        for (int column : gradients[variable - lastSeen.length]) {
          addUnknown(column);
        }
      } else if (variable != MomentTable.NONE) {
        addUnknown(variable);
      }
    }

    private void addUnknown(int column) {
      if (lastSeen[column] != round) {
        lastSeen[column] = round;
        found[count++] = column;
      }
    }

    int[] columns() {
      int[] columns = Arrays.copyOf(found, count);
      Arrays.sort(columns);
      return columns;
    }
  }

  JacobianPattern pattern() {
    return pattern;
  }

  int room() {
    return pattern.entries() + gradientColumn.length + table.unknowns();
  }

  /**
   * Fills the entries.
   *
   * @param c the array of a run, in which the auxiliaries are computed
   */
  void fill(double[] c, double[] values) {
    int n = table.unknowns();
    int gradients = pattern.entries();
    int row = gradients + gradientColumn.length;
    Arrays.fill(values, row, row + n, 0.0);
    for (int a = 0; a + 1 < gradientStart.length; a++) {
      for (int term = table.definitionStart[a]; term < table.definitionStart[a + 1]; term++) {
        int left = table.first[term];
        int right = table.second[term];
        double weight = table.weight[term];
        if (right == MomentTable.NONE) {
          add(weight, left, values, gradients, row);
        } else {
          add(weight * c[code.second(term)], left, values, gradients, row);
          add(weight * c[code.first(term)], right, values, gradients, row);
        }
      }
      for (int k = gradientStart[a]; k < gradientStart[a + 1]; k++) {
        values[gradients + k] = values[row + gradientColumn[k]];
        values[row + gradientColumn[k]] = 0.0;
      }
    }
    for (int i = 0; i < n; i++) {
      for (int term = table.equationStart[i]; term < table.equationStart[i + 1]; term++) {
        int variable = table.variableOf[term];
        if (variable != MomentTable.NONE) {
          add(c[code.coefficient(term)], variable, values, gradients, row);
        }
      }
      for (int entry = pattern.rowStart(i); entry < pattern.rowStart(i + 1); entry++) {
        values[entry] = values[row + pattern.column(entry)];
        values[row + pattern.column(entry)] = 0.0;
      }
    }
  }

  /** Adds a multiple of a variable's gradient to the dense row. */
  private void add(double factor, int variable, double[] values, int gradients, int row) {
    int auxiliary = variable - table.unknowns();
    if (auxiliary < 0) {
      values[row + variable] += factor;
      return;
    }
    for (int k = gradientStart[auxiliary]; k < gradientStart[auxiliary + 1]; k++) {
      int column = row + gradientColumn[k];
      values[column] = Math.fma(factor, values[gradients + k], values[column]);
    }
  }
}
