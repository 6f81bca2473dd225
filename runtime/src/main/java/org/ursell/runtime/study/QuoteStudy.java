package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.quote.QuoteMethod;
import org.ursell.runtime.series.SeriesOptions;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.work.Crew;

/**
 * The lifetimes to quote, each with its uncertainty and the method that it was found by: at the
 * points, sizes and starts of a study of lifetimes, whose exact solutions are used again.
 *
 * @param study what was asked for
 * @param found what was found
 * @param options how carefully, and by which methods
 */
@Internal
public record QuoteStudy(LifetimeStudy study, List<PointLifetimes> found, QuoteOptions options)
    implements Study<List<PointQuotes>> {
  /**
   * Keeps its own copy of what was found.
   *
   * @throws InvalidInputException if a point in it is none of the study's
   */
  public QuoteStudy {
    Autonomy.require(study.model(), "a lifetime that is quoted");
    study.start().requireNotSaved("a lifetime that is quoted");
    found = List.copyOf(found);
    for (PointLifetimes point : found) {
      if (!study.points().all().contains(point.parameters())) {
        throw new InvalidInputException(
            "the lifetimes at %s are none of this study".formatted(point.parameters().asMap()),
            "quote what the study itself has found");
      }
    }
  }

  /**
   * A part is a lifetime by one method, or a series.
   *
   * @throws InvalidInputException if the memory of this process does not hold the trajectories that
   *     the precision takes
   */
  @Override
  public Effort effort() {
    requireRoom();
    List<Double> exact = exact().sizes();
    long parts = 0L;
    for (PointLifetimes point : found) {
      if (point.start().isPresent()) {
        Set<Double> before = new TreeSet<>(point.exact().stream().map(ExactRun::size).toList());
        long missing = exact.stream().filter(size -> !before.contains(size)).count();
        before.addAll(exact);
        long solved = options.tries(QuoteMethod.EXACT) ? before.size() + missing : 0L;
        parts += solved + study.sizes().size() + 1L;
      }
    }
    return Effort.of(parts);
  }

  private void requireRoom() {
    Optional<PointLifetimes> first =
        found.stream().filter(point -> point.start().isPresent()).findFirst();
    if (first.isEmpty() || !options.tries(QuoteMethod.LANGEVIN)) {
      return;
    }
    // The smallest may have too few sites.
    double largest = Collections.max(study.sizes());
    LangevinProblem problem;
    try {
      problem =
          LangevinProblem.of(
              study.equations().subject(),
              study.points().at(first.get().parameters(), largest),
              first.get().start().orElseThrow());
    } catch (InvalidInputException notCarried) {
      // Nothing will be sampled, which is told in place of each lifetime.
      return;
    }
    SamplingBounds.of(problem).require(options.precision(), options.trajectories());
  }

  /** By the pace, length and scatter of small samples at one of the points. */
  @Override
  public Optional<Forecast> forecast(Crew crew) {
    return QuoteForecast.of(this, crew);
  }

  /**
   * The quotations of each point that has a start, in the order of the points; whatever was not
   * found before the calling thread was interrupted is marked as cancelled.
   */
  @Override
  public List<PointQuotes> run(Crew crew, StudyProgress progress) {
    ExactLifetimes exact = exact();
    Optional<SizeSeries> series = series();
    List<PointQuotes> quotes = new ArrayList<>();
    for (PointLifetimes point : found) {
      if (point.start().isPresent()) {
        quotes.add(new PointQuoting(this, point, exact, series, crew, progress).run());
      }
    }
    return quotes;
  }

  /** The sizes asked for, as far as they are quick, and the largest others that are. */
  ExactLifetimes exact() {
    ExactLifetimes none =
        new ExactLifetimes(
            study.equations().subject(),
            study.points(),
            List.of(),
            study.method().endTime(),
            false,
            study.exact().map(ExactLifetimes::options).orElseGet(ExactOptions::defaults),
            found.stream().flatMap(point -> point.start().stream()).findFirst(),
            study.start().time());
    boolean used = options.tries(QuoteMethod.EXACT);
    if (!used) {
      return none;
    }
    List<Double> quick = ExactSizes.quick(none).sizes();
    // Others only serve to correct and to test what is sampled.
    List<Double> sizes =
        options.only().isPresent()
            ? quick.stream().filter(study.sizes()::contains).toList()
            : AnchorSizes.needed(quick, study.sizes());
    return none.at(sizes);
  }

  /** The exact sizes that are needed and were not found with a point. */
  static List<Double> missing(ExactLifetimes needed, PointLifetimes point) {
    List<Double> before = point.exact().stream().map(ExactRun::size).toList();
    return needed.sizes().stream().filter(size -> !before.contains(size)).toList();
  }

  /** How the Langevin equation is sampled to a precision. */
  LangevinOptions sampling(double precision) {
    return options.sampling(precision).withEnd(study.method().endTime());
  }

  /** The series, if it is to be tried. */
  Optional<SizeSeries> series() {
    return options.tries(QuoteMethod.SERIES)
        ? Optional.of(series(options.seriesOrder()))
        : Optional.empty();
  }

  /** The series of an order. */
  SizeSeries series(int order) {
    return SizeSeries.of(study.equations().subject(), order, SeriesOptions.DEFAULT);
  }
}
