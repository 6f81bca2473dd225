package org.ursell.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Numbers and symbols as they are printed. */
class NumeralsTest {
  @Test
  void numbersHaveNoNeedlessDigits() {
    assertThat(Numerals.number(1.0)).isEqualTo("1");
    assertThat(Numerals.number(2000.0)).isEqualTo("2000");
    assertThat(Numerals.number(-0.75)).isEqualTo("-0.75");
    assertThat(Numerals.number(Double.POSITIVE_INFINITY)).isEqualTo("inf");
    assertThat(Numerals.number(1e9)).isEqualTo("1000000000");
    assertThat(Numerals.number(1e-10)).isEqualTo("1e-10");
  }

  @Test
  void digitsKeepTrailingZeros() {
    assertThat(Numerals.digits(9.4030, 5)).isEqualTo("9.4030");
    assertThat(Numerals.digits(99.9996, 5)).isEqualTo("100.00");
    assertThat(Numerals.digits(123456.7, 4)).isEqualTo("123500");
    assertThat(Numerals.digits(-0.00123456, 3)).isEqualTo("-0.00123");
    assertThat(Numerals.digits(1e-20, 3)).isEqualTo("1.00e-20");
    assertThat(Numerals.onlyDigits(123456.7, 4)).isEqualTo("1.235e+05");
    assertThat(Numerals.onlyDigits(123456.7, 6)).isEqualTo("123457");
    assertThat(Numerals.onlyDigits(9.4030, 5)).isEqualTo("9.4030");
  }

  @Test
  void observablesAreWrittenAsExpectations() {
    assertThat(Numerals.expectation("S+")).isEqualTo("⟨*S*⁺⟩");
    assertThat(Numerals.expectation("S+_A")).isEqualTo("⟨*S*⁺(A)⟩");
    assertThat(Numerals.expectation("photons")).isEqualTo("⟨photons⟩");
  }

  @Test
  void timesAreRoundedAsGuessesDeserve() {
    assertThat(Numerals.duration(0.2)).isEqualTo("1 s");
    assertThat(Numerals.duration(45)).isEqualTo("45 s");
    assertThat(Numerals.duration(600)).isEqualTo("10 min");
    assertThat(Numerals.duration(36_000)).isEqualTo("10.0 h");
  }
}
