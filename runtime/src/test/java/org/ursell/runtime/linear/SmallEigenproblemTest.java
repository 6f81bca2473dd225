package org.ursell.runtime.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;

/** Eigenvectors of small matrices whose eigenvalues are known. */
class SmallEigenproblemTest {
  private static Complex number(Random random) {
    return new Complex(random.nextGaussian(), random.nextGaussian());
  }

  /** B D B^-1 with B = 1 + x y^T, whose inverse is 1 - x y^T / (1 + y^T x). */
  private static Complex[][] withEigenvalues(Random random, List<Complex> eigenvalues) {
    int size = eigenvalues.size();
    Complex[] x = new Complex[size];
    Complex[] y = new Complex[size];
    Complex overlap = Complex.ONE;
    for (int k = 0; k < size; k++) {
      x[k] = number(random);
      y[k] = number(random);
      overlap = overlap.add(x[k].multiply(y[k]));
    }
    Complex[][] matrix = new Complex[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        Complex sum = Complex.ZERO;
        for (int k = 0; k < size; k++) {
          Complex b = x[i].multiply(y[k]).add(i == k ? 1.0 : 0.0);
          Complex inverse = x[k].multiply(y[j]).divide(overlap).negate().add(k == j ? 1.0 : 0.0);
          sum = sum.add(b.multiply(eigenvalues.get(k)).multiply(inverse));
        }
        matrix[i][j] = sum;
      }
    }
    return matrix;
  }

  private static void solved(Random random, List<Complex> eigenvalues) {
    Complex[][] matrix = withEigenvalues(random, eigenvalues);
    List<Complex[]> vectors = SmallEigenproblem.dominant(matrix);
    assertThat(vectors).hasSizeGreaterThanOrEqualTo(2);
    for (int k = 0; k < 2; k++) {
      double defect = 0.0;
      for (int i = 0; i < matrix.length; i++) {
        Complex image = Complex.ZERO;
        for (int j = 0; j < matrix.length; j++) {
          image = image.add(matrix[i][j].multiply(vectors.get(k)[j]));
        }
        Complex expected = vectors.get(k)[i].multiply(eigenvalues.get(k));
        defect = Math.max(defect, image.subtract(expected).norm());
      }
      assertThat(defect).isLessThan(1e-9);
    }
  }

  @Test
  void realEigenvaluesThatTheEmbeddingHoldsTwice() {
    List<Complex> eigenvalues = new ArrayList<>();
    for (int k = 0; k < 12; k++) {
      eigenvalues.add(new Complex(Math.pow(0.1, k)));
    }
    for (int seed = 0; seed < 20; seed++) {
      solved(new Random(seed), eigenvalues);
    }
  }

  @Test
  void complexEigenvaluesInOrderOfTheirModulus() {
    List<Complex> eigenvalues = new ArrayList<>();
    for (int k = 0; k < 10; k++) {
      double modulus = Math.pow(0.6, k);
      eigenvalues.add(new Complex(modulus * Math.cos(2.0 * k), modulus * Math.sin(2.0 * k)));
    }
    for (int seed = 0; seed < 20; seed++) {
      solved(new Random(100 + seed), eigenvalues);
    }
  }
}
