package org.ursell.runtime.linear;

import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.PositiveMatrix;
import org.ursell.runtime.equations.SiteOperator;

/** Eigenvalues of Hermitian operators. */
@Internal
public final class HermitianSpectrum {
  private HermitianSpectrum() {}

  /**
   * The smallest eigenvalue of the Hermitian part of an operator.
   *
   * @return minus infinity if an entry is no finite number
   */
  public static double smallestEigenvalue(SiteOperator operator) {
    int d = operator.levels();
    Complex[][] matrix = new Complex[d][d];
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        matrix[i][j] = new Complex(operator.re(i, j), operator.im(i, j));
      }
    }
    return PositiveMatrix.leastEigenvalue(matrix);
  }
}
