package org.ursell.runtime.integrate;

/**
 * When a step begins.
 *
 * @param from an instant of the stretch between two stops that it belongs to
 * @param time its beginning
 */
record StepTime(double from, double time) {
  /** Turns a right-hand side to a time within the step, if it changes in time. */
  void turn(VectorField field, double since) {
    if (field.isDriven()) {
      field.at(from, time + since);
    }
  }

  /** Another step in the same stretch. */
  StepTime later(double by) {
    return new StepTime(from, time + by);
  }
}
