package org.ursell.runtime.linear;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.complex.ComplexField;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowFieldMatrix;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayFieldVector;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.FieldLUDecomposition;
import org.hipparchus.linear.FieldMatrix;
import org.hipparchus.linear.FieldVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SchurTransformer;
import org.ursell.runtime.equations.Internal;

/**
 * Eigenvalues of real matrices of any scale, defective and badly scaled ones among them. Their
 * absolute error is some rounding errors of the matrix's norm, whatever their own size.
 */
@Internal
public final class MatrixSpectrum {
  /**
   * Entries of a matrix of norm one that count as rounding. A coarser one costs digits where
   * eigenvectors are nearly parallel, as in the interference blockade.
   */
  private static final double ROUNDING = 1e-14;

  /** The same for matrices close to defective ones, on which the iteration may not get there. */
  private static final double COARSE_ROUNDING = 1e-12;

  /**
   * Multiples of the identity, in units of the norm, that are added when the iteration fails. It
   * compares what is below the diagonal with the diagonal beside it, and where that is small, as
   * with rates of very different size, it waits for rounding errors to vanish; not so on the
   * shifted matrix.
   */
  private static final double[] SHIFTS = {1.5, -2.5, 3.25, -2.0, 1.25, -1.5, 2.5};

  /** Of larger matrices, only the eigenvalues that decide on stability are refined. */
  private static final int LARGEST_REFINED_WHOLE = 60;

  private MatrixSpectrum() {}

  /**
   * The eigenvalues, the one of largest real part first, of those the one of largest imaginary
   * part. They are found in units of the norm: the iteration compares against fixed small numbers
   * and would not converge on a matrix that is zero up to rounding, nor survive squares of huge
   * entries.
   *
   * @throws MathRuntimeException if the matrix is not finite, or if no iteration converges
   */
  public static List<Complex> of(RealMatrix matrix) {
    double[][] entries = matrix.getData();
    double scale = 0.0;
    for (double[] row : entries) {
      for (double entry : row) {
        if (!Double.isFinite(entry)) {
          throw new MathIllegalStateException(
              LocalizedCoreFormats.SIMPLE_MESSAGE, "a matrix holds numbers that are not finite");
        }
        scale = Math.max(scale, Math.abs(entry));
      }
    }
    if (scale == 0.0) {
      return Collections.nCopies(entries.length, Complex.ZERO);
    }
    // Twice, since the norm of huge entries may overflow; and not by the inverse, which overflows
    // for the smallest doubles.
    divide(entries, scale);
    double norm = new Array2DRowRealMatrix(entries, false).getNorm1();
    divide(entries, norm);
    List<Complex> eigenvalues = new ArrayList<>();
    for (Complex eigenvalue : ofNormOne(new Array2DRowRealMatrix(entries, false))) {
      eigenvalues.add(eigenvalue.multiply(norm).multiply(scale));
    }
    eigenvalues.sort(
        Comparator.comparingDouble(Complex::getRealPart)
            .thenComparingDouble(Complex::getImaginaryPart)
            .reversed());
    return eigenvalues;
  }

