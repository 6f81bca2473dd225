package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.exact.Footprint;

/** Forecasts of exact solutions by a clock that goes as the work says. */
class ExactPilotTest {
  private final AtomicLong nanos = new AtomicLong();
  private final List<Double> solved = new ArrayList<>();

  /** As many updates in one application as N^6, which is about right for three levels. */
  private static Footprint footprint(double size) {
    return new Footprint((int) size, 1, 1.0, Math.pow(size, 6));
  }

  private static double work(double size) {
    return Math.pow(size, 6) * Math.pow(size, ExactPilot.OF_LIFETIMES);
  }

  /**
   * @param cold how long the first of all runs takes more
   * @param rate updates in a second
   */
  private ExactPilot pilot(double cold, double rate) {
    return new ExactPilot(
        ExactPilotTest::footprint,
        size -> {
          double seconds = work(size) / rate + (solved.isEmpty() ? cold : 0.0);
          solved.add(size);
          nanos.addAndGet((long) (1e9 * seconds));
        },
        ExactPilot.OF_LIFETIMES,
        nanos::get);
  }

  private static double seconds(double rate, Double... sizes) {
    return List.of(sizes).stream().mapToDouble(ExactPilotTest::work).sum() / rate;
  }

  @Test
  void allSizesAndPointsCount() {
    double found = pilot(0.0, 1e9).seconds(List.of(4.0, 24.0, 40.0), 3.0);
    assertThat(found).isCloseTo(3.0 * seconds(1e9, 4.0, 24.0, 40.0), withinPercentage(1));
  }

  /** A program that has just begun is slow, whether it takes long at the very first size or not. */
  @Test
  void aSlowBeginningTellsNothing() {
    for (double cold : new double[] {0.05, 0.5, 2.9}) {
      solved.clear();
      double found = pilot(cold, 1e9).seconds(List.of(40.0), 1.0);
      assertThat(found).isCloseTo(seconds(1e9, 40.0), withinPercentage(1));
    }
  }

  /** Where the first trials say that all of it is short, no larger ones are made. */
  @Test
  void shortWorkIsNotTriedLong() {
    double found = pilot(0.0, 1e12).seconds(List.of(24.0), 1.0);
    assertThat(found).isLessThan(Pilot.SHORT);
    assertThat(solved).containsExactly(2.0, 4.0, 6.0, 8.0);
  }

  /** Nothing is solved that is as large as what was asked for, and a slow trial is the last. */
  @Test
  void trialsAreSmall() {
    assertThat(pilot(0.0, 1e9).seconds(List.of(2.0), 1.0)).isZero();
    assertThat(solved).isEmpty();
    pilot(0.0, 1e4).seconds(List.of(40.0), 1.0);
    assertThat(solved).containsExactly(2.0, 4.0);
  }
}
