package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.integrate.LaneIntegrator;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;

/**
 * Integrates every point from its start to the end of the window. Points of the same equations, of
 * one line or of several, go side by side through {@link LaneIntegrator}, which gives each the same
 * numbers to the last bit as if it were alone.
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
  public List<Optional<PointRun>> run(LineTask task) {
    MomentSpace space = MomentSpace.of(task.equations());
    List<Watched> watched = new ArrayList<>();
    for (int p = 0; p < task.points().size(); p++) {
      watched.add(new Watched(task, space, p));
    }
    List<RunResult> results =
        new LaneIntegrator().integrate(watched.stream().map(Watched::request).toList());
    List<Optional<PointRun>> runs = new ArrayList<>();
    for (int k = 0; k < results.size(); k++) {
      runs.add(Optional.of(watched.get(k).ended(results.get(k))));
    }
    return runs;
  }

  /** One run and those who look on. */
  private static final class Watched {
    private final WindowRecorder recorder;
    private final Optional<PhysicalityMonitor> monitor;
    private final RunRequest request;

    Watched(LineTask task, MomentSpace space, int point) {
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
              VectorField.of(equations, task.points().get(point)));
      // Mean field keeps every site in a quantum state by itself.
      monitor =
          equations.descriptor().order() > 1
              ? Optional.of(new PhysicalityMonitor(space, task.points().get(point)))
              : Optional.empty();
      RunRequest bare =
          RunRequest.of(
                  VectorField.of(equations, task.points().get(point)),
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
