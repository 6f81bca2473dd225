package org.ursell.runtime.equations;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Coefficients of a point of infinite sizes that mix with the time, as in {@code cos(t/N)}: their
 * limits, found anew at each time. What functions of the time lose there of their digits is watched
 * as in {@link PointClock}.
 */
final class LimitClock implements DistinctClock {
  private final CoefficientTable table;
  private final ModelDescriptor model;
  private final Parameters point;
  private final Schedule schedule;
  private final LostDigits lost;
  private final List<Integer> all;
  private double inside;

  LimitClock(CoefficientTable table, ModelDescriptor model, Parameters point, Schedule schedule) {
    this.table = table;
    this.model = model;
    this.point = point;
    this.schedule = schedule;
    lost = new LostDigits(model, table.generators(), table.polynomials(point), point);
    all = IntStream.range(0, table.size()).boxed().toList();
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
    double[] values = table.limits(model, point.at(t, inside), 0, true);
    System.arraycopy(values, 0, c, 0, values.length);
    if (t >= lost.next()) {
      lost.look(t, inside, all, c);
    }
  }

  @Override
  public void requireDigits(double t, double[] c) {
    lost.requireDigits(t, inside, all, c);
  }
}
