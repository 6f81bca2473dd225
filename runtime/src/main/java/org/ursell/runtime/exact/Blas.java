package org.ursell.runtime.exact;

import java.util.Arrays;
import org.hipparchus.complex.Complex;

/** Sums and products of vectors whose entries are complex, real and imaginary parts alternating. */
final class Blas {
  private final RowBlocks blocks;

  Blas(RowBlocks blocks) {
    this.blocks = blocks;
  }

  /** The Hilbert-Schmidt product, conjugate-linear in the first vector. */
  Complex dot(double[] x, double[] y) {
    int rows = x.length / 2;
    double[] re = new double[RowBlocks.blocks(rows)];
    double[] im = new double[re.length];
    blocks.rows(
        rows,
        (block, low, high) -> {
          double real = 0.0;
          double imaginary = 0.0;
          for (int k = 2 * low; k < 2 * high; k += 2) {
            real += x[k] * y[k] + x[k + 1] * y[k + 1];
            imaginary += x[k] * y[k + 1] - x[k + 1] * y[k];
          }
          re[block] = real;
          im[block] = imaginary;
        });
    return new Complex(RowBlocks.sum(re), RowBlocks.sum(im));
  }

  double norm(double[] x) {
    return Math.sqrt(dot(x, x).getReal());
  }

  /** y += factor x. */
  void add(Complex factor, double[] x, double[] y) {
    double a = factor.getReal();
    double b = factor.getImaginary();
    blocks.rows(
        x.length / 2,
        (block, low, high) -> {
          for (int k = 2 * low; k < 2 * high; k += 2) {
            y[k] += a * x[k] - b * x[k + 1];
            y[k + 1] += a * x[k + 1] + b * x[k];
          }
        });
  }

  /** x *= factor. */
  void scale(double factor, double[] x) {
    blocks.rows(
        x.length / 2,
        (block, low, high) -> {
          for (int k = 2 * low; k < 2 * high; k++) {
            x[k] *= factor;
          }
        });
  }

  /** y *= factor in some rows; where the factor is 0, nothing of what was there is read. */
  static void keep(double factor, double[] y, int low, int high) {
    if (factor == 0.0) {
      Arrays.fill(y, 2 * low, 2 * high, 0.0);
      return;
    }
    for (int k = 2 * low; k < 2 * high; k++) {
      y[k] *= factor;
    }
  }
}
