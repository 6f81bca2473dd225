package org.ursell.runtime.meanfield;

import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.ArrayRealVector;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.observable.PhaseGenerator;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;

/** Relative equilibria, states that only turn, read as synchronised states, and back. */
final class RelativeEquilibria {
  private final MomentSpace space;
  private final PhaseGenerator phase;
  private final SparseGenerator generator;
  private final SingleSiteObservable orderParameter;

  RelativeEquilibria(
      MomentSpace space,
      PhaseGenerator phase,
      SparseGenerator generator,
      SingleSiteObservable orderParameter) {
    this.space = space;
    this.phase = phase;
    this.generator = generator;
    this.orderParameter = orderParameter;
  }

  /**
   * The synchronised state close to a state, by Newton's method; it counts only if it is stable.
   *
   * @param close the largest distance, in units of the velocity of turning
   */
  Optional<SynchronisedState> near(TurningFrame frame, double[] y, double close) {
    return frame.solve(y).flatMap(root -> accept(frame, root, y, close));
  }

  private Optional<SynchronisedState> accept(
      TurningFrame frame, TurningFrame.Root root, double[] y, double close) {
    double[] turning = frame.turning(root.y());
    double distance = new ArrayRealVector(root.y()).getDistance(new ArrayRealVector(y));
    if (!hasPhase(root.y(), turning)
        || distance > close * new ArrayRealVector(turning, false).getNorm()) {
      return Optional.empty();
    }
    List<Complex> stability;
    try {
      stability = frame.stability(root);
    } catch (MathRuntimeException withoutEigenvalues) {
      return Optional.empty();
    }
    if (!(stability.get(0).getRealPart() < 1e-9)) {
      return Optional.empty();
    }
    double charge = orderParameter.phaseVelocity(root.y(), turning);
    double angle = -orderParameter.value(root.y()).getArgument() / charge;
    double[] aligned = phase.rotate(root.y(), angle);
    try {
      return Optional.of(
          new SynchronisedState(
              orderParameter.modulus(aligned),
              root.w() * charge,
              space.sites(aligned),
              aligned,
              stability,
              root.residual()));
    } catch (InvalidInputException notAState) {
      return Optional.empty();
    }
  }

  /** The gradient of the imaginary part of the order parameter: it points along the phase. */
  double[] imaginaryDirection() {
    double[] y = new double[space.dimension()];
    double atZero = orderParameter.im(y);
    double[] gradient = new double[y.length];
    for (int k = 0; k < y.length; k++) {
      y[k] = 1.0;
      gradient[k] = orderParameter.im(y) - atZero;
      y[k] = 0.0;
    }
    return gradient;
  }

  /** A synchronised state as what Newton's method solves for. */
  TurningFrame.Root root(MeanFieldLimit field, SynchronisedState state) {
    double charge =
        orderParameter.phaseVelocity(
            state.moments(), new TurningFrame(field, generator).turning(state.moments()));
    return new TurningFrame.Root(state.moments(), state.frequency() / charge, state.residual());
  }

  /** A root with its order parameter real as a long-time state. */
  LongTimeState.Synchronised synchronised(MeanFieldLimit field, EquilibriumLine.Equilibrium found) {
    double[] y = found.root().y();
    double charge = orderParameter.phaseVelocity(y, new TurningFrame(field, generator).turning(y));
    return new LongTimeState.Synchronised(
        orderParameter.modulus(y), found.root().w() * charge, y, -found.growthRate());
  }

  /** Whether a state and its order parameter turn at all. */
  boolean hasPhase(double[] y, double[] turning) {
    return new ArrayRealVector(turning, false).getLInfNorm() > 1e-6
        && orderParameter.modulus(y) > 1e-6;
  }
}
