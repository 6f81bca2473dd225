package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in messages. */
class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "-0.75, -0.75",
    "1e-9, 1e-9",
    "1.5e-9, 1.5e-9",
    "1e15, 1e15",
    "-2.5e200, -2.5e200",
    "0, 0",
    "0.0001, 0.0001",
    "100000, 100000",
    "Infinity, inf",
    "NaN, nan"
  })
  void areWrittenAsInAModelFile(double value, String text) {
    assertThat(NumberWords.of(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "-0.30000000000000004, -0.3",
    "-0.0006951019554137239, -0.000695102",
    "1.0480000000000007, 1.048",
    "123456789, 123457000",
    "-3.0000000000000004e-17, -3e-17",
    "-Infinity, -inf"
  })
  void computedOnesHaveNoNoise(double value, String text) {
    assertThat(NumberWords.rounded(value)).isEqualTo(text);
  }

  /** What a message says can be typed: of a number all its digits, of a computed one the first. */
  @Test
  void readBackAsTheNumber() {
    Random random = new Random(3);
    for (int k = 0; k < 10_000; k++) {
      double value = random.nextGaussian() * Math.pow(10, random.nextInt(40) - 20);
      assertThat(NumberWords.of(value)).doesNotContain("E", "+");
      assertThat(Double.parseDouble(NumberWords.of(value))).isEqualTo(value);
      assertThat(Double.parseDouble(NumberWords.rounded(value)))
          .isCloseTo(value, within(1e-5 * Math.abs(value)));
    }
  }
}
