package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Functions in doubles, and where sites are infinitely many. */
class FunctionValuesTest {
  private static final Formula N = Formula.parameter("N");
  private static final Formula V = Formula.parameter("V");
  private static final Formula OVER_N = Formula.inverse("N");

  private static Parameters at(double n, double v) {
    return Parameters.none().with("N", n).with("V", v);
  }

  private static Formula number(double value) {
    return Formula.number(value);
  }

  @Test
  void jumpsAreContinuousFromTheRight() {
    assertThat(Formula.step(V).value(at(1, 0.0))).isEqualTo(1.0);
    assertThat(Formula.step(V).value(at(1, -0.0))).isEqualTo(1.0);
    assertThat(Formula.step(V).value(at(1, -Double.MIN_VALUE))).isEqualTo(0.0);
    Formula pulse = Formula.pulse(V, number(2.0), number(0.5));
    assertThat(pulse.value(at(1, Math.nextDown(2.0)))).isEqualTo(0.0);
    assertThat(pulse.value(at(1, 2.0))).isEqualTo(1.0);
    assertThat(pulse.value(at(1, Math.nextDown(2.5)))).isEqualTo(1.0);
    assertThat(pulse.value(at(1, 2.5))).isEqualTo(0.0);
    assertThat(Formula.log(V).value(at(1, -1.0))).isNaN();
  }

  /** f(V + 1/N) and the like at many sites is what the first terms of the expansion say. */
  @Test
  void expansionsAreThoseOfLargeNumbers() {
    double n = 1e4;
    Formula near = Formula.sum(V, OVER_N);
    Formula grown = Formula.product(V, N);
    List<Formula> formulas =
        List.of(
            Formula.cosh(near),
            Formula.sinh(near),
            Formula.tanh(near),
            Formula.log(Formula.sum(number(2.0), near)),
            Formula.abs(near),
            Formula.min(near, number(0.5)),
            Formula.max(near, V),
            Formula.min(near, V),
            Formula.max(grown, number(3.0)),
            Formula.min(grown, number(3.0)),
            Formula.abs(grown),
            Formula.tanh(grown),
            Formula.step(grown),
            Formula.step(Formula.product(V, OVER_N)),
            Formula.pulse(near, V, number(0.1)),
            Formula.pulse(grown, number(0.0), number(100.0)));
    for (double v : new double[] {-0.7, 0.4, 1.3}) {
      for (Formula formula : formulas) {
        LaurentSeries series = formula.series(at(Double.POSITIVE_INFINITY, v));
        double sum = 0.0;
        for (int power = -2; power <= 4; power++) {
          sum += series.coefficient(power) * Math.pow(n, -power / 2.0);
        }
        double value = formula.value(at(n, v));
        assertThat(sum)
            .as("%s at %s", formula, v)
            .isCloseTo(value, within(1e-11 * Math.max(1.0, Math.abs(value))));
      }
    }
  }

  @Test
  void whatHasNoExpansionIsRefusedForATrueReason() {
    Parameters infinite = at(Double.POSITIVE_INFINITY, 1.0);
    assertThatThrownBy(() -> Formula.log(N).series(infinite)).hasMessageContaining("grows with N");
    assertThatThrownBy(() -> Formula.log(OVER_N).series(infinite))
        .hasMessageContaining("vanishes as N grows");
    assertThatThrownBy(() -> Formula.log(number(-1.0)).series(infinite))
        .hasMessageContaining("not positive");
    assertThatThrownBy(() -> Formula.cosh(N).series(infinite))
        .hasMessageContaining("cosh of something that grows with N");
  }
}
