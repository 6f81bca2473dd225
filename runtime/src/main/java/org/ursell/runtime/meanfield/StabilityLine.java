package org.ursell.runtime.meanfield;

import java.util.List;
import java.util.Optional;

/**
 * The stability of the mean-field state without phase along a line of couplings.
 *
 * @param anchor the coupling of the line closest to zero, from which the state was followed
 * @param stretches the whole line in pieces of one stability each, by rising coupling
 * @param thresholds where stability changes, by rising coupling
 */
public record StabilityLine(
    double anchor, List<Stretch> stretches, List<StabilityThreshold> thresholds) {
  /** Couplings whose distances differ by less than this fraction are equally near. */
  private static final double SAME = 1e-9;

  public StabilityLine {
    stretches = List.copyOf(stretches);
    thresholds = List.copyOf(thresholds);
  }

  /** A piece of a line with the same stability throughout. */
  public record Stretch(double from, double to, Stability stability) {}

  /** Whether perturbations with a phase decay. */
  public enum Stability {
    /** They decay: there is no synchronisation from weak coherence. */
    STABLE,
    /** They grow. */
    UNSTABLE,
    /** No state without phase that attracts others without phase was found. */
    UNKNOWN
  }

  /** The stability at the anchor. */
  public Stability atAnchor() {
    return stretches.stream()
        .filter(stretch -> stretch.from() <= anchor && anchor <= stretch.to())
        .findFirst()
        .orElseThrow()
        .stability();
  }

  /**
   * The threshold nearest to the anchor at which stability is lost on the way away from it: the
   * critical coupling. Of two equally near ones the one of larger coupling.
   */
  public Optional<StabilityThreshold> critical() {
    return thresholds.stream()
        .filter(threshold -> threshold.becomesUnstable() == threshold.coupling() >= anchor)
        .reduce(
            (below, above) -> distance(above) <= distance(below) * (1.0 + SAME) ? above : below);
  }

  private double distance(StabilityThreshold threshold) {
    return Math.abs(threshold.coupling() - anchor);
  }
}
