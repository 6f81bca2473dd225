package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/** Hermitian matrices of rates, in numbers. */
@Internal
public final class PositiveMatrix {
  /** An eigenvalue this much below zero, relative to the largest entry, is rounding. */
  public static final double ROUNDING = 1e-13;

  private PositiveMatrix() {}

  /** The modulus of the largest entry. */
  public static double largest(Complex[][] matrix) {
    return Arrays.stream(matrix).flatMap(Arrays::stream).mapToDouble(Complex::norm).max().orElse(0);
  }

  /** The least eigenvalue of a Hermitian matrix, that of the real matrix twice its size. */
  public static double leastEigenvalue(Complex[][] matrix) {
    int n = matrix.length;
    double[][] real = new double[2 * n][2 * n];
    for (int a = 0; a < n; a++) {
      for (int b = 0; b < n; b++) {
        Complex mean = matrix[a][b].add(matrix[b][a].conjugate()).multiply(0.5);
        real[a][b] = mean.getReal();
        real[n + a][n + b] = mean.getReal();
        real[a][n + b] = -mean.getImaginary();
        real[n + a][b] = mean.getImaginary();
      }
    }
    return Arrays.stream(
            new EigenDecompositionSymmetric(MatrixUtils.createRealMatrix(real)).getEigenvalues())
        .min()
        .orElse(0.0);
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
