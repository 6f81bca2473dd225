package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.complex.Complex;

/**
 * A stored sparse matrix from one charge sector of the sites to another, row by row. Some hundred
 * rows at a time have arrays of their own, made in their final length, so that while it is stored
 * it takes no more than afterwards.
 */
final class SectorMatrix {
  private static final int CHUNK_BITS = 8;

  private static final int ROWS = 1 << CHUNK_BITS;

  private final int rows;
  private final Chunk[] chunks;
  private final List<Map<Integer, Complex>> waiting = new ArrayList<>();

  /** Some rows; an array of imaginary parts is empty if all of them are zero. */
  private record Chunk(int[] start, int[] columns, double[] re, double[] im) {
    static Chunk of(List<Map<Integer, Complex>> rows) {
      int[] start = new int[rows.size() + 1];
      boolean real = true;
      for (int k = 0; k < rows.size(); k++) {
        start[k + 1] = start[k] + rows.get(k).size();
        real &= rows.get(k).values().stream().allMatch(value -> value.getImaginaryPart() == 0.0);
      }
      int[] columns = new int[start[rows.size()]];
      double[] re = new double[columns.length];
      double[] im = new double[real ? 0 : columns.length];
      int at = 0;
      for (Map<Integer, Complex> row : rows) {
        for (Map.Entry<Integer, Complex> entry : row.entrySet()) {
          columns[at] = entry.getKey();
          re[at] = entry.getValue().getRealPart();
          if (!real) {
            im[at] = entry.getValue().getImaginaryPart();
          }
          at++;
        }
      }
      return new Chunk(start, columns, re, im);
    }

    Complex value(int entry) {
      return new Complex(re[entry], im.length > 0 ? im[entry] : 0.0);
    }

    void add(
        double a, double b, double[] x, int source, double[] y, int target, int low, int high) {
      boolean real = im.length == 0;
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

  SectorMatrix(int rows) {
    this.rows = rows;
    this.chunks = new Chunk[(rows + ROWS - 1) / ROWS];
  }

  /** Sets the next row, from the first to the last. */
  void row(int row, Map<Integer, Complex> entries) {
    waiting.add(entries);
    if (waiting.size() == ROWS || row + 1 == rows) {
      chunks[row >> CHUNK_BITS] = Chunk.of(waiting);
      waiting.clear();
    }
  }

  int rows() {
    return rows;
  }

  boolean isEmpty() {
    return Arrays.stream(chunks).allMatch(chunk -> chunk.columns().length == 0);
  }

  /** The entries of a row, by column. */
  Map<Integer, Complex> entries(int row) {
    Chunk chunk = chunks[row >> CHUNK_BITS];
    int own = row & ROWS - 1;
    Map<Integer, Complex> entries = new TreeMap<>();
    for (int k = chunk.start()[own]; k < chunk.start()[own + 1]; k++) {
      entries.put(chunk.columns()[k], chunk.value(k));
    }
    return entries;
  }

  /** The sum of its diagonal, of a square one. */
  Complex trace() {
    Complex sum = Complex.ZERO;
    for (int row = 0; row < rows; row++) {
      Chunk chunk = chunks[row >> CHUNK_BITS];
      int own = row & ROWS - 1;
      for (int k = chunk.start()[own]; k < chunk.start()[own + 1]; k++) {
        sum = chunk.columns()[k] == row ? sum.add(chunk.value(k)) : sum;
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
    int from = low;
    while (from < high) {
      Chunk chunk = chunks[from >> CHUNK_BITS];
      int before = from & -ROWS;
      int end = Math.min(high, before + ROWS);
      chunk.add(a, b, x, source, y, target + before, from - before, end - before);
      from = end;
    }
  }
}
