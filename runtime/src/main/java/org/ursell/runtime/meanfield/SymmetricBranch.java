package org.ursell.runtime.meanfield;

import java.util.Optional;
import org.hipparchus.linear.ArrayRealVector;

/**
 * The state without phase, followed from point to point: by Newton's method from the last one, and
 * by relaxation where that fails. For use by one thread.
 */
final class SymmetricBranch {
  /** Relaxations that fail take long, and where a few have failed others would. */
  private static final int MOST_FAILURES = 3;

  /** A step of Newton's method as large as this may have led to another branch. */
  private static final double NEAR = 0.1;

  private final ChargeBlocks sectors;
  private final double[] neutralStart;
  private Optional<double[]> last = Optional.empty();
  private int failures;

  /**
   * A branch that is not yet on any point.
   *
   * @param neutralStart a state vector without phase, to relax from
   */
  SymmetricBranch(ChargeBlocks sectors, double[] neutralStart) {
    this.sectors = sectors;
    this.neutralStart = neutralStart;
  }

  /** The state at the next point; nothing if there is none that attracts. */
  Optional<SymmetricState> at(MeanFieldLimit field) {
    Optional<SymmetricState> found = last.flatMap(y -> near(field, y));
    if (found.isEmpty()) {
      found = SymmetricState.only(field, sectors, neutralStart);
    }
    if (found.isEmpty() && failures < MOST_FAILURES) {
      // Without losses every state stays where it is, and none attracts.
      found =
          SymmetricState.find(field, sectors, neutralStart)
              .filter(state -> state.neutralRate() < 0.0);
      failures += found.isEmpty() ? 1 : 0;
    }
    last = found.map(SymmetricState::moments);
    return found;
  }

  /** Goes on from a state that was found before. */
  void continueFrom(Optional<SymmetricState> state) {
    last = state.map(SymmetricState::moments);
  }

  private Optional<SymmetricState> near(MeanFieldLimit field, double[] y) {
    ArrayRealVector from = new ArrayRealVector(y, false);
    return SymmetricState.attractingNear(field, sectors, y)
        .filter(
            state ->
                from.getDistance(new ArrayRealVector(state.moments(), false))
                    < NEAR * (1.0 + from.getNorm()));
  }
}
