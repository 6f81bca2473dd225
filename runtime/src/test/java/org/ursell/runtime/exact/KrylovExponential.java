package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * The rival of {@link FaberPropagator}: exp(t L) c in Krylov spaces of fixed dimension with full
 * orthogonalisation, the step chosen so that the last component of the small exponential stays
 * below the tolerance.
 */
final class KrylovExponential {
  private final Liouvillian generator;
  private final Blas blas;
  private final int size;
  private final double tolerance;

  KrylovExponential(Liouvillian generator, int size, double tolerance) {
    this.generator = generator;
    this.blas = new Blas(generator.blocks());
    this.size = size;
    this.tolerance = tolerance;
  }

  double[] evolve(double[] start, double end) {
    double[] state = start.clone();
    double time = 0.0;
    while (time < end) {
      double norm = blas.norm(state);
      List<double[]> basis = new ArrayList<>();
      RealMatrix h = new Array2DRowRealMatrix(2 * size, 2 * size);
      blas.scale(1.0 / norm, state);
      basis.add(state);
      double last = 0.0;
      for (int j = 0; j < size; j++) {
        double[] next = new double[state.length];
        generator.apply(basis.get(j), next);
        for (int i = 0; i <= j; i++) {
          Complex overlap = blas.dot(basis.get(i), next);
          put(h, i, j, overlap);
          blas.add(overlap.negate(), basis.get(i), next);
        }
        last = blas.norm(next);
        if (j + 1 < size) {
          put(h, j + 1, j, new Complex(last));
        }
        blas.scale(1.0 / last, next);
        basis.add(next);
      }
      double step = end - time;
      RealMatrix small = MatrixUtils.matrixExponential(h.scalarMultiply(step));
      while (last * step * entry(small, size - 1).norm() > tolerance) {
        step *= 0.9;
        small = MatrixUtils.matrixExponential(h.scalarMultiply(step));
      }
      double[] sum = new double[state.length];
      for (int i = 0; i < size; i++) {
        blas.add(entry(small, i).multiply(norm), basis.get(i), sum);
      }
      state = sum;
      time = step == end - time ? end : time + step;
    }
    return state;
  }

  private void put(RealMatrix h, int i, int j, Complex value) {
    h.setEntry(i, j, value.getReal());
    h.setEntry(i + size, j + size, value.getReal());
    h.setEntry(i + size, j, value.getImaginary());
    h.setEntry(i, j + size, -value.getImaginary());
  }

  private Complex entry(RealMatrix small, int i) {
    return new Complex(small.getEntry(i, 0), small.getEntry(i + size, 0));
  }
}
