package org.ursell.runtime.equations;

/** Coefficients of one point, calculated anew at each time. */
final class PointClock implements Clock {
  private final CoefficientTable table;
  private final ModelDescriptor model;
  private final Parameters point;
  private final Schedule schedule;
  private double inside;

  PointClock(CoefficientTable table, ModelDescriptor model, Parameters point) {
    this.table = table;
    this.model = model;
    this.point = point;
    this.schedule = table.schedule(point);
    enter(point.time());
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
