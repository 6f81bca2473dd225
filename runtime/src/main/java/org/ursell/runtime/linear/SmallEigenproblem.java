package org.ursell.runtime.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.Internal;

/**
 * Eigenvectors of a small complex matrix. The matrix A + iB is embedded as [[A, -B], [B, A]], since
 * Hipparchus's decomposition of real matrices also masters those that are nearly defective, which
 * Liouvillians are. An eigenvector (p, q) of the embedding that belongs to A + iB gives p + iq; one
 * that belongs to its conjugate gives p + iq = 0 and is passed over.
 *
 * <p>The matrix is first turned by a phase, which changes no eigenvector but parts the real
 * eigenvalues from their conjugates: the embedding would hold each of them twice, and the iteration
 * behind it may then not converge. Should it still fail, another phase is tried.
 */
@Internal
public final class SmallEigenproblem {
  private static final double[] PHASES = {0.7, 1.1, 2.3, 0.2, 1.7, 2.8};

  private SmallEigenproblem() {}

  private record Pair(double modulus, List<Complex> vector) {}

  /** The eigenvectors, of norm 1, by falling modulus of the eigenvalue. */
  public static List<Complex[]> dominant(Complex[][] matrix) {
    for (double phase : PHASES) {
      try {
        return dominant(matrix, new Complex(Math.cos(phase), Math.sin(phase)));
      } catch (MathIllegalStateException notConverged) {
        // The next phase puts the eigenvalues elsewhere.
      }
    }
    // Without eigenvectors the search stays where it is, and says that it did not converge.
    Complex[] first = new Complex[matrix.length];
    Arrays.fill(first, Complex.ZERO);
    first[0] = Complex.ONE;
    return Collections.singletonList(first);
  }

  private static List<Complex[]> dominant(Complex[][] matrix, Complex phase) {
    int size = matrix.length;
    RealMatrix embedded = new Array2DRowRealMatrix(2 * size, 2 * size);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        Complex turned = matrix[i][j].multiply(phase);
        embedded.setEntry(i, j, turned.getReal());
        embedded.setEntry(i + size, j + size, turned.getReal());
        embedded.setEntry(i + size, j, turned.getImaginary());
        embedded.setEntry(i, j + size, -turned.getImaginary());
      }
    }
    EigenDecompositionNonSymmetric decomposition = new EigenDecompositionNonSymmetric(embedded);
    Complex[] eigenvalues = decomposition.getEigenvalues();
    List<Pair> pairs = new ArrayList<>();
    for (int k = 0; k < eigenvalues.length; k++) {
      FieldVector<Complex> both = decomposition.getEigenvector(k);
      Complex[] vector = new Complex[size];
      double whole = 0.0;
      double own = 0.0;
      for (int i = 0; i < size; i++) {
        Complex p = both.getEntry(i);
        Complex q = both.getEntry(i + size);
        vector[i] = p.add(q.multiply(Complex.I));
        own += vector[i].norm() * vector[i].norm();
        whole += p.norm() * p.norm() + q.norm() * q.norm();
      }
      if (own > 1e-6 * whole) {
        double norm = Math.sqrt(own);
        pairs.add(
            new Pair(
                eigenvalues[k].norm(),
                Arrays.stream(vector).map(entry -> entry.divide(norm)).toList()));
      }
    }
    return pairs.stream()
        .sorted(Comparator.comparingDouble(Pair::modulus).reversed())
        .map(pair -> pair.vector().toArray(Complex[]::new))
        .toList();
  }
}
