package org.ursell.runtime.exact;

/** What one or two moves bring to the rows of a block whose sources are near each other. */
final class NearMoves {
  private static final int PLANE = MoveTable.PLANE;

  /** Roots of all squares that a number holds. */
  private static final double[] ROOTS = new double[1 << 16];

  static {
    for (int k = 0; k < ROOTS.length; k++) {
      ROOTS[k] = Math.sqrt(k);
    }
  }

  private NearMoves() {}

  /**
   * y += (re + i im) times the move, in some rows.
   *
   * @param x source coefficients, real and imaginary parts alternating
   * @param y target coefficients in the same packing
   * @param out where the first row begins in y
   * @param numbers of a {@link MoveTable}, from {@code plane} on
   * @param base where the first source row begins in x
   */
  static void one(
      double[] x,
      double[] y,
      int out,
      int rows,
      double re,
      double im,
      int[] numbers,
      int plane,
      int base) {
    for (int k = 0; k < rows; k++) {
      int number = numbers[plane + k];
      double root = ROOTS[number >>> 16];
      int h = base + 2 * (number & 0xffff);
      double real = root * x[h];
      double imaginary = root * x[h + 1];
      y[out + 2 * k] += re * real - im * imaginary;
      y[out + 2 * k + 1] += re * imaginary + im * real;
    }
  }

  /** The same for two moves with one factor, of which the second has the plane after. */
  static void two(
      double[] x,
      double[] y,
      int out,
      int rows,
      double re,
      double im,
      int[] numbers,
      int plane,
      int base,
      int nextBase) {
    for (int k = 0; k < rows; k++) {
      int number = numbers[plane + k];
      double root = ROOTS[number >>> 16];
      int h = base + 2 * (number & 0xffff);
      double real = root * x[h];
      double imaginary = root * x[h + 1];
      number = numbers[plane + PLANE + k];
      root = ROOTS[number >>> 16];
      h = nextBase + 2 * (number & 0xffff);
      real += root * x[h];
      imaginary += root * x[h + 1];
      y[out + 2 * k] += re * real - im * imaginary;
      y[out + 2 * k + 1] += re * imaginary + im * real;
    }
  }
}
