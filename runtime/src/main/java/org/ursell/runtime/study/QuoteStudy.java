package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.exact.ExactOptions;
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
  /** Small systems that the Langevin equation is held against, besides those asked for. */
  static final int ANCHORS = 3;

  /**
   * Keeps its own copy of what was found.
   *
   * @throws InvalidInputException if a point in it is none of the study's
   */
  public QuoteStudy {
    found = List.copyOf(found);
    for (PointLifetimes point : found) {
      if (!study.points().all().contains(point.parameters())) {
        throw new InvalidInputException(
            "the lifetimes at %s are none of this study".formatted(point.parameters().asMap()),
            "quote what the study itself has found");
      }
    }
  }

  /** A part is a lifetime by one method, or a series. */
  @Override
  public Effort effort() {
    int points = (int) found.stream().filter(point -> point.start().isPresent()).count();
    return Effort.of(points * (2 * exact().sizes().size() + study.sizes().size() + 1));
  }

  /**
   * The quotations of each point that has a start, in the order of the points; points that an
   * interruption left unfinished are missing, be it all of them.
   */
  @Override
  public List<PointQuotes> run(Crew crew, StudyProgress progress) {
    ExactLifetimes exact = exact();
    Optional<SizeSeries> series =
        options.tries(QuoteMethod.SERIES)
            ? Optional.of(series(options.seriesOrder()))
            : Optional.empty();
    List<PointQuotes> quotes = new ArrayList<>();
    for (PointLifetimes point : found) {
      if (point.start().isPresent()) {
        Optional<PointQuotes> quoted =
            Parts.unlessInterrupted(
                () -> new PointQuoting(this, point, exact, series, crew, progress).run());
        quoted.ifPresent(quotes::add);
      }
    }
    return quotes;
  }

  /** The sizes asked for, as far as they are quick, and the largest others that are. */
  private ExactLifetimes exact() {
    boolean modes = study.model().species().stream().anyMatch(SpeciesDescriptor::isMode);
    ExactLifetimes none =
        new ExactLifetimes(
            study.equations().subject(),
            study.points(),
            List.of(),
            study.method().endTime(),
            false,
            study.exact().map(ExactLifetimes::options).orElseGet(ExactOptions::defaults));
    boolean used = options.tries(QuoteMethod.EXACT);
    if (modes || !used) {
      return none;
    }
    List<Double> quick = ExactSizes.quick(none).sizes();
    List<Double> sizes = new ArrayList<>();
    int first = options.only().isPresent() ? quick.size() : Math.max(0, quick.size() - ANCHORS);
    for (int k = 0; k < quick.size(); k++) {
      if (k >= first || study.sizes().contains(quick.get(k))) {
        sizes.add(quick.get(k));
      }
    }
    return none.at(sizes);
  }

  /** The series of an order. */
  SizeSeries series(int order) {
    return SizeSeries.of(study.equations().subject(), order, SeriesOptions.DEFAULT);
  }
}