  private static void divide(double[][] entries, double divisor) {
    for (double[] row : entries) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= divisor;
      }
    }
  }

  private static List<Complex> ofNormOne(RealMatrix matrix) {
    for (double rounding : new double[] {ROUNDING, COARSE_ROUNDING}) {
      try {
        return fromSchurForm(matrix, rounding);
      } catch (MathRuntimeException notConverged) {
        // The next is coarser, or another matrix.
      }
    }
    RealMatrix identity = MatrixUtils.createRealIdentityMatrix(matrix.getRowDimension());
    for (int attempt = 0; ; attempt++) {
      double shift = SHIFTS[attempt];
      double rounding =
          attempt < 2 ? ROUNDING : 0.1 * COARSE_ROUNDING * Math.pow(10.0, attempt / 2);
      RealMatrix other = reflected(matrix, attempt + 1).add(identity.scalarMultiply(shift));
      try {
        List<Complex> rough =
            fromSchurForm(other, rounding).stream().map(value -> value.subtract(shift)).toList();
        return matrix.getRowDimension() > LARGEST_REFINED_WHOLE
            ? EigenvalueRefinement.ofRightmost(matrix, rough, 100.0 * rounding)
            : rough.stream().map(value -> refined(matrix, value, 100.0 * rounding)).toList();
      } catch (MathRuntimeException notConverged) {
        if (attempt + 1 == SHIFTS.length) {
          throw notConverged;
        }
      }
    }
  }

  /**
   * An eigenvalue to full accuracy from one that is a little off, by inverse iteration on both
   * sides; unchanged where that leads elsewhere.
   */
  private static Complex refined(RealMatrix matrix, Complex near, double error) {
    int n = matrix.getRowDimension();
    FieldMatrix<Complex> shifted = new Array2DRowFieldMatrix<>(ComplexField.getInstance(), n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        Complex entry = new Complex(matrix.getEntry(i, j));
        shifted.setEntry(i, j, i == j ? entry.subtract(near) : entry);
      }
    }
    FieldVector<Complex> right = new ArrayFieldVector<>(ComplexField.getInstance(), n);
    for (int k = 0; k < n; k++) {
      right.setEntry(k, new Complex(Math.cos(1.0 + 2.3 * k), Math.sin(0.5 + 1.1 * k)));
    }
    FieldVector<Complex> left = right.copy();
    try {
      var ofRight = new FieldLUDecomposition<>(shifted).getSolver();
      var ofLeft = new FieldLUDecomposition<>(shifted.transpose()).getSolver();
      for (int step = 0; step < 3; step++) {
        right = unit(ofRight.solve(right));
        left = unit(ofLeft.solve(left));
      }
    } catch (MathRuntimeException exactAlready) {
      return near;
    }
    Complex change = left.dotProduct(shifted.operate(right)).divide(left.dotProduct(right));
    return change.norm() <= error ? near.add(change) : near;
  }

  private static FieldVector<Complex> unit(FieldVector<Complex> vector) {
    double largest = 0.0;
    for (int k = 0; k < vector.getDimension(); k++) {
      largest = Math.max(largest, vector.getEntry(k).norm());
    }
    return vector.mapDivide(new Complex(largest));
  }

  /**
   * H A H with the Householder reflection H = 1 - 2 v v^T / |v|^2 in a fixed direction without any
   * symmetry: on some matrices of blocks alike the iteration goes round in circles.
   */
  private static RealMatrix reflected(RealMatrix matrix, int attempt) {
    int n = matrix.getRowDimension();
    RealVector v = new ArrayRealVector(n);
    for (int k = 0; k < n; k++) {
      v.setEntry(k, Math.cos(attempt + 1.7 * attempt * k));
    }
    v = v.mapDivide(v.getNorm());
    RealMatrix left = matrix.subtract(v.outerProduct(matrix.preMultiply(v)).scalarMultiply(2.0));
    return left.subtract(left.operate(v).outerProduct(v).scalarMultiply(2.0));
  }

  /** Without eigenvectors, which the full decomposition adds at the price of twice the time. */
  private static List<Complex> fromSchurForm(RealMatrix matrix, double rounding) {
    RealMatrix schur = new SchurTransformer(matrix, rounding).getT();
    int n = schur.getRowDimension();
    List<Complex> eigenvalues = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      double diagonal = schur.getEntry(k, k);
      if (k + 1 == n || Math.abs(schur.getEntry(k + 1, k)) < 2.0 * rounding) {
        eigenvalues.add(new Complex(diagonal));
        continue;
      }
      double half = 0.5 * (schur.getEntry(k + 1, k + 1) - diagonal);
      double square = half * half + schur.getEntry(k, k + 1) * schur.getEntry(k + 1, k);
      double middle = diagonal + half;
      double root = Math.sqrt(Math.abs(square));
      eigenvalues.add(pair(square, middle, root));
      eigenvalues.add(pair(square, middle, -root));
      k++;
    }
    return eigenvalues;
  }

  private static Complex pair(double square, double middle, double root) {
    return square < 0.0 ? new Complex(middle, root) : new Complex(middle + root);
  }
}
