package org.ursell.runtime.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.exact.Footprint;

/** Forecasts of exact solutions by a clock that goes as the work says. */
class ExactPilotTest {
  private final List<Double> solved = new ArrayList<>();
  private double passed;
  private double given;

  private final WorkClock clock =
      new WorkClock() {
        @Override
        public double wall() {
          return passed;
        }

        @Override
        public double processor() {
          return given;
        }
      };

  /** As many updates in one application as N^6, which is about right for three levels. */
  private static Footprint footprint(double size) {
    return new Footprint((int) size, 1, 1.0, Math.pow(size, 6));
  }

  /** As where lifetimes grow. */
  private static double applications(double size) {
    return Math.pow(size, 1.7);
  }

  private static double work(double size) {
    return Math.pow(size, 6) * applications(size) * Math.pow(size, ExactPilot.OF_MULTIPLICATIONS);
  }

  /**
   * @param cold how long the first runs take more, each
   * @param rate updates in a second
   * @param share how many programs share the processor
   */
  private ExactPilot pilot(double cold, double rate, double share) {
    return new ExactPilot(
        ExactPilotTest::footprint,
        size -> 1.0,
        size -> {
          double seconds = work(size) / rate + (size < 7 ? cold : 0.0);
          solved.add(size);
          given += seconds;
          passed += share * seconds;
          return applications(size);
        },
        clock);
  }

  private static double seconds(double rate, Double... sizes) {
    return List.of(sizes).stream().mapToDouble(ExactPilotTest::work).sum() / rate;
  }

  @Test
  void allSizesAndPointsCount() {
    double found = pilot(0.0, 1e9, 1.0).seconds(List.of(4.0, 24.0, 40.0), 3.0);
    assertThat(found).isCloseTo(3.0 * seconds(1e9, 4.0, 24.0, 40.0), withinPercentage(1));
  }

  /** Rates like g/(N - 3) exist only for larger systems, of which those that exist are tried. */
  @Test
  void sizesThatTheModelRefusesAreLeftOut() {
    ExactPilot whole = pilot(0.0, 1e9, 1.0);
    ExactPilot some =
        new ExactPilot(
            ExactPilotTest::footprint,
            size -> 1.0,
            size -> {
              if (size < 4) {
                throw new InvalidInputException("the rate is negative", "choose another");
              }
              return whole.solve().applyAsDouble(size);
            },
            clock);
    assertThat(some.seconds(List.of(40.0), 1.0)).isCloseTo(seconds(1e9, 40.0), withinPercentage(1));
    assertThat(solved).first().isEqualTo(4.0);
  }

  /** What is refused at all sizes is told when it is solved, not foretold. */
  @Test
  void ofNothingSolvedNothingIsForetold() {
    ExactPilot none =
        new ExactPilot(
            ExactPilotTest::footprint,
            size -> 1.0,
            size -> {
              given += 1.0;
              passed += 1.0;
              throw new InvalidInputException("the rate is negative", "choose another");
            },
            clock);
    assertThat(none.seconds(List.of(40.0), 1.0)).isZero();
  }

  /** A program that has just begun is slow, and slower still where others are at work. */
  @Test
  void aSlowBeginningTellsNothing() {
    for (double cold : new double[] {0.0, 0.03, 0.25}) {
      solved.clear();
      double found = pilot(cold, 1e9, 2.0).seconds(List.of(40.0), 1.0);
      assertThat(found).isCloseTo(2.0 * seconds(1e9, 40.0), withinPercentage(1));
    }
  }

  /** A first run that takes longer than any trial should is made once more. */
  @Test
  void aVerySlowBeginningTellsNothingEither() {
    double rate = 1e9;
    ExactPilot pilot =
        new ExactPilot(
            ExactPilotTest::footprint,
            size -> 1.0,
            size -> {
              double seconds = work(size) / rate + (solved.isEmpty() ? 0.6 : 0.0);
              solved.add(size);
              given += seconds;
              passed += seconds;
              return applications(size);
            },
            clock);
    assertThat(pilot.seconds(List.of(40.0), 1.0))
        .isCloseTo(seconds(rate, 40.0), withinPercentage(1));
    assertThat(solved).startsWith(2.0, 2.0, 4.0, 6.0);
  }

  /**
   * Levels whose systems are small are tried with many sites, as their first trials tell little.
   */
  @Test
  void smallSystemsAreTriedWithManySites() {
    ExactPilot pilot =
        new ExactPilot(
            size -> new Footprint((int) size, 1, 1.0, size * size),
            size -> 1.0,
            size -> {
              // Every run takes some milliseconds that do not grow.
              double seconds = 0.003 + 1e-10 * Math.pow(size, 3.0 + ExactPilot.OF_MULTIPLICATIONS);
              solved.add(size);
              given += seconds;
              passed += seconds;
              return 40.0 * size;
            },
            clock);
    double expected = 1e-10 * Math.pow(5000.0, 3.0 + ExactPilot.OF_MULTIPLICATIONS);
    assertThat(pilot.seconds(List.of(5000.0), 1.0)).isCloseTo(expected, withinPercentage(5));
    assertThat(solved).contains(256.0).doesNotContain(5000.0);
  }

  /** Of so many sites that digits are looked after, each run is made twice. */
  @Test
  void runsThatAreMadeTwiceCountTwice() {
    ExactPilot pilot =
        new ExactPilot(
            ExactPilotTest::footprint,
            size -> size > 20.0 ? 2.0 : 1.0,
            size -> {
              double seconds = work(size) / 1e10 * (size > 20.0 ? 2.0 : 1.0);
              solved.add(size);
              given += seconds;
              passed += seconds;
              return applications(size) * (size > 20.0 ? 2.0 : 1.0);
            },
            clock);
    assertThat(pilot.seconds(List.of(10.0, 40.0), 1.0))
        .isCloseTo(seconds(1e10, 10.0) + 2.0 * seconds(1e10, 40.0), withinPercentage(1));
  }

  /** Where the first trials say that all of it is short, no larger ones are made. */
  @Test
  void shortWorkIsNotTriedLong() {
    double found = pilot(0.0, 1e12, 1.0).seconds(List.of(24.0), 1.0);
    assertThat(found).isLessThan(Pilot.SHORT);
    assertThat(solved).containsExactly(2.0, 4.0, 6.0, 8.0);
  }

  /** Nothing is solved that is as large as what was asked for, and a slow trial is the last. */
  @Test
  void trialsAreSmall() {
    assertThat(pilot(0.0, 1e9, 1.0).seconds(List.of(2.0), 1.0)).isZero();
    assertThat(solved).isEmpty();
    pilot(0.0, 4e3, 1.0).seconds(List.of(40.0), 1.0);
    assertThat(solved).containsExactly(2.0, 4.0);
  }
}
