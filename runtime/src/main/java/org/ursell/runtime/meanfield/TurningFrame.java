package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.linear.LinearSystem;
import org.ursell.runtime.linear.MatrixSpectrum;

/**
 * Relative equilibria, F(y) = w G y, by Newton's method in the unknowns y and w. The phase, which
 * the equation leaves free, is held by a linear condition c . (y - y0) = 0 with the start y0.
 */
final class TurningFrame {
  private static final double RESIDUAL = 1e-13;
  private static final int ITERATIONS = 30;

  private final MeanFieldLimit field;
  private final SparseGenerator generator;

  TurningFrame(MeanFieldLimit field, SparseGenerator generator) {
    this.field = field;
    this.generator = generator;
  }

  /** A solution. */
  record Root(double[] y, double w, double residual) {}

  /** The solution near a state, if Newton's method finds one. */
  Optional<Root> solve(double[] start) {
    double[] turning = turning(start);
    return solve(start, turningRate(start, turning), turning, ITERATIONS);
  }

  /**
   * The solution near a state and a rate, if Newton's method finds one soon.
   *
   * @param hold the condition c on the phase: any vector that is not orthogonal to G y
   */
  Optional<Root> solve(double[] start, double rate, double[] hold, int iterations) {
    int n = start.length;
    double[] y = start.clone();
    double w = rate;
    double[] rest = new double[n];
    double[][] jacobian = new double[n][n];
    Optional<Root> best = Optional.empty();
    for (int iteration = 0; iteration < iterations; iteration++) {
      double[] turning = turning(y);
      field.derivative(y, rest);
      double residual = 0.0;
      for (int k = 0; k < n; k++) {
        rest[k] -= w * turning[k];
        // Math.max keeps what is not a number.
        residual = Math.max(residual, Math.abs(rest[k]));
      }
      if (best.isPresent() && residual >= best.get().residual() && residual < 1e-10) {
        // Rounding is reached; the last step made nothing better.
        return best;
      }
      best = Optional.of(new Root(y.clone(), w, residual));
      if (residual < RESIDUAL) {
        return best;
      }
      field.jacobian(y, jacobian);
      generator.addTo(-w, jacobian);
      Optional<RealVector> solution = solveBordered(jacobian, turning, hold, rest);
      if (solution.isEmpty()) {
        return Optional.empty();
      }
      RealVector step = solution.get();
      double size = 0.0;
      for (int k = 0; k < n; k++) {
        y[k] -= step.getEntry(k);
        size = Math.max(size, Math.abs(y[k]));
      }
      w -= step.getEntry(n);
      if (!(size < 1e3) || !Double.isFinite(w)) {
        return Optional.empty();
      }
    }
    return best.filter(root -> root.residual() < 1e-10);
  }

  private static Optional<RealVector> solveBordered(
      double[][] jacobian, double[] turning, double[] hold, double[] rest) {
    int n = rest.length;
    double[][] bordered = new double[n + 1][n + 1];
    double[] right = new double[n + 1];
    for (int k = 0; k < n; k++) {
      System.arraycopy(jacobian[k], 0, bordered[k], 0, n);
      bordered[k][n] = -turning[k];
      bordered[n][k] = hold[k];
      right[k] = rest[k];
    }
    return LinearSystem.solution(
        new Array2DRowRealMatrix(bordered, false), new ArrayRealVector(right, false));
  }

  /** The Jacobian in the frame that turns at a rate. */
  RealMatrix jacobian(double[] y, double w) {
    double[][] jacobian = new double[y.length][y.length];
    field.jacobian(y, jacobian);
    generator.addTo(-w, jacobian);
    return new Array2DRowRealMatrix(jacobian, false);
  }

  /** The velocity of turning, G y: how much there is to turn. */
  double[] turning(double[] y) {
    double[] packed = new double[generator.turning()];
    generator.apply(y, packed);
    double[] velocity = new double[y.length];
    generator.addTo(1.0, packed, velocity);
    return velocity;
  }

  /** The rate w for which w G y comes closest to the time derivative. */
  private double turningRate(double[] y, double[] turning) {
    RealVector velocity = new ArrayRealVector(turning, false);
    return new ArrayRealVector(field.derivative(y), false).dotProduct(velocity)
        / velocity.dotProduct(velocity);
  }

  /** The eigenvalues in the turning frame, that of the phase left out, the least stable first. */
  List<Complex> stability(Root root) {
    List<Complex> stability = new ArrayList<>(MatrixSpectrum.of(jacobian(root.y(), root.w())));
    stability.remove(
        stability.stream().min(Comparator.comparingDouble(Complex::norm)).orElseThrow());
    return stability;
  }
}
