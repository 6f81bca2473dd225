package org.ursell.runtime.exact;

import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.LindbladData;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Schedule;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;

/**
 * A Lindblad equation that changes in time.
 *
 * @param subject whose equation it is
 * @param parameters the point; its time is when runs start
 * @param schedule when coefficients jump or have kinks, and how long steps may be
 */
record Drive(Subject subject, Parameters parameters, Schedule schedule) {
  static Drive of(Subject subject, Parameters parameters) {
    return new Drive(subject, parameters, subject.schedule(parameters));
  }

  /** When runs start. */
  double begin() {
    return parameters.time();
  }

  /** The equation at the start, whose jumps a moment later may be others. */
  LindbladData atStart() {
    return at(begin(), schedule.inside(begin()));
  }

  /**
   * The equation at a time.
   *
   * @param inside an instant in the stretch between jumps of coefficients that is meant
   * @throws BrokenRuleException if a rate is negative then, or a coefficient no finite real number
   */
  LindbladData at(double time, double inside) {
    Parameters then = parameters.at(time, inside);
    boolean modes = subject.descriptor().species().stream().anyMatch(SpeciesDescriptor::isMode);
    try {
      return modes ? subject.lindbladWithModes(then) : subject.lindblad(then);
    } catch (BrokenRuleException broken) {
      String what = String.valueOf(broken.getMessage());
      if (what.contains("t = ")) {
        throw broken;
      }
      throw new BrokenRuleException("%s at t = %.6g".formatted(what, time), broken.remedy());
    }
  }
}
