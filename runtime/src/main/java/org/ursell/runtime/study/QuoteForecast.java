package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.langevin.LangevinEffort;
import org.ursell.runtime.langevin.LangevinPilot;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.law.PhaseDiffusion.Diffusing;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;

/** How long lifetimes to quote take, judged by small samples at one parameter point. */
final class QuoteForecast {
  /** What is guessed to take fewer seconds of a processor is begun without a trial. */
  private static final double QUICK = 15.0;

  private static final double GUESSED_STEP = 0.3e-6;

  /** Updates of unknowns of an exact solution in a second, see {@link ExactLifetimes#work}. */
  private static final double UPDATES = 1e8;

  /** Multiplications of a series in a second. */
  private static final double MULTIPLICATIONS = 1e9;

  /** A series that takes more seconds is not tried in advance. */
  private static final double QUICK_SERIES = 5.0;

  /** Such a system is not judged by its unknowns alone. */
  private static final double LARGE_EXACT = 64.0;

  private static final double MINUTES = 300.0;

  private static final List<Double> PRECISIONS =
      List.of(0.0002, 0.0005, 0.001, 0.002, 0.003, 0.005, 0.01, 0.02, 0.05, 0.1);

  private final QuoteStudy quoting;
  private final LifetimeStudy study;
  private final PointLifetimes point;
  private final PointSampling sampling;
  private final PointSeries expanding;
  private final ExactLifetimes missing;
  private final Crew crew;
  private final Optional<SizeSeries> series;

  private QuoteForecast(QuoteStudy quoting, PointLifetimes point, Crew crew) {
    this.quoting = quoting;
    this.study = quoting.study();
    this.point = point;
    this.crew = crew;
    this.series = quoting.series();
    ExactLifetimes needed = quoting.exact();
    this.missing = needed.at(QuoteStudy.missing(needed, point));
    this.sampling = new PointSampling(quoting, point);
    this.expanding = new PointSeries(quoting, point);
  }

  /**
   * Empty where it is plainly short, or nothing is to be quoted.
   *
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted
   */
  static Optional<Forecast> of(QuoteStudy quoting, Crew crew) {
    List<PointLifetimes> started =
        quoting.found().stream().filter(point -> point.start().isPresent()).toList();
    if (started.isEmpty()) {
      return Optional.empty();
    }
    PointLifetimes middle = started.get(started.size() / 2);
    return new QuoteForecast(quoting, middle, crew).of(started.size());
  }

  /**
   * A size to be sampled.
   *
   * @param size number of sites
   * @param anchors those that others are corrected by, and more exact ones
   */
  private record Sample(double size, AnchorSizes anchors) {
    double precision(double asked) {
      return anchors.precision(size, asked);
    }
  }

  private Optional<Forecast> of(int points) {
    List<Sample> samples = samples(Optional.empty());
    double exactSeconds = exactSeconds();
    double guess = exactSeconds;
    for (Sample sample : samples) {
      guess += guess(sample);
    }
    if (guess * points < QUICK) {
      return Optional.empty();
    }
    double seriesSeconds = seriesSeconds();
    double fixed = exactSeconds + seriesSeconds;
    if (canBeSure() && seriesSeconds < QUICK_SERIES) {
      samples = samples(series.map(expanding::outcome));
    }
    Cancellation late = Pilot.deadline();
    List<LangevinPilot> pilots = new ArrayList<>();
    List<Sample> piloted = new ArrayList<>();
    for (Sample sample : Pilot.spread(samples)) {
      Optional<LangevinProblem> problem = problem(sample.size());
      if (problem.isPresent()) {
        pilots.add(
            LangevinPilot.of(
                problem.get(),
                sampling.options(problem.get(), sample.precision(quoting.options().precision())),
                expected(sample.size()),
                crew,
                late));
        piloted.add(sample);
      }
    }
    // The best of all: the first runs of a program are slow.
    double pace =
        pilots.stream()
            .filter(LangevinPilot::whole)
            .mapToDouble(LangevinPilot::secondsPerStep)
            .min()
            .orElse(0.0);
    DoubleUnaryOperator seconds = precision -> seconds(fixed, pilots, piloted, pace, precision);
    double asked = quoting.options().precision();
    boolean atLeast = pilots.stream().noneMatch(LangevinPilot::whole) && !pilots.isEmpty();
    return Optional.of(
        new Forecast(
            points * seconds.applyAsDouble(asked),
            atLeast,
            quoting.options().trajectories().isPresent()
                ? Optional.of("ask for fewer trajectories, sizes or points")
                : instead(precision -> points * seconds.applyAsDouble(precision))));
  }

