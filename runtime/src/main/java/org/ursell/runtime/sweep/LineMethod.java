package org.ursell.runtime.sweep;

import java.util.List;
import java.util.Optional;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.measure.Signal;

/**
 * A way of getting the signals of the points of a line. The signals of a line may depend on nothing
 * but the task. Instances hold no state and may be shared between threads.
 */
public interface LineMethod {
  /** The method's name, for tables. */
  String name();

  /** Whether it yields only the long-time state, up to a common phase. */
  boolean onlyLongTime();

  /**
   * The runs of a task.
   *
   * @return one per point; nothing where this method leaves the point to another
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  List<Optional<PointRun>> run(LineTask task);

  /**
   * The run of a point.
   *
   * @param signals one per quantity of the task; empty if the run failed
   * @param status {@link PointStatus#OK}, or what went wrong
   * @param words one sentence if something is to be said
   */
  record PointRun(List<Signal> signals, PointStatus status, String words) {
    public PointRun {
      signals = List.copyOf(signals);
    }
  }
}
