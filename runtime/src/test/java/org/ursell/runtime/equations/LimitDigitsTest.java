package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.runtime.equations.Coefficients.HALF;
import static org.ursell.runtime.equations.Coefficients.MINUS_ONE;
import static org.ursell.runtime.equations.Coefficients.N;
import static org.ursell.runtime.equations.Coefficients.ONE;
import static org.ursell.runtime.equations.Coefficients.V;
import static org.ursell.runtime.equations.Coefficients.at;
import static org.ursell.runtime.equations.Coefficients.model;
import static org.ursell.runtime.equations.Coefficients.one;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of infinitely many sites of which doubles have no digits, and very small ones. */
class LimitDigitsTest {
  private static final Formula OVER = Formula.inverse("V");
  private static final Formula WHOLE = Formula.inverse("N");
  private static final Formula ROOT = Formula.power(N, Formula.number(-0.5));
  private static final Formula PI = Formula.number(Math.PI);

  private static Parameters infinite(double v) {
    return at(v, Double.POSITIVE_INFINITY);
  }

  /** 2 (cosh V - 1)/V, which is V. */
  private static Formula small() {
    return Formula.product(
        Formula.number(2.0), Formula.sum(Formula.cosh(V), MINUS_ONE), Formula.inverse("V"));
  }

  /** Where V is tiny, V + 1/sqrt(N) falls with N up to sizes that no double holds. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-20, 1e-75, 1e-100, 1e-150})
  void aTinyLimitIsNotZero(double v) {
    for (Formula fading : List.of(ROOT, WHOLE, Formula.power(N, Formula.number(-1.5)))) {
      CoefficientTable table = one(Formula.sum(small(), fading));
      assertThat(table.values(model(), infinite(v), 0)[0]).isCloseTo(v, within(1e-12 * v));
    }
  }

  /** So are those behind the leading one: (1 + (cosh V - 1)/N) and (1 + V/N + 1/N^(3/2)). */
  @ParameterizedTest
  @ValueSource(doubles = {1e-20, 1e-75, 1e-150})
  void aTinyCorrectionIsNotZero(double v) {
    CoefficientTable alone = one(Formula.sum(ONE, Formula.product(small(), WHOLE)));
    CoefficientTable beside =
        one(
            Formula.sum(
                ONE,
                Formula.product(small(), WHOLE),
                Formula.power(N, Formula.number(-1.5)),
                Formula.product(MINUS_ONE, WHOLE, Formula.sum(ONE, MINUS_ONE))));
    CoefficientTable inside =
        one(
            Formula.power(
                Formula.sum(ONE, Formula.product(small(), WHOLE), Formula.product(WHOLE, ROOT)),
                Formula.number(2.0)));
    for (CoefficientTable table : List.of(alone, beside)) {
      List<double[]> parts = table.expansion(model(), infinite(v), 1, 0);
      assertThat(parts.get(0)[0]).isCloseTo(1.0, within(1e-14));
      assertThat(parts.get(1)[0]).isZero();
      assertThat(parts.get(2)[0]).isCloseTo(v, within(1e-12 * v));
    }
    assertThat(inside.expansion(model(), infinite(v), 1, 0).get(2)[0])
        .isCloseTo(2.0 * v, within(1e-12 * v));
  }

  /** What vanishes indeed stays zero, however dear it is to be sure of it. */
  @Test
  void whatVanishesIsZero() {
    Formula even = Formula.sum(Formula.cosh(ROOT), Formula.product(MINUS_ONE, Formula.cosh(V)));
    List<double[]> parts =
        one(Formula.sum(even, Formula.cosh(V))).expansion(model(), infinite(30.0), 2, 0);
    double[] expected = {1.0, 0.0, 0.5, 0.0, 1.0 / 24.0};
    for (int k = 0; k < expected.length; k++) {
      assertThat(parts.get(k)[0]).isCloseTo(expected[k], within(1e-13));
    }
    assertThat(parts.get(1)[0]).isZero();
    assertThat(parts.get(3)[0]).isZero();
  }

  /** The logarithm near 1, a sine near pi and a cosine near pi/2 lose what is small in V. */
  @ParameterizedTest
  @CsvSource({"0, 1e-20", "0, 1e-100", "1, 1e-20", "1, 1e-100", "2, 1e-20", "3, 1e-9"})
  void functionsNearTheirZerosKeepTheirDigits(int which, double v) {
    Formula function =
        switch (which) {
          case 0 -> Formula.log(Formula.sum(ONE, V, WHOLE));
          case 1 -> Formula.product(MINUS_ONE, Formula.sin(Formula.sum(PI, V, WHOLE)));
          case 2 ->
              Formula.product(
                  MINUS_ONE, Formula.cos(Formula.sum(Formula.product(HALF, PI), V, WHOLE)));
          // (1 + V + V/N)^(1/V) = e (1 - V/2 + ...).
          default ->
              Formula.product(
                  Formula.sum(
                      Formula.number(Math.E),
                      Formula.product(
                          MINUS_ONE,
                          Formula.power(
                              Formula.sum(ONE, V, Formula.product(V, WHOLE, WHOLE)), OVER))),
                  Formula.number(2.0 / Math.E));
        };
    double limit = one(OVER, function).values(model(), infinite(v), 0)[0];
    assertThat(limit).isCloseTo(1.0, within(which == 3 ? 1e-7 : 1e-13));
  }

  private static void follow(CoefficientTable table, double v) {
    Clock clock = table.clock(model(), infinite(v));
    double[] c = table.values(model(), infinite(v), 0);
    for (double t = 0.0; t < 3.0; t += 0.1) {
      clock.set(t, c);
    }
  }

  /** sin(pi + V t + t/N)/V is -t, and in doubles anything. */
  @Test
  void functionsOfTheTimeThatLoseTheirDigitsAreRefused() {
    Formula t = Formula.time();
    Formula turned = Formula.sum(PI, Formula.product(V, t), Formula.product(t, WHOLE));
    CoefficientTable table = one(OVER, Formula.sin(turned));
    assertThatThrownBy(() -> follow(table, 1e-20))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("cancel at t = ");
    follow(table, 0.1);
    follow(one(Formula.cos(Formula.sum(Formula.product(V, t), WHOLE))), 2.0);
  }
}
