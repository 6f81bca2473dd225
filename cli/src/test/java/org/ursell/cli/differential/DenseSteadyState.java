package org.ursell.cli.differential;

import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * The steady state of a master equation and its spectra, by dense matrices. A density matrix has
 * its populations and the real and imaginary parts of its elements above the diagonal as real
 * coordinates, in which the generator is real; any other matrix has complex coordinates.
 */
final class DenseSteadyState {
  private final DenseReference reference;
  private final int dimension;
  private final RealMatrix generator;
  private final double gap;
  private final RealVector state;

  DenseSteadyState(DenseReference reference) {
    this.reference = reference;
    this.dimension = reference.dimension();
    int size = dimension * dimension;
    generator = MatrixUtils.createRealMatrix(size, size);
    for (int column = 0; column < size; column++) {
      RealVector unit = new ArrayRealVector(size);
      unit.setEntry(column, 1);
      double[] derivative = new double[2 * size];
      reference.derivative(packed(unit), derivative);
      generator.setColumnVector(column, coordinates(derivative));
    }
    gap = gapOf(generator);
    RealMatrix fixed = generator.copy();
    fixed.setRowVector(0, trace());
    RealVector one = new ArrayRealVector(size);
    one.setEntry(0, 1);
    state = isUnique() ? new LUDecomposition(fixed).getSolver().solve(one) : one;
  }

  /** The rate of the slowest decay; 0 if more than one state is steady. */
  private static double gapOf(RealMatrix generator) {
    double first = Double.NEGATIVE_INFINITY;
    double second = Double.NEGATIVE_INFINITY;
    for (double real : decayRates(generator)) {
      second = Math.max(second, Math.min(first, real));
      first = Math.max(first, real);
    }
    return -second;
  }

  /**
   * Real parts of the eigenvalues. Where rates are of very different size, the iteration may not
   * converge on a matrix, but does where something is added to its diagonal.
   */
  private static double[] decayRates(RealMatrix generator) {
    RealMatrix one = MatrixUtils.createRealIdentityMatrix(generator.getRowDimension());
    for (double share : new double[] {0.0, 1.5, -2.5, 3.25}) {
      double shift = share * generator.getNorm1();
      try {
        return Stream.of(
                new EigenDecompositionNonSymmetric(generator.add(one.scalarMultiply(shift)))
                    .getEigenvalues())
            .mapToDouble(value -> value.getReal() - shift)
            .toArray();
      } catch (MathIllegalStateException notConverged) {
        // The next shift puts the eigenvalues elsewhere.
      }
    }
    throw new IllegalStateException("the reference finds no eigenvalues of " + generator);
  }

  /** Whether every start ends in one state, and in a time that a run can wait for. */
  boolean isUnique() {
    return gap > 0.1;
  }

  Complex value(Map<String, Complex> operator) {
    return traced(
        reference.matrix(operator), matrix(state, new ArrayRealVector(state.getDimension())));
  }

