package org.ursell.runtime.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Eigenvalues of larger matrices, refined on the right of the spectrum. */
class EigenvalueRefinementTest {
  @Test
  void theRightmostRegainTheirDigits() {
    int n = 80;
    Random random = new Random(3);
    RealMatrix matrix = new Array2DRowRealMatrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        matrix.setEntry(i, j, random.nextGaussian() / n);
      }
    }
    List<Complex> exact = MatrixSpectrum.of(matrix);
    List<Complex> rough = exact.stream().map(value -> value.add(new Complex(3e-9, -2e-9))).toList();
    List<Complex> refined = EigenvalueRefinement.ofRightmost(matrix, rough, 1e-7);
    assertThat(refined).hasSize(n);
    for (int k = 0; k < 20; k++) {
      Complex value = exact.get(k);
      assertThat(refined)
          .anySatisfy(other -> assertThat(other.subtract(value).norm()).isLessThan(1e-13));
    }
  }

  @Test
  void whatLeadsFartherAwayIsLeft() {
    RealMatrix matrix = new Array2DRowRealMatrix(new double[][] {{-1.0, 0.5}, {0.25, -2.0}});
    Complex far = new Complex(0.7, 0.1);
    assertThat(EigenvalueRefinement.ofRightmost(matrix, List.of(far), 1e-3)).containsExactly(far);
  }
}
