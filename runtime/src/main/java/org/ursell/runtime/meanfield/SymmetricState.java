package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SchurTransformer;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.VectorField;

/**
 * The steady state without phase, and how perturbations with a phase grow on it.
 *
 * @param moments the state vector
 * @param growthRate largest real part of the eigenvalues of the Jacobian for charged perturbations
 */
record SymmetricState(double[] moments, double growthRate) {
  private static final double RESIDUAL = 1e-12;

  /** Entries of a matrix of norm one that count as rounding. */
  private static final double ROUNDING = 1e-14;

  /** The same for matrices close to defective ones, on which the iteration may not get there. */
  private static final double COARSE_ROUNDING = 1e-12;

  private static final double FIRST_STRETCH = 20.0;
  private static final int STRETCHES = 6;

  /**
   * Relaxes a neutral start within the neutral directions, where no phase can grow from rounding,
   * and then solves by Newton's method; nothing if neither settles.
   */
  static Optional<SymmetricState> find(
      MeanFieldLimit field, ChargeSectors sectors, double[] neutralStart) {
    RealVector origin = new ArrayRealVector(neutralStart);
    VectorField neutralField = neutralField(field, sectors.neutral(), origin);
    double[] shift = new double[neutralField.dimension()];
    double time = FIRST_STRETCH;
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      shift =
          MomentIntegrator.standard().integrate(RunRequest.of(neutralField, shift, time)).state();
      Optional<double[]> root = newton(field, sectors.neutral(), origin, shift);
      if (root.isPresent()) {
        return root.map(y -> new SymmetricState(y, growthRate(field, sectors, y)));
      }
      time *= 3.0;
    }
    return Optional.empty();
  }

  /**
   * The state near a guess, by Newton's method within the neutral directions; its growth rate is
   * that of all perturbations, neutral ones included.
   */
  static Optional<SymmetricState> near(
      MeanFieldLimit field, ChargeSectors sectors, double[] guess) {
    double[] shift = new double[sectors.neutral().getColumnDimension()];
    return newton(field, sectors.neutral(), new ArrayRealVector(guess), shift)
        .flatMap(
            y ->
                growthRate(field.jacobian(y)).stream()
                    .mapToObj(rate -> new SymmetricState(y, rate))
                    .findFirst());
  }

  private static VectorField neutralField(
      MeanFieldLimit field, RealMatrix neutral, RealVector origin) {
    return new VectorField() {
      @Override
      public int dimension() {
        return neutral.getColumnDimension();
      }

      @Override
      public void derivative(double[] shift, double[] dydt) {
        double[] y = origin.add(neutral.operate(new ArrayRealVector(shift, false))).toArray();
        double[] slope = neutral.preMultiply(field.derivative(y));
        System.arraycopy(slope, 0, dydt, 0, slope.length);
      }
    };
  }

  private static Optional<double[]> newton(
      MeanFieldLimit field, RealMatrix neutral, RealVector origin, double[] guess) {
    RealVector shift = new ArrayRealVector(guess);
    for (int iteration = 0; iteration < 30; iteration++) {
      double[] y = origin.add(neutral.operate(shift)).toArray();
      RealVector slope = new ArrayRealVector(neutral.preMultiply(field.derivative(y)));
      if (slope.getLInfNorm() < RESIDUAL) {
        boolean near = shift.getDistance(new ArrayRealVector(guess)) < 0.1;
        return near ? Optional.of(y) : Optional.empty();
      }
      RealMatrix jacobian = neutral.transposeMultiply(field.jacobian(y)).multiply(neutral);
      try {
        shift = shift.subtract(new LUDecomposition(jacobian).getSolver().solve(slope));
      } catch (MathRuntimeException singular) {
        return Optional.empty();
      }
      if (!(shift.getNorm() < 1e3)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static double growthRate(MeanFieldLimit field, ChargeSectors sectors, double[] y) {
    RealMatrix charged = sectors.charged();
    return eigenvalues(charged.transposeMultiply(field.jacobian(y)).multiply(charged))
        .get(0)
        .getRealPart();
  }

  /** Largest real part of the eigenvalues, unless their iteration fails. */
  private static OptionalDouble growthRate(RealMatrix jacobian) {
    try {
      return OptionalDouble.of(eigenvalues(jacobian).get(0).getRealPart());
    } catch (MathRuntimeException notConverged) {
      return OptionalDouble.empty();
    }
  }

  /**
   * The eigenvalues of a matrix, the one of largest real part first. They are found in units of the
   * largest entry: the iteration compares against fixed small numbers and would not converge on a
   * matrix that is zero up to rounding, nor survive squares of huge entries.
   */
  static List<Complex> eigenvalues(RealMatrix matrix) {
    double scale = matrix.getNorm1();
    if (scale == 0.0) {
      return Collections.nCopies(matrix.getRowDimension(), Complex.ZERO);
    }
    // Not a division by the inverse, which overflows for the smallest doubles.
    double[][] entries = matrix.getData();
    for (double[] row : entries) {
      for (int k = 0; k < row.length; k++) {
        row[k] /= scale;
      }
    }
    RealMatrix scaled = new Array2DRowRealMatrix(entries, false);
    List<Complex> eigenvalues;
    try {
      eigenvalues = eigenvalues(scaled, scale, ROUNDING);
    } catch (MathRuntimeException notConverged) {
      eigenvalues = eigenvalues(scaled, scale, COARSE_ROUNDING);
    }
    eigenvalues.sort(
        Comparator.comparingDouble(Complex::getRealPart)
            .thenComparingDouble(Complex::getImaginaryPart)
            .reversed());
    return eigenvalues;
  }

  /**
   * From the Schur form: eigenvectors, which the full decomposition adds, would double the time.
   */
  private static List<Complex> eigenvalues(RealMatrix scaled, double scale, double rounding) {
    RealMatrix schur = new SchurTransformer(scaled, rounding).getT();
    int n = schur.getRowDimension();
    List<Complex> eigenvalues = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      double diagonal = schur.getEntry(k, k);
      if (k + 1 == n || Math.abs(schur.getEntry(k + 1, k)) < 2.0 * rounding) {
        eigenvalues.add(new Complex(scale * diagonal));
        continue;
      }
      double half = 0.5 * (schur.getEntry(k + 1, k + 1) - diagonal);
      double square = half * half + schur.getEntry(k, k + 1) * schur.getEntry(k + 1, k);
      double middle = diagonal + half;
      double root = Math.sqrt(Math.abs(square));
      eigenvalues.add(pair(square, middle, root).multiply(scale));
      eigenvalues.add(pair(square, middle, -root).multiply(scale));
      k++;
    }
    return eigenvalues;
  }

  private static Complex pair(double square, double middle, double root) {
    return square < 0.0 ? new Complex(middle, root) : new Complex(middle + root);
  }
}
