package org.ursell.runtime.judge;

import java.util.List;
import java.util.Optional;

/**
 * What is known about one truncation order at one parameter point.
 *
 * @param order the truncation order
 * @param fromExact its distance from the exact lifetime at the largest size that has both
 * @param slope its growth with N beside that of the law, if both exist
 * @param falseSteadyStates sizes at which it was seen to keep a finite amplitude for ever
 * @param failedTails sizes at which a run went on after its lifetime and then blew up or got stuck
 * @param unphysicalSizes sizes at which its moments did not belong to a quantum state
 * @param unmeasuredSizes sizes at which it gave no lifetime
 */
public record OrderVerdict(
    int order,
    Optional<ExactDistance> fromExact,
    Optional<SlopeComparison> slope,
    List<Double> falseSteadyStates,
    List<Double> failedTails,
    List<Double> unphysicalSizes,
    List<Double> laterUnphysicalSizes,
    List<Double> unmeasuredSizes) {
  /** Copies the lists. */
  public OrderVerdict {
    falseSteadyStates = List.copyOf(falseSteadyStates);
    failedTails = List.copyOf(failedTails);
    unphysicalSizes = List.copyOf(unphysicalSizes);
    laterUnphysicalSizes = List.copyOf(laterUnphysicalSizes);
    unmeasuredSizes = List.copyOf(unmeasuredSizes);
  }

  /**
   * A lifetime beside the exact one.
   *
   * @param size the number of sites
   * @param lifetime the truncated one
   * @param exact the exact one
   */
  public record ExactDistance(double size, double lifetime, double exact) {
    /** lifetime / exact - 1. */
    public double relative() {
      return lifetime / exact - 1.0;
    }
  }

  /**
   * Growth of the lifetime with the number of sites, between two sizes.
   *
   * @param fromSize the smaller size
   * @param toSize the larger size
   * @param slope dT/dN between them
   * @param law dT/dN of the law of phase diffusion
   * @param asymptotic whether the law's lifetime is above ten relaxation times even at the smaller
   *     size; below that, slopes need not be those of the law
   */
  public record SlopeComparison(
      double fromSize, double toSize, double slope, double law, boolean asymptotic) {
    /** law / slope: by how much the slope is underestimated. */
    public double factor() {
      return law / slope;
    }
  }

  /** Whether nothing was found against this order. */
  public boolean isSound() {
    return falseSteadyStates.isEmpty()
        && failedTails.isEmpty()
        && unphysicalSizes.isEmpty()
        && laterUnphysicalSizes.isEmpty()
        && unmeasuredSizes.isEmpty()
        && fromExact.map(d -> Math.abs(d.relative()) < Judgement.GOOD).orElse(true)
        && slope.map(s -> !s.asymptotic() || isGood(s.factor())).orElse(true);
  }

  private static boolean isGood(double factor) {
    return factor > 1.0 - Judgement.GOOD && factor < 1.0 / (1.0 - Judgement.GOOD);
  }
}
