package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.quote.Anchor;
import org.ursell.runtime.quote.Bridge;
import org.ursell.runtime.quote.SizeEvidence;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesLifetime;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;

/** The series in 1/N at one parameter point, as far as a quotation needs it. */
final class PointSeries {
  /** Below this ratio of its first terms the series needs no other method beside it. */
  private static final double SURE_EXPANSION_RATIO = 0.125;

  /** Where nothing tells over how many sites lifetimes change their law. */
  private static final double USUAL_SCALE = 300.0;

  private final QuoteStudy quoting;
  private final LifetimeStudy study;
  private final PointLifetimes point;

  PointSeries(QuoteStudy quoting, PointLifetimes point) {
    this.quoting = quoting;
    this.study = quoting.study();
    this.point = point;
  }

  /** Multiplications that the series is foretold to take; zero where there is none. */
  double operations(SizeSeries whole) {
    try {
      return study.start().state().isPresent()
              || !(point.steady().orElse(null) instanceof SynchronisedState state)
          ? 0.0
          : whole.operations(study.points().at(point.parameters(), study.sizes().get(0)), state);
    } catch (InvalidInputException noSeries) {
      return 0.0;
    }
  }

  /** What becomes of the series at the point. */
  SeriesOutcome outcome(SizeSeries whole) {
    Optional<NoSeries> nowhere = whole.refused();
    if (nowhere.isPresent()) {
      return nowhere.get();
    }
    if (study.start().state().isPresent()) {
      return new NoSeries(
          NoSeries.Reason.OTHER_START,
          "runs start from a state of your own, and the series from the mean-field steady state");
    }
    SynchronisedState state = (SynchronisedState) point.steady().orElseThrow();
    Parameters place = study.points().at(point.parameters(), study.sizes().get(0));
    SeriesOutcome found = expanded(whole, place, state);
    boolean lower =
        found instanceof NoSeries none
            && (none.reason() == NoSeries.Reason.TOO_LONG
                || none.reason() == NoSeries.Reason.NO_EQUATIONS);
    return lower && whole.order() > 3
        ? expanded(quoting.series(whole.order() - 1), place, state)
        : found;
  }

  /** A subject may be without equations of this order, while other methods need none. */
  private static SeriesOutcome expanded(
      SizeSeries whole, Parameters place, SynchronisedState state) {
    try {
      return whole.at(place, state);
    } catch (InvalidInputException missing) {
      return new NoSeries(NoSeries.Reason.NO_EQUATIONS, String.valueOf(missing.getMessage()));
    }
  }

  /** What is known of a size, with what the series gives there. */
  static SizeEvidence beside(SizeEvidence found, Optional<SeriesOutcome> outcome) {
    if (outcome.isEmpty()) {
      return found;
    }
    if (!(outcome.get() instanceof SeriesExpansion expansion)) {
      return found.refused(outcome.get().words());
    }
    SeriesLifetime lifetime = expansion.lifetime(found.size());
    SizeEvidence more = found.series(lifetime);
    return lifetime.valid() ? more : more.refused("the series in 1/N: " + lifetime.reason());
  }

  /** Where the series has just become valid it is held against the Langevin equation. */
  static boolean isSure(double size, Optional<SeriesOutcome> outcome) {
    if (!(outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion)) {
      return false;
    }
    SeriesLifetime lifetime = expansion.lifetime(size);
    return lifetime.valid() && lifetime.expansionRatio() < SURE_EXPANSION_RATIO;
  }

  /** From this size on a lifetime exceeds ten relaxation times. */
  static double scale(Optional<SeriesOutcome> outcome) {
    return outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion
        ? 10.0 / (expansion.gap() * expansion.slope())
        : USUAL_SCALE;
  }

  /** A parabola from the largest exact sizes to the law, if both are known and not too far. */
  static Optional<Bridge> bridge(List<Anchor> anchors, Optional<SeriesOutcome> outcome) {
    if (!(outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion)
        || expansion.intercept().isEmpty()) {
      return Optional.empty();
    }
    return Bridge.of(
        anchors, expansion.slope(), expansion.intercept().getAsDouble(), scale(outcome));
  }
}
