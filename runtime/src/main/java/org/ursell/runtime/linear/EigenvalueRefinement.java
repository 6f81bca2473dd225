package org.ursell.runtime.linear;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.JacobianPattern;

/**
 * Eigenvalues of larger matrices to full accuracy from ones that are a little off, by inverse
 * iteration on both sides, each of which takes two factorisations: only those of largest real part,
 * which decide how states grow or decay.
 */
final class EigenvalueRefinement {
  private static final int MOST = 24;
  private static final int STEPS = 3;

  private final int n;
  private final double[] entries;
  private final double[] transposed;
  private final ShiftedFactors ofRight;
  private final ShiftedFactors ofLeft;

  private EigenvalueRefinement(RealMatrix matrix) {
    n = matrix.getRowDimension();
    int[] all = IntStream.range(0, n).toArray();
    JacobianPattern.Builder pattern = new JacobianPattern.Builder();
    entries = new double[n * n];
    transposed = new double[n * n];
    for (int i = 0; i < n; i++) {
      pattern.row(all);
      for (int j = 0; j < n; j++) {
        entries[i * n + j] = matrix.getEntry(i, j);
        transposed[j * n + i] = matrix.getEntry(i, j);
      }
    }
    ofRight = new ShiftedFactors(pattern.build());
    ofLeft = ofRight.another();
  }

  /**
   * All eigenvalues, those of largest real part refined.
   *
   * @param error by how much they may be off; what leads farther away is left as it is
   */
  static List<Complex> ofRightmost(RealMatrix matrix, List<Complex> rough, double error) {
    EigenvalueRefinement refinement = new EigenvalueRefinement(matrix);
    List<Complex> all = new ArrayList<>(rough);
    all.sort(Comparator.comparingDouble(Complex::getRealPart).reversed());
    for (int k = 0; k < Math.min(MOST, all.size()); k++) {
      all.set(k, refinement.refined(all.get(k), error));
    }
    return all;
  }

  private Complex refined(Complex near, double error) {
    if (!ofRight.factor(entries, near.getRealPart(), near.getImaginaryPart())
        || !ofLeft.factor(transposed, near.getRealPart(), near.getImaginaryPart())) {
      // Exact already.
      return near;
    }
    double[][] right = start();
    double[][] left = start();
    for (int step = 0; step < STEPS; step++) {
      ofRight.solve(right[0], right[1]);
      ofLeft.solve(left[0], left[1]);
      scale(right);
      scale(left);
    }
    Complex overlap = Complex.ZERO;
    Complex image = Complex.ZERO;
    for (int i = 0; i < n; i++) {
      double re = 0.0;
      double im = 0.0;
      for (int j = 0; j < n; j++) {
        re += entries[i * n + j] * right[0][j];
        im += entries[i * n + j] * right[1][j];
      }
      Complex l = new Complex(left[0][i], left[1][i]);
      Complex r = new Complex(right[0][i], right[1][i]);
      overlap = overlap.add(l.multiply(r));
      image = image.add(l.multiply(new Complex(re, im).subtract(near.multiply(r))));
    }
    Complex change = image.divide(overlap);
    return change.norm() <= error ? near.add(change) : near;
  }

  private double[][] start() {
    double[][] vector = new double[2][n];
    for (int k = 0; k < n; k++) {
      vector[0][k] = Math.cos(1.0 + 2.3 * k);
      vector[1][k] = Math.sin(0.5 + 1.1 * k);
    }
    return vector;
  }

  private static void scale(double[][] vector) {
    double largest = 0.0;
    for (int k = 0; k < vector[0].length; k++) {
      largest = Math.max(largest, Math.hypot(vector[0][k], vector[1][k]));
    }
    for (double[] part : vector) {
      for (int k = 0; k < part.length; k++) {
        part[k] /= largest;
      }
    }
  }
}
