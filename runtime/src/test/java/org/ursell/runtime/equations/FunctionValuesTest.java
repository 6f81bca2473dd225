package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions in doubles, to many digits, and where sites are infinitely many. */
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

  private static List<Formula> all() {
    return List.of(
        Formula.cosh(V),
        Formula.sinh(V),
        Formula.tanh(V),
        Formula.log(Formula.cosh(V)),
        Formula.abs(V),
        Formula.min(V, number(0.5), Formula.sum(number(1.0), V)),
        Formula.max(V, number(0.5)),
        Formula.step(V),
        Formula.pulse(V, number(-1.0), number(1.7)));
  }

  @Test
  void manyDigitsBeginAsDoublesDo() {
    DfpField field = new DfpField(40);
    for (double v : new double[] {-2.5, -1.0, -1e-9, 0.0, 0.3, 0.7, 4.0}) {
      for (Formula formula : all()) {
        double value = formula.value(at(10, v));
        assertThat(formula.value(field, at(10, v)).toDouble())
            .as("%s at %s", formula, v)
            .isCloseTo(value, within(1e-14 * Math.max(1.0, Math.abs(value))));
      }
    }
  }

  /** A difference of exponentials would be zero. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-300, 1e-170, 1e-50, 1e-20, 1e-3, 0.4, 0.999})
  void smallArgumentsKeepTheirDigits(double v) {
    DfpField field = new DfpField(160);
    for (double sign : new double[] {-1.0, 1.0}) {
      Parameters point = at(10, sign * v);
      assertThat(Formula.sinh(V).value(field, point).toDouble())
          .isCloseTo(Math.sinh(sign * v), within(1e-15 * v));
      assertThat(Formula.tanh(V).value(field, point).toDouble())
          .isCloseTo(Math.tanh(sign * v), within(1e-15 * v));
    }
  }

  /** Far out, where exponentials are taken apart, by relations that hold to nearly all digits. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-5, 0.9, 1.0, 1.1, 2.0, 37.3, 700.0, 1e4, 1.4e5})
  void functionsOfLargeArgumentsKeepTheirDigits(double v) {
    DfpField field = new DfpField(160);
    for (double sign : new double[] {-1.0, 1.0}) {
      Parameters point = at(10, sign * v);
      Dfp cosh = Formula.cosh(V).value(field, point);
      Dfp sinh = Formula.sinh(V).value(field, point);
      Dfp tanh = Formula.tanh(V).value(field, point);
      Dfp exp = Formula.exp(V).value(field, point);
      Dfp twice = Formula.exp(Formula.sum(V, V)).value(field, point);
      assertSame(exp.multiply(exp), twice);
      assertSame(exp.multiply(exp.getField().newDfp(sign * v).negate().exp()), field.getOne());
      assertSame(sinh.add(cosh.multiply(sign)), exp.pow(sign > 0 ? 1 : -1).multiply(sign));
      assertSame(tanh.multiply(cosh), sinh);
    }
  }

  private static void assertSame(Dfp value, Dfp right) {
    assertThat(value.subtract(right).divide(right).abs().toDouble()).isLessThan(1e-140);
  }

  /**
   * Beyond the range of many digits, too: the tail of a pulse is zero, and a hyperbola no number.
   */
  @ParameterizedTest
  @ValueSource(doubles = {3.1e5, 1e9, 1e12, 1e300, Double.POSITIVE_INFINITY})
  void functionsBeyondAllRangesAreKnown(double v) {
    DfpField field = new DfpField(160);
    assertThat(Formula.exp(V).value(field, at(10, -v)).toDouble()).isZero();
    assertThat(Formula.exp(V).value(field, at(10, v)).toDouble()).isInfinite().isPositive();
    assertThat(Formula.cosh(V).value(field, at(10, -v)).toDouble()).isInfinite().isPositive();
    assertThat(Formula.sinh(V).value(field, at(10, -v)).toDouble()).isInfinite().isNegative();
    assertThat(Formula.tanh(V).value(field, at(10, -v)).toDouble()).isEqualTo(-1.0);
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
