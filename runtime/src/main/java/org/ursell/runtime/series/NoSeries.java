package org.ursell.runtime.series;

/**
 * There is no series in 1/N at a point.
 *
 * @param reason why
 * @param why the same in words, with the numbers of the point
 * @param remedy which method still works, or how to mend the model
 */
public record NoSeries(Reason reason, String why, String remedy) implements SeriesOutcome {
  private static final String FINITE =
      "exact solutions of few sites and moment equations at given sizes do not need it";
  private static final String SAMPLED =
      "exact solutions of few sites and the Langevin equation still work";
  private static final String MOMENTS = "moment equations at given sizes still work";

  /** Why there is none. */
  public enum Reason {
    /** The model conserves no charge, so there is no phase. */
    NO_CHARGE("declare the model's U(1) charge if it has one; " + FINITE),
    /** The order parameter carries no charge, or parts of several. */
    NO_PHASE_IN_ORDER_PARAMETER("follow an observable of one charge; " + FINITE),
    /** The order parameter has more factors than the equations keep. */
    ORDER_PARAMETER_ABOVE_ORDER("take equations of a higher order; " + MOMENTS),
    /** Sites of some species do not grow in number. */
    FIXED_SIZE("count every species by a size; " + FINITE),
    /** The coupling of a mode is not scaled with 1/sqrt(N). */
    UNSCALED_MODE("scale the coupling of sites to a mode as G/sqrt(N); " + MOMENTS),
    /** There is a mode, whose amplitude is counted by one size, and several sizes. */
    MODE_WITH_SEVERAL_SIZES("count all species by one size; " + MOMENTS),
    /** Some coefficient has no expansion in whole powers of 1/N. */
    NO_LIMIT("scale couplings between sites as V/N; " + FINITE),
    /** Runs start elsewhere than from the mean-field steady state. */
    OTHER_START("start from the mean-field steady state; " + SAMPLED),
    /** Mean field loses its coherence. */
    UNSYNCHRONISED(FINITE),
    /** Mean field does not settle to a state that only turns. */
    MODULATED(
        "choose a start of your own; exact solutions of few sites and moment equations at"
            + " given sizes still work"),
    /** Another state of the mean field is stable as well. */
    BISTABLE(SAMPLED),
    /** Some mode besides the phase hardly relaxes. */
    CRITICAL(SAMPLED),
    /** More than one mode does not relax at all. */
    SEVERAL_ZERO_MODES(SAMPLED),
    /** The phase is not driven by noise at order 1/N. */
    NO_DIFFUSION(FINITE),
    /** The logarithm had not become straight lines by the end of the run. */
    UNSETTLED_LINES(SAMPLED),
    /** The run would take too long. */
    TOO_LONG("allow more, or take a lower order; " + SAMPLED),
    /** The model has no equations of this order at hand. */
    NO_EQUATIONS("derive them from the model's text; " + SAMPLED),
    /** Whoever asked for it wants no more. */
    CANCELLED("ask for it again");

    private final String remedy;

    Reason(String remedy) {
      this.remedy = remedy;
    }
  }

  /** A refusal with the remedy for its reason. */
  public NoSeries(Reason reason, String why) {
    this(reason, why, reason.remedy);
  }

  /** What stands in place of a series that was interrupted. */
  public static final NoSeries INTERRUPTED =
      new NoSeries(Reason.CANCELLED, "cancelled before it was finished");

  @Override
  public String words() {
    return "no series in 1/N: %s; %s".formatted(why, remedy);
  }
}
