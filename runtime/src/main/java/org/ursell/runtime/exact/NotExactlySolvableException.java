package org.ursell.runtime.exact;

import org.ursell.runtime.equations.InvalidInputException;

/**
 * What was asked of the exact solver is beyond its kind of system, while truncated moment equations
 * can be had.
 */
public final class NotExactlySolvableException extends InvalidInputException {
  private static final long serialVersionUID = 1L;

  /** What every remedy offers instead, so that a command line can say how to ask for it. */
  public static final String TRUNCATION = "truncation orders";

  /**
   * A refusal with its remedy.
   *
   * @param what what is beyond the solver, in one sentence without a final stop
   * @param remedy how to mend it, with {@link #TRUNCATION} among the choices
   */
  NotExactlySolvableException(String what, String remedy) {
    super(what, remedy);
  }
}
