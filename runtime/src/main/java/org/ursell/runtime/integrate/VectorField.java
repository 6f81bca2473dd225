package org.ursell.runtime.integrate;

import java.util.Optional;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.LaneForm;
import org.ursell.runtime.equations.LaneShare;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;

/**
 * The right-hand side of a system dy/dt = f(y), or of one that changes in time, dy/dt = f(t, y). Of
 * such a one, which says so by {@link #isDriven}, an integrator stops at each {@link #nextStop},
 * makes no step longer than {@link #longestStep}, and says before each evaluation {@link #at} which
 * time it is. Not for use by two threads at once.
 */
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
   * Whether f changes in time. Of one that does not nothing of the time is ever asked, nor is it
   * told.
   */
  default boolean isDriven() {
    return false;
  }

  /**
   * The first instant after t at which a run up to an end must stop and begin anew, since f jumps
   * or has a kink there; the end if there is none before it.
   */
  default double nextStop(double t, double end) {
    return end;
  }

  /** How long a step may be that begins at t, lest it steps over something. */
  default double longestStep(double t) {
    return Double.POSITIVE_INFINITY;
  }

  /**
   * Asked where a run does not come on.
   *
   * @param t the time reached
   * @throws org.ursell.runtime.equations.BrokenRuleException if something in f that changes in time
   *     has lost digits then, so that no step is short enough for it
   */
  @Internal
  default void requireDigits(double t) {}

  /**
   * Turns to a time, which holds until another is given.
   *
   * @param from an instant of the stretch between two stops that t belongs to, at whose ends limits
   *     from inside it are meant: its beginning, or a later one before its end
   * @param t the time
   * @throws org.ursell.runtime.equations.BrokenRuleException if f is not defined then, for example
   *     since a rate is negative
   */
  default void at(double from, double t) {}

  /**
   * Looks ahead for what would end a run, as far as a look here and there can tell.
   *
   * @param begin of the run
   * @param end of the run
   * @throws org.ursell.runtime.equations.BrokenRuleException as {@link #at}
   */
  default void lookAhead(double begin, double end) {}

  /**
   * Evaluates f.
   *
   * @param y the state; read only
   * @param dydt receives f(y); another array than {@code y}
   */
  void derivative(double[] y, double[] dydt);

  /**
   * What is needed to evaluate f beside others of the same equations; nothing if that cannot be
   * done, or would not give the same to the last bit. Asked for by runs in lanes, and not before.
   */
  @Internal
  default Optional<LaneShare> laneShare() {
    return Optional.empty();
  }

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
   * @param parameters the point; where coefficients change, times are counted from its {@link
   *     Parameters#time}
   * @throws org.ursell.runtime.equations.InvalidInputException if a parameter is missing or a
   *     coefficient is not finite
   */
  static VectorField of(MomentEquations equations, Parameters parameters) {
    return of(equations, parameters, 0.0);
  }

  /**
   * The same for a run that does not start at 0.
   *
   * @param begin when it does
   */
  static VectorField of(MomentEquations equations, Parameters parameters, double begin) {
    if (equations.descriptor().isDriven()) {
      return new DrivenField(equations, parameters, begin);
    }
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
      public Optional<LaneShare> laneShare() {
        return absent.length > 0
            ? Optional.empty()
            : LaneForm.of(equations)
                .flatMap(form -> form.share(equations, parameters, coefficients));
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
