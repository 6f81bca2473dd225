package org.ursell.runtime.meanfield;

import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;

/**
 * The coupling at which the mean-field state without phase loses stability to perturbations with
 * one. A synchronised state can exist beside a stable one without phase; that is not looked for.
 *
 * @param value the smallest such coupling in the range looked at, if any
 * @param words the finding in one sentence
 */
public record CriticalCoupling(OptionalDouble value, String words) {
  private static final int SECTIONS = 200;

  /**
   * Looks for the critical value of one parameter: first for a change of stability on a grid of 200
   * sections, finer towards {@code from}, then for the root.
   *
   * @param meanField the equations at truncation order 1
   * @param parameters the other parameters; sizes are taken as infinite
   * @param coupling the name of the parameter to vary
   * @param from smallest value looked at
   * @param to largest value looked at
   * @throws InvalidInputException if there is no such parameter or the range is empty
   */
  public static CriticalCoupling find(
      ExactJacobian meanField, Parameters parameters, String coupling, double from, double to) {
    if (meanField.descriptor().parameter(coupling).isEmpty()) {
      throw new InvalidInputException(
          "model '%s' has no parameter '%s'".formatted(meanField.descriptor().name(), coupling),
          "name one of its couplings");
    }
    if (!(from < to) || Double.isInfinite(to - from)) {
      throw new InvalidInputException(
          "the range from %s to %s is empty".formatted(from, to), "give an ascending range");
    }
    SteadyStateFinder finder = new SteadyStateFinder(meanField);
    double left = from;
    Optional<Double> before = growth(finder, meanField, parameters, coupling, from);
    if (before.isPresent() && before.get() > 0.0) {
      return none(
          "the state without phase is already unstable at %s = %.6g".formatted(coupling, from));
    }
    for (int section = 1; section <= SECTIONS; section++) {
      double fraction = section / (double) SECTIONS;
      double right = from + (to - from) * fraction * fraction;
      Optional<Double> after = growth(finder, meanField, parameters, coupling, right);
      if (before.isPresent() && after.isPresent() && after.get() > 0.0) {
        double root = root(finder, meanField, parameters, coupling, left, right);
        return new CriticalCoupling(
            OptionalDouble.of(root),
            "the state without phase is unstable from %s = %.6g on".formatted(coupling, root));
      }
      left = right;
      before = after;
    }
    return none(
        "the state without phase is stable for all %s from %.6g to %.6g"
            .formatted(coupling, from, to));
  }

  private static CriticalCoupling none(String words) {
    return new CriticalCoupling(OptionalDouble.empty(), words);
  }

  private static Optional<Double> growth(
      SteadyStateFinder finder,
      ExactJacobian meanField,
      Parameters parameters,
      String coupling,
      double value) {
    return finder
        .symmetricState(new MeanFieldLimit(meanField, parameters.with(coupling, value)))
        .map(SymmetricState::growthRate);
  }

  private static double root(
      SteadyStateFinder finder,
      ExactJacobian meanField,
      Parameters parameters,
      String coupling,
      double left,
      double right) {
    return new BracketingNthOrderBrentSolver(1e-13, 1e-12, 1e-14, 5)
        .solve(
            200,
            value -> growth(finder, meanField, parameters, coupling, value).orElse(Double.NaN),
            left,
            right,
            AllowedSolution.ANY_SIDE);
  }
}
