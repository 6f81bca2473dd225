package org.ursell.runtime.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogarithmicAxisTest {
  /** What is a short decimal number is that number, as sizes and tables of powers of ten need. */
  @ParameterizedTest
  @CsvSource({
    "1, 1000, 4, '1, 10, 100, 1000'",
    "1, 1e15, 6, '1, 1e3, 1e6, 1e9, 1e12, 1e15'",
    "0.001, 1000, 7, '1e-3, 1e-2, 1e-1, 1, 10, 100, 1000'",
    "1e-9, 1e-5, 5, '1e-9, 1e-8, 1e-7, 1e-6, 1e-5'",
    "0.3, 30, 3, '0.3, 3, 30'",
    "1, 243, 6, '1, 3, 9, 27, 81, 243'",
    "5, 320, 7, '5, 10, 20, 40, 80, 160, 320'"
  })
  void shortDecimalNumbersAreExact(double from, double to, int count, String values) {
    assertThat(Axis.logarithmic("N", from, to, count).values())
        .containsExactlyElementsOf(
            java.util.Arrays.stream(values.split(",")).map(Double::valueOf).toList());
  }

  /** Of a hundred values over four decades only every thirty-third is such a number. */
  @Test
  void allOthersKeepTheirDigits() {
    Axis axis = Axis.logarithmic("V", 0.01, 100, 133);
    for (int k = 1; k < 132; k++) {
      if (k % 33 != 0) {
        assertThat(axis.values().get(k)).isEqualTo(0.01 * StrictMath.pow(100 / 0.01, k / 132.0));
      }
    }
    assertThat(axis.values()).contains(0.1, 1.0, 10.0);
  }

  /** A number that is near a whole one, but is none, stays what it is. */
  @Test
  void whatOnlyComesNearIsNotRounded() {
    double to = 100.00000000000001;
    assertThat(Axis.logarithmic("V", 1, to, 3).values().get(1)).isEqualTo(StrictMath.pow(to, 0.5));
  }
}
