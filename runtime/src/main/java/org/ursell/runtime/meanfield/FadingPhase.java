package org.ursell.runtime.meanfield;

import org.ursell.runtime.integrate.VectorField;

/**
 * Tells of a run close to a stable state without phase whether what is left of its phase is the
 * mode that decays slowest, and decays as that does by itself. Then the other modes are gone, and
 * so is what the phase does to its own growth: that goes with the square of its size, so that it
 * can only become less. A start beyond an unstable synchronised state, which would not come back,
 * decays more slowly than the mode or not at all.
 */
final class FadingPhase {
  /** How large charged moments may still be, and how far from the state the neutral ones. */
  private static final double SMALL = 0.01;

  /** By what part of the rate of decay the velocity may differ from that of the mode. */
  private static final double ALIKE = 0.05;

  private final SparseGenerator generator;
  private final double[] slopes;
  private final double[] turning;
  private final double[] change;

  FadingPhase(SparseGenerator generator) {
    this.generator = generator;
    slopes = new double[generator.dimension()];
    turning = new double[generator.turning()];
    change = new double[generator.turning()];
  }

  /**
   * Whether a state is about to end in one without phase.
   *
   * @param gauge the equations in the frame that turns with the state, in which the mode decays
   *     without turning
   * @param y the state
   */
  boolean endsIn(SymmetricState symmetric, VectorField gauge, double[] y) {
    double rate = -symmetric.growthRate();
    if (!(rate > 0.0) || !(symmetric.neutralRate() < 0.0)) {
      return false;
    }
    for (int k = 0; k < y.length; k++) {
      if (!(Math.abs(y[k] - symmetric.moments()[k]) < SMALL)) {
        return false;
      }
    }
    gauge.derivative(y, slopes);
    generator.apply(y, turning);
    generator.applyLinear(slopes, change);
    double unlike = 0.0;
    double square = 0.0;
    for (int r = 0; r < turning.length; r++) {
      double beyond = change[r] + rate * turning[r];
      unlike += beyond * beyond;
      square += turning[r] * turning[r];
    }
    return unlike < ALIKE * ALIKE * rate * rate * square;
  }
}
