package org.ursell.runtime.meanfield;

import java.util.OptionalDouble;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;

/**
 * The coupling at which the mean-field state without phase loses stability to perturbations with
 * one.
 *
 * @param value the smallest such coupling in the range looked at, if any
 * @param words the finding in one sentence
 */
public record CriticalCoupling(OptionalDouble value, String words) {
  /**
   * Looks for the critical value of one parameter.
   *
   * @param meanField the equations at truncation order 1
   * @param parameters the other parameters; sizes are taken as infinite
   * @param coupling the name of the parameter to vary
   * @param from smallest value looked at
   * @param to largest value looked at
   */
  public static CriticalCoupling find(
      ExactJacobian meanField, Parameters parameters, String coupling, double from, double to) {
    throw new UnsupportedOperationException();
  }
}
