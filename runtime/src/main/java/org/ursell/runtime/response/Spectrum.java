package org.ursell.runtime.response;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/** Eigenvalues of real matrices. */
final class Spectrum {
  private static final int ATTEMPTS = 4;

  private Spectrum() {}

  /**
   * The eigenvalues, the one of largest real part first.
   *
   * <p>The iteration that finds them stops short on a few matrices, and on others of the same
   * eigenvalues does not; so a reflection in another fixed direction is tried after each failure.
   *
   * @throws MathIllegalStateException if all of them fail
   */
  static List<Complex> of(RealMatrix matrix) {
    RealMatrix similar = matrix;
    for (int attempt = 1; ; attempt++) {
      try {
        return Stream.of(new EigenDecompositionNonSymmetric(similar).getEigenvalues())
            .sorted(Comparator.comparingDouble(Complex::getRealPart).reversed())
            .toList();
      } catch (MathIllegalStateException unconverged) {
        if (attempt == ATTEMPTS) {
          throw unconverged;
        }
        similar = reflected(matrix, attempt);
      }
    }
  }

  /** H A H with the Householder reflection H = 1 - 2 v v^T / |v|^2. */
  private static RealMatrix reflected(RealMatrix matrix, int attempt) {
    int n = matrix.getRowDimension();
    RealVector v = new ArrayRealVector(n);
    for (int k = 0; k < n; k++) {
      v.setEntry(k, Math.cos(attempt + 1.7 * attempt * k));
    }
    v = v.mapDivide(v.getNorm());
    RealMatrix left = matrix.subtract(v.outerProduct(matrix.preMultiply(v)).scalarMultiply(2.0));
    return left.subtract(left.operate(v).outerProduct(v).scalarMultiply(2.0));
  }
}
