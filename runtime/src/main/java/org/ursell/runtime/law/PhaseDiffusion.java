package org.ursell.runtime.law;

import org.ursell.runtime.work.Cancellation;

/** What the phase of the mean-field state does at large N. */
public sealed interface PhaseDiffusion {
  /** The finding in one sentence for people. */
  String words();

  /**
   * The phase diffuses, and the order parameter decays as exp(-t/T) with T proportional to N.
   *
   * @param lifetimePerSite T/N to leading order in 1/N, in inverse rates; N counts the sites of one
   *     species
   * @param diffusion N times half the growth rate of the variance of the phase: the order parameter
   *     decays at {@code charge^2 diffusion / N}
   * @param charge charge of the order parameter
   * @param amplitude modulus of the order parameter in the mean-field state
   * @param frequency d phase/dt of the order parameter in that state
   * @param relaxationRate the slowest rate at which anything but the phase relaxes; the law needs a
   *     lifetime that is long compared with its inverse
   */
  record Diffusing(
      double lifetimePerSite,
      double diffusion,
      double charge,
      double amplitude,
      double frequency,
      double relaxationRate)
      implements PhaseDiffusion {
    /** The lifetime at a size, to leading order. */
    public double lifetime(double size) {
      return lifetimePerSite * size;
    }

    /**
     * The size from which the lifetime exceeds ten relaxation times. Below it the law is early;
     * above it, it may still be far off, since it leaves out the intercept of the lifetime.
     */
    public double smallestSize() {
      return 10.0 / (relaxationRate * lifetimePerSite);
    }

    @Override
    public String words() {
      return "at large N the phase diffuses and T = %.4g N plus a constant, which is not counted here"
          .formatted(lifetimePerSite);
    }
  }

  /**
   * There is no such law at this point.
   *
   * @param reason why
   * @param words why, in one sentence
   */
  record NoLaw(Reason reason, String words) implements PhaseDiffusion {
    /** What stands in the place of a law that was not looked for any more. */
    public static final NoLaw CANCELLED = new NoLaw(Reason.CANCELLED, Cancellation.WORDS);
  }

  /** Why there is no law. */
  enum Reason {
    /** The model conserves no charge, so there is no phase. */
    NO_CHARGE,
    /** The order parameter carries no charge, or parts of several. */
    NO_PHASE_IN_ORDER_PARAMETER,
    /** The species have different sizes, so T/N is not one number. */
    UNEQUAL_SIZES,
    /** Mean field loses its coherence. */
    UNSYNCHRONISED,
    /** Mean field does not settle to a state that only turns. */
    UNSETTLED,
    /** Some mode besides the phase hardly relaxes. */
    CRITICAL,
    /** More than one mode does not relax at all. */
    SEVERAL_ZERO_MODES,
    /** The source of pair correlations has no limit, or none that two sizes determine. */
    NO_LIMIT,
    /** The phase is not driven by noise at order 1/N. */
    NO_DIFFUSION,
    /** It was not looked for any more. */
    CANCELLED
  }
}
