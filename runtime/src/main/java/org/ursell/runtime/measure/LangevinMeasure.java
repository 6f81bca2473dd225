package org.ursell.runtime.measure;

import java.util.List;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.langevin.LangevinEffort;
import org.ursell.runtime.langevin.LangevinLifetime;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;
import org.ursell.runtime.langevin.LangevinRun;
import org.ursell.runtime.lifetime.Lifetime;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.work.Crew;

/**
 * The coherence lifetime by the collective Langevin equation, with its standard error, whatever the
 * truncation order of the point. Every point has the same seed.
 *
 * @param subject the model
 * @param options how it is sampled, and up to when
 */
record LangevinMeasure(Subject subject, LangevinOptions options) implements PointMeasure {
  static final String NAME = "langevin";

  LangevinMeasure {
    Autonomy.require(subject.descriptor(), "the collective Langevin equation");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String settings() {
    return "up to t = %s, %s, seed %d"
        .formatted(
            options.end(),
            options.trajectories().isPresent()
                ? options.trajectories().getAsLong() + " trajectories"
                : "precision " + CsvTable.number(options.precision()),
            options.seed());
  }

  @Override
  public List<Column> columns() {
    return List.of(
        new Column("langevin_lifetime", Column.TIME, "lifetime *T* (Langevin)", 0.05),
        new Column("langevin_error", Column.TIME, "standard error of *T* (Langevin)", 0.5));
  }

  @Override
  public String method() {
    return NAME;
  }

  @Override
  public boolean needsStart() {
    return true;
  }

  @Override
  public double held(ModelDescriptor model) {
    return (double) LangevinEffort.trajectories(options) * LangevinEffort.bytesPerTrajectory(model);
  }

  @Override
  public Reading read(Task task) {
    if (!task.parameters().infinite().isEmpty()) {
      return new Reading(
          new double[] {Double.NaN, Double.NaN},
          PointStatus.FAILED,
          NAME + ": infinitely many sites have no noise, and keep their coherence for ever");
    }
    LangevinProblem problem = LangevinProblem.of(subject, task.parameters(), task.start());
    LangevinLifetime found;
    // Points are worked out side by side, so that each has one thread.
    try (Crew alone = new Crew(1)) {
      found = LangevinRun.lifetime(problem, options.withCancelled(task.cancelled()), alone);
    }
    PointStatus status =
        found
            .outcome()
            .fold(
                measured -> PointStatus.OK,
                longer -> PointStatus.CENSORED,
                noCoherence -> PointStatus.NO_COHERENCE,
                LangevinMeasure::status);
    return new Reading(
        new double[] {
          found.lifetime().map(Estimate::value).orElse(Double.NaN),
          found.lifetime().map(Estimate::standardError).orElse(Double.NaN)
        },
        status,
        status == PointStatus.OK ? "" : NAME + ": " + found.outcome().words());
  }

  private static PointStatus status(Lifetime.Broken broken) {
    return switch (broken.reason()) {
      case DIVERGED -> PointStatus.DIVERGED;
      case STALLED -> PointStatus.STALLED;
      case CANCELLED -> throw new CancellationException(broken.words());
    };
  }
}
