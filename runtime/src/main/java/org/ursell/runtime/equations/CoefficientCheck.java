package org.ursell.runtime.equations;

/** The check that every implementation of {@link MomentEquations#coefficients} ends with. */
public final class CoefficientCheck {
  private CoefficientCheck() {}

  /**
   * Refuses coefficients that are not finite.
   *
   * @throws InvalidInputException naming the likely cause: a size without a mean-field limit, or a
   *     parameter that is not finite
   */
  public static void requireFinite(
      double[] coefficients, ModelDescriptor descriptor, Parameters parameters) {
    for (double coefficient : coefficients) {
      if (!Double.isFinite(coefficient)) {
        boolean limit = parameters.asMap().values().stream().anyMatch(v -> Double.isInfinite(v));
        throw new InvalidInputException(
            "a coefficient of the model '" + descriptor.name() + "' is not finite at " + parameters,
            limit
                ? "the couplings must be scaled with 1/N for N = infinity (mean field) to exist"
                : "give finite parameters that avoid a division by zero");
      }
    }
  }
}
