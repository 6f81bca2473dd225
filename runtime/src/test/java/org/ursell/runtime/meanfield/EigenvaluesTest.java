package org.ursell.runtime.meanfield;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Eigenvalues alone, from the Schur form. */
class EigenvaluesTest {
  @Test
  void agreesWithTheFullDecomposition() {
    Random random = new Random(8);
    for (int trial = 0; trial < 200; trial++) {
      RealMatrix matrix = randomMatrix(2 + trial % 15, random);
      List<Complex> found = SymmetricState.eigenvalues(matrix);
      List<Complex> expected =
          Stream.of(new EigenDecompositionNonSymmetric(matrix).getEigenvalues())
              .sorted(
                  Comparator.comparingDouble(Complex::getRealPart)
                      .thenComparingDouble(Complex::getImaginaryPart)
                      .reversed())
              .toList();
      assertThat(found).hasSameSizeAs(expected);
      for (Complex eigenvalue : expected) {
        assertThat(found)
            .anySatisfy(
                other ->
                    assertThat(other.subtract(eigenvalue).norm())
                        .isCloseTo(0.0, Offset.offset(1e-9 * matrix.getNorm1())));
      }
      for (int k = 1; k < found.size(); k++) {
        assertThat(found.get(k).getRealPart()).isLessThanOrEqualTo(found.get(k - 1).getRealPart());
      }
    }
  }

  /** diag(blocks) has the eigenvalues of its blocks, however the Schur form orders them. */
  @Test
  void findsPairsBesideRealOnes() {
    RealMatrix matrix = new Array2DRowRealMatrix(5, 5);
    matrix.setSubMatrix(new double[][] {{-1.0, 4.0}, {-4.0, -1.0}}, 0, 0);
    matrix.setEntry(2, 2, 0.5);
    matrix.setSubMatrix(new double[][] {{-3.0, 1.0}, {0.0, -3.0}}, 3, 3);
    RealMatrix change = randomMatrix(5, new Random(2));
    RealMatrix inverse = new org.hipparchus.linear.LUDecomposition(change).getSolver().getInverse();
    List<Complex> found = SymmetricState.eigenvalues(change.multiply(matrix).multiply(inverse));
    Complex[] expected = {
      new Complex(0.5),
      new Complex(-1.0, 4.0),
      new Complex(-1.0, -4.0),
      new Complex(-3.0),
      new Complex(-3.0)
    };
    for (int k = 0; k < expected.length; k++) {
      // A double eigenvalue with one eigenvector is known to the root of the rounding.
      assertThat(found.get(k).subtract(expected[k]).norm()).isLessThan(k < 3 ? 1e-11 : 1e-5);
    }
  }

  private static RealMatrix randomMatrix(int n, Random random) {
    RealMatrix matrix = new Array2DRowRealMatrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix.setEntry(i, j, random.nextGaussian());
      }
    }
    return matrix;
  }
}
