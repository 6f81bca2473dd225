package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.complex.Complex;

/** Whether a matrix is one of a state: Hermitian, of trace 1, without negative eigenvalues. */
@Internal
public final class StateCheck {
  private static final double TOLERANCE = 1e-9;

  /** What can be wrong. */
  public enum Fault {
    /** It is no square, or holds no finite numbers. */
    SHAPE,
    /** It differs from its adjoint. */
    NOT_HERMITIAN,
    /** Its populations do not add up to 1. */
    TRACE,
    /** It has a negative eigenvalue. */
    NEGATIVE,
    /** Nothing. */
    NONE
  }

  private StateCheck() {}

  /** The first thing that is wrong. */
  public static Fault of(List<List<Complex>> rho) {
    double trace = 0.0;
    for (int i = 0; i < rho.size(); i++) {
      if (rho.get(i).size() != rho.size() || !rho.get(i).stream().allMatch(Complex::isFinite)) {
        return Fault.SHAPE;
      }
    }
    for (int i = 0; i < rho.size(); i++) {
      trace += rho.get(i).get(i).getReal();
      for (int j = 0; j <= i; j++) {
        if (!(rho.get(i).get(j).subtract(rho.get(j).get(i).conjugate()).norm() < TOLERANCE)) {
          return Fault.NOT_HERMITIAN;
        }
      }
    }
    if (!(Math.abs(trace - 1.0) < TOLERANCE)) {
      return Fault.TRACE;
    }
    return isPositive(rho) ? Fault.NONE : Fault.NEGATIVE;
  }

  /** The sum of the populations. */
  public static double trace(List<List<Complex>> rho) {
    double trace = 0.0;
    for (int i = 0; i < rho.size(); i++) {
      trace += rho.get(i).get(i).getReal();
    }
    return trace;
  }

  /** Refuses what is no state. */
  public static void require(List<List<Complex>> rho) {
    switch (of(rho)) {
      case SHAPE ->
          throw new InvalidInputException(
              "the density matrix is not a square of finite numbers",
              "give as many columns as rows");
      case NOT_HERMITIAN ->
          throw new InvalidInputException(
              "the density matrix is not Hermitian", "make it equal to its adjoint");
      case TRACE ->
          throw new InvalidInputException(
              "the density matrix has trace %.12g instead of 1".formatted(trace(rho)),
              "divide it by its trace");
      case NEGATIVE ->
          throw new InvalidInputException(
              "the density matrix has a negative eigenvalue",
              "shrink the coherences, or correct the populations");
      case NONE -> {}
    }
  }

  /** Whether rho + epsilon has a Cholesky factor. */
  private static boolean isPositive(List<List<Complex>> rho) {
    int d = rho.size();
    Complex[][] factor = new Complex[d][d];
    for (Complex[] row : factor) {
      Arrays.fill(row, Complex.ZERO);
    }
    for (int j = 0; j < d; j++) {
      double pivot = rho.get(j).get(j).getReal() + 10.0 * TOLERANCE;
      for (int k = 0; k < j; k++) {
        pivot -= factor[j][k].getReal() * factor[j][k].getReal();
        pivot -= factor[j][k].getImaginary() * factor[j][k].getImaginary();
      }
      if (!(pivot > 0.0)) {
        return false;
      }
      factor[j][j] = new Complex(Math.sqrt(pivot));
      for (int i = j + 1; i < d; i++) {
        Complex sum = rho.get(i).get(j);
        for (int k = 0; k < j; k++) {
          if (!factor[i][k].isZero()) {
            sum = sum.subtract(factor[i][k].multiply(factor[j][k].conjugate()));
          }
        }
        factor[i][j] = sum.divide(factor[j][j]);
      }
    }
    return true;
  }
}
