package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that depend on how many sites there are, expanded about infinitely many. */
class LaurentSeriesTest {
  private static LaurentSeries of(double constant, double next) {
    return LaurentSeries.monomial(constant, 0).plus(LaurentSeries.monomial(next, 1));
  }

  static UnaryOperator<LaurentSeries>[] leavingTheRange() {
    @SuppressWarnings("unchecked")
    UnaryOperator<LaurentSeries>[] all =
        new UnaryOperator[] {
          (UnaryOperator<LaurentSeries>) LaurentSeries::exp,
          (UnaryOperator<LaurentSeries>) LaurentSeries::cosh,
          (UnaryOperator<LaurentSeries>) LaurentSeries::sinh,
          (UnaryOperator<LaurentSeries>) x -> x.power(200.0),
          (UnaryOperator<LaurentSeries>) x -> x.plus(x.times(-1.0)).power(-1.0)
        };
    return all;
  }

  /** What no number holds is seen as such wherever it goes, and is never taken for zero. */
  @ParameterizedTest
  @MethodSource("leavingTheRange")
  void whatLeavesTheRangeOfNumbersIsSeen(UnaryOperator<LaurentSeries> function) {
    for (double next : new double[] {0.0, 0.3}) {
      LaurentSeries broken = function.apply(of(800.0, next));
      assertThat(broken.isZero()).isFalse();
      assertThat(broken.coefficient(0)).isNotFinite();
      assertThat(broken.plus(of(1.0, 1.0)).coefficient(0)).isNotFinite();
      assertThat(broken.times(of(1.0, 1.0)).coefficient(0)).isNotFinite();
      assertThat(broken.plus(broken.times(-1.0)).coefficient(0)).isNotFinite();
    }
  }

  @Test
  void whatCancelsIsZero() {
    LaurentSeries x = of(0.1, 0.7);
    assertThat(x.plus(x.times(-1.0)).isZero()).isTrue();
    assertThat(of(0.1, 0.0).plus(of(0.2, 0.0)).plus(of(-0.3, 0.0)).isZero()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-800.0, -20.0, -0.3, 0.0, 1e-9, 0.3, 20.0, 800.0})
  void theHyperbolicTangentIsThatOfNumbers(double at) {
    LaurentSeries tanh = of(at, 0.5).tanh();
    double value = Math.tanh(at);
    assertThat(tanh.coefficient(0)).isCloseTo(value, within(1e-15));
    assertThat(tanh.coefficient(1)).isCloseTo(0.5 * (1.0 - value * value), within(1e-15));
    double second = -0.25 * value * (1.0 - value * value);
    assertThat(tanh.coefficient(2)).isCloseTo(second, within(1e-14));
  }

  /** Factors in any order: in range, beyond it, below it, and no number at all. */
  @Test
  void aProductIsTakenInAnOrderThatStaysWithinRange() {
    LaurentSeries small = of(1e-200, 0.0);
    LaurentSeries large = of(1e200, 0.0);
    LaurentSeries one = of(1.0, 0.0);
    assertThat(LaurentSeries.product(one, List.of(small, small, large, large)).coefficient(0))
        .isCloseTo(1.0, within(1e-14));
    assertThat(LaurentSeries.product(one, List.of(large, large)).coefficient(0)).isInfinite();
    assertThat(LaurentSeries.product(one, List.of(of(-1.0, 0.0).power(0.5))).coefficient(0))
        .isNaN();
    assertThatThrownBy(() -> LaurentSeries.product(one, List.of(small, small)))
        .isInstanceOf(LaurentSeries.NoExpansionException.class)
        .hasMessageContaining("too small");
  }

  /** What was not rounded has nothing that a logarithm near 1 could make larger. */
  @Test
  void onlyRoundingMakesFunctionsSteep() {
    LaurentSeries fading = LaurentSeries.monomial(0.3, 2);
    LaurentSeries one = LaurentSeries.exactly(1.0);
    assertThat(one.plus(fading).log().isSteep()).isFalse();
    assertThat(one.plus(LaurentSeries.exactly(0.5)).plus(fading).plus(one).isSteep()).isFalse();
    assertThat(one.plus(LaurentSeries.exactly(1e-20)).plus(fading).log().isSteep()).isTrue();
    assertThat(LaurentSeries.monomial(1.0, 0).plus(fading).log().isSteep()).isTrue();
    assertThat(LaurentSeries.monomial(Math.PI, 0).plus(fading).sin().isSteep()).isTrue();
    assertThat(LaurentSeries.monomial(2.0, 0).plus(fading).log().isSteep()).isFalse();
  }
}
