package org.ursell.runtime.integrate;

import java.util.Optional;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.linear.ShiftedFactors;

/**
 * What the stiff method needs of a system before it can take over.
 *
 * @param jacobian of the system
 * @param factors room for those of its pattern
 */
record StiffRest(FieldJacobian jacobian, ShiftedFactors factors) {
  /** That of a system, if it knows its Jacobian. */
  static Optional<StiffRest> of(VectorField field) {
    return field
        .jacobian()
        .map(jacobian -> new StiffRest(jacobian, new ShiftedFactors(jacobian.pattern())));
  }

  /**
   * That of a system which is to be integrated by the stiff method whatever it is.
   *
   * @throws InvalidInputException if it does not know its Jacobian
   */
  static StiffRest required(VectorField field) {
    return of(field)
        .orElseThrow(
            () ->
                new InvalidInputException(
                    "the stiff method was asked for, and these equations do not know their Jacobian",
                    "leave the choice of the method to the program, or take the explicit one"));
  }

  /** Whether the stiff method is likely to be cheaper than explicit steps of this length. */
  boolean pays(double h, double left) {
    return StiffnessGauge.pays(h, left, jacobian.pattern().entries(), factors);
  }

  /** How long a step must be to be worth its price, beside explicit steps of this length. */
  double shortest(double h) {
    return StiffnessGauge.worth(jacobian.pattern().entries(), factors) * h;
  }

  /** The rest of a run. */
  StiffRun run(
      RunRequest request,
      RunEnding ending,
      RunForecast forecast,
      ErrorScale scale,
      Optional<FirstCrossing> crossing,
      Takeover at) {
    return new StiffRun(request, ending, forecast, scale, crossing, this, at);
  }
}
