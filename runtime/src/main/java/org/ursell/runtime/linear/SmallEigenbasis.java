package org.ursell.runtime.linear;

import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.ursell.runtime.equations.Internal;

/**
 * A small real matrix A = R diag(values) L, R and L inverse to each other. For matrices whose
 * eigenvalues are well apart, such as those of numerical methods.
 *
 * @param values the eigenvalues
 * @param right eigenvector k stands in column k
 * @param left row k belongs to eigenvalue k
 */
@Internal
public record SmallEigenbasis(
    Complex[] values, FieldMatrix<Complex> right, FieldMatrix<Complex> left) {
  /** That of a matrix. */
  public static SmallEigenbasis of(double[][] matrix) {
    EigenDecompositionNonSymmetric eigen =
        new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(matrix));
    int n = matrix.length;
    FieldMatrix<Complex> right = new Array2DRowFieldMatrix<>(ComplexField.getInstance(), n, n);
    for (int k = 0; k < n; k++) {
      right.setColumnVector(k, eigen.getEigenvector(k));
    }
    return new SmallEigenbasis(
        eigen.getEigenvalues(), right, new FieldLUDecomposition<>(right).getSolver().getInverse());
  }
}
