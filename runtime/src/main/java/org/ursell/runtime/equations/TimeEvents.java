package org.ursell.runtime.equations;

/** What one formula does in time at one point. */
final class TimeEvents {
  private TimeEvents() {}

  /** A formula that has neither jumps nor kinks and changes slowly. */
  static Schedule.Events of(Formula formula, Parameters parameters) {
    return new Schedule.Events() {
      @Override
      public double next(double t) {
        return Double.POSITIVE_INFINITY;
      }

      @Override
      public double longestStep(double t) {
        return Double.POSITIVE_INFINITY;
      }
    };
  }
}
