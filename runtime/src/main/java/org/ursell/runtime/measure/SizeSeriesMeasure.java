package org.ursell.runtime.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesExpansion;
import org.ursell.runtime.series.SeriesLifetime;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Progress;

/**
 * The coherence lifetime by the series in 1/N from the mean-field steady state, where the series is
 * valid, with what its last term and the residual of its lines leave open. May be shared between
 * threads.
 */
final class SizeSeriesMeasure implements PointMeasure {
  static final String NAME = "series";

  /** That of quotations; one less is taken where its run would be too long. */
  private static final int ORDER = 4;

  private static final int LOWER_ORDER = 3;

  /** Points that differ in their number of sites alone have the same series. */
  private static final int REMEMBERED = 256;

  private final SizeSeries series;
  private final SizeSeries shorter;
  private final Map<Parameters, SeriesOutcome> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Parameters, SeriesOutcome> eldest) {
              return size() > REMEMBERED;
            }
          });

  SizeSeriesMeasure(Subject subject) {
    series = SizeSeries.of(subject, ORDER);
    shorter = SizeSeries.of(subject, LOWER_ORDER);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String settings() {
    return "in 1/N by equations of order %d, or %d where that takes too long"
        .formatted(ORDER, LOWER_ORDER);
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("series_lifetime", Column.TIME, "lifetime *T* (series in 1/*N*)", 1e-3),
        new Column("series_error", Column.TIME, "uncertainty of *T* (series in 1/*N*)", 0.5));
  }

  @Override
  public String method() {
    return NAME;
  }

  /** It looks for the mean-field steady state itself. */
  @Override
  public boolean needsStart() {
    return false;
  }

  @Override
  public Reading read(Task task) {
    double size = series.size(task.parameters());
    if (Double.isInfinite(size)) {
      return none(PointStatus.FAILED, "infinitely many sites keep their coherence for ever");
    }
    SeriesOutcome outcome = outcome(task.parameters(), task.cancelled());
    if (!(outcome instanceof SeriesExpansion expansion)) {
      return none(status((NoSeries) outcome), outcome.words());
    }
    SeriesLifetime found = expansion.lifetime(size);
    if (!found.valid()) {
      return none(PointStatus.FAILED, "not valid: " + found.reason());
    }
    double open =
        Math.abs(found.value() - found.valueOneOrderLower()) + found.residual() * found.value();
    return new Reading(new double[] {found.value(), open}, PointStatus.OK, "");
  }

  private SeriesOutcome outcome(Parameters parameters, Cancellation cancelled) {
    Parameters limit = series.limit(parameters);
    Optional<SeriesOutcome> before = Optional.ofNullable(known.get(limit));
    // Two threads may find the same at once: it is the same, and waiting would take as long.
    SeriesOutcome found = before.orElseGet(() -> find(limit, cancelled));
    known.put(limit, found);
    return found;
  }

  private SeriesOutcome find(Parameters limit, Cancellation cancelled) {
    SeriesOutcome found = series.at(limit, Progress.NONE, cancelled);
    boolean tooLong = found instanceof NoSeries none && none.reason() == NoSeries.Reason.TOO_LONG;
    return tooLong ? shorter.at(limit, Progress.NONE, cancelled) : found;
  }

  private static PointStatus status(NoSeries none) {
    return switch (none.reason()) {
      case UNSYNCHRONISED -> PointStatus.NO_COHERENCE;
      case MODULATED -> PointStatus.UNSETTLED;
      default -> PointStatus.FAILED;
    };
  }

  private static Reading none(PointStatus status, String words) {
    return new Reading(new double[] {Double.NaN, Double.NaN}, status, NAME + ": " + words);
  }
}
