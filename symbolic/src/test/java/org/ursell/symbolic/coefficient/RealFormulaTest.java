package org.ursell.symbolic.coefficient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.symbolic.syntax.ProblemException;

/** Real numbers in terms of others. */
class RealFormulaTest {
  private static final Map<String, Double> VALUES = Map.of("x", 0.4, "gamma_plus", 3.0);

  private static double value(String text) {
    return RealFormula.read(text, VALUES.keySet()).value(VALUES);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.1*(gamma_plus + x), -0.34",
    "gamma_plus^2/x, 22.5",
    "exp(i*pi)*x, -0.4",
    "sqrt(-4)*sqrt(-9), -6",
    "(1 + i)*(1 - i), 2",
    "1 + 1e-15*i, 1",
    "2^0.5, 1.4142135623730951",
    "0^0.5, 0",
    "2^(-0.5), 0.7071067811865476",
    "x^(-3), 15.625",
    "cos(0), 1",
    "0.1 + 0.2 - 0.3, 0",
    "(cosh(1e-9*x) - 1)/(1e-9*x)^2, 0.5",
    "(cosh(1e-100*x) - 1)/(1e-100*x)^2, 0.5",
    "log(cosh(1e-30*x))/(1e-30*x)^2, 0.5",
    "(exp(1e-20*x) - 1)*1e20, 0.4",
    "im(exp(i*1e-9*x) - 1 - i*1e-9*x)/(1e-9*x)^3, -0.16666666666666666",
    "re(i*(cosh(1e-9*x) - 1)/(i*(1e-9*x)^2)), 0.5",
    "re((1 + i*1e-9*x)^2 - 1)/(1e-9*x)^2, -1",
    "re(log(1 + i*1e-20*x))/(1e-20*x)^2, 0.5",
    "(im(log(1 + i*1e-20*x)) - 1e-20*x)/(1e-20*x)^3, -0.3333333333333333",
    "re((1 + i*1e-20*x)^(1/3) - 1)/(1e-20*x)^2, 0.1111111111111111",
    "(abs(1 + i*1e-20*x) - 1)/(1e-20*x)^2, 0.5",
    "re(cosh(i*1e-20*x) - 1)/(1e-20*x)^2, -0.5",
    "im(tanh(i*1e-20*x) - i*1e-20*x)/(1e-20*x)^3, 0.3333333333333333",
    "re(sin(1 + i*1e-20*x) - sin(1))/(1e-20*x)^2, 0.42073549240394825",
    "abs(sqrt(exp(i*pi)) - i) + 1, 1",
    "re(1/(1 + i*x) - 1)/x^2, -0.862068965517241"
  })
  void hasAValue(String text, double expected) {
    assertThat(value(text)).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"i", "sqrt(-x)", "exp(i*x)", "1 + 1e-13*i", "x*i - 1", "(-8)^(1/3)"})
  void hasNoneWhereItIsNotReal(String text) {
    assertThat(value(text)).isNaN();
  }

  /** It is 1, which more digits would show. */
  @Test
  void whatNoDigitsAreLeftOfIsRefused() {
    assertThat(value("log(1 + exp(-8000*x))*exp(8000*x)")).isCloseTo(1.0, within(1e-14));
    assertThatThrownBy(() -> value("log(1 + exp(-16000*x))*exp(16000*x)"))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining("cancel in more than 2500 digits");
  }

  /** A negative zero would print as -0. */
  @Test
  void zeroHasNoSign() {
    RealFormula minus = RealFormula.read("-x", List.of("x"));
    assertThat(Double.doubleToRawLongBits(minus.value(Map.of("x", 0.0)))).isZero();
    assertThat(minus.value(Map.of("x", 1.0))).isEqualTo(-1.0);
  }

  @Test
  void knowsWhatItMentions() {
    assertThat(RealFormula.read("x*gamma_plus - x", VALUES.keySet()).names())
        .containsExactly("gamma_plus", "x");
    assertThatThrownBy(() -> RealFormula.read("gamma_plu", VALUES.keySet()))
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.remedy()).contains("gamma_plus"));
  }
}
