package org.ursell.runtime.meanfield;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.problem.ThreeLevelMeanField;

class CriticalCouplingTest {
  private static final ThreeLevelMeanField EQUATIONS = new ThreeLevelMeanField();

  /** K and V_c in units of gamma_plus + gamma_minus; gamma_minus = 1. */
  @ParameterizedTest
  @CsvSource({
    "0.5, 0.0, 0.353553",
    "0.5, -0.1, 0.212311",
    "0.5, 0.1, 0.612311",
    "1.0, -0.1, 0.325000"
  })
  void thresholdsOfOneGroup(double gammaPlus, double k, double expected) {
    double sum = 1.0 + gammaPlus;
    CriticalCoupling found =
        CriticalCoupling.find(EQUATIONS, point(k * sum, gammaPlus), "V", 0.0, 10.0);
    assertThat(found.value().orElseThrow() / sum).isCloseTo(expected, Offset.offset(6e-7));
    assertThat(found.words()).contains("unstable from V");
  }

  /** V_c = sqrt(gamma_plus gamma_minus) (gamma_plus + gamma_minus) / (4 |difference|) at K = 0. */
  @ParameterizedTest
  @CsvSource({"0.2", "0.5", "2.0", "5.0"})
  void closedFormWithoutAnharmonicity(double gammaPlus) {
    double expected = Math.sqrt(gammaPlus) * (1.0 + gammaPlus) / (4.0 * Math.abs(1.0 - gammaPlus));
    CriticalCoupling found =
        CriticalCoupling.find(EQUATIONS, point(0.0, gammaPlus), "V", 0.0, 10.0);
    assertThat(found.value().orElseThrow()).isCloseTo(expected, Offset.offset(1e-10));
  }

  @ParameterizedTest
  @CsvSource({"0.0", "0.2", "1.0"})
  void equalRatesHaveNone(double k) {
    CriticalCoupling found = CriticalCoupling.find(EQUATIONS, point(k, 1.0), "V", 0.0, 50.0);
    assertThat(found.value()).isEmpty();
    assertThat(found.words()).contains("stable for all V from 0.00000 to 50.0000");
  }

  @Test
  void saysWhenTheRangeBeginsBehindTheThreshold() {
    CriticalCoupling found = CriticalCoupling.find(EQUATIONS, point(0.0, 0.5), "V", 1.0, 2.0);
    assertThat(found.value()).isEmpty();
    assertThat(found.words()).contains("already unstable at V = 1");
  }

  @Test
  void refusesUnknownNamesAndEmptyRanges() {
    assertThatThrownBy(() -> CriticalCoupling.find(EQUATIONS, point(0, 0.5), "W", 0.0, 1.0))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("'W'");
    assertThatThrownBy(() -> CriticalCoupling.find(EQUATIONS, point(0, 0.5), "V", 1.0, 1.0))
        .isInstanceOf(InvalidInputException.class);
  }

  private static Parameters point(double k, double gammaPlus) {
    return EQUATIONS.descriptor().defaults().with("K", k).with("gamma_plus", gammaPlus);
  }
}
