package org.ursell.runtime.integrate;

import java.util.Optional;
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

  private EquationsJacobian(ExactJacobian equations, Parameters parameters, int[] absent) {
    this.equations = equations;
    this.coefficients = equations.coefficients(parameters);
    this.absent = absent;
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
  public void fill(double[] y, double[] values) {
    equations.jacobian(y, coefficients, values);
    for (int row : absent) {
      for (int e = pattern().rowStart(row); e < pattern().rowStart(row + 1); e++) {
        values[e] = 0.0;
      }
    }
  }
}
