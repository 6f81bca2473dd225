package org.ursell.runtime.response;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import org.ursell.runtime.linear.LinearSystem;

/**
 * The linear equations du/dt = A u of the complex coordinates of one charge, in real form: a vector
 * of real parts followed by imaginary parts, and the matrix ((Re A, -Im A), (Im A, Re A)). The real
 * form is used since only real matrices have a solver that pivots by magnitude. Its eigenvalues are
 * those of A and their conjugates.
 */
final class ResponseBlock {
  private static final int GRID = 160;

  private final RealMatrix matrix;
  private final int half;

  ResponseBlock(RealMatrix matrix) {
    this.matrix = matrix;
    this.half = matrix.getRowDimension() / 2;
  }

  /**
   * One mode exp(lambda t) of a correlation.
   *
   * @param eigenvalue lambda
   * @param weight its amplitude in the correlation at t = 0
   */
  record Mode(Complex eigenvalue, Complex weight) {}

  /**
   * The mode that belongs to an eigenvalue of the real form, or to its conjugate.
   *
   * @param reading what the correlation reads from the coordinates, in real form
   * @param start the coordinates at t = 0, in real form
   */
  Mode mode(Complex eigenvalue, RealVector reading, RealVector start) {
    Mode plus = follow(eigenvalue, reading, start);
    if (eigenvalue.getImaginaryPart() == 0.0) {
      return plus;
    }
    Mode minus = follow(eigenvalue.conjugate(), reading, start);
    double misfitPlus = plus.eigenvalue().subtract(eigenvalue).norm();
    double misfitMinus = minus.eigenvalue().subtract(eigenvalue.conjugate()).norm();
    return misfitPlus <= misfitMinus ? plus : minus;
  }

  /** Inverse iteration on both sides; ends at an eigenvalue of A next to the shift. */
  private Mode follow(Complex near, RealVector reading, RealVector start) {
    Complex shift = near.add(1e-9 * (1.0 + near.norm()));
    RealMatrix shifted = matrix.subtract(scalar(shift));
    LinearSystem right = LinearSystem.of(shifted, 0.0);
    // The transpose of the real form is the real form of the adjoint.
    LinearSystem left = LinearSystem.of(shifted.transpose(), 0.0);
    RealVector r = start.add(seed());
    RealVector l = reading.add(seed());
    for (int k = 0; k < 4; k++) {
      r = right.solve(r.mapDivide(r.getNorm()));
      l = left.solve(l.mapDivide(l.getNorm()));
    }
    Complex overlap = product(l, r);
    Complex value = product(l, matrix.operate(r)).divide(overlap);
    Complex weight = product(reading, r).multiply(product(l, start)).divide(overlap);
    return new Mode(value, weight);
  }

  /** A fixed vector without symmetry, lest a start without overlap misses the mode. */
  private RealVector seed() {
    RealVector seed = new ArrayRealVector(2 * half);
    for (int k = 0; k < 2 * half; k++) {
      seed.setEntry(k, 1e-3 * Math.cos(1.0 + 2.3 * k));
    }
    return seed;
  }

  /** The real form of a complex number times the identity. */
  private RealMatrix scalar(Complex number) {
    RealMatrix scalar = new Array2DRowRealMatrix(2 * half, 2 * half);
    for (int k = 0; k < half; k++) {
      scalar.setEntry(k, k, number.getRealPart());
      scalar.setEntry(half + k, half + k, number.getRealPart());
      scalar.setEntry(k, half + k, -number.getImaginaryPart());
      scalar.setEntry(half + k, k, number.getImaginaryPart());
    }
    return scalar;
  }

  /** sum of conj(a_k) b_k of two vectors in real form. */
  Complex product(RealVector a, RealVector b) {
    double re = a.dotProduct(b);
    double im = 0.0;
    for (int k = 0; k < half; k++) {
      im += a.getEntry(k) * b.getEntry(half + k) - a.getEntry(half + k) * b.getEntry(k);
    }
    return new Complex(re, im);
  }

  /**
   * The largest distance between the spectrum Re of the integral of C(t) exp(-i w t) over t &gt; 0
   * and the part of one mode in it, as a share of the spectrum's maximum, on frequencies within 20
   * rates of the mode and around all other modes.
   *
   * @param others eigenvalues of the real form
   */
  double lorentzianMisfit(Mode mode, List<Complex> others, RealVector reading, RealVector start) {
    double centre = mode.eigenvalue().getImaginaryPart();
    double width = -mode.eigenvalue().getRealPart();
    double reach = 20.0 * width;
    for (Complex other : others) {
      reach = Math.max(reach, Math.abs(other.getImaginaryPart()) - other.getRealPart());
    }
    double largest = 0.0;
    double misfit = 0.0;
    for (int k = -GRID; k <= GRID; k++) {
      // Spaced evenly near the line and geometrically far from it.
      double stretch = FastMath.asinh(reach / width) * k / GRID;
      double frequency = centre + width * Math.sinh(stretch);
      double spectrum = spectrum(frequency, reading, start);
      double line =
          mode.weight()
              .divide(new Complex(0.0, frequency).subtract(mode.eigenvalue()))
              .getRealPart();
      largest = Math.max(largest, Math.abs(spectrum));
      misfit = Math.max(misfit, Math.abs(spectrum - line));
    }
    return misfit / largest;
  }

  /**
   * The full width at half maximum of the highest line of the spectrum, Re of the integral of C(t)
   * exp(-i w t) over t &gt; 0; empty if there is none.
   *
   * @param eigenvalues all of the real form
   */
  OptionalDouble linewidth(List<Complex> eigenvalues, RealVector reading, RealVector start) {
    TreeSet<Double> candidates = new TreeSet<>();
    double narrowest = Double.POSITIVE_INFINITY;
    for (Complex eigenvalue : eigenvalues) {
      double half = -eigenvalue.getRealPart();
      narrowest = Math.min(narrowest, 2.0 * half);
      for (double shift : new double[] {-1.0, 0.0, 1.0}) {
        candidates.add(eigenvalue.getImaginaryPart() + shift * half);
      }
    }
    return SpectralLine.of(w -> spectrum(w, reading, start), candidates, narrowest)
        .map(SpectralLine::width)
        .orElse(OptionalDouble.empty());
  }

  private double spectrum(double frequency, RealVector reading, RealVector start) {
    RealMatrix resolvent = scalar(new Complex(0.0, frequency)).subtract(matrix);
    return product(reading, LinearSystem.of(resolvent).solve(start)).getRealPart();
  }
}
