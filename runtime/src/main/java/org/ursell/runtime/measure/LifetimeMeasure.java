package org.ursell.runtime.measure;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.lifetime.LifetimeResult;

/** The coherence lifetime, by {@link CoherenceLifetime}. */
final class LifetimeMeasure implements PointMeasure {
  static final String NAME = "lifetime";

  private final double endTime;

  LifetimeMeasure(double endTime) {
    this.endTime = endTime;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String settings() {
    return "up to t = " + endTime;
  }

  @Override
  public List<Column> columns() {
    return List.of(new Column("lifetime", Column.TIME, "lifetime *T*", 1e-6));
  }

  @Override
  public String method() {
    return "integrate";
  }

  @Override
  public boolean needsStart() {
    return true;
  }

  @Override
  public Reading read(Task task) {
    LifetimeResult result =
        new CoherenceLifetime(
                MomentIntegrator.standard(), task.options(), endTime, task.cancelled())
            .measure(task.equations(), task.parameters(), task.start());
    PointStatus status =
        result
            .outcome()
            .fold(
                measured -> PointStatus.of(result.physicality()),
                longer ->
                    result.physicality().isPhysical()
                        ? PointStatus.CENSORED
                        : PointStatus.CENSORED_UNPHYSICAL,
                noCoherence -> PointStatus.NO_COHERENCE,
                LifetimeMeasure::status);
    return new Reading(
        new double[] {result.lifetime().orElse(Double.NaN)},
        status,
        switch (status) {
          case OK -> "";
          case UNPHYSICAL -> result.physicality().words();
          case CENSORED_UNPHYSICAL -> result.words() + "; " + result.physicality().words();
          default -> result.words();
        });
  }

  /** A cancelled measurement is no result of a point, which is then worked out another time. */
  private static PointStatus status(Lifetime.Broken broken) {
    return switch (broken.reason()) {
      case DIVERGED -> PointStatus.DIVERGED;
      case STALLED -> PointStatus.STALLED;
      case CANCELLED -> throw new CancellationException(broken.words());
    };
  }
}
