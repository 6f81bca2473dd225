package org.ursell.runtime.linear;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.SiteOperator;

/** Eigenvalues of Hermitian operators, by way of the real symmetric matrix of twice the size. */
@Internal
public final class HermitianSpectrum {
  private HermitianSpectrum() {}

  /** The smallest eigenvalue of the Hermitian part of an operator. */
  public static double smallestEigenvalue(SiteOperator operator) {
    int d = operator.levels();
    RealMatrix real = MatrixUtils.createRealMatrix(2 * d, 2 * d);
    for (int i = 0; i < d; i++) {
      for (int j = 0; j < d; j++) {
        double re = 0.5 * (operator.re(i, j) + operator.re(j, i));
        double im = 0.5 * (operator.im(i, j) - operator.im(j, i));
        real.setEntry(i, j, re);
        real.setEntry(d + i, d + j, re);
        real.setEntry(d + i, j, im);
        real.setEntry(i, d + j, -im);
      }
    }
    double smallest = Double.POSITIVE_INFINITY;
    for (double eigenvalue : new EigenDecompositionSymmetric(real).getEigenvalues()) {
      smallest = Math.min(smallest, eigenvalue);
    }
    return smallest;
  }
}
