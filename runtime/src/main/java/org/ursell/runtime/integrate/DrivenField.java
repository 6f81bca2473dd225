package org.ursell.runtime.integrate;

import java.util.Optional;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.Clock;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Schedule;

/**
 * The vector field of moment equations whose coefficients change in time. Times are counted from
 * the time of the parameter point.
 */
final class DrivenField implements VectorField {
  /** In so many parts of a run it is looked ahead, and in each stretch between two stops. */
  private static final int LOOKS = 500;

  private static final int LOOKS_PER_STRETCH = 4;

  /** Where steps are short it is looked more often, but no more often than this in all. */
  private static final int MOST_LOOKS = 20_000;

  private static final int MOST_STRETCHES = 100_000;

  private final MomentEquations equations;
  private final Parameters parameters;
  private final double origin;
  private final double[] coefficients;
  private final Clock clock;
  private final Schedule schedule;
  private final int[] absent;
  private double entered;
  private double now = Double.NaN;

  /**
   * A right-hand side.
   *
   * @param begin when the run starts, before which nothing is asked
   */
  DrivenField(MomentEquations equations, Parameters parameters, double begin) {
    this.equations = equations;
    this.parameters = parameters;
    origin = parameters.time();
    schedule = equations.schedule(parameters);
    clock = equations.clock(parameters);
    double start = origin + begin;
    coefficients = equations.coefficients(parameters.at(start, schedule.inside(start)));
    absent = AbsentMoments.of(equations, parameters);
    enter(begin);
  }

  private void enter(double from) {
    clock.enter(origin + from);
    entered = from;
    now = Double.NaN;
  }

  @Override
  public int dimension() {
    return equations.moments().size();
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
  public boolean isDriven() {
    return true;
  }

  @Override
  public double nextStop(double t, double end) {
    double last = origin + end;
    double next = schedule.next(origin + t, last);
    return next < last ? next - origin : end;
  }

  @Override
  public double longestStep(double t) {
    return schedule.longestStep(origin + t);
  }

  @Override
  public void at(double from, double t) {
    if (from != entered) {
      enter(from);
    }
    if (t != now) {
      clock.set(origin + t, coefficients);
      now = t;
    }
  }

  @Override
  public void requireDigits(double t) {
    at(entered, t);
    clock.requireDigits(origin + t, coefficients);
  }

  @Override
  public void lookAhead(double begin, double end) {
    double from = begin;
    for (int stretch = 0; from < end && stretch < MOST_STRETCHES; stretch++) {
      double to = nextStop(from, end);
      double longest = Math.min((end - begin) / LOOKS, (to - from) / LOOKS_PER_STRETCH);
      double shortest = Math.min(longest, (end - begin) / MOST_LOOKS);
      for (double look = from; look < to; ) {
        at(from, look);
        look += Math.max(shortest, Math.min(longest, 0.5 * longestStep(look)));
      }
      at(from, to);
      from = to;
    }
    at(begin, begin);
  }

  @Override
  public void derivative(double[] y, double[] dydt) {
    equations.derivative(y, coefficients, dydt);
    for (int k : absent) {
      dydt[k] = 0.0;
    }
  }
}
