package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.langevin.LangevinEffort;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.langevin.LangevinSeries;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.quote.Anchor;
import org.ursell.runtime.quote.Bridge;
import org.ursell.runtime.quote.Deviation;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.quote.Quotation.Bracketed;
import org.ursell.runtime.quote.Quotation.Quoted;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.quote.QuoteRules;
import org.ursell.runtime.quote.SizeEvidence;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesLifetime;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.PointQuotes.Late;
import org.ursell.runtime.study.PointQuotes.LeftOut;
import org.ursell.runtime.work.Crew;

/** Finds the lifetimes to quote at one parameter point. */
final class PointQuoting {
  /**
   * Every exact size above this is quoted without itself, as a test of the method, and the largest
   * ones wherever they are.
   */
  private static final double LEFT_OUT_ABOVE = 16.0;

  private static final int LEFT_OUT = 2;

  /** As good as small systems need to be sampled, unless more is asked of all. */
  private static final double ANCHOR_PRECISION = 0.004;

  /** They are sampled better than others, which are all corrected by them. */
  private static final double ANCHORS_BETTER = 0.4;

  /** Below this ratio of its first terms the series needs no other method beside it. */
  private static final double SURE_EXPANSION_RATIO = 0.125;

  /**
   * The law's first two terms cancel at |a|/s sites. More than so many times the largest exact size
   * away, as close to a threshold, no parabola leads there.
   */
  private static final double LONGEST_BRIDGE = 20.0;

  /** Where nothing tells over how many sites lifetimes change their law. */
  private static final double USUAL_SCALE = 300.0;

  private final QuoteStudy quoting;
  private final LifetimeStudy study;
  private final PointLifetimes point;
  private final ProductState start;
  private final ExactLifetimes exactly;
  private final Optional<SizeSeries> series;
  private final Crew crew;
  private final StudyProgress progress;
  private final Map<Double, LangevinLifetime> sampled = new TreeMap<>();

  PointQuoting(
      QuoteStudy quoting,
      PointLifetimes point,
      ExactLifetimes exactly,
      Optional<SizeSeries> series,
      Crew crew,
      StudyProgress progress) {
    this.quoting = quoting;
    this.study = quoting.study();
    this.point = point;
    this.start = point.start().orElseThrow();
    this.exactly = exactly;
    this.series = series;
    this.crew = crew;
    this.progress = progress;
  }

  /** What is not found before the calling thread is interrupted is marked as cancelled. */
  PointQuotes run() {
    Map<Double, Measured> exact = exact();
    Optional<SeriesOutcome> outcome =
        series.map(
            whole -> Parts.unlessInterrupted(() -> series(whole)).orElse(NoSeries.INTERRUPTED));
    stepUnlessInterrupted();
    Map<Double, SizeEvidence> evidence = new TreeMap<>();
    List<Anchor> anchors = new ArrayList<>();
    boolean sampling = quoting.options().tries(QuoteMethod.LANGEVIN);
    Set<Double> held = held(exact.keySet(), study.sizes());
    Set<Double> correcting = anchors(exact.keySet(), study.sizes());
    for (Map.Entry<Double, Measured> small : exact.entrySet()) {
      double size = small.getKey();
      SizeEvidence found = SizeEvidence.at(size).exact(small.getValue());
      if (sampling && held.contains(size)) {
        found =
            sampled(
                found,
                correcting.contains(size)
                    ? anchorPrecision(quoting.options().precision())
                    : quoting.options().precision());
        found
            .langevin()
            .ifPresent(it -> anchors.add(new Anchor(size, small.getValue().time(), it)));
      }
      evidence.put(size, found);
      stepUnlessInterrupted();
    }
    boolean wholeAnchors = !Parts.isInterrupted();
    for (double size : study.sizes()) {
      if (!evidence.containsKey(size)) {
        if (Parts.isInterrupted()) {
          break;
        }
        SizeEvidence found = expanded(unsolved(size), outcome);
        if (sampling && !isSure(size, outcome)) {
          found = sampled(found, quoting.options().precision());
        }
        // By fewer methods than it should be, it would be another number.
        if (Parts.isInterrupted()) {
          break;
        }
        evidence.put(size, found);
      }
      progress.step();
    }
    QuoteRules rules = new QuoteRules(deviation(anchors, outcome), bridge(anchors, outcome));
    List<Quotation> quotations =
        study.sizes().stream()
            .map(
                n ->
                    evidence.containsKey(n)
                        ? missed(rules.quote(evidence.get(n)))
                        : Bracketed.cancelled(n))
            .toList();
    return new PointQuotes(
        point.parameters(),
        quotations,
        study.sizes().stream().map(n -> late(n, outcome)).toList(),
        anchors,
        wholeAnchors ? leftOut(rules, evidence) : List.of(),
        outcome);
  }

