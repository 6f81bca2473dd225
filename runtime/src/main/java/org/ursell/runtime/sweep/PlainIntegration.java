package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.PhysicalityMonitor;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;

/** Integrates every point from its start to the end of the window, one by one. */
public final class PlainIntegration implements LineMethod {
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
    List<SingleSiteObservable> observables =
        task.quantities().stream().map(q -> SingleSiteObservable.of(space, q)).toList();
    List<Optional<PointRun>> runs = new ArrayList<>();
    for (int p = 0; p < task.points().size(); p++) {
      runs.add(
          Optional.of(run(task, space, observables, task.points().get(p), task.starts().get(p))));
    }
    return runs;
  }

  private static PointRun run(
      LineTask task,
      MomentSpace space,
      List<SingleSiteObservable> observables,
      Parameters parameters,
      ProductState start) {
    MomentEquations equations = task.equations();
    WindowRecorder recorder = new WindowRecorder(task.window(), task.samples(), observables);
    RunRequest request =
        RunRequest.of(
                VectorField.of(equations, parameters),
                start.moments(equations),
                task.window().endTime())
            .with(task.options())
            .with(recorder)
            .cancelledBy(task.cancelled());
    // Mean field keeps every site in a quantum state by itself.
    boolean watched = equations.descriptor().order() > 1;
    PhysicalityMonitor monitor = new PhysicalityMonitor(space);
    RunResult run =
        MomentIntegrator.standard().integrate(watched ? request.with(monitor) : request);
    if (run.status() == RunStatus.CANCELLED) {
      throw new CancellationException(run.advice());
    }
    if (!run.status().isSuccess()) {
      return new PointRun(
          List.of(),
          run.status() == RunStatus.DIVERGED ? PointStatus.DIVERGED : PointStatus.STALLED,
          run.advice());
    }
    boolean physical = !watched || monitor.verdict().isPhysical();
    return new PointRun(
        recorder.signals(),
        physical ? PointStatus.OK : PointStatus.UNPHYSICAL,
        physical ? "" : monitor.verdict().words());
  }
}
