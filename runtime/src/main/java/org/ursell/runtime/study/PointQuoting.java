package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Collections;
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
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.langevin.LangevinSeries;
import org.ursell.runtime.langevin.NotCarriedException;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.Lifetime.Measured;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.quote.Anchor;
import org.ursell.runtime.quote.Bridge;
import org.ursell.runtime.quote.Deviation;
import org.ursell.runtime.quote.Quotation;
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
  private final Map<Double, Lifetime> unmeasured = new TreeMap<>();

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

  PointQuotes run() {
    Map<Double, Measured> exact = exact();
    Optional<SeriesOutcome> outcome = series.map(this::series);
    progress.step();
    Map<Double, SizeEvidence> evidence = new TreeMap<>();
    List<Anchor> anchors = new ArrayList<>();
    boolean sampling = quoting.options().tries(QuoteMethod.LANGEVIN);
    Set<Double> held = held(exact.keySet());
    for (Map.Entry<Double, Measured> small : exact.entrySet()) {
      double size = small.getKey();
      SizeEvidence found = SizeEvidence.at(size).exact(small.getValue());
      if (sampling && held.contains(size)) {
        found = sampled(found, anchorPrecision());
        found
            .langevin()
            .ifPresent(it -> anchors.add(new Anchor(size, small.getValue().time(), it)));
      }
      evidence.put(size, found);
      progress.step();
    }
    for (double size : study.sizes()) {
      if (!evidence.containsKey(size)) {
        SizeEvidence found = expanded(unsolved(size), outcome);
        // Where the series has just become valid it is held against the Langevin equation.
        boolean sure =
            found
                .series()
                .filter(it -> it.valid() && it.expansionRatio() < SURE_EXPANSION_RATIO)
                .isPresent();
        if (sampling && !sure) {
          found = sampled(found, quoting.options().precision());
        }
        evidence.put(size, found);
      }
      progress.step();
    }
    QuoteRules rules = new QuoteRules(deviation(anchors, outcome), bridge(anchors, outcome));
    List<Quotation> quotations =
        study.sizes().stream()
            .map(n -> rules.quote(evidence.getOrDefault(n, SizeEvidence.at(n))))
            .map(one -> one.fold(it -> it, none -> advised(none, exact.keySet())))
            .toList();
    return new PointQuotes(
        point.parameters(),
        quotations,
        study.sizes().stream().map(n -> late(n, outcome)).toList(),
        anchors,
        leftOut(rules, evidence),
        outcome);
  }

  /** The largest sizes, and all that the method is tested at; small ones tell little of others. */
  private static Set<Double> held(Set<Double> exact) {
    List<Double> sizes = exact.stream().sorted(Comparator.reverseOrder()).toList();
    Set<Double> held = new TreeSet<>(sizes.subList(0, Math.min(QuoteStudy.ANCHORS, sizes.size())));
    sizes.stream().filter(size -> size > LEFT_OUT_ABOVE).forEach(held::add);
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
    Parts.requireNotInterrupted();
    for (ExactRun run : runs) {
      if (run.result().outcome() instanceof Measured measured) {
        known.put(run.size(), measured);
      } else {
        unmeasured.put(run.size(), run.result().outcome());
      }
    }
    return known;
  }

  /** A refusal with what gives a number all the same. */
  private Quotation advised(Quotation.Bracketed none, Set<Double> exact) {
    String remedy =
        quoting.options().only().isPresent()
            ? "other methods may reach this size: let all of them try"
            : exact.isEmpty()
                ? "truncated lifetimes stand beside it, without an interval"
                : "exact lifetimes are known up to N = %s, truncated ones without an interval at every N"
                    .formatted(CsvTable.number(Collections.max(exact)));
    double lower =
        unmeasured.get(none.size()) instanceof Lifetime.Longer longer
            ? Math.max(longer.than(), none.lower())
            : none.lower();
    return new Quotation.Bracketed(none.size(), lower, none.upper(), none.reason(), remedy);
  }

  private SizeEvidence unsolved(double size) {
    SizeEvidence nothing = SizeEvidence.at(size);
    if (!quoting.options().tries(QuoteMethod.EXACT)) {
      return nothing;
    }
    Optional<Lifetime> broken = Optional.ofNullable(unmeasured.get(size));
    if (broken.isPresent()) {
      return nothing.refused("the exact solution: " + broken.get().words());
    }
    boolean modes = quoting.study().model().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return nothing.refused(
        modes
            ? "a mode has infinitely many levels, so that no exact solution is tried"
            : "an exact solution at N = %s takes more time or memory than a quotation may"
                .formatted(CsvTable.number(size)));
  }

  private SeriesOutcome series(SizeSeries whole) {
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
      problem =
          LangevinProblem.of(
              study.equations().subject(),
              study.points().at(point.parameters(), found.size()),
              start);
    } catch (NotCarriedException refused) {
      return found.refused("%s; %s".formatted(refused.getMessage(), refused.remedy()));
    }
    LangevinLifetime lifetime = LangevinRun.lifetime(problem, options(precision), crew);
    sampled.put(found.size(), lifetime);
    Optional<Estimate> estimate = lifetime.lifetime();
    return estimate
        .map(found::langevin)
        .orElseGet(() -> found.refused("the Langevin equation: " + lifetime.outcome().words()));
  }

  private double anchorPrecision() {
    double asked = quoting.options().precision();
    return Math.min(asked, Math.max(ANCHORS_BETTER * asked, ANCHOR_PRECISION));
  }

  private LangevinOptions options(double precision) {
    QuoteOptions asked = quoting.options();
    LangevinOptions options =
        LangevinOptions.defaults()
            .withPrecision(Math.min(precision, asked.precision()))
            .withSeed(asked.seed())
            .withEnd(study.method().endTime());
    return asked.trajectories().isPresent()
        ? options.withTrajectories(asked.trajectories().getAsLong())
        : options;
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
      return LangevinSeries.of(
              size ->
                  LangevinProblem.of(
                      study.equations().subject(),
                      study.points().at(point.parameters(), size),
                      start))
          .map(own -> OptionalDouble.of(own.intercept() - expansion.intercept().getAsDouble()))
          .orElse(OptionalDouble.empty());
    } catch (NotCarriedException refused) {
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
