package org.ursell.runtime.study;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.langevin.LangevinEffort;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.langevin.LangevinSeries;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.quote.SizeEvidence;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/** Runs of the Langevin equation at one parameter point, as far as a quotation needs them. */
final class PointSampling {
  private final QuoteStudy quoting;
  private final LifetimeStudy study;
  private final PointLifetimes point;
  private final ProductState start;
  private final Map<Double, LangevinLifetime> found = new TreeMap<>();

  PointSampling(QuoteStudy quoting, PointLifetimes point) {
    this.quoting = quoting;
    this.study = quoting.study();
    this.point = point;
    this.start = point.start().orElseThrow();
  }

  /** What a run gave, if there was one. */
  Optional<LangevinLifetime> at(double size) {
    return Optional.ofNullable(found.get(size));
  }

  /** What is known of a size, with what is sampled to a precision there. */
  SizeEvidence beside(SizeEvidence known, double precision, Crew crew, StudyProgress progress) {
    LangevinProblem problem;
    try {
      problem = problem(known.size());
    } catch (InvalidInputException refused) {
      return known.refused("%s; %s".formatted(refused.getMessage(), refused.remedy()));
    }
    LangevinOptions options = told(problem, options(problem, precision), known.size(), progress);
    Optional<LangevinLifetime> run =
        Parts.unlessInterrupted(() -> LangevinRun.lifetime(problem, options, crew));
    if (run.isEmpty()) {
      return known;
    }
    LangevinLifetime lifetime = run.get();
    found.put(known.size(), lifetime);
    Optional<Estimate> estimate = lifetime.lifetime();
    return estimate
        .map(known::langevin)
        .orElseGet(() -> known.refused("the Langevin equation: " + lifetime.outcome().words()));
  }

  /** What is sampled at a size. */
  LangevinProblem problem(double size) {
    return LangevinProblem.of(
        study.equations().subject(), study.points().at(point.parameters(), size), start);
  }

  /** How it is sampled. */
  LangevinOptions options(LangevinProblem problem, double precision) {
    return SamplingBounds.of(problem).bound(quoting.sampling(precision));
  }

  /** These options with a listener that tells of the part that is done. */
  private static LangevinOptions told(
      LangevinProblem problem, LangevinOptions options, double size, StudyProgress progress) {
    return options.withProgress(
        (time, goal, steps) -> {
          double all = LangevinEffort.of(problem, options, goal).trajectorySteps();
          // Nothing has decayed yet while the goal is still the end.
          boolean known = time > 0.0 && goal < options.end();
          progress.sampling(size, known ? Math.min(0.99, steps / all) : Double.NaN);
        });
  }

  /** Says so where a run ended before its precision was reached. */
  Quotation missed(Quotation quotation) {
    LangevinLifetime run = found.get(quotation.size());
    if (run == null
        || run.lifetime().isEmpty()
        || quoting.options().trajectories().isPresent()
        || !(quotation instanceof Quoted quoted)
        || quoted.method() != QuoteMethod.LANGEVIN) {
      return quotation;
    }
    Estimate estimate = run.lifetime().get();
    double reached = estimate.standardError() / estimate.value();
    return reached <= quoting.options().precision()
        ? quotation
        : quoted.because(
            "a precision of %.2g was asked for, and %d trajectories, more than which the memory of this process does not hold, gave %.2g"
                .formatted(quoting.options().precision(), run.trajectories(), reached));
  }

  /** How far the Langevin equation is off at large N: both lifetimes have a series there. */
  OptionalDouble limit(Optional<SeriesOutcome> outcome) {
    if (!quoting.options().tries(QuoteMethod.LANGEVIN)
        || !(outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion)
        || expansion.intercept().isEmpty()) {
      return OptionalDouble.empty();
    }
    try {
      return LangevinSeries.of(this::problem)
          .map(own -> OptionalDouble.of(own.intercept() - expansion.intercept().getAsDouble()))
          .orElse(OptionalDouble.empty());
    } catch (InvalidInputException refused) {
      return OptionalDouble.empty();
    }
  }
}
