package org.ursell.runtime.sweep;

import java.util.List;
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
   * @return one per point
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  List<Outcome> run(LineTask task);

  /** What a method makes of a point: its run, or nothing, so that it is left to another. */
  sealed interface Outcome {}

  /**
   * A point that is left to another method.
   *
   * @param turning the rate of a frame in which the run comes to rest or nearly so, if one is
   *     known: angles per unit of time by which the first charge of the model turns the state; 0
   *     otherwise
   */
  record Left(double turning) implements Outcome {
    /** Nothing is known of the point. */
    public static final Left UNKNOWN = new Left(0.0);
  }

  /**
   * The run of a point.
   *
   * @param signals one per quantity of the task; empty if the run failed
   * @param status {@link PointStatus#OK}, or what went wrong
   * @param words one sentence if something is to be said
   */
  record PointRun(List<Signal> signals, PointStatus status, String words) implements Outcome {
    public PointRun {
      signals = List.copyOf(signals);
    }
  }
}
