package org.ursell.runtime.integrate;

import java.util.Optional;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/** The right-hand side of an autonomous system dy/dt = f(y). Not for use by two threads at once. */
public interface VectorField {
  /** The number of unknowns. */
  int dimension();

  /**
   * How many unknowns, from the first on, are bounded if all is well: all of them, but for angles
   * at the end that may grow without bound.
   */
  default int boundedDimension() {
    return dimension();
  }

  /** How large the unknowns can be, and which of them are measured by a common scale. */
  default MomentMagnitudes magnitudes() {
    return MomentMagnitudes.separate(dimension());
  }

  /**
   * Evaluates f.
   *
   * @param y the state; read only
   * @param dydt receives f(y); another array than {@code y}
   */
  void derivative(double[] y, double[] dydt);

  /**
   * The exact Jacobian of f, if it is known: what the stiff method needs. Asked for when a run
   * turns out to be stiff, and not before, since some equations have to be derived anew for it.
   */
  default Optional<FieldJacobian> jacobian() {
    return Optional.empty();
  }

  /**
   * The vector field of moment equations at one parameter point. Moments of more sites than there
   * are at the point stand still. It owns the coefficients and scratch room, so each thread asks
   * for its own.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if a parameter is missing or a
   *     coefficient is not finite
   */
  static VectorField of(MomentEquations equations, Parameters parameters) {
    double[] coefficients = equations.coefficients(parameters);
    int[] absent = AbsentMoments.of(equations, parameters);
    int dimension = equations.moments().size();
    return new VectorField() {
      @Override
      public int dimension() {
        return dimension;
      }

      @Override
      public MomentMagnitudes magnitudes() {
        return MomentMagnitudes.of(equations);
      }

      @Override
      public Optional<FieldJacobian> jacobian() {
        return EquationsJacobian.of(equations, parameters, absent);
      }

      @Override
      public void derivative(double[] y, double[] dydt) {
        equations.derivative(y, coefficients, dydt);
        for (int k : absent) {
          dydt[k] = 0.0;
        }
      }
    };
  }
}
