package org.ursell.runtime.response;

import java.util.Optional;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.Parameters;

/** Finds a steady state of truncated equations. */
@Internal
@FunctionalInterface
public interface SteadyMoments {
  /**
   * What was found.
   *
   * @param moments the steady state; empty if there is none
   * @param words what happened instead
   */
  record Outcome(Optional<double[]> moments, String words) {}

  /**
   * The steady state that a start leads to.
   *
   * @param start moments of the start, as the equations count them
   */
  Outcome find(ExactJacobian equations, Parameters parameters, double[] start);
}
