package org.ursell.runtime.integrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.InvalidInputException;

/** Which accuracies and limits make sense. */
class IntegratorOptionsTest {
  @Test
  void theExtremesAreAllowed() {
    assertThat(new IntegratorOptions(0.01, 0.01, 1, 1.0).maxEvaluations()).isEqualTo(1);
    assertThat(new IntegratorOptions(Double.MIN_VALUE, 1e-14, 1, 1e300).relativeTolerance())
        .isEqualTo(1e-14);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0100001, 1e-9, 1, 2, absolute tolerance",
    "1e-9, 0.0100001, 1, 2, relative tolerance",
    "1e-9, 0.99e-14, 1, 2, below what doubles resolve",
    "0, 1e-9, 1, 2, absolute tolerance is 0",
    "1e-9, 0, 1, 2, relative tolerance is 0",
    "-1, 1e-9, 1, 2, absolute tolerance is -1",
    "NaN, 1e-9, 1, 2, absolute tolerance is nan",
    "Infinity, 1e-9, 1, 2, absolute tolerance is inf",
    "1e-9, 1e-9, 0, 2, number of evaluations is 0",
    "1e-9, 1e-9, 1, 0.999, divergence bound is 0.999",
    "1e-9, 1e-9, 1, NaN, divergence bound is nan",
    "1e-9, 1e-9, 1, Infinity, divergence bound is inf"
  })
  void beyondThemTheyAreRefused(
      double absolute, double relative, long evaluations, double bound, String words) {
    assertThatThrownBy(() -> new IntegratorOptions(absolute, relative, evaluations, bound))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> {
              assertThat(refusal).hasMessageContaining(words);
              assertThat(refusal.remedy()).isNotBlank();
            });
  }

  @Test
  void tighterOptionsAreTighterInBothTolerancesAndNothingElse() {
    IntegratorOptions options = new IntegratorOptions(1e-8, 1e-6, 77, 5.0);
    assertThat(options.tighter(10.0)).isEqualTo(new IntegratorOptions(1e-9, 1e-7, 77, 5.0));
    IntegratorOptions finest = new IntegratorOptions(1e-8, 1e-13, 77, 5.0);
    assertThat(finest.tighter(10.0).relativeTolerance()).isEqualTo(1e-14);
    assertThatThrownBy(() -> finest.tighter(10.1))
        .isInstanceOfSatisfying(
            InvalidInputException.class,
            refusal -> assertThat(refusal.remedy()).contains("1.01e-13"));
    assertThat(options.withMaxEvaluations(9)).isEqualTo(new IntegratorOptions(1e-8, 1e-6, 9, 5.0));
    assertThat(options.withDivergenceBound(9.0))
        .isEqualTo(new IntegratorOptions(1e-8, 1e-6, 77, 9.0));
  }
}
