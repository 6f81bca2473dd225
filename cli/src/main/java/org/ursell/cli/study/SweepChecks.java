package org.ursell.cli.study;

import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.sweep.SweepRequest;

/** What would go wrong at every point of a sweep is told before it begins. */
public final class SweepChecks {
  private SweepChecks() {}

  /** A model without the limit that was asked for is told at once, and not point by point. */
  public static void requireCoefficients(SweepRequest request) {
    int last = request.plan().points() - 1;
    for (MomentEquations equations : request.equations()) {
      for (int point : new int[] {0, last}) {
        try {
          equations.coefficients(request.parameters(point));
        } catch (BrokenRuleException atThisPoint) {
          // Other points may obey: their rows say which do not.
          if (last == 0) {
            throw atThisPoint;
          }
        }
      }
    }
  }

  /** The steady state is one of infinitely many sites, whatever sizes are measured. */
  public static void requireLimit(ExactJacobian meanField, Parameters point, boolean named) {
    Parameters limit = point;
    for (ParameterDescriptor parameter : meanField.descriptor().parameters()) {
      if (parameter.kind() == Kind.SIZE) {
        limit = limit.with(parameter.name(), Double.POSITIVE_INFINITY);
      }
    }
    try {
      meanField.coefficients(limit);
    } catch (BrokenRuleException atThisPoint) {
      // The rows say which points break a rule.
      return;
    } catch (InvalidInputException none) {
      throw new InvalidInputException(
          "--start steady%s: model '%s' has no steady state of infinitely many sites: %s"
              .formatted(
                  named ? "" : ", the default of lifetimes",
                  meanField.descriptor().name(),
                  none.getMessage()),
          "name another start, such as --start ground, or a state with a phase");
    }
  }
}
