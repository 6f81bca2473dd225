package org.ursell.runtime.integrate;

/**
 * What the stiff method did in a run. If explicit steps were made again in between, the times are
 * those of its first and last step, and the numbers those of all its steps.
 *
 * @param from when it took over; 0 if it was asked for
 * @param to when its last step ended
 * @param steps how many steps it made
 * @param jacobians how often it took the Jacobian; each counts as one evaluation of the right-hand
 *     side in {@link RunResult#evaluations}
 * @param factorisations how often it factored the matrices of a step
 */
public record StiffPart(double from, double to, long steps, long jacobians, long factorisations) {
  /** When it was, for people. */
  public String when() {
    return "between t = %s and t = %s".formatted(time(from), time(to));
  }

  private static String time(double t) {
    return t == 0.0 ? "0" : "%.4g".formatted(t);
  }

  /** What was done, for people. */
  public String words() {
    return "%s %s: %d steps, %d Jacobians, %d factorisations"
        .formatted(IntegrationMethod.STIFF.title(), when(), steps, jacobians, factorisations);
  }

  /** This part and a later one. */
  StiffPart and(StiffPart later) {
    return new StiffPart(
        from,
        later.to,
        steps + later.steps,
        jacobians + later.jacobians,
        factorisations + later.factorisations);
  }
}
