package org.ursell.cli.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ursell.cli.grammar.Refusals.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {
  @Test
  void ordersAreWholeNumbersFromOneUp() {
    assertThat(NumberReader.orders("--order", " 2 , 1,+3")).containsExactly(2, 1, 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; --order holds 0, but the lowest truncation order is 1, mean field; give whole numbers from 1 up, for example --order 2",
        "-1; --order holds -1, but the lowest truncation order is 1, mean field; give whole numbers from 1 up, for example --order 2",
        "two; --order: 'two' is not a truncation order (a whole number); write it like --order 2",
        "2.0; --order: '2.0' is not a truncation order (a whole number); write it like --order 2",
        "''; --order is empty; give whole numbers from 1 (mean field) up, for example --order 2",
        "'2,'; --order: there is nothing between two commas; give whole numbers from 1 (mean field) up, for example --order 2",
        "'2,+2'; --order holds +2 twice; name each value once"
      })
  void otherOrdersAreRefused(String text, String what, String remedy) {
    refused(() -> NumberReader.orders("--order", text), what, remedy);
  }

  @Test
  void positiveNumbersAreMoreThanZero() {
    assertThat(NumberReader.positive("--t-end", " 2e-3 ", "100")).isEqualTo(0.002);
    refused(
        () -> NumberReader.positive("--t-end", "0", "100"),
        "--t-end is 0, but must be positive",
        "for example --t-end 100");
    refused(
        () -> NumberReader.positive("--t-end", "-1e-9", "100"),
        "--t-end is -1e-9, but must be positive",
        "for example --t-end 100");
  }
}
