package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When a run that cannot reach its end is given up. */
class RunForecastTest {
  private static final long CAP = 2_000_000L;
  private static final double END = 100.0;

  private record Verdict(long spent, double forecast) {}

  /**
   * A run that has come as far as a function of its evaluations says; spent -1 if never given up.
   */
  private static Verdict run(long cap, DoubleUnaryOperator reached) {
    RunForecast forecast = new RunForecast(0.0, END, cap);
    for (long spent = 12; spent <= cap; spent += 12) {
      OptionalDouble hopeless = forecast.hopeless(reached.applyAsDouble(spent), spent);
      if (hopeless.isPresent()) {
        return new Verdict(spent, hopeless.getAsDouble());
      }
    }
    return new Verdict(-1, Double.NaN);
  }

  /** A steady run that needs so many times the cap: the more, the sooner it is given up. */
  @ParameterizedTest
  @CsvSource({
    "20, 50_000",
    "8.1, 50_000",
    "7.9, 100_000",
    "4.1, 100_000",
    "3.9, 200_000",
    "2.1, 200_000",
    "1.9, 400_000",
    "1.3, 400_000"
  })
  void aSteadyRunIsGivenUpTheSoonerTheMoreItNeeds(double times, long spent) {
    double total = times * CAP;
    Verdict verdict = run(CAP, evaluations -> END * evaluations / total);
    assertThat(verdict.spent()).isBetween(spent, spent + 200);
    assertThat(verdict.forecast()).isCloseTo(total, Percentage.withPercentage(1e-6));
  }

  @Test
  void aRunThatNeedsHardlyMoreThanTheCapIsLetGoOn() {
    for (double times : new double[] {0.5, 1.0, 1.24}) {
      assertThat(run(CAP, spent -> END * spent / (times * CAP)).spent()).isEqualTo(-1);
    }
  }

  /** Steps that grow in proportion to the time make any end reachable. */
  @Test
  void stepsThatStillGrowAreAwaitedAndSlowerOnesNot() {
    assertThat(run(CAP, spent -> 1e-9 * (double) spent * spent * 1e-6).spent()).isEqualTo(-1);
    Verdict growingTooLittle = run(CAP, spent -> 1e-9 * Math.pow(spent, 1.2));
    assertThat(growingTooLittle.spent()).isBetween(50_000L, 50_200L);
  }

  /** Only the pace of late counts, not that of a beginning that was quick. */
  @Test
  void theForecastIsMadeFromTheLatestPace() {
    double slow = 1e-6;
    DoubleUnaryOperator slowing =
        spent -> spent < 30_000 ? 1e-3 * spent : 30.0 + slow * (spent - 30_000);
    Verdict verdict = run(CAP, slowing);
    double reached = slowing.applyAsDouble(verdict.spent());
    double expected = verdict.spent() + (END - reached) / slow;
    assertThat(verdict.spent()).isBetween(50_000L, 200_200L);
    assertThat(verdict.forecast()).isCloseTo(expected, Percentage.withPercentage(30.0));
  }

  /** A small cap comes soon enough by itself. */
  @Test
  void belowAMillionEvaluationsNothingIsForetold() {
    assertThat(run(999_999L, spent -> 1e-12 * spent).spent()).isEqualTo(-1);
    assertThat(run(1_000_000L, spent -> 1e-12 * spent).spent()).isBetween(50_000L, 50_200L);
  }

  /** Steps that shrink like exp(-t): each doubling of the evaluations comes a unit of time far. */
  private static double shrinking(double spent) {
    return Math.log(1.0 + spent / 1000.0) / Math.log(2.0);
  }

  /** At the pace of late the end would seem near enough all the way to the cap. */
  @Test
  void stepsThatShrinkWithoutEndAreForetoldToShrinkOn() {
    Verdict verdict = run(50 * CAP, RunForecastTest::shrinking);
    assertThat(verdict.spent()).isBetween(1_000_000L, 10_000_000L);
    assertThat(verdict.forecast()).isGreaterThan(1.25 * 50 * CAP);
  }

  /** What has shrunk for some doublings is trusted to for as many more, and then may saturate. */
  @ParameterizedTest
  @ValueSource(doubles = {60_000.0, 800_000.0, 5_000_000.0})
  void stepsThatShrinkForAWhileAreAwaited(double turn) {
    DoubleUnaryOperator saturating =
        spent ->
            spent < turn
                ? shrinking(spent)
                : shrinking(turn) + (END - shrinking(turn)) * (spent - turn) / (20.0 * CAP);
    assertThat(run(50 * CAP, saturating).spent()).isEqualTo(-1);
  }

  /** An end that is near is reached although steps shrink. */
  @Test
  void anEndThatIsNearIsReached() {
    double far = shrinking(40.0 * CAP);
    DoubleUnaryOperator near = spent -> shrinking(spent) * END / far;
    assertThat(run(50 * CAP, spent -> Math.min(END, near.applyAsDouble(spent))).spent())
        .isEqualTo(-1);
  }
}
