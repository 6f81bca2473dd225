package org.ursell.runtime.problem;

import org.ursell.runtime.integrate.VectorField;

/** An initial value problem that carries its solution. */
public interface ExactProblem extends VectorField {
  /** The state at t = 0. */
  double[] start();

  /** The exact state at a later time. */
  double[] exact(double time);
}
