package org.ursell.runtime.exact;

import java.util.Arrays;
import java.util.Map;
import org.hipparchus.complex.Complex;

/** A stored sparse matrix from one charge sector of the sites to another, row by row. */
final class SectorMatrix {
  private final int[] start;
  private int[] columns = new int[16];
  private double[] re = new double[16];
  private double[] im = new double[16];
  private boolean real = true;

  SectorMatrix(int rows) {
    start = new int[rows + 1];
  }

  /** Sets the next row; with the last one, room that is left over is given back. */
  void row(int row, Map<Integer, Complex> entries) {
    int at = start[row];
    if (at + entries.size() > columns.length) {
      resize(Math.max(at + entries.size(), columns.length + columns.length / 2));
    }
    for (Map.Entry<Integer, Complex> entry : entries.entrySet()) {
      columns[at] = entry.getKey();
      re[at] = entry.getValue().getRealPart();
      im[at] = entry.getValue().getImaginaryPart();
      real &= im[at] == 0.0;
      at++;
    }
    start[row + 1] = at;
    if (row + 1 == rows()) {
      resize(at);
    }
  }

  private void resize(int room) {
    columns = Arrays.copyOf(columns, room);
    re = Arrays.copyOf(re, room);
    im = Arrays.copyOf(im, room);
  }

  int rows() {
    return start.length - 1;
  }

  boolean isEmpty() {
    return start[rows()] == 0;
  }

  int first(int row) {
    return start[row];
  }

  int column(int entry) {
    return columns[entry];
  }

  Complex value(int entry) {
    return new Complex(re[entry], im[entry]);
  }

  /** The sum of its diagonal, of a square one. */
  Complex trace() {
    Complex sum = Complex.ZERO;
    for (int row = 0; row < rows(); row++) {
      for (int k = start[row]; k < start[row + 1]; k++) {
        sum = columns[k] == row ? sum.add(value(k)) : sum;
      }
    }
    return sum;
  }

  /**
   * Adds a multiple of the image of a vector.
   *
   * @param x the vector, real and imaginary parts alternating
   * @param source where this matrix's source begins in it, in complex numbers
   * @param y likewise
   * @param target where its target begins
   * @param low first row
   * @param high row after the last
   */
  void add(double a, double b, double[] x, int source, double[] y, int target, int low, int high) {
    for (int row = low; row < high; row++) {
      double sumRe = 0.0;
      double sumIm = 0.0;
      int end = start[row + 1];
      if (real) {
        for (int k = start[row]; k < end; k++) {
          int j = 2 * (source + columns[k]);
          sumRe += re[k] * x[j];
          sumIm += re[k] * x[j + 1];
        }
      } else {
        for (int k = start[row]; k < end; k++) {
          int j = 2 * (source + columns[k]);
          sumRe += re[k] * x[j] - im[k] * x[j + 1];
          sumIm += re[k] * x[j + 1] + im[k] * x[j];
        }
      }
      int i = 2 * (target + row);
      y[i] += a * sumRe - b * sumIm;
      y[i + 1] += a * sumIm + b * sumRe;
    }
  }
}
