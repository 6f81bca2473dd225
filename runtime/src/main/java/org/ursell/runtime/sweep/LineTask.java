package org.ursell.runtime.sweep;

import java.util.List;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/**
 * Neighbouring points that are to be run.
 *
 * @param equations the equations of all of them
 * @param points the parameters of each, sizes included, in the order of the line
 * @param starts where each starts, as many as points
 * @param turning for each point a frame that suits it, as in {@link LineMethod.Left}
 * @param quantities what is recorded
 * @param window when
 * @param samples how many of the last samples are read
 * @param options accuracy and limits
 * @param cancelled polled; once true, the work is given up
 */
public record LineTask(
    MomentEquations equations,
    List<Parameters> points,
    List<ProductState> starts,
    List<Double> turning,
    List<ObservableDescriptor> quantities,
    Window window,
    int samples,
    IntegratorOptions options,
    Cancellation cancelled) {
  public LineTask {
    points = List.copyOf(points);
    starts = List.copyOf(starts);
    turning = List.copyOf(turning);
    quantities = List.copyOf(quantities);
  }

  /** The same task for some of its points. */
  public LineTask of(List<Integer> places) {
    return new LineTask(
        equations,
        places.stream().map(points::get).toList(),
        places.stream().map(starts::get).toList(),
        places.stream().map(turning::get).toList(),
        quantities,
        window,
        samples,
        options,
        cancelled);
  }
}
