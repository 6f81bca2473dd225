package org.ursell.runtime.exact;

import java.util.List;

/**
 * The innermost loops of the exact solver: what one, two or three moves with one factor bring to
 * the rows of a block. They are written out, with plain arguments, since the compiler keeps a sum
 * of a fixed number of terms in registers, and reads and writes a row once for all of them. More
 * than three at once gain nothing.
 */
final class MoveSums {
  /** The moves that are summed at once. */
  static final int MOST = 3;

  /**
   * Roots of all squares that a code can hold. An array whose length the compiler knows is read at
   * a 16-bit index without a check of its range.
   */
  private static final double[] ROOTS = new double[1 << 16];

  static {
    for (int k = 0; k < ROOTS.length; k++) {
      ROOTS[k] = Math.sqrt(k);
    }
  }

  private MoveSums() {}

  /**
   * y += (re + i im) times the sum of the moves, in the rows from {@code low} to {@code high}.
   *
   * @param moves one to three, each near in this block
   * @param x source coefficients, real and imaginary parts alternating
   * @param y target coefficients in the same packing
   */
  static void add(
      List<MoveSources> moves,
      int block,
      double[] x,
      double[] y,
      int low,
      int high,
      double re,
      double im) {
    int[] a = moves.get(0).numbers(block);
    int firstA = 2 * moves.get(0).first(block);
    if (moves.size() == 1) {
      one(x, y, low, high, re, im, a, firstA);
      return;
    }
    int[] b = moves.get(1).numbers(block);
    int firstB = 2 * moves.get(1).first(block);
    if (moves.size() == 2) {
      two(x, y, low, high, re, im, a, firstA, b, firstB);
      return;
    }
    int[] c = moves.get(2).numbers(block);
    int firstC = 2 * moves.get(2).first(block);
    three(x, y, low, high, re, im, a, firstA, b, firstB, c, firstC);
  }

  private static void one(
      double[] x, double[] y, int low, int high, double re, double im, int[] a, int firstA) {
    for (int k = 0; k < high - low; k++) {
      double u = ROOTS[(char) a[k]];
      int h = firstA + 2 * (a[k] >>> 16);
      double real = u * x[h];
      double imaginary = u * x[h + 1];
      y[2 * (low + k)] += re * real - im * imaginary;
      y[2 * (low + k) + 1] += re * imaginary + im * real;
    }
  }

  private static void two(
      double[] x,
      double[] y,
      int low,
      int high,
      double re,
      double im,
      int[] a,
      int firstA,
      int[] b,
      int firstB) {
    for (int k = 0; k < high - low; k++) {
      double u = ROOTS[(char) a[k]];
      double v = ROOTS[(char) b[k]];
      int h = firstA + 2 * (a[k] >>> 16);
      int i = firstB + 2 * (b[k] >>> 16);
      double real = u * x[h] + v * x[i];
      double imaginary = u * x[h + 1] + v * x[i + 1];
      y[2 * (low + k)] += re * real - im * imaginary;
      y[2 * (low + k) + 1] += re * imaginary + im * real;
    }
  }

  private static void three(
      double[] x,
      double[] y,
      int low,
      int high,
      double re,
      double im,
      int[] a,
      int firstA,
      int[] b,
      int firstB,
      int[] c,
      int firstC) {
    for (int k = 0; k < high - low; k++) {
      double u = ROOTS[(char) a[k]];
      double v = ROOTS[(char) b[k]];
      double w = ROOTS[(char) c[k]];
      int h = firstA + 2 * (a[k] >>> 16);
      int i = firstB + 2 * (b[k] >>> 16);
      int j = firstC + 2 * (c[k] >>> 16);
      double real = u * x[h] + v * x[i] + w * x[j];
      double imaginary = u * x[h + 1] + v * x[i + 1] + w * x[j + 1];
      y[2 * (low + k)] += re * real - im * imaginary;
      y[2 * (low + k) + 1] += re * imaginary + im * real;
    }
  }
}
