package org.ursell.runtime.meanfield;

import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.observable.PhaseGenerator;

/**
 * Relative equilibria, F(y) = w G y, by Newton's method in the unknowns y and w. The phase, which
 * the equation leaves free, is held by (G y0) . (y - y0) = 0 with the start y0.
 */
final class TurningFrame {
  private static final double RESIDUAL = 1e-13;
  private static final int ITERATIONS = 30;

  private final MeanFieldLimit field;
  private final PhaseGenerator phase;
  private final RealMatrix generator;

  TurningFrame(MeanFieldLimit field, PhaseGenerator phase) {
    this.field = field;
    this.phase = phase;
    this.generator = new Array2DRowRealMatrix(phase.matrix(), false);
  }

  /** A solution. */
  record Root(double[] y, double w, double residual) {}

  /** The solution near a state, if Newton's method finds one. */
  Optional<Root> solve(double[] start) {
    int n = start.length;
    RealVector reference = turning(start);
    double w = turningRate(start);
    RealVector y = new ArrayRealVector(start);
    Optional<Root> best = Optional.empty();
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      RealVector turning = turning(y.toArray());
      RealVector rest =
          new ArrayRealVector(field.derivative(y.toArray())).combineToSelf(1.0, -w, turning);
      double residual = rest.getLInfNorm();
      if (best.isPresent() && residual >= best.get().residual() && residual < 1e-10) {
        // Rounding is reached; the last step made nothing better.
        return best;
      }
      best = Optional.of(new Root(y.toArray(), w, residual));
      if (residual < RESIDUAL) {
        return best;
      }
      RealMatrix bordered = new Array2DRowRealMatrix(n + 1, n + 1);
      bordered.setSubMatrix(jacobian(y.toArray(), w).getData(), 0, 0);
      RealVector right = new ArrayRealVector(n + 1);
      for (int k = 0; k < n; k++) {
        bordered.setEntry(k, n, -turning.getEntry(k));
        bordered.setEntry(n, k, reference.getEntry(k));
        right.setEntry(k, -rest.getEntry(k));
      }
      try {
        RealVector step = new LUDecomposition(bordered).getSolver().solve(right);
        y = y.add(step.getSubVector(0, n));
        w += step.getEntry(n);
      } catch (MathRuntimeException singular) {
        return Optional.empty();
      }
      if (!(y.getNorm() < 1e3) || !Double.isFinite(w)) {
        return Optional.empty();
      }
    }
    return best.filter(root -> root.residual() < 1e-10);
  }

  /** The Jacobian in the frame that turns at a rate. */
  RealMatrix jacobian(double[] y, double w) {
    return field.jacobian(y).subtract(generator.scalarMultiply(w));
  }

  /** The velocity of turning, G y: how much there is to turn. */
  RealVector turning(double[] y) {
    double[] velocity = new double[y.length];
    phase.apply(y, velocity);
    return new ArrayRealVector(velocity, false);
  }

  /** The rate w for which w G y comes closest to the time derivative. */
  private double turningRate(double[] y) {
    RealVector turning = turning(y);
    return new ArrayRealVector(field.derivative(y), false).dotProduct(turning)
        / turning.dotProduct(turning);
  }
}
