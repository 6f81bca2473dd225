package org.ursell.runtime.lifetime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.lifetime.FiniteSizeScaling.Estimate;
import org.ursell.runtime.lifetime.FiniteSizeScaling.Point;

class FiniteSizeScalingTest {
  private static final Source SECOND_ORDER = new Source.Truncated(2, List.of(2), 43);
  private static final double[] SIZES = {50, 100, 200, 500, 1000, 2000};

  @Test
  void findsAnExactStraightLine() {
    List<Point> points = new ArrayList<>();
    for (double n : SIZES) {
      points.add(measured(n, 4.0 + 0.05 * n));
    }
    FiniteSizeScaling scaling = FiniteSizeScaling.fit(points);
    FiniteSizeScaling.Line line = scaling.line().orElseThrow();
    assertThat(line.intercept().value()).isCloseTo(4.0, Offset.offset(1e-10));
    assertThat(line.slope().value()).isCloseTo(0.05, Offset.offset(1e-12));
    assertThat(line.slope().halfWidth95()).isLessThan(1e-10);
    assertThat(line.at(1000)).isCloseTo(54.0, Offset.offset(1e-9));
  }

  @Test
  void findsAnExactPowerLaw() {
    List<Point> points = new ArrayList<>();
    for (double n : SIZES) {
      points.add(measured(n, 0.4 * Math.pow(n, 0.7)));
    }
    FiniteSizeScaling.PowerLaw law = FiniteSizeScaling.fit(points).powerLaw().orElseThrow();
    assertThat(law.prefactor().value()).isCloseTo(0.4, Offset.offset(1e-12));
    assertThat(law.exponent().value()).isCloseTo(0.7, Offset.offset(1e-12));
    assertThat(law.at(300)).isCloseTo(0.4 * Math.pow(300, 0.7), Offset.offset(1e-10));
  }

  /** With noise that falls as the weights say, about 95 of 100 intervals hold the truth. */
  @Test
  void confidenceIntervalsHoldWhatTheyPromise() {
    Random random = new Random(9);
    int line = 0;
    int power = 0;
    int trials = 2000;
    for (int trial = 0; trial < trials; trial++) {
      List<Point> linear = new ArrayList<>();
      List<Point> algebraic = new ArrayList<>();
      for (double n : SIZES) {
        linear.add(measured(n, 4.0 + 0.05 * n + 10.0 / n * random.nextGaussian()));
        algebraic.add(measured(n, 0.4 * Math.pow(n, 0.7) * Math.exp(0.02 * random.nextGaussian())));
      }
      line += holds(FiniteSizeScaling.fit(linear).line().orElseThrow().slope(), 0.05);
      power += holds(FiniteSizeScaling.fit(algebraic).powerLaw().orElseThrow().exponent(), 0.7);
    }
    assertThat(line / (double) trials).isBetween(0.93, 0.97);
    assertThat(power / (double) trials).isBetween(0.93, 0.97);
  }

  /** A curve that becomes straight: the line must find the slope of its end, not of its middle. */
  @Test
  void theSlopeIsThatOfTheLargeSizes() {
    List<Point> points = new ArrayList<>();
    for (double n : SIZES) {
      points.add(measured(n, 4.0 + 0.05 * n + 200.0 / n));
    }
    assertThat(FiniteSizeScaling.fit(points).line().orElseThrow().slope().value())
        .isCloseTo(0.05, Offset.offset(5e-4));
  }

  private static int holds(Estimate estimate, double truth) {
    return Math.abs(estimate.value() - truth) <= estimate.halfWidth95() ? 1 : 0;
  }

  @Test
  void censoredAndFailedPointsNeverEnter() {
    List<Point> points = new ArrayList<>();
    for (double n : SIZES) {
      points.add(measured(n, 4.0 + 0.05 * n));
    }
    FiniteSizeScaling without = FiniteSizeScaling.fit(points);
    points.add(new Point(5000, result(new Lifetime.Longer(1e4))));
    points.add(
        new Point(
            20, result(new Lifetime.Broken(Lifetime.Broken.Reason.DIVERGED, 3.0, "diverged"))));
    FiniteSizeScaling with = FiniteSizeScaling.fit(points);
    assertThat(with.line()).isEqualTo(without.line());
    assertThat(with.points()).isEqualTo(6);
    assertThat(with.words()).contains("2 censored or failed left out");
  }

  /** Lifetimes of runs that left the quantum states do enter, but not in silence. */
  @Test
  void unphysicalPointsAreCounted() {
    Physicality negative =
        new Physicality.Violated(Physicality.Sites.TWO, 1.0, -0.1, 2.0, "two sites of A and A");
    List<Point> points = new ArrayList<>();
    for (double n : SIZES) {
      points.add(measured(n, 4.0 + 0.05 * n));
    }
    assertThat(FiniteSizeScaling.fit(points).words()).doesNotContain("quantum state");
    points.add(
        new Point(
            20,
            new LifetimeResult(new Lifetime.Measured(5.0, 1e-9), negative, SECOND_ORDER, 0.1, 1)));
    assertThat(FiniteSizeScaling.fit(points).words())
        .contains("7 points (1 with moments of no quantum state)");
  }

  @Test
  void twoSizesAreNotEnough() {
    FiniteSizeScaling scaling =
        FiniteSizeScaling.fit(List.of(measured(50, 5), measured(100, 9), measured(100, 9)));
    assertThat(scaling.line()).isEmpty();
    assertThat(scaling.powerLaw()).isEmpty();
    assertThat(scaling.words()).contains("no fit: 2 sizes");
  }

  private static Point measured(double size, double lifetime) {
    return new Point(size, result(new Lifetime.Measured(lifetime, 1e-9)));
  }

  private static LifetimeResult result(Lifetime outcome) {
    Physicality fine = new Physicality.Sound(Physicality.Sites.TWO);
    return new LifetimeResult(outcome, fine, SECOND_ORDER, 0.1, 1);
  }
}
