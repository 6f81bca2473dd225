package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Hermitian matrices of rates, and of states, in numbers. */
@Internal
public final class PositiveMatrix {
  /** An eigenvalue this much below zero, relative to the largest entry, is rounding. */
  public static final double ROUNDING = 1e-13;

  /** A matrix whose largest entry is above this is scaled, and one of the inverse. */
  private static final double HUGE = 1e100;

  /** An entry of this part of the largest changes no digit of an eigenvalue beside it. */
  private static final double NOTHING = 1e-60;

  private PositiveMatrix() {}

  /** The modulus of the largest entry. */
  public static double largest(Complex[][] matrix) {
    return Arrays.stream(matrix).flatMap(Arrays::stream).mapToDouble(Complex::norm).max().orElse(0);
  }

  /**
   * The least eigenvalue of the Hermitian part of a matrix, that of the real matrix twice its size.
   *
   * @return minus infinity if an entry is no finite number
   */
  public static double leastEigenvalue(Complex[][] matrix) {
    double largest = largest(matrix);
    if (!(largest < Double.POSITIVE_INFINITY)) {
      return Double.NEGATIVE_INFINITY;
    }
    // Entries are squared on the way: those whose squares underflow keep the method from its end.
    int exponent = largest > HUGE || largest < 1.0 / HUGE ? Math.getExponent(largest) : 0;
    double nothing = NOTHING * Math.scalb(largest, -exponent);
    int n = matrix.length;
    double[][] real = new double[2 * n][2 * n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        double re = 0.5 * (matrix[a][b].getReal() + matrix[b][a].getReal());
        double im = 0.5 * (matrix[a][b].getImaginary() - matrix[b][a].getImaginary());
        re = cleaned(Math.scalb(re, -exponent), nothing);
        im = cleaned(Math.scalb(im, -exponent), nothing);
        real[a][b] = re;
        real[n + a][n + b] = re;
        real[a][n + b] = -im;
        real[n + a][b] = im;
      }
    }
    double least =
        Arrays.stream(
                new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(real))
                    .getEigenvalues())
            .min()
            .orElse(0.0);
    return Math.scalb(least, exponent);
  }

  private static double cleaned(double entry, double nothing) {
    return Math.abs(entry) <= nothing ? 0.0 : entry;
  }

  /**
   * Vectors v_k with matrix = sum_k v_k v_k^+, as many as its rank: by Cholesky's method with the
   * largest diagonal entry first. The jumps of rate 1 that are uncorrelated and do the same as L_b
   * with these rates are sum_b conj(v_kb) L_b.
   *
   * @param matrix Hermitian and positive semidefinite, but for rounding
   */
  public static List<Complex[]> factors(Complex[][] matrix) {
    int n = matrix.length;
    Complex[][] rest = new Complex[n][];
    for (int a = 0; a < n; a++) {
      rest[a] = matrix[a].clone();
    }
    double nothing = ROUNDING * largest(matrix);
    List<Complex[]> factors = new ArrayList<>();
    for (int step = 0; step < n; step++) {
      int pivot = 0;
      for (int a = 1; a < n; a++) {
        pivot = rest[a][a].getReal() > rest[pivot][pivot].getReal() ? a : pivot;
      }
      double diagonal = rest[pivot][pivot].getReal();
      if (!(diagonal > nothing)) {
        break;
      }
      Complex[] factor = new Complex[n];
      for (int a = 0; a < n; a++) {
        factor[a] = rest[a][pivot].divide(Math.sqrt(diagonal));
      }
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          rest[a][b] = rest[a][b].subtract(factor[a].multiply(factor[b].conjugate()));
        }
      }
      factors.add(factor);
    }
    return factors;
  }
}
