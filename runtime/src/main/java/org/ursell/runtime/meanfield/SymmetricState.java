package org.ursell.runtime.meanfield;

import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.MomentMagnitudes;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.linear.LinearSystem;
import org.ursell.runtime.linear.MatrixSpectrum;

/**
 * The steady state without phase, and how perturbations with a phase grow on it.
 *
 * @param moments the state vector
 * @param growthRate largest real part of the eigenvalues of the Jacobian for charged perturbations
 * @param neutralRate the same for neutral ones
 */
record SymmetricState(double[] moments, double growthRate, double neutralRate) {
  private static final double RESIDUAL = 1e-12;

  /** Slopes of a system of norm one that count as rounding. */
  private static final double ROUNDING = 1e-14;

  private static final double FIRST_STRETCH = 20.0;
  private static final int STRETCHES = 6;

  /** Of one stretch: rates of very different size would make it last for ever. */
  private static final long MOST_EVALUATIONS = 300_000;

  /** The rate of what decays slowest, or grows fastest, of all perturbations. */
  double slowestRate() {
    return Math.max(growthRate, neutralRate);
  }

  /**
   * Relaxes a neutral start within the neutral directions, where no phase can grow from rounding,
   * and then solves by Newton's method; nothing if neither settles.
   */
  static Optional<SymmetricState> find(
      MeanFieldLimit field, ChargeBlocks sectors, double[] neutralStart) {
    RealVector origin = new ArrayRealVector(neutralStart);
    VectorField neutralField = neutralField(field, sectors.neutral(), origin);
    double[] shift = new double[neutralField.dimension()];
    double time = FIRST_STRETCH;
    for (int stretch = 0; stretch < STRETCHES; stretch++) {
      shift =
          MomentIntegrator.standard()
              .integrate(
                  RunRequest.of(neutralField, shift, time)
                      .with(IntegratorOptions.DEFAULT.withMaxEvaluations(MOST_EVALUATIONS)))
              .state();
      Optional<Root> root = newton(field, sectors.neutral(), origin, shift);
      if (root.isPresent()) {
        return root.map(found -> at(sectors, found));
      }
      time *= 3.0;
    }
    return Optional.empty();
  }

  /**
   * The state near a guess, by Newton's method alone; nothing if it does not converge, or to a
   * state that neutral perturbations leave.
   */
  static Optional<SymmetricState> attractingNear(
      MeanFieldLimit field, ChargeBlocks sectors, double[] guess) {
    double[] nowhere = new double[sectors.neutral().getColumnDimension()];
    try {
      return newton(field, sectors.neutral(), new ArrayRealVector(guess), nowhere)
          .map(root -> at(sectors, root))
          .filter(state -> state.neutralRate() < 0.0);
    } catch (MathRuntimeException eigenvaluesNotFound) {
      return Optional.empty();
    }
  }

  /**
   * The only state, where the equations of the neutral directions are linear, as they are if sites
   * feel each other through charged operators alone; nothing otherwise.
   */
  static Optional<SymmetricState> only(MeanFieldLimit field, ChargeBlocks sectors, double[] start) {
    RealMatrix neutral = sectors.neutral();
    RealMatrix jacobian = neutral.transposeMultiply(field.jacobian(start).multiply(neutral));
    RealVector slope = new ArrayRealVector(neutral.preMultiply(field.derivative(start)), false);
    Optional<RealVector> shift = LinearSystem.solution(jacobian, slope);
    if (shift.isEmpty()) {
      return Optional.empty();
    }
    double[] y = new ArrayRealVector(start).subtract(neutral.operate(shift.get())).toArray();
    RealMatrix there = neutral.transposeMultiply(field.jacobian(y).multiply(neutral));
    boolean linear = there.subtract(jacobian).getNorm1() <= 1e-12 * jacobian.getNorm1();
    return linear ? attractingNear(field, sectors, y) : Optional.empty();
  }

  private static SymmetricState at(ChargeBlocks sectors, Root root) {
    double largest = Double.NEGATIVE_INFINITY;
    for (ChargeBlocks.Block block : sectors.blocks()) {
      largest = Math.max(largest, largestRealPart(block.restrict(root.jacobian())));
    }
    return new SymmetricState(root.y(), largest, largestRealPart(root.neutral()));
  }

  /** A stationary state, the Jacobian there, and its restriction to the neutral directions. */
  private record Root(double[] y, RealMatrix jacobian, RealMatrix neutral) {}

  private static VectorField neutralField(
      MeanFieldLimit field, RealMatrix neutral, RealVector origin) {
    return new VectorField() {
      @Override
      public int dimension() {
        return neutral.getColumnDimension();
      }

      @Override
      public MomentMagnitudes magnitudes() {
        return MomentMagnitudes.unit(dimension());
      }

      @Override
      public void derivative(double[] shift, double[] dydt) {
        double[] y = origin.add(neutral.operate(new ArrayRealVector(shift, false))).toArray();
        double[] slope = neutral.preMultiply(field.derivative(y));
        System.arraycopy(slope, 0, dydt, 0, slope.length);
      }
    };
  }

  private static Optional<Root> newton(
      MeanFieldLimit field, RealMatrix neutral, RealVector origin, double[] guess) {
    RealVector shift = new ArrayRealVector(guess);
    for (int iteration = 0; iteration < 30; iteration++) {
      double[] y = origin.add(neutral.operate(shift)).toArray();
      RealVector slope = new ArrayRealVector(neutral.preMultiply(field.derivative(y)));
      RealMatrix whole = field.jacobian(y);
      RealMatrix jacobian = neutral.transposeMultiply(whole.multiply(neutral));
      double norm = jacobian.getNorm1();
      double rounding = ROUNDING * norm * (1.0 + shift.getNorm());
      if (slope.getLInfNorm() <= Math.max(RESIDUAL * Math.min(1.0, norm), rounding)) {
        boolean near = shift.getDistance(new ArrayRealVector(guess)) < 0.1;
        return near ? Optional.of(new Root(y, whole, jacobian)) : Optional.empty();
      }
      Optional<RealVector> step = LinearSystem.solution(jacobian, slope);
      if (step.isEmpty()) {
        return Optional.empty();
      }
      shift = shift.subtract(step.get());
      if (!(shift.getNorm() < 1e3)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The largest real part of the eigenvalues; without a search for them up to two rows. */
  private static double largestRealPart(RealMatrix matrix) {
    int rows = matrix.getRowDimension();
    if (rows > 2) {
      return MatrixSpectrum.of(matrix).get(0).getRealPart();
    }
    if (rows == 1) {
      return matrix.getEntry(0, 0);
    }
    double mean = 0.5 * (matrix.getEntry(0, 0) + matrix.getEntry(1, 1));
    double half = 0.5 * (matrix.getEntry(0, 0) - matrix.getEntry(1, 1));
    double scale = matrix.getNorm1();
    double product = matrix.getEntry(0, 1) / scale * matrix.getEntry(1, 0) / scale;
    double square = half / scale * half / scale + product;
    return square > 0.0 ? mean + scale * Math.sqrt(square) : mean;
  }
}
