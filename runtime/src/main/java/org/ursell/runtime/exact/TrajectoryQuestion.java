package org.ursell.runtime.exact;

import java.util.List;
import org.ursell.runtime.equations.ObservableDescriptor;

/**
 * Expectation values at given times, at any cut of the modes.
 *
 * @param end how long after the start the last of the times is
 */
record TrajectoryQuestion(
    ExactOptions options,
    ExactStart start,
    List<ObservableDescriptor> observables,
    double[] times,
    double end)
    implements CutSearch.Question<ExactTrajectory> {
  @Override
  public ExactTrajectory answer(ExactSystem system) {
    return new ExactRuns(system, options, start).trajectory(observables, times);
  }

  @Override
  public double end(ExactTrajectory answer) {
    return end;
  }

  @Override
  public boolean same(ExactTrajectory one, ExactTrajectory other) {
    return one.agrees(other, options);
  }
}
