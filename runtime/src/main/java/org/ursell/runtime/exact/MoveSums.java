package org.ursell.runtime.exact;

/**
 * The innermost loops of the exact solver: what one, two, three or six moves with one factor bring
 * to the rows of a block. They are written out, since the compiler keeps a sum of a fixed number of
 * terms in registers, and reads and writes a row once for all of them.
 *
 * <p>The time goes into instructions. So the moves of a sum share one array, of which the address
 * stays in a register; a row number is read as it is, and takes no base; and few variables live
 * through the loop, since the compiler keeps all of them for the case that an index is out of
 * range, and moves an address to a register for floating-point numbers if they are one too many.
 */
final class MoveSums {
  /** The moves that are summed at once, by which the rest goes on. */
  private static final int[] SIZES = {6, 3, 2, 1};

  private static final int PLANE = MoveTable.PLANE;

  private static final int ROW_BITS = MoveTable.ROW_BITS;

  private static final int ROWS = (1 << ROW_BITS) - 1;

  private static final double[] ROOTS = MoveWeights.ROOTS;

  private MoveSums() {}

  /** How many of so many moves are best summed at once. */
  static int most(int moves) {
    for (int size : SIZES) {
      if (size <= moves) {
        return size;
      }
    }
    throw new IllegalArgumentException("no moves");
  }

  /**
   * y += (re + i im) times the sum of the moves, in the rows from {@code low} to {@code high}.
   *
   * @param moves how many moves there are, one of the numbers that {@link #most} gives
   * @param fresh whether what is in those rows of y is forgotten, of which nothing is read then
   * @param x source coefficients, real and imaginary parts alternating
   * @param y target coefficients in the same packing
   * @param codes of the block's rows, as a {@link MoveTable} holds them
   */
  static void add(
      int moves,
      boolean fresh,
      double[] x,
      double[] y,
      int low,
      int high,
      double re,
      double im,
      int[] codes) {
    switch (moves) {
      case 1 -> one(fresh, x, y, 2 * low, high - low, re, im, codes);
      case 2 -> two(fresh, x, y, 2 * low, high - low, re, im, codes);
      case 3 -> three(fresh, x, y, 2 * low, high - low, re, im, codes);
      default -> six(fresh, x, y, 2 * low, high - low, re, im, codes);
    }
  }

  private static void one(
      boolean fresh,
      double[] x,
      double[] y,
      int first,
      int rows,
      double re,
      double im,
      int[] codes) {
    for (int k = 0; k < rows; k++) {
      int code = codes[k];
      double root = ROOTS[code >>> ROW_BITS];
      int h = 2 * (code & ROWS);
      double real = root * x[h];
      double imaginary = root * x[h + 1];
      int i = first + 2 * k;
      y[i] = (fresh ? 0.0 : y[i]) + (re * real - im * imaginary);
      y[i + 1] = (fresh ? 0.0 : y[i + 1]) + (re * imaginary + im * real);
    }
  }

  private static void two(
      boolean fresh,
      double[] x,
      double[] y,
      int first,
      int rows,
      double re,
      double im,
      int[] codes) {
    for (int k = 0; k < rows; k++) {
      int code = codes[k];
      double root = ROOTS[code >>> ROW_BITS];
      int h = 2 * (code & ROWS);
      double real = root * x[h];
      double imaginary = root * x[h + 1];
      code = codes[k + PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      int i = first + 2 * k;
      y[i] = (fresh ? 0.0 : y[i]) + (re * real - im * imaginary);
      y[i + 1] = (fresh ? 0.0 : y[i + 1]) + (re * imaginary + im * real);
    }
  }

  private static void three(
      boolean fresh,
      double[] x,
      double[] y,
      int first,
      int rows,
      double re,
      double im,
      int[] codes) {
    for (int k = 0; k < rows; k++) {
      int code = codes[k];
      double root = ROOTS[code >>> ROW_BITS];
      int h = 2 * (code & ROWS);
      double real = root * x[h];
      double imaginary = root * x[h + 1];
      code = codes[k + PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      code = codes[k + 2 * PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      int i = first + 2 * k;
      y[i] = (fresh ? 0.0 : y[i]) + (re * real - im * imaginary);
      y[i + 1] = (fresh ? 0.0 : y[i + 1]) + (re * imaginary + im * real);
    }
  }

  private static void six(
      boolean fresh,
      double[] x,
      double[] y,
      int first,
      int rows,
      double re,
      double im,
      int[] codes) {
    for (int k = 0; k < rows; k++) {
      int code = codes[k];
      double root = ROOTS[code >>> ROW_BITS];
      int h = 2 * (code & ROWS);
      double real = root * x[h];
      double imaginary = root * x[h + 1];
      code = codes[k + PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      code = codes[k + 2 * PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      code = codes[k + 3 * PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      code = codes[k + 4 * PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      code = codes[k + 5 * PLANE];
      root = ROOTS[code >>> ROW_BITS];
      h = 2 * (code & ROWS);
      real += root * x[h];
      imaginary += root * x[h + 1];
      int i = first + 2 * k;
      y[i] = (fresh ? 0.0 : y[i]) + (re * real - im * imaginary);
      y[i + 1] = (fresh ? 0.0 : y[i + 1]) + (re * imaginary + im * real);
    }
  }
}
