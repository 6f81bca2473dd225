package org.ursell.runtime.measure;

import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Cancellation;

/** A measure that makes a computation of its own at each point. */
public non-sealed interface PointMeasure extends Measure {
  /** Whether it needs to know where runs start. */
  boolean needsStart();

  /** By which method, in a word; empty where there is none to name. */
  default String method() {
    return "";
  }

  /** What it holds of a model while it works out a point, in bytes, if that may be much. */
  @Internal
  default double held(ModelDescriptor model) {
    return 0.0;
  }

  /**
   * Its numbers at a point.
   *
   * @throws java.util.concurrent.CancellationException if it was cancelled
   */
  Reading read(Task task);

  /**
   * A point.
   *
   * @param equations the equations of its truncation order
   * @param parameters all parameters, sizes included
   * @param start where runs start
   * @param options accuracy and limits
   * @param cancelled polled; once true, the measure gives up
   */
  record Task(
      MomentEquations equations,
      Parameters parameters,
      ProductState start,
      IntegratorOptions options,
      Cancellation cancelled) {}

  /**
   * What was found.
   *
   * @param values one per column
   * @param status how it went
   * @param words a sentence; empty if there is nothing to say
   */
  record Reading(double[] values, PointStatus status, String words) {}
}
