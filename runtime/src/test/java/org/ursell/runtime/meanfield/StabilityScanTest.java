package org.ursell.runtime.meanfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleFunction;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.StabilityLine.Stability;
import org.ursell.runtime.meanfield.StabilityLine.Stretch;
import org.ursell.runtime.problem.ThreeLevelMeanField;

class StabilityScanTest {
  private static final ThreeLevelMeanField EQUATIONS = new ThreeLevelMeanField();
  private static final StabilityScan SCAN = new StabilityScan(EQUATIONS);

  private static Parameters point(double k, double gammaPlus) {
    return EQUATIONS.descriptor().defaults().with("K", k).with("gamma_plus", gammaPlus);
  }

  private static DoubleFunction<Parameters> couplings(Parameters point) {
    return v -> point.with("V", v);
  }

  /**
   * V_c = sqrt(gamma_plus gamma_minus) (gamma_plus + gamma_minus) / (4 |difference|) at K = 0, and
   * there the order parameter turns at half the geometric mean of the rates, backwards where the
   * gain is the smaller. At equal rates there is none, the interference blockade.
   */
  @Test
  void closedFormOverFourDecadesOfRates() {
    int points = 255;
    for (int k = 0; k < points; k++) {
      double gammaPlus = k == points / 2 ? 1.0 : 0.01 * Math.pow(1e4, k / (points - 1.0));
      StabilityLine line = SCAN.along(couplings(point(0.0, gammaPlus)), 0.0, 50.0);
      if (k == points / 2) {
        assertThat(line.stretches()).containsExactly(new Stretch(0.0, 50.0, Stability.STABLE));
        continue;
      }
      double difference = gammaPlus - 1.0;
      assertThat(line.thresholds()).hasSize(1);
      assertThat(line.critical().orElseThrow().coupling())
          .isCloseTo(
              Math.sqrt(gammaPlus) * (1.0 + gammaPlus) / (4.0 * Math.abs(difference)),
              Percentage.withPercentage(1e-7));
      assertThat(line.critical().orElseThrow().frequency())
          .isCloseTo(
              Math.signum(difference) * 0.5 * Math.sqrt(gammaPlus),
              Percentage.withPercentage(1e-6));
    }
  }

  /** Complex conjugation turns V, K and every frequency around. */
  @ParameterizedTest
  @CsvSource({"-0.15, 0.5", "0.15, 0.5", "-0.3, 2", "0, 0.2"})
  void bothSignsOfTheCouplingMirrorEachOther(double k, double gammaPlus) {
    StabilityLine line = SCAN.along(couplings(point(k, gammaPlus)), -4.0, 4.0);
    StabilityLine mirror = SCAN.along(couplings(point(-k, gammaPlus)), -4.0, 4.0);
    assertThat(line.thresholds()).hasSize(2);
    for (int t = 0; t < 2; t++) {
      StabilityThreshold one = line.thresholds().get(t);
      StabilityThreshold other = mirror.thresholds().get(1 - t);
      assertThat(one.coupling()).isCloseTo(-other.coupling(), within(1e-10));
      assertThat(one.frequency()).isCloseTo(-other.frequency(), within(1e-9));
      assertThat(one.becomesUnstable()).isEqualTo(!other.becomesUnstable());
    }
    assertThat(line.stretches())
        .extracting(Stretch::stability)
        .containsExactly(Stability.UNSTABLE, Stability.STABLE, Stability.UNSTABLE);
  }

  /** The critical coupling is the one nearest to zero, and looked for from there. */
  @Test
  void aRangeBelowZeroIsLookedAtFromItsUpperEnd() {
    Parameters point = point(0.0, 0.5);
    double expected = 0.75 * Math.sqrt(0.5);
    StabilityLine below = SCAN.along(couplings(point), -3.0, -0.1);
    assertThat(below.anchor()).isEqualTo(-0.1);
    assertThat(below.critical().orElseThrow().coupling()).isCloseTo(-expected, within(1e-10));
    assertThat(CriticalCoupling.of("V", below).words())
        .isEqualTo("the state without phase is unstable up to V = -0.530330");
    StabilityLine beyond = SCAN.along(couplings(point), 1.0, 2.0);
    assertThat(beyond.atAnchor()).isEqualTo(Stability.UNSTABLE);
    assertThat(CriticalCoupling.of("V", beyond).words())
        .contains("already unstable at V = 1.00000: for all V from 1.00000 to 2.00000");
  }

  /**
   * A path that touches the unstable side for a hundredth of the distance between two looks, and
   * one that leaves it for as little.
   */
  @ParameterizedTest
  @CsvSource({"1", "-1"})
  void narrowWindowsAreFound(double sign) {
    double critical = 0.75 * Math.sqrt(0.5);
    double centre = 5.0123;
    double half = 1e-3;
    DoubleFunction<Parameters> path =
        x -> {
          double away = x - centre;
          double v = critical + sign * 0.05 * (half * half - away * away);
          return point(0.0, 0.5).with("V", v);
        };
    StabilityLine line = SCAN.along(path, 4.0, 6.0);
    assertThat(line.thresholds()).hasSize(2);
    assertThat(line.thresholds().get(0).coupling()).isCloseTo(centre - half, within(1e-7));
    assertThat(line.thresholds().get(1).coupling()).isCloseTo(centre + half, within(1e-7));
    assertThat(line.thresholds().get(0).becomesUnstable()).isEqualTo(sign > 0);
  }

  /** Without gain two levels are left alone, and which of them is filled is not decided. */
  @Test
  void saysWhereNoStateAttracts() {
    StabilityLine line = SCAN.along(couplings(point(0.0, 0.0)), 0.0, 1.0);
    assertThat(line.stretches()).containsExactly(new Stretch(0.0, 1.0, Stability.UNKNOWN));
    assertThat(CriticalCoupling.of("V", line).words())
        .contains("no state without phase that attracts was found at V = 0");
  }

  @Test
  void refusesEmptyRanges() {
    assertThatThrownBy(() -> SCAN.along(couplings(point(0.0, 0.5)), 2.0, 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("from 2 to 1 is empty");
  }

  /** A threshold beyond a stretch in which the state was lost need not be the first one. */
  @Test
  void aThresholdBeyondTheUnknownIsToldWithIt() {
    StabilityLine line =
        new StabilityLine(
            0.0,
            List.of(
                new Stretch(0.0, 1.0, Stability.STABLE),
                new Stretch(1.0, 1.5, Stability.UNKNOWN),
                new Stretch(1.5, 3.0, Stability.STABLE),
                new Stretch(3.0, 5.0, Stability.UNSTABLE)),
            List.of(new StabilityThreshold(3.0, 0.0, true)));
    CriticalCoupling found = CriticalCoupling.of("V", line);
    assertThat(found.value()).hasValue(3.0);
    assertThat(found.words()).contains("unstable from V = 3").contains("nothing is known from V");
    StabilityLine whole =
        new StabilityLine(
            0.0,
            List.of(
                new Stretch(0.0, 3.0, Stability.STABLE), new Stretch(3.0, 5.0, Stability.UNSTABLE)),
            line.thresholds());
    assertThat(CriticalCoupling.of("V", whole).words()).doesNotContain("nothing is known");
  }
}
