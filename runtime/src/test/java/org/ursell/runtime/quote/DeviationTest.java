package org.ursell.runtime.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.langevin.Estimate;
import org.ursell.runtime.quote.Deviation.Shift;

class DeviationTest {
  private static final double SCALE = 300.0;

  private static Anchor anchor(double size, double exact, double deviation, double error) {
    return new Anchor(size, exact, new Estimate(exact + deviation, error));
  }

  private static final List<Anchor> ANCHORS =
      List.of(anchor(24, 4.7, -0.08, 0.01), anchor(16, 4.0, -0.12, 0.02));

  /** Between two sizes it is a line, with the difference of both as its uncertainty. */
  @Test
  void isInterpolatedBetweenExactSizes() {
    Shift shift = new Deviation(ANCHORS, OptionalDouble.empty(), SCALE).at(20, 4.3);
    assertThat(shift.value()).isCloseTo(-0.10, within(1e-12));
    assertThat(shift.statistical()).isCloseTo(Math.hypot(0.01, 0.005), within(1e-12));
    assertThat(shift.systematic()).isCloseTo(0.02, within(1e-12));
  }

  @Test
  void isMetAtItsOwnSizes() {
    Deviation deviation = new Deviation(ANCHORS, OptionalDouble.empty(), SCALE);
    assertThat(deviation.at(16, 4.0).value()).isCloseTo(-0.12, within(1e-12));
    assertThat(deviation.at(24, 4.7).value()).isCloseTo(-0.08, within(1e-12));
  }

  /** A limit at large N is approached from the last measured value, at rates of 1/N. */
  @Test
  void runsToItsLimit() {
    Deviation deviation = new Deviation(ANCHORS, OptionalDouble.of(0.14), SCALE);
    double before = deviation.at(24, 4.7).value();
    for (double size : new double[] {30, 100, 1e3, 1e4}) {
      double now = deviation.at(size, 1.0).value();
      assertThat(now).isGreaterThan(before).isLessThan(0.14);
      before = now;
    }
    assertThat(deviation.at(1e9, 1.0).value()).isCloseTo(0.14, within(1e-6));
    assertThat(deviation.at(1e9, 1.0).systematic()).isCloseTo(0.11, within(1e-12));
  }

  /** Without one, nothing is known but the last, and the uncertainty grows with the lifetime. */
  @Test
  void isCarriedBeyondWithGrowingUncertainty() {
    Deviation deviation = new Deviation(ANCHORS, OptionalDouble.empty(), SCALE);
    assertThat(deviation.at(1000, 95).value()).isCloseTo(-0.08, within(1e-12));
    assertThat(deviation.at(24.001, 4.7).systematic()).isCloseTo(0.08, within(1e-4));
    assertThat(deviation.at(1000, 95).systematic())
        .isGreaterThan(deviation.at(100, 12).systematic())
        .isLessThan(0.08 + 0.01 * 95);
  }

  @Test
  void nothingMeasuredIsNoCertainty() {
    Deviation none = new Deviation(List.of(), OptionalDouble.empty(), SCALE);
    assertThat(none.at(100, 50).value()).isZero();
    assertThat(none.at(100, 50).systematic()).isCloseTo(2.0, within(1e-12));
    assertThat(none.at(10, 5).systematic()).isCloseTo(0.4, within(1e-12));
    assertThat(new Deviation(ANCHORS, OptionalDouble.empty(), SCALE).without(24).anchors())
        .extracting(Anchor::size)
        .containsExactly(16.0);
  }

  /**
   * A limit at large N alone says little of few sites: a laser whose deviation is 0.27 there and
   * -0.03 to 0.02 at 5 to 20 sites (exact 2.4983, 4.1213, 7.4023).
   */
  @Test
  void aLimitAloneIsNotCarriedToFewSites() {
    Deviation laser = new Deviation(List.of(), OptionalDouble.of(0.272), 40);
    double[] sizes = {5, 10, 20};
    double[] exact = {2.4983, 4.1213, 7.4023};
    double[] sampled = {2.465, 4.11, 7.422};
    for (int k = 0; k < sizes.length; k++) {
      Deviation.Shift shift = laser.at(sizes[k], sampled[k]);
      assertThat(sampled[k] - shift.value())
          .isCloseTo(exact[k], within(shift.systematic()))
          .isCloseTo(exact[k], within(0.04 * exact[k]));
    }
    assertThat(laser.at(1e6, 1e6).value()).isCloseTo(0.272, within(1e-4));
  }
}
