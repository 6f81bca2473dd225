package org.ursell.runtime.study;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.series.NoSeries;
import org.ursell.runtime.series.SeriesOptions;
import org.ursell.runtime.series.SeriesOutcome;
import org.ursell.runtime.series.SizeSeries;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.Progress;

/**
 * The order parameter at large N as a series in 1/N, at several parameter points.
 *
 * @param series of the model
 * @param points where; their sizes play no role
 * @param ratios in which several sizes stand to N, by name; a size without one is N itself
 */
@Internal
public record SeriesStudy(SizeSeries series, Points points, Map<String, Double> ratios)
    implements Study<List<SeriesOutcome>> {
  /** Keeps its own copy of the ratios. */
  public SeriesStudy {
    ratios = Map.copyOf(ratios);
    points.requireOf(series.model());
  }

  /**
   * The series of a model by equations of an order, with all sizes equal.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the points are those of another
   *     model, or there is no series of such an order
   */
  public static SeriesStudy of(Subject subject, int order, SeriesOptions options, Points points) {
    return new SeriesStudy(SizeSeries.of(subject, order, options), points, Map.of());
  }

  /** The model. */
  public ModelDescriptor model() {
    return points.model();
  }

  /** A part is a point. */
  @Override
  public Effort effort() {
    return Effort.of(points.all().size());
  }

  /**
   * What became of the series at each point, in the order of the points; {@link
   * NoSeries#INTERRUPTED} where it was not expanded before the calling thread was interrupted.
   */
  @Override
  public List<SeriesOutcome> run(Crew crew, StudyProgress progress) {
    return crew.finished(tasks(), k -> progress.step()).stream()
        .map(found -> found.orElse(NoSeries.INTERRUPTED))
        .toList();
  }

  private List<Callable<SeriesOutcome>> tasks() {
    return points.all().stream()
        .<Callable<SeriesOutcome>>map(
            point -> () -> series.at(limit(point), Progress.NONE, Cancellation.NEVER))
        .toList();
  }

  private Parameters limit(Parameters point) {
    Parameters limit = points.inTheLimit(point);
    return ratios.isEmpty() ? limit : limit.withShares(ratios);
  }
}