  private double seconds(
      double fixed,
      List<LangevinPilot> pilots,
      List<Sample> piloted,
      double pace,
      double precision) {
    double seconds = fixed;
    for (int k = 0; k < pilots.size(); k++) {
      LangevinPilot pilot = pace > 0.0 ? pilots.get(k).atPace(pace) : pilots.get(k);
      double to = piloted.get(k).precision(precision);
      seconds += pilot.seconds(quoting.sampling(to).withMostTrajectories(Long.MAX_VALUE));
    }
    return seconds;
  }

  private Optional<String> instead(DoubleUnaryOperator seconds) {
    for (double precision : PRECISIONS) {
      if (precision > quoting.options().precision()) {
        double taken = seconds.applyAsDouble(precision);
        if (taken <= MINUTES) {
          return Optional.of(
              "ask for a precision of %s, which takes about %s"
                  .formatted(
                      CsvTable.number(precision),
                      taken < 90.0
                          ? String.format(Locale.ROOT, "%.0f s", Math.ceil(taken))
                          : String.format(Locale.ROOT, "%.0f minutes", Math.ceil(taken / 60.0))));
        }
      }
    }
    return Optional.of("ask for fewer sizes or points, or by another method");
  }

  /** The sizes that are sampled, anchors first; where the series is sure, it needs no company. */
  private List<Sample> samples(Optional<SeriesOutcome> outcome) {
    List<Sample> samples = new ArrayList<>();
    if (!quoting.options().tries(QuoteMethod.LANGEVIN)) {
      return samples;
    }
    List<Double> exact =
        Stream.concat(point.exact().stream().map(ExactRun::size), missing.sizes().stream())
            .distinct()
            .toList();
    Set<Double> solved = quoting.options().tries(QuoteMethod.EXACT) ? Set.copyOf(exact) : Set.of();
    AnchorSizes anchors = new AnchorSizes(solved, study.sizes());
    for (double size : anchors.held()) {
      samples.add(new Sample(size, anchors));
    }
    for (double size : study.sizes()) {
      if (!solved.contains(size) && !PointSeries.isSure(size, outcome)) {
        samples.add(new Sample(size, anchors));
      }
    }
    return samples;
  }

  private Optional<LangevinProblem> problem(double size) {
    try {
      return Optional.of(sampling.problem(size));
    } catch (InvalidInputException notCarried) {
      return Optional.empty();
    }
  }

  /** From what was found before: the law at large N, or the longest lifetime below that size. */
  private double expected(double size) {
    double law =
        point.law().isPresent() && point.law().get() instanceof Diffusing diffusing
            ? diffusing.lifetime(size)
            : 0.0;
    double truncated =
        point.series().stream()
            .filter(series -> series.order().isUniform())
            .flatMap(series -> series.points().stream())
            .filter(measured -> measured.size() == size)
            .map(FiniteSizeScaling.Point::result)
            .mapToDouble(result -> result.lifetime().orElse(0.0))
            .max()
            .orElse(0.0);
    double uncoupled = point.uncoupledLifetime();
    return Math.max(Math.max(law, truncated), Double.isNaN(uncoupled) ? 1.0 : 0.5 * uncoupled);
  }

  /** Seconds of a processor, by what such steps took elsewhere. */
  private double guess(Sample sample) {
    return problem(sample.size())
        .map(
            problem ->
                GUESSED_STEP
                    * LangevinEffort.of(
                            problem,
                            sampling
                                .options(problem, sample.precision(quoting.options().precision()))
                                .withMostTrajectories(Long.MAX_VALUE),
                            expected(sample.size()))
                        .trajectorySteps())
        .orElse(0.0);
  }

  /** By small systems where it may be much: how many steps are taken depends on the model. */
  private double exactSeconds() {
    double guess = missing.work() / UPDATES / crew.threads();
    boolean large = missing.sizes().stream().anyMatch(size -> size > LARGE_EXACT);
    return large || guess > QUICK_SERIES
        ? missing.seconds(point.parameters(), point.start(), crew.threads())
            / study.points().all().size()
        : guess;
  }

  /** Whether the series can make samples needless: never where the law cannot hold yet. */
  private boolean canBeSure() {
    return point.law().isPresent()
        && point.law().get() instanceof Diffusing law
        && study.sizes().stream().anyMatch(size -> size > law.smallestSize());
  }

  private double seriesSeconds() {
    return series.map(whole -> expanding.operations(whole) / MULTIPLICATIONS).orElse(0.0);
  }
}
