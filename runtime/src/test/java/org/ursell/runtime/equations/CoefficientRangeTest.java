package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.ursell.runtime.equations.Coefficients.MINUS_ONE;
import static org.ursell.runtime.equations.Coefficients.V;
import static org.ursell.runtime.equations.Coefficients.at;
import static org.ursell.runtime.equations.Coefficients.model;
import static org.ursell.runtime.equations.Coefficients.one;
import static org.ursell.runtime.equations.Coefficients.ratio;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Coefficients of which some part is beyond the range of doubles. */
class CoefficientRangeTest {
  /** V^40/W^40 as it stands in equations: each factor as often as it occurs. */
  private static CoefficientTable highPowers(Formula w) {
    int[] factors = new int[80];
    Arrays.fill(factors, 40, 80, 1);
    return CoefficientTable.over(V, Formula.power(w, MINUS_ONE))
        .add(1.0, factors)
        .coefficient("V^40/W^40")
        .build();
  }

  /** V^40 is no double where V is 1e-9, or 1e9, but the quotient is one. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1.5e-8, 1e9, 1e-200})
  void haveTheValueOfAQuotientOfHighPowers(double small) {
    CoefficientTable table = highPowers(Formula.number(small));
    double right = Math.pow(1.01, 40);
    assertThat(table.values(model(), at(1.01 * small, 1), 0)[0])
        .isCloseTo(right, within(1e-12 * right));
    assertThat(table.values(model(), at(1.01 * small, Double.POSITIVE_INFINITY), 0)[0])
        .isCloseTo(right, within(1e-12 * right));
    assertThat(table.values(model(), at(0, 1), 0)[0]).isZero();
  }

  /** What depends on no size is the same number at any, however it leaves the range on the way. */
  @Test
  void aNumberIsTheSameAtInfiniteSizes() {
    Formula tiny = Formula.number(1e-10);
    Formula large = Formula.number(800.0);
    List<Formula> numbers =
        List.of(
            Formula.sum(Formula.number(1.0), Formula.power(tiny, Formula.number(40.0))),
            Formula.power(Formula.abs(tiny), Formula.number(40.0)),
            Formula.power(Formula.sum(Formula.number(1.0), Formula.exp(large)), MINUS_ONE),
            Formula.product(Formula.cosh(large), Formula.power(Formula.sinh(large), MINUS_ONE)),
            ratio(40, 1e-9, 1.1e-9));
    for (Formula number : numbers) {
      double finite = one(V, number).values(model(), at(2, 4), 0)[0];
      assertThat(one(V, number).values(model(), at(2, Double.POSITIVE_INFINITY), 0)[0])
          .as("%s", number)
          .isCloseTo(finite, within(1e-12 * Math.abs(finite)));
    }
    CoefficientTable beyond = one(V, Formula.exp(large));
    assertThatThrownBy(() -> beyond.values(model(), at(2, Double.POSITIVE_INFINITY), 0))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("is not a finite real number");
  }

  /** A hyperbolic tangent is 1 far out, also of a sum, which is taken to many digits. */
  @ParameterizedTest
  @ValueSource(doubles = {-1e300, -1e6, -400.0, 400.0, 1e6, 1e300})
  void aHyperbolicTangentOfALargeSumIsOne(double at) {
    CoefficientTable table = one(Formula.tanh(Formula.sum(V, MINUS_ONE)));
    assertThat(table.values(model(), at(at, 4.0), 0)[0]).isEqualTo(Math.signum(at));
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1e9})
  void haveTheValueOfAFunctionOfHighPowers(double small) {
    CoefficientTable table = one(V, Formula.cos(ratio(40, 1.01 * small, small)));
    assertThat(table.values(model(), at(2, 1), 0)[0])
        .isCloseTo(2 * Math.cos(Math.pow(1.01, 40)), within(1e-12));
  }

  /** The exponential alone is smaller than any double. */
  @Test
  void haveTheValueOfALargeNumberTimesATinyExponential() {
    int[] factors = new int[41];
    factors[40] = 1;
    CoefficientTable table =
        CoefficientTable.over(V, Formula.exp(Formula.number(-800.0)))
            .add(1.0, factors)
            .coefficient("V^40*exp(-800)")
            .build();
    double right = Math.exp(40 * Math.log(1e9) - 800);
    assertThat(table.values(model(), at(1e9, 1), 0)[0]).isCloseTo(right, within(1e-9 * right));
  }
}