  /** 2 Re int_0^inf of the correlation of A' (later) and A without their means, exp(-i w tau). */
  double spectrum(Map<String, Complex> operator, double frequency) {
    Complex[][] a = reference.matrix(operator);
    Complex mean = value(operator);
    for (int k = 0; k < dimension; k++) {
      a[k][k] = a[k][k].subtract(mean);
    }
    Complex[][] rho = matrix(state, new ArrayRealVector(state.getDimension()));
    Complex[][] product = product(a, rho);
    int size = state.getDimension();
    // Without a trace nothing is in the steady state, which may be given any rate.
    RealMatrix decaying = generator.subtract(state.outerProduct(trace()));
    RealMatrix both = MatrixUtils.createRealMatrix(2 * size, 2 * size);
    RealVector right = new ArrayRealVector(2 * size);
    both.setSubMatrix(decaying.scalarMultiply(-1).getData(), 0, 0);
    both.setSubMatrix(decaying.scalarMultiply(-1).getData(), size, size);
    for (int k = 0; k < size; k++) {
      both.setEntry(k, size + k, -frequency);
      both.setEntry(size + k, k, frequency);
    }
    for (int r = 0; r < dimension; r++) {
      for (int c = 0; c <= r; c++) {
        Complex lower = product[r][c];
        Complex upper = product[c][r];
        set(right, place(c, r), upper.add(lower).multiply(0.5));
        if (r != c) {
          set(right, place(r, c), upper.subtract(lower).divide(new Complex(0, 2)));
        }
      }
    }
    RealVector solved = new LUDecomposition(both).getSolver().solve(right);
    Complex[][] y = matrix(solved.getSubVector(0, size), solved.getSubVector(size, size));
    Complex sum = Complex.ZERO;
    for (int r = 0; r < dimension; r++) {
      for (int c = 0; c < dimension; c++) {
        sum = sum.add(a[r][c].conjugate().multiply(y[r][c]));
      }
    }
    return 2 * sum.getReal();
  }

  private static void set(RealVector vector, int place, Complex value) {
    vector.setEntry(place, value.getReal());
    vector.setEntry(vector.getDimension() / 2 + place, value.getImaginary());
  }

  private int place(int row, int column) {
    return row * dimension + column;
  }

  private RealVector trace() {
    RealVector trace = new ArrayRealVector(dimension * dimension);
    for (int k = 0; k < dimension; k++) {
      trace.setEntry(place(k, k), 1);
    }
    return trace;
  }

  /** The matrix of complex coordinates, given by their real and imaginary parts. */
  private Complex[][] matrix(RealVector re, RealVector im) {
    Complex[][] matrix = new Complex[dimension][dimension];
    for (int r = 0; r < dimension; r++) {
      for (int c = r; c < dimension; c++) {
        Complex x = new Complex(re.getEntry(place(r, c)), im.getEntry(place(r, c)));
        Complex y =
            r == c ? Complex.ZERO : new Complex(re.getEntry(place(c, r)), im.getEntry(place(c, r)));
        matrix[r][c] = x.add(y.multiply(Complex.I));
        matrix[c][r] = x.subtract(y.multiply(Complex.I));
      }
    }
    return matrix;
  }

  private double[] packed(RealVector coordinates) {
    Complex[][] matrix = matrix(coordinates, new ArrayRealVector(coordinates.getDimension()));
    double[] packed = new double[2 * dimension * dimension];
    for (int r = 0; r < dimension; r++) {
      for (int c = 0; c < dimension; c++) {
        packed[2 * place(r, c)] = matrix[r][c].getReal();
        packed[2 * place(r, c) + 1] = matrix[r][c].getImaginary();
      }
    }
    return packed;
  }

  private RealVector coordinates(double[] packed) {
    RealVector coordinates = new ArrayRealVector(dimension * dimension);
    for (int r = 0; r < dimension; r++) {
      for (int c = r; c < dimension; c++) {
        coordinates.setEntry(place(r, c), packed[2 * place(r, c)]);
        if (r != c) {
          coordinates.setEntry(place(c, r), packed[2 * place(r, c) + 1]);
        }
      }
    }
    return coordinates;
  }

  private Complex[][] product(Complex[][] left, Complex[][] right) {
    Complex[][] product = SiteFormula.zeros(dimension);
    for (int r = 0; r < dimension; r++) {
      for (int c = 0; c < dimension; c++) {
        for (int k = 0; k < dimension; k++) {
          product[r][c] = product[r][c].add(left[r][k].multiply(right[k][c]));
        }
      }
    }
    return product;
  }

  private Complex traced(Complex[][] left, Complex[][] right) {
    Complex sum = Complex.ZERO;
    for (int r = 0; r < dimension; r++) {
      for (int k = 0; k < dimension; k++) {
        sum = sum.add(left[r][k].multiply(right[k][r]));
      }
    }
    return sum;
  }
}
