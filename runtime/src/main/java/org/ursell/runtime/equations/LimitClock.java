package org.ursell.runtime.equations;

/**
 * Coefficients of a point of infinite sizes that mix with the time, as in {@code cos(t/N)}: their
 * limits, found anew at each time.
 */
final class LimitClock implements DistinctClock {
  private final CoefficientTable table;
  private final ModelDescriptor model;
  private final Parameters point;
  private final Schedule schedule;
  private double inside;

  LimitClock(CoefficientTable table, ModelDescriptor model, Parameters point, Schedule schedule) {
    this.table = table;
    this.model = model;
    this.point = point;
    this.schedule = schedule;
    enter(point.time());
  }

  @Override
  public boolean changes(int coefficient) {
    return true;
  }

  @Override
  public void enter(double from) {
    inside = schedule.inside(from);
  }

  @Override
  public void set(double t, double[] c) {
    double[] values = table.values(model, point.at(t, inside), 0);
    System.arraycopy(values, 0, c, 0, values.length);
  }
}
