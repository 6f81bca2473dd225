package org.ursell.runtime.integrate;

import java.util.OptionalDouble;
import org.hipparchus.analysis.solvers.AllowedSolution;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;

/** Finds the first downward zero crossing of a stopping event within accepted steps. */
final class EventLocator {
  /** Looked at in every step; a step is short compared with the fastest oscillation. */
  private static final int SECTIONS = 4;

  private final StoppingEvent event;
  private final double[] state;
  private double before;

  EventLocator(StoppingEvent event, double[] start) {
    this.event = event;
    this.state = start.clone();
    this.before = event.value(0.0, start);
  }

  /** The time of the first crossing in a step, if there is one. */
  OptionalDouble locate(DenseStep step) {
    double from = step.previousTime();
    double length = step.currentTime() - from;
    for (int section = 1; section <= SECTIONS; section++) {
      double right = section == SECTIONS ? step.currentTime() : from + length * section / SECTIONS;
      double after = at(step, right);
      if (before > 0.0 && after <= 0.0) {
        double left = from + length * (section - 1) / SECTIONS;
        return OptionalDouble.of(root(step, left, right));
      }
      before = after;
    }
    return OptionalDouble.empty();
  }

  private double root(DenseStep step, double left, double right) {
    // The interpolant and the step's end state differ by rounding, so the bracket is checked again.
    if (at(step, left) <= 0.0) {
      return left;
    }
    return new BracketingNthOrderBrentSolver(1e-14, 1e-13, 1e-15, 5)
        .solve(200, time -> at(step, time), left, right, AllowedSolution.ANY_SIDE);
  }

  private double at(DenseStep step, double time) {
    step.state(time, state);
    return event.value(time, state);
  }
}
