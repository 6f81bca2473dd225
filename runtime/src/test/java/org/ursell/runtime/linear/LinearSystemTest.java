package org.ursell.runtime.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.junit.jupiter.api.Test;

/** Small linear equations: solutions, inverses, and what counts as singular. */
class LinearSystemTest {
  private static final RealVector RIGHT = new ArrayRealVector(new double[] {1.0, -2.0});

  private static RealMatrix matrix(double... rows) {
    return MatrixUtils.createRealMatrix(new double[][] {{rows[0], rows[1]}, {rows[2], rows[3]}});
  }

  @Test
  void solvesByHand() {
    // x + 2 y = 1 and 3 x + 4 y = -2
    RealVector x = LinearSystem.solution(matrix(1, 2, 3, 4), RIGHT).orElseThrow();
    assertThat(x.getLInfDistance(new ArrayRealVector(new double[] {-4.0, 2.5}))).isLessThan(1e-14);
  }

  @Test
  void isTheLibrarysSolutionToTheLastBit() {
    Random random = new Random(20231);
    for (int n = 1; n <= 12; n++) {
      RealMatrix a = MatrixUtils.createRealMatrix(n, n);
      RealVector b = new ArrayRealVector(n);
      for (int i = 0; i < n; i++) {
        b.setEntry(i, random.nextGaussian());
        for (int j = 0; j < n; j++) {
          a.setEntry(i, j, random.nextGaussian());
        }
      }
      LinearSystem system = LinearSystem.of(a);
      RealVector expected = new LUDecomposition(a).getSolver().solve(b);
      assertThat(system.solve(b)).isEqualTo(expected);
      assertThat(system.solution(b)).contains(expected);
      assertThat(system.inverse()).contains(new LUDecomposition(a).getSolver().getInverse());
      assertThat(a.operate(expected).getLInfDistance(b)).isLessThan(1e-12);
    }
  }

  @Test
  void singularMatricesHaveNoSolution() {
    LinearSystem system = LinearSystem.of(matrix(1, 2, 2, 4));
    assertThat(system.isSingular()).isTrue();
    assertThat(system.solution(RIGHT)).isEmpty();
    assertThat(system.inverse()).isEmpty();
    assertThatThrownBy(() -> system.solve(RIGHT)).isInstanceOf(MathIllegalArgumentException.class);
  }

  @Test
  void theSmallestPivotDecides() {
    RealMatrix slow = matrix(1, 0, 0, 1e-12);
    assertThat(LinearSystem.of(slow).isSingular()).isTrue();
    assertThat(LinearSystem.of(slow, 0.0).solution(RIGHT))
        .contains(new ArrayRealVector(new double[] {1.0, -2e12}));
    assertThat(LinearSystem.of(slow, 1e-11).solution(RIGHT)).isEmpty();
    // Rates in other units are no less regular.
    assertThat(LinearSystem.of(slow, 1e-14 * slow.getNorm1()).isSingular()).isFalse();
  }
}
