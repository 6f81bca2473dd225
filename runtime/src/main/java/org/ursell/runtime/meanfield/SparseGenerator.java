package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * The generator of turning as a list of its entries: what {@link PhaseGenerator} does, fast enough
 * for a right-hand side. Only moments that turn are touched. In a Hermitian basis most of them have
 * one entry each, so the first entry of every row and the further ones are kept apart.
 */
final class SparseGenerator {
  private final int dimension;

  /** The moments that turn. */
  private final int[] row;

  private final double[] constant;
  private final int[] firstColumn;
  private final double[] firstWeight;
  private final int[] furtherRow;
  private final int[] furtherColumn;
  private final double[] furtherWeight;

  private record Entry(int row, int column, double weight) {}

  SparseGenerator(PhaseGenerator phase) {
    dimension = phase.dimension();
    double[] atZero = new double[dimension];
    phase.apply(new double[dimension], atZero);
    List<Entry> first = new ArrayList<>();
    List<Entry> further = new ArrayList<>();
    for (int i = 0; i < dimension; i++) {
      List<Entry> entries = new ArrayList<>();
      int moment = i;
      phase.row(i).forEach((column, weight) -> entries.add(new Entry(moment, column, weight)));
      if (entries.isEmpty() && atZero[i] != 0.0) {
        entries.add(new Entry(i, i, 0.0));
      }
      if (!entries.isEmpty()) {
        first.add(entries.get(0));
        further.addAll(entries.subList(1, entries.size()));
      }
    }
    row = first.stream().mapToInt(Entry::row).toArray();
    constant = first.stream().mapToDouble(entry -> atZero[entry.row()]).toArray();
    firstColumn = first.stream().mapToInt(Entry::column).toArray();
    firstWeight = first.stream().mapToDouble(Entry::weight).toArray();
    furtherRow = further.stream().mapToInt(entry -> rowNumber(entry.row())).toArray();
    furtherColumn = further.stream().mapToInt(Entry::column).toArray();
    furtherWeight = further.stream().mapToDouble(Entry::weight).toArray();
  }

  private int rowNumber(int moment) {
    return Arrays.binarySearch(row, moment);
  }

  /** The number of moments. */
  int dimension() {
    return dimension;
  }

  /** How many moments turn: the length of a packed velocity. */
  int turning() {
    return row.length;
  }

  /** Computes G y for the moments that turn; {@code y} may go on behind the moments. */
  void apply(double[] y, double[] packed) {
    for (int r = 0; r < firstColumn.length; r++) {
      packed[r] = constant[r] + firstWeight[r] * y[firstColumn[r]];
    }
    for (int e = 0; e < furtherRow.length; e++) {
      packed[furtherRow[e]] += furtherWeight[e] * y[furtherColumn[e]];
    }
  }

  /** What the linear part of G does to a change of the moments, for those that turn. */
  void applyLinear(double[] dy, double[] packed) {
    apply(dy, packed);
    for (int r = 0; r < constant.length; r++) {
      packed[r] -= constant[r];
    }
  }

  /** Adds a multiple of a packed velocity to a state vector. */
  void addTo(double factor, double[] packed, double[] vector) {
    for (int r = 0; r < row.length; r++) {
      vector[row[r]] += factor * packed[r];
    }
  }

  /**
   * The rate w for which w G y comes closest to a time derivative: their product over |G y|^2.
   *
   * @param packed G y
   * @param regular added to |G y|, squared, so that the rate fades where nothing turns
   */
  double rate(double[] packed, double[] derivative, double regular) {
    double product = 0.0;
    double square = regular * regular;
    for (int r = 0; r < row.length; r++) {
      product += packed[r] * derivative[row[r]];
      square += packed[r] * packed[r];
    }
    return product / square;
  }

  /** A pattern with room for the linear part of G as well. */
  JacobianPattern with(JacobianPattern pattern) {
    List<SortedSet<Integer>> columns = new ArrayList<>();
    for (int i = 0; i < dimension; i++) {
      columns.add(new TreeSet<>());
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        columns.get(i).add(pattern.column(e));
      }
    }
    for (int r = 0; r < row.length; r++) {
      columns.get(row[r]).add(firstColumn[r]);
    }
    for (int e = 0; e < furtherRow.length; e++) {
      columns.get(row[furtherRow[e]]).add(furtherColumn[e]);
    }
    JacobianPattern.Builder both = new JacobianPattern.Builder();
    columns.forEach(of -> both.row(of.stream().mapToInt(Integer::intValue).toArray()));
    return both.build();
  }

  /** Adds a multiple of the linear part of G to a matrix of such a pattern. */
  void addTo(double factor, JacobianPattern pattern, double[] values) {
    for (int r = 0; r < row.length; r++) {
      values[pattern.entry(row[r], firstColumn[r])] += factor * firstWeight[r];
    }
    for (int e = 0; e < furtherRow.length; e++) {
      values[pattern.entry(row[furtherRow[e]], furtherColumn[e])] += factor * furtherWeight[e];
    }
  }

  /** Adds a multiple of the linear part of G to the leading block of a matrix. */
  void addTo(double factor, double[][] matrix) {
    for (int r = 0; r < row.length; r++) {
      matrix[row[r]][firstColumn[r]] += factor * firstWeight[r];
    }
    for (int e = 0; e < furtherRow.length; e++) {
      matrix[row[furtherRow[e]]][furtherColumn[e]] += factor * furtherWeight[e];
    }
  }
}
