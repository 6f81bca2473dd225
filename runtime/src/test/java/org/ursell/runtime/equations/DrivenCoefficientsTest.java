package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ursell.runtime.equations.Coefficients.HALF;
import static org.ursell.runtime.equations.Coefficients.MINUS_ONE;
import static org.ursell.runtime.equations.Coefficients.V;
import static org.ursell.runtime.equations.Coefficients.at;
import static org.ursell.runtime.equations.Coefficients.model;
import static org.ursell.runtime.equations.Coefficients.one;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coefficients that change in time: what leaves the range of doubles or loses its digits there. */
class DrivenCoefficientsTest {
  /** At t = 0 it would be zero times infinity, and behind that infinite. */
  @ParameterizedTest
  @ValueSource(doubles = {1.0, Double.POSITIVE_INFINITY})
  void refuseAFactorOfTheTimeBeyondTheRange(double size) {
    int[] factors = new int[80];
    Arrays.fill(factors, 40, 80, 1);
    CoefficientTable table =
        CoefficientTable.over(Formula.time(), Formula.inverse("V"))
            .add(1.0, factors)
            .coefficient("t^40/V^40")
            .build();
    assertThatThrownBy(() -> table.clock(model(), at(1e-9, size)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("beyond the range of numbers")
        .hasMessageContaining("V = 1e-9");
  }

  private static void follow(CoefficientTable table, double v) {
    Clock clock = table.clock(model(), at(v, 1));
    double[] c = table.values(model(), at(v, 1), 0);
    for (double t = 0.0; t < 30.0; t += 0.1) {
      clock.set(t, c);
    }
  }

  private static Formula cosh(Formula x) {
    return Formula.cosh(Formula.product(x, Formula.time()));
  }

  /** (cosh(V t) - 1)/V^2, in a function of its own and as two parts of a coefficient. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e-7, 1e-100})
  void refuseFunctionsOfTheTimeWhoseDigitsAreLost(double v) {
    Formula over = Formula.power(V, Formula.number(-2.0));
    CoefficientTable inside =
        one(Formula.power(Formula.sum(Formula.product(cosh(V), over), minus(over)), HALF));
    CoefficientTable parts =
        CoefficientTable.over(cosh(V), over)
            .add(1.0, 0, 1)
            .add(-1.0, 1)
            .coefficient("(cosh(V*t) - 1)/V^2")
            .build();
    for (CoefficientTable table : List.of(inside, parts)) {
      assertThatThrownBy(() -> follow(table, v))
          .isInstanceOf(BrokenRuleException.class)
          .hasMessageContaining("cancel at t = ")
          .hasMessageContaining("V = ");
    }
    follow(parts, 0.1);
    follow(inside, 0.1);
  }

  /** What is small in the beginning, or zero at all times or at some, has lost nothing. */
  @Test
  void keepFunctionsOfTheTimeThatVanish() {
    Formula rise = Formula.tanh(Formula.sum(Formula.time(), Formula.number(-20.0)));
    follow(one(Formula.power(Formula.sum(Formula.number(1.0), rise), HALF)), 1.0);
    follow(one(Formula.sum(cosh(V), minus(cosh(Formula.number(0.3))))), 0.3);
    follow(one(Formula.sum(Formula.cos(Formula.time()), Formula.sin(Formula.time()))), 0.3);
    CoefficientTable same =
        CoefficientTable.over(cosh(V), cosh(Formula.number(0.3)))
            .add(1.0, 0)
            .add(-1.0, 1)
            .coefficient("cosh(V*t) - cosh(0.3*t)")
            .build();
    follow(same, 0.3);
  }

  private static Formula minus(Formula x) {
    return Formula.product(MINUS_ONE, x);
  }

  /** exp(-(t/V)^20) is no step of infinite height, nor a constant. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-17, 1e17})
  void refuseAPowerOfTheTimeBeyondTheRange(double unit) {
    Formula power =
        Formula.product(
            MINUS_ONE,
            Formula.power(
                Formula.product(Formula.time(), Formula.inverse("V")), Formula.number(20)));
    CoefficientTable table = one(Formula.exp(power));
    assertThatThrownBy(() -> table.clock(model(), at(unit, 1)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("beyond the range of numbers");
  }
}
