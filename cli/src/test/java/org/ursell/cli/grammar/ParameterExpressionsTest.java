package org.ursell.cli.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.study.Sizes;

class ParameterExpressionsTest {
  private static final ModelDescriptor MODEL = new OneGroupOrder1().descriptor();
  private static final List<String> NAMES = List.of("N", "V", "K", "gamma_plus", "gamma_minus");

  private static ParameterExpressions of(Map<String, String> formulas) {
    return ParameterExpressions.of(MODEL, Set.of("x"), "--set", formulas);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "-0.1*(gamma_plus+gamma_minus); -0.15",
        "sqrt(gamma_plus*gamma_minus)/(4*(gamma_minus-gamma_plus)); 0.3535533905932738",
        "2^-1*pi; 1.5707963267948966",
        "x*(gamma_plus + gamma_minus); 3",
        "-V; -0.75",
        "V - V; 0"
      })
  void formulasAreEvaluated(String formula, double expected) {
    Parameters point = MODEL.defaults().with("x", 2.0);
    assertThat(of(Map.of("K", formula)).complete(point).get("K"))
        .isCloseTo(expected, within(1e-15));
  }

  @Test
  void formulasMayNeedOtherFormulas() {
    ParameterExpressions chain =
        of(Map.of("K", "V/2", "V", "x*gamma_plus", "gamma_plus", "gamma_minus/4"));
    Parameters point = Parameters.none().with("x", 8.0).with("gamma_minus", 1.0);
    assertThat(chain.complete(point).asMap())
        .containsEntry("gamma_plus", 0.25)
        .containsEntry("V", 2.0)
        .containsEntry("K", 1.0);
    assertThat(chain.mentioned()).containsExactly("V", "gamma_minus", "gamma_plus", "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"V/2", "gamma_plus", "-V", "1+1", "2*3", "pi", "(1)", "V-1", "1 - 2"})
  void arithmeticIsTakenForAFormula(String text) {
    assertThat(ParameterExpressions.isFormula(text, NAMES)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "-0.5", "1e-3", "-2E+5", "+.5", "abc", "", "nan", "1,5"})
  void numbersAndSlipsOfTheFingerAreNot(String text) {
    assertThat(ParameterExpressions.isFormula(text, NAMES)).isFalse();
  }

  /** Zero is a rate, one is a size; a little less is neither. */
  @Test
  void valuesKeepTheRulesOfTheirParameters() {
    Parameters point = MODEL.defaults();
    assertThat(of(Map.of("gamma_plus", "V-V")).complete(point).get("gamma_plus")).isZero();
    assertThat(of(Map.of("N", "4/4")).complete(point).get("N")).isEqualTo(1);
    assertThat(of(Map.of("N", "3*4")).complete(point).get("N")).isEqualTo(12);
    refused(
        () -> of(Map.of("N", "V-V")).complete(point), "makes 0, which is not a number", "from 1");
    refused(() -> of(Map.of("N", "5/2")).complete(point), "makes 2.5, which is not", "from 1 up");
  }

  @Test
  void theTextsAreKeptForTheRecord() {
    assertThat(of(Map.of("K", "V/2", "V", "x")).texts())
        .containsOnly(Map.entry("K", "V/2"), Map.entry("V", "x"));
    assertThat(ParameterExpressions.none().texts()).isEmpty();
    assertThat(of(Map.of()).mentioned()).isEmpty();
  }

  @Test
  void aSizeThatVariesIsNotMentioned() {
    Sizes sizes = Sizes.of(MODEL, 4, 6);
    assertThat(ParameterExpressions.of(MODEL, "--set", Map.of("K", "V/2"), sizes).mentioned())
        .containsExactly("V");
    refused(
        () -> ParameterExpressions.of(MODEL, "--set", Map.of("K", "V/N"), sizes),
        "a formula mentions N, the number of sites, which varies",
        "model's own terms");
  }

  @Test
  void mistakesAreTold() {
    refused(() -> of(Map.of("K", "gama_plus*2")), "unknown name `gama_plus`", "gamma_plus");
    refused(() -> of(Map.of("K", "2*(V")), "--set K=2*(V: this bracket is not closed", "add ')'");
    refused(() -> of(Map.of("K", "2*|1><0|")), "operator stands where a number", "numbers");
    refused(() -> of(Map.of("K", "K+1")), "gives K by a formula of itself", "give it as a number");
    refused(() -> of(Map.of("K", "V/2", "V", "K/2")), "K and V by formulas of each", "number");
    refused(() -> of(Map.of("gama_plus", "V/2")), "no parameter 'gama_plus'", "'gamma_plus'");
    Parameters point = MODEL.defaults();
    refused(
        () -> of(Map.of("K", "1/(gamma_minus-1)")).complete(point),
        "K=1/(gamma_minus-1) has no finite real value at gamma_minus = 1",
        "divisions by zero");
    refused(() -> of(Map.of("K", "sqrt(-V)")).complete(point), "no finite real value", "roots");
    refused(
        () -> of(Map.of("gamma_plus", "V-1")).complete(point),
        "makes the rate -0.25 at V = 0.75",
        "0 or more");
    refused(() -> of(Map.of("N", "V")).complete(point), "not a number of sites", "whole number");
  }

  private static void refused(ThrowingCallable action, String what, String remedy) {
    assertThatThrownBy(action)
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refused -> {
              assertThat(refused.getMessage()).contains(what);
              assertThat(refused.remedy()).contains(remedy);
            });
  }
}
