package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  /** A needle about a time t0 is seen there, whichever even power it falls off by. */
  @ParameterizedTest
  @CsvSource({"0.96, 0.19, 2", "50, 0.01, 2", "1.7, 0.3, 4", "0.123456789, 7e-3, 6"})
  void stopsAtNeedles(double t0, double width, double power) {
    Formula distance =
        Formula.product(
            Formula.sum(Formula.time(), Formula.number(-t0)), Formula.number(1.0 / width));
    Formula needle =
        Formula.exp(
            Formula.product(Formula.number(-1.0), Formula.power(distance, Formula.number(power))));
    CoefficientTable table = CoefficientTable.over(needle).add(1.0, 0).coefficient("f").build();
    Schedule schedule = table.schedule(Parameters.none());
    double next = schedule.next(0.0);
    assertThat(next).isLessThanOrEqualTo(t0 + 0.01 * width);
    while (next < t0 - 0.05 * width) {
      next = schedule.next(next);
    }
    assertThat(next).isCloseTo(t0, within(0.05 * width));
  }
}
