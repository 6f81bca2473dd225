package org.ursell.runtime.state;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.LocalizedCoreFormats;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SchurTransformer;

/**
 * Eigenvalues of real matrices of any scale, defective and badly scaled ones among them. Their
 * absolute error is some rounding errors of the matrix's norm, whatever their own size.
 */
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
  private static final double[] SHIFTS = {1.5, -2.5, 3.25, 0.0, -1.25, 2.0};

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
      RealMatrix other = reflected(matrix, attempt + 1).add(identity.scalarMultiply(shift));
      try {
        return fromSchurForm(other, ROUNDING).stream()
            .map(eigenvalue -> eigenvalue.subtract(shift))
            .toList();
      } catch (MathRuntimeException notConverged) {
        if (attempt + 1 == SHIFTS.length) {
          throw notConverged;
        }
      }
    }
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
