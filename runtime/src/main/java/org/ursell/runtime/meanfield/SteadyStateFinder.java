package org.ursell.runtime.meanfield;

import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.state.ProductState;

/**
 * Finds the mean-field steady state: by integration, then polished by Newton in the turning frame.
 */
public final class SteadyStateFinder {
  /**
   * A finder.
   *
   * @param meanField the equations at truncation order 1
   * @throws org.ursell.runtime.equations.InvalidInputException if they are of another order, or
   *     without a conserved charge or a named order parameter
   */
  public SteadyStateFinder(ExactJacobian meanField) {
    throw new UnsupportedOperationException();
  }

  /**
   * The steady state from a generic start with a phase.
   *
   * @param parameters the point; sizes are taken as infinite whatever they are
   */
  public SteadyState find(Parameters parameters) {
    throw new UnsupportedOperationException();
  }

  /** The steady state that attracts a given start. */
  public SteadyState find(Parameters parameters, ProductState start) {
    throw new UnsupportedOperationException();
  }

  /** The generic start: populations all equal and weak coherences between neighbouring levels. */
  public ProductState genericStart() {
    throw new UnsupportedOperationException();
  }
}
