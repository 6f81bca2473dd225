package org.ursell.runtime.integrate;

import java.util.Optional;
import org.ursell.runtime.equations.Clock;
import org.ursell.runtime.equations.ExactForms;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/** The Jacobian of moment equations at one parameter point, of which absent moments stand still. */
final class EquationsJacobian implements FieldJacobian {
  private final ExactJacobian equations;
  private final double[] coefficients;
  private final int[] absent;
  private final Clock clock;
  private final double origin;
  private double entered = Double.NaN;

  private EquationsJacobian(ExactJacobian equations, Parameters parameters, int[] absent) {
    this.equations = equations;
    this.origin = parameters.time();
    double inside =
        equations.descriptor().isDriven() ? equations.schedule(parameters).inside(origin) : origin;
    this.coefficients = equations.coefficients(parameters.at(origin, inside));
    this.absent = absent;
    this.clock = equations.clock(parameters);
  }

  /** The Jacobian of some equations, if they know it in any form. */
  static Optional<FieldJacobian> of(
      MomentEquations equations, Parameters parameters, int[] absent) {
    return ExactForms.of(equations).map(exact -> new EquationsJacobian(exact, parameters, absent));
  }

  @Override
  public JacobianPattern pattern() {
    return equations.jacobianPattern();
  }

  @Override
  public int room() {
    return equations.jacobianRoom();
  }

  @Override
  public void turn(double from, double t) {
    if (from != entered) {
      clock.enter(origin + from);
      entered = from;
    }
    clock.set(origin + t, coefficients);
  }

  @Override
  public void fill(double[] y, double[] values) {
    equations.jacobian(y, coefficients, values);
    for (int row : absent) {
      for (int e = pattern().rowStart(row); e < pattern().rowStart(row + 1); e++) {
        values[e] = 0.0;
      }
    }
  }
}
