package org.ursell.runtime.sweep;

import static java.lang.Double.NaN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.LaneIntegrator;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.TurningField;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;

/**
 * Integrates every point from its start to the end of the window. Points of the same equations, of
 * one line or of several, go side by side through {@link LaneIntegrator}, which gives each the same
 * numbers to the last bit as if it were alone. Where it is known in which frame a state comes to
 * rest, it is integrated there, and turned back where it is looked at.
 */
final class PlainIntegration implements LineMethod {
  /** The method's name in tables. */
  public static final String NAME = "integrate";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean onlyLongTime() {
    return false;
  }

  @Override
  public List<Outcome> run(LineTask task) {
    MomentSpace space = MomentSpace.of(task.equations());
    Frames frames = new Frames(task);
    Outcome[] runs = new Outcome[task.points().size()];
    // Apart, since right-hand sides in the laboratory are evaluated together.
    for (boolean turning : new boolean[] {false, true}) {
      int[] places =
          IntStream.range(0, runs.length).filter(p -> (frames.rate(p) != 0.0) == turning).toArray();
      run(task, space, frames, places, runs);
    }
    return List.of(runs);
  }

  private static void run(
      LineTask task, MomentSpace space, Frames frames, int[] places, Outcome[] runs) {
    List<Watched> watched = new ArrayList<>();
    for (int p : places) {
      watched.add(new Watched(task, space, frames, p));
    }
    List<RunResult> results =
        new LaneIntegrator().integrate(watched.stream().map(Watched::request).toList());
    for (int k = 0; k < places.length; k++) {
      runs[places[k]] = watched.get(k).ended(results.get(k));
    }
  }

  /** The frames in which the points of a task are integrated. */
  private static final class Frames {
    private final LineTask task;

    /** The charge of each quantity; none if the points are to stay in the laboratory. */
    private final double[] charges;

    private Optional<TurningField> first = Optional.empty();

    Frames(LineTask task) {
      this.task = task;
      List<ChargeDescriptor> known = task.equations().descriptor().charges();
      double[] found =
          task.quantities().stream()
              .mapToDouble(q -> known.isEmpty() ? NaN : LongTimeMethod.charge(q, known.get(0)))
              .toArray();
      charges = Arrays.stream(found).anyMatch(Double::isNaN) ? new double[0] : found;
    }

    /** At which rate the frame of a point turns; 0 if that is the laboratory. */
    double rate(int point) {
      return charges.length == 0 ? 0.0 : task.turning().get(point);
    }

    /** By how much faster each quantity turns in the laboratory than in the frame of a point. */
    double[] turns(int point) {
      double[] turns = new double[task.quantities().size()];
      for (int q = 0; q < charges.length; q++) {
        turns[q] = charges[q] * rate(point);
      }
      return turns;
    }

    VectorField field(int point) {
      MomentEquations equations = task.equations();
      Parameters parameters = task.points().get(point);
      VectorField laboratory = VectorField.of(equations, parameters);
      if (rate(point) == 0.0) {
        return laboratory;
      }
      if (first.isEmpty()) {
        first = Optional.of(TurningField.of(equations, parameters, rate(point)));
      }
      return first.get().over(laboratory, rate(point));
    }
  }

  /** One run and those who look on. */
  private static final class Watched {
    private final WindowRecorder recorder;
    private final Optional<PhysicalityMonitor> monitor;
    private final RunRequest request;

    Watched(LineTask task, MomentSpace space, Frames frames, int point) {
      MomentEquations equations = task.equations();
      List<SingleSiteObservable> observables =
          task.quantities().stream()
              .map(q -> SingleSiteObservable.at(space, q, task.points().get(point)))
              .toList();
      recorder =
          new WindowRecorder(
              task.window(),
              task.samples(),
              observables,
              VectorField.of(equations, task.points().get(point)),
              frames.turns(point));
      // Mean field keeps every site in a quantum state by itself.
      monitor =
          equations.descriptor().order() > 1
              ? Optional.of(new PhysicalityMonitor(space, task.points().get(point)))
              : Optional.empty();
      RunRequest bare =
          RunRequest.of(
                  frames.field(point),
                  task.starts().get(point).momentsAt(equations, task.points().get(point)),
                  task.window().endTime())
              .with(task.options())
              .with(recorder)
              .cancelledBy(task.cancelled());
      request = monitor.map(bare::with).orElse(bare);
    }

    RunRequest request() {
      return request;
    }

    PointRun ended(RunResult run) {
      if (run.status() == RunStatus.CANCELLED) {
        throw new CancellationException(run.advice());
      }
      if (!run.status().isSuccess()) {
        return new PointRun(
            List.of(),
            run.status() == RunStatus.DIVERGED ? PointStatus.DIVERGED : PointStatus.STALLED,
            run.advice());
      }
      Optional<Physicality> found = monitor.map(PhysicalityMonitor::verdict);
      return new PointRun(
          recorder.signals(),
          found.map(PointStatus::of).orElse(PointStatus.OK),
          Stream.concat(
                  found.flatMap(Physicality::violation).map(Physicality::words).stream(),
                  run.stiff().map(part -> "stiff method " + part.when()).stream())
              .collect(Collectors.joining("; ")));
    }
  }
}
