package org.ursell.runtime.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;

/** Eigenvalues alone, from the Schur form. */
class MatrixSpectrumTest {
  @Test
  void agreesWithTheFullDecomposition() {
    Random random = new Random(8);
    for (int trial = 0; trial < 200; trial++) {
      RealMatrix matrix = randomMatrix(2 + trial % 15, random);
      List<Complex> found = MatrixSpectrum.of(matrix);
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
    List<Complex> found = MatrixSpectrum.of(change.multiply(matrix).multiply(inverse));
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

  /**
   * Perturbations of the paper's state without phase at gamma_plus = 1e6, on which the iteration
   * went round in circles; digits of NumPy.
   */
  @Test
  void findsPairsThatNearlyCoincide() {
    double d = -0.5000004902343653;
    double o = 0.4999994902343849;
    double e = 1.953124961853028e-8;
    double[][] entries = {{d, 0.0, o, 0.0}, {0.0, d, 0.0, o}, {o, -e, d, 0.0}, {e, o, 0.0, d}};
    for (double scale : new double[] {1e-200, 1.0, 1e6}) {
      List<Complex> found =
          MatrixSpectrum.of(new Array2DRowRealMatrix(entries).scalarMultiply(scale));
      double[] expected = {-9.9999998e-7, -9.9999998e-7, -0.99999998, -0.99999998};
      for (int k = 0; k < 4; k++) {
        Complex unit = found.get(k).divide(scale);
        assertThat(unit.getRealPart())
            .isCloseTo(expected[k], Offset.offset(1e-14 + 1e-8 * -expected[k]));
        assertThat(Math.abs(unit.getImaginaryPart())).isCloseTo(9.76562e-9, Offset.offset(1e-13));
      }
    }
  }

  /** The same at gamma_plus = 1e9, where the pairs differ by less than the iteration resolves. */
  @Test
  void keepsTheDigitsOfTheSmallerOnes() {
    double d = -0.5000000004902344;
    double o = 0.4999999994902344;
    double e = 1.953124999961853e-11;
    double[][] entries = {{d, 0.0, o, 0.0}, {0.0, d, 0.0, o}, {o, -e, d, 0.0}, {e, o, 0.0, d}};
    List<Complex> found = MatrixSpectrum.of(new Array2DRowRealMatrix(entries));
    // d + o to first order; the coupling e adds e^2 only.
    assertThat(found.get(0).getRealPart()).isCloseTo(d + o, Offset.offset(1e-14));
    assertThat(found.get(3).getRealPart()).isCloseTo(d - o, Offset.offset(1e-14));
  }

  /**
   * Blocks of rates from 1e-12 to 1e12 behind rotations: an iteration that compares neighbouring
   * entries with each other alone would not converge on the rounding errors of the large ones.
   */
  @Test
  void findsEigenvaluesOfVeryDifferentSize() {
    Random random = new Random(5);
    for (int trial = 0; trial < 3000; trial++) {
      int n = 3 + random.nextInt(8);
      double[] rates = new double[n];
      RealMatrix matrix = new Array2DRowRealMatrix(n, n);
      for (int k = 0; k < n; k++) {
        rates[k] = -Math.pow(10.0, 24.0 * random.nextDouble() - 12.0);
        matrix.setEntry(k, k, rates[k]);
      }
      RealMatrix rotation =
          new org.hipparchus.linear.QRDecomposition(randomMatrix(n, random)).getQ();
      RealMatrix turned = rotation.multiply(matrix).multiplyTransposed(rotation);
      List<Complex> found = MatrixSpectrum.of(turned);
      java.util.Arrays.sort(rates);
      for (int k = 0; k < n; k++) {
        assertThat(found.get(k).getRealPart())
            .isCloseTo(rates[n - 1 - k], Offset.offset(1e-11 * Math.abs(rates[0])));
      }
    }
  }

  @Test
  void zeroAndDefectiveAndHugeMatrices() {
    assertThat(MatrixSpectrum.of(new Array2DRowRealMatrix(3, 3)))
        .containsOnly(Complex.ZERO)
        .hasSize(3);
    double[][] jordan = {{-1.0, 1.0, 0.0}, {0.0, -1.0, 1.0}, {0.0, 0.0, -1.0}};
    for (double scale : new double[] {1e-310, 1e-200, 1.0, 1e200, 1e307}) {
      RealMatrix matrix = new Array2DRowRealMatrix(jordan).scalarMultiply(scale);
      for (Complex eigenvalue : MatrixSpectrum.of(matrix)) {
        assertThat(eigenvalue.divide(scale).add(1.0).norm()).isLessThan(1e-4);
      }
    }
  }

  @Test
  void refusesWhatIsNotFinite() {
    RealMatrix matrix = new Array2DRowRealMatrix(new double[][] {{1.0, Double.NaN}, {0.0, 1.0}});
    assertThatThrownBy(() -> MatrixSpectrum.of(matrix))
        .isInstanceOf(MathRuntimeException.class)
        .hasMessageContaining("not finite");
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
