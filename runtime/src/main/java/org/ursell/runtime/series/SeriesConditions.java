package org.ursell.runtime.series;

import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.meanfield.OtherStates;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsettledState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;
import org.ursell.runtime.series.NoSeries.Reason;

/** What a model and its mean field must be for a series in 1/N about it to exist. */
final class SeriesConditions {
  /** Relaxation slower than this, relative to the fastest, is none. */
  private static final double ZERO = 1e-9;

  /** Relaxation slower than this, relative to the fastest, counts as critical. */
  private static final double CRITICAL = 1e-3;

  /** An amplitude that changed by less than this part over a long stretch relaxes slowly. */
  private static final double CREEPING = 0.2;

  /** The slope of g_1 must be as straight as this, relative to itself. */
  private static final double STRAIGHT = 1e-3;

  /** A rate no larger than this is none. */
  private static final double ROUNDING = 1e-9;

  private final ExactJacobian meanField;
  private final ModelDescriptor model;
  private final boolean modes;

  SeriesConditions(ExactJacobian meanField) {
    this.meanField = meanField;
    model = meanField.descriptor();
    modes = model.species().stream().anyMatch(SpeciesDescriptor::isMode);
  }

  /** A refusal with its remedy. */
  NoSeries refusal(Reason reason, String why) {
    return new NoSeries(reason, why);
  }

  /** Why the model has no series anywhere, if it has none. */
  Optional<NoSeries> ofModel() {
    if (model.charges().isEmpty()) {
      return refuse(
          Reason.NO_CHARGE, "the model declares no charge, so there is no phase to diffuse");
    }
    if (model.orderParameterCharge().isEmpty()) {
      return refuse(
          Reason.NO_PHASE_IN_ORDER_PARAMETER,
          "the order parameter carries no charge, or parts of several, so that it has no one phase");
    }
    for (SpeciesDescriptor species : model.species()) {
      if (!species.isMode() && model.parameter(species.size()).isEmpty()) {
        return refuse(
            Reason.FIXED_SIZE,
            "the number of sites of species %2$s is always %1$s, so that no large N makes it classical"
                .formatted(species.size(), species.name()));
      }
    }
    if (modes && model.sizes().size() > 1) {
      return refuse(
          Reason.MODE_WITH_SEVERAL_SIZES,
          "the amplitude of a mode is counted in units of the square root of one size, and here are "
              + String.join(" and ", model.sizes().stream().sorted().toList()));
    }
    if (modes && !model.modesScaled()) {
      return refuse(
          Reason.UNSCALED_MODE,
          "the coupling of a mode does not go as 1/sqrt(N), so that its amplitude does not grow as"
              + " sqrt(N) and its noise does not become small");
    }
    return Optional.empty();
  }

  /** Why there is no series at a point, if there is none for a reason that its mean field shows. */
  Optional<NoSeries> ofState(Parameters parameters, SteadyState state) {
    if (state instanceof UnsynchronisedState) {
      return refuse(
          Reason.UNSYNCHRONISED, "the mean field has no synchronised state: " + state.words());
    }
    if (state instanceof UnsettledState slow && onlyRelaxes(slow)) {
      return refuse(Reason.CRITICAL, "the point is close to a threshold: " + state.words());
    }
    if (!(state instanceof SynchronisedState synchronised)) {
      return refuse(
          Reason.MODULATED, "the mean field has no state that only turns: " + state.words());
    }
    double fastest = synchronised.stability().stream().mapToDouble(Complex::norm).max().orElse(0.0);
    double slowest = synchronised.stability().stream().mapToDouble(Complex::norm).min().orElse(0.0);
    if (slowest < ZERO * fastest) {
      return refuse(
          Reason.SEVERAL_ZERO_MODES,
          "besides the common phase another mode of the mean field does not relax, as where species"
              + " do not lock each other");
    }
    double gap = gap(synchronised);
    if (gap < CRITICAL * fastest) {
      return refuse(
          Reason.CRITICAL,
          "the point is close to a threshold: a mode besides the phase relaxes at rate %.2g only,"
                  .formatted(gap)
              + " the fastest at %.2g".formatted(fastest));
    }
    return new OtherStates(meanField)
        .beside(parameters, synchronised)
        .map(
            other ->
                refusal(
                    Reason.BISTABLE,
                    "the mean field has another stable state, %s, and a finite system hops between"
                            .formatted(other)
                        + " both"));
  }

  /**
   * Whether a state that has not settled creeps; species beside each other may turn apart instead.
   */
  private boolean onlyRelaxes(UnsettledState state) {
    return model.species().size() == 1
        && state.largestAmplitude() - state.smallestAmplitude()
            < CREEPING * state.largestAmplitude();
  }

  /** Why there is no series, if the first coefficient of the logarithm shows it. */
  Optional<NoSeries> ofFirst(AsymptoticLine first, double endTime) {
    if (!(first.drift() < STRAIGHT * Math.abs(first.rate()) + ROUNDING)) {
      return refuse(
          Reason.UNSETTLED_LINES,
          "the logarithm of the order parameter has no straight line by t = %.4g: its slope still"
                  .formatted(endTime)
              + " changes by %.2g of itself".formatted(first.drift() / Math.abs(first.rate())));
    }
    return first.rate() > ROUNDING
        ? Optional.empty()
        : refuse(
            Reason.NO_DIFFUSION,
            "noise of order 1/N does not make coherence decay (d1 = %.3g)".formatted(first.rate()));
  }

  /** The slowest rate at which anything but the phase relaxes. */
  static double gap(SynchronisedState state) {
    return -state.stability().get(0).getRealPart();
  }

  private Optional<NoSeries> refuse(Reason reason, String why) {
    return Optional.of(refusal(reason, why));
  }
}