  private void stepUnlessInterrupted() {
    if (!Parts.isInterrupted()) {
      progress.step();
    }
  }

  /** Where the series has just become valid it is held against the Langevin equation. */
  static boolean isSure(double size, Optional<SeriesOutcome> outcome) {
    if (!(outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion)) {
      return false;
    }
    SeriesLifetime lifetime = expansion.lifetime(size);
    return lifetime.valid() && lifetime.expansionRatio() < SURE_EXPANSION_RATIO;
  }

  /** Says so where a run ended before its precision was reached. */
  private Quotation missed(Quotation quotation) {
    LangevinLifetime run = sampled.get(quotation.size());
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

  /** The largest exact sizes, if there is anything to be corrected by them. */
  static Set<Double> anchors(Set<Double> exact, List<Double> asked) {
    List<Double> sizes = exact.stream().sorted(Comparator.reverseOrder()).toList();
    int corrected = exact.containsAll(asked) ? 0 : Math.min(QuoteStudy.ANCHORS, sizes.size());
    return new TreeSet<>(sizes.subList(0, corrected));
  }

  /** Those, and all that the method is tested at; small ones tell little of others. */
  static Set<Double> held(Set<Double> exact, List<Double> asked) {
    Set<Double> held = anchors(exact, asked);
    exact.stream().filter(size -> size > LEFT_OUT_ABOVE).forEach(held::add);
    return held;
  }

  /** Those that were found before, and those that are missing. */
  private Map<Double, Measured> exact() {
    Map<Double, Measured> known = new TreeMap<>();
    if (!quoting.options().tries(QuoteMethod.EXACT)) {
      return known;
    }
    List<ExactRun> runs = new ArrayList<>(point.exact());
    List<Double> before = runs.stream().map(ExactRun::size).toList();
    List<Double> missing = exactly.sizes().stream().filter(size -> !before.contains(size)).toList();
    if (!missing.isEmpty()) {
      runs.addAll(
          exactly.at(missing).beside(List.of(point), crew.threads(), progress).get(0).exact());
    }
    for (ExactRun run : runs) {
      if (run.result().outcome() instanceof Measured measured) {
        known.put(run.size(), measured);
      }
    }
    return known;
  }

  private SizeEvidence unsolved(double size) {
    SizeEvidence nothing = SizeEvidence.at(size);
    return quoting.options().tries(QuoteMethod.EXACT)
        ? nothing.refused(
            "an exact solution at N = %s takes more time or memory than a quotation may, or there"
                    .formatted(CsvTable.number(size))
                + " is none")
        : nothing;
  }

  /** Multiplications that the series is foretold to take; zero where there is none. */
  double seriesOperations(SizeSeries whole) {
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
  SeriesOutcome series(SizeSeries whole) {
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

  private SizeEvidence expanded(SizeEvidence found, Optional<SeriesOutcome> outcome) {
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

  private SizeEvidence sampled(SizeEvidence found, double precision) {
    LangevinProblem problem;
    try {
      problem = problem(found.size());
    } catch (InvalidInputException refused) {
      return found.refused(String.valueOf(refused.getMessage()));
    }
    LangevinOptions options = told(problem, options(problem, precision), found.size());
    Optional<LangevinLifetime> run =
        Parts.unlessInterrupted(() -> LangevinRun.lifetime(problem, options, crew));
    if (run.isEmpty()) {
      return found;
    }
    LangevinLifetime lifetime = run.get();
    sampled.put(found.size(), lifetime);
    Optional<Estimate> estimate = lifetime.lifetime();
    return estimate
        .map(found::langevin)
        .orElseGet(() -> found.refused("the Langevin equation: " + lifetime.outcome().words()));
  }

  /** What is sampled at a size. */
  LangevinProblem problem(double size) {
    return LangevinProblem.of(
        study.equations().subject(), study.points().at(point.parameters(), size), start);
  }

  /** How it is sampled. */
  LangevinOptions options(LangevinProblem problem, double precision) {
    return SamplingBounds.of(problem)
        .bound(quoting.sampling(Math.min(precision, quoting.options().precision())));
  }

  /** These options with a listener that tells of the part that is done. */
  private LangevinOptions told(LangevinProblem problem, LangevinOptions options, double size) {
    return options.withProgress(
        (time, goal, steps) -> {
          LangevinEffort all = LangevinEffort.of(problem, options, goal);
          // Nothing has decayed yet while the goal is still the end.
          boolean known = time > 0.0 && goal < options.end();
          progress.sampling(
              size,
              all.trajectories(),
              known ? Math.min(0.99, steps / all.trajectorySteps()) : Double.NaN);
        });
  }

  /** To which precision the sizes are sampled that correct others. */
  static double anchorPrecision(double asked) {
    return Math.min(asked, Math.max(ANCHORS_BETTER * asked, ANCHOR_PRECISION));
  }

  private Deviation deviation(List<Anchor> anchors, Optional<SeriesOutcome> outcome) {
    return new Deviation(anchors, limit(outcome), scale(outcome));
  }

  /** How far the Langevin equation is off at large N: both lifetimes have a series there. */
  private OptionalDouble limit(Optional<SeriesOutcome> outcome) {
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

  /** From this size on a lifetime exceeds ten relaxation times. */
  private static double scale(Optional<SeriesOutcome> outcome) {
    return outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion
        ? 10.0 / (expansion.gap() * expansion.slope())
        : USUAL_SCALE;
  }

  private static Optional<Bridge> bridge(List<Anchor> anchors, Optional<SeriesOutcome> outcome) {
    if (anchors.size() < 2
        || !(outcome.isPresent() && outcome.get() instanceof SeriesExpansion expansion)
        || expansion.intercept().isEmpty()) {
      return Optional.empty();
    }
    Anchor first = anchors.get(anchors.size() - 2);
    Anchor second = anchors.get(anchors.size() - 1);
    double lawFrom = Math.abs(expansion.intercept().getAsDouble()) / expansion.slope();
    if (lawFrom > LONGEST_BRIDGE * second.size()) {
      return Optional.empty();
    }
    return Optional.of(
        new Bridge(
            first.size(),
            first.exact(),
            second.size(),
            second.exact(),
            expansion.slope(),
            expansion.intercept().getAsDouble(),
            scale(outcome)));
  }

  private Late late(double size, Optional<SeriesOutcome> outcome) {
    OptionalDouble decay = OptionalDouble.empty();
    OptionalDouble frequency = OptionalDouble.empty();
    Optional<LangevinLifetime> run = Optional.ofNullable(sampled.get(size));
    if (outcome.isPresent()
        && outcome.get() instanceof SeriesExpansion expansion
        && expansion.lifetime(size).valid()) {
      SeriesLifetime lifetime = expansion.lifetime(size);
      decay = OptionalDouble.of(lifetime.decayTime());
      frequency = OptionalDouble.of(lifetime.frequency());
    } else if (run.isPresent()) {
      decay = number(run.get().decayRate().map(rate -> 1.0 / rate.value()));
      frequency = number(run.get().frequency().map(Estimate::value));
    }
    OptionalDouble shift = OptionalDouble.empty();
    if (frequency.isPresent() && point.steady().orElse(null) instanceof SynchronisedState state) {
      shift = OptionalDouble.of(frequency.getAsDouble() - state.frequency());
    }
    return new Late(size, decay, shift);
  }

  private static OptionalDouble number(Optional<Double> value) {
    return value.map(OptionalDouble::of).orElse(OptionalDouble.empty());
  }

  private static List<LeftOut> leftOut(QuoteRules rules, Map<Double, SizeEvidence> evidence) {
    List<SizeEvidence> known =
        evidence.values().stream().filter(found -> found.exact().isPresent()).toList();
    List<LeftOut> tests = new ArrayList<>();
    for (int k = 0; k < known.size(); k++) {
      SizeEvidence found = known.get(k);
      boolean tested = found.size() > LEFT_OUT_ABOVE || k >= known.size() - LEFT_OUT;
      if (tested && rules.quoteWithoutExact(found) instanceof Quotation.Quoted quoted) {
        tests.add(new LeftOut(found.exact().orElseThrow().time(), quoted));
      }
    }
    return tests;
  }
}
