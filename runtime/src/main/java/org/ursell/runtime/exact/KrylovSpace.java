package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.linear.SmallEigenproblem;

/**
 * An orthonormal basis V that a linear map B leaves but for one direction, B V = V P + v b^T: the
 * decomposition of Krylov and Schur, which can be cut down to the wanted eigenvectors and grown
 * again without losing them (Stewart, SIAM J. Matrix Anal. Appl. 23, 601 (2002)).
 */
final class KrylovSpace {
  /** Below this a new direction is mostly rounding, and the space has closed. */
  private static final double INVARIANT = 1e-11;

  private final Blas blas;
  private final UnaryOperator<double[]> map;
  private final int largest;
  private List<double[]> basis = new ArrayList<>();
  private Complex[][] projected;

  /** The basis vectors whose image is known; the next one, if there is one, is the direction v. */
  private int grown;

  private boolean closed;

  /**
   * A space of one vector.
   *
   * @param map B; returns a fresh vector
   * @param start of norm 1
   * @param largest dimension to grow to
   */
  KrylovSpace(Blas blas, UnaryOperator<double[]> map, double[] start, int largest) {
    this.blas = blas;
    this.map = map;
    this.largest = largest;
    this.projected = zero(largest + 1);
    basis.add(start);
  }

  private static Complex[][] zero(int size) {
    Complex[][] matrix = new Complex[size][size];
    for (Complex[] row : matrix) {
      Arrays.fill(row, Complex.ZERO);
    }
    return matrix;
  }

  /** Applies B until the space is as large as it may be, or closed. */
  void grow() {
    while (grown < largest && !closed) {
      double[] next = map.apply(basis.get(grown));
      double before = blas.norm(next);
      // Twice is enough: the second pass removes what rounding left of the first.
      for (int pass = 0; pass < 2; pass++) {
        for (int k = 0; k <= grown; k++) {
          Complex overlap = blas.dot(basis.get(k), next);
          projected[k][grown] = projected[k][grown].add(overlap);
          blas.add(overlap.negate(), basis.get(k), next);
        }
      }
      double rest = blas.norm(next);
      grown++;
      closed = rest <= INVARIANT * before;
      if (!closed) {
        projected[grown][grown - 1] = new Complex(rest);
        blas.scale(1.0 / rest, next);
        basis.add(next);
      }
    }
  }

  /** No direction leads out of the space: its eigenvectors are as good as they will be. */
  boolean isClosed() {
    return closed;
  }

  /** Coordinates of the approximate eigenvectors, by falling modulus of the eigenvalue. */
  List<Complex[]> ritzCoordinates() {
    Complex[][] square = new Complex[grown][];
    for (int k = 0; k < grown; k++) {
      square[k] = Arrays.copyOf(projected[k], grown);
    }
    return SmallEigenproblem.dominant(square);
  }

  /** The vector with the given coordinates. */
  double[] vector(Complex[] coordinates) {
    double[] sum = new double[basis.get(0).length];
    for (int k = 0; k < coordinates.length; k++) {
      blas.add(coordinates[k], basis.get(k), sum);
    }
    return sum;
  }

  /** Keeps the span of some eigenvectors of P, and the direction v. */
  void keep(List<Complex[]> eigenvectors) {
    List<Complex[]> q = orthonormal(eigenvectors);
    Complex[][] smaller = zero(largest + 1);
    for (int column = 0; column < q.size(); column++) {
      Complex[] image = new Complex[grown + 1];
      for (int row = 0; row <= grown; row++) {
        image[row] = Complex.ZERO;
        for (int k = 0; k < grown; k++) {
          image[row] = image[row].add(projected[row][k].multiply(q.get(column)[k]));
        }
      }
      for (int row = 0; row < q.size(); row++) {
        smaller[row][column] = overlap(q.get(row), image);
      }
      smaller[q.size()][column] = image[grown];
    }
    List<double[]> kept = new ArrayList<>();
    q.forEach(coordinates -> kept.add(vector(coordinates)));
    kept.add(basis.get(grown));
    basis = kept;
    projected = smaller;
    grown = q.size();
  }

  private static List<Complex[]> orthonormal(List<Complex[]> vectors) {
    List<Complex[]> done = new ArrayList<>();
    for (Complex[] vector : vectors) {
      Complex[] rest = vector.clone();
      for (int pass = 0; pass < 2; pass++) {
        for (Complex[] other : done) {
          Complex overlap = overlap(other, rest);
          for (int k = 0; k < rest.length; k++) {
            rest[k] = rest[k].subtract(overlap.multiply(other[k]));
          }
        }
      }
      double norm = Math.sqrt(overlap(rest, rest).getReal());
      if (norm > 1e-6) {
        done.add(Arrays.stream(rest).map(x -> x.divide(norm)).toArray(Complex[]::new));
      }
    }
    return done;
  }

  private static Complex overlap(Complex[] x, Complex[] y) {
    Complex sum = Complex.ZERO;
    for (int k = 0; k < x.length; k++) {
      sum = sum.add(x[k].conjugate().multiply(y[k]));
    }
    return sum;
  }
}
