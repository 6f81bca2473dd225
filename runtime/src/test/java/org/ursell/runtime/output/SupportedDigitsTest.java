package org.ursell.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rounding to what an error leaves. */
class SupportedDigitsTest {
  @ParameterizedTest
  @CsvSource({
    "5.90463931991, 1e-8, 5.9046393, 8",
    "5.90463931991, 3e-8, 5.9046393, 8",
    "404667.38531149, 0.04, 404667.4, 7",
    "-0.00034727, 2e-9, -0.00034727, 5",
    "1e-12, 1e-9, 0, 0",
    "1234567, 20, 1234600, 5",
    "0.9999996, 1e-6, 1, 5",
    "3, 5, 0, 0"
  })
  void roundsToThePlaceOfTheError(double value, double error, double rounded, int digits) {
    assertThat(SupportedDigits.round(value, error)).isEqualTo(rounded);
    assertThat(SupportedDigits.of(value, error)).isEqualTo(digits);
  }

  @Test
  void nothingIsRoundedWithoutAnError() {
    for (double value : new double[] {Math.PI, Double.NaN, Double.POSITIVE_INFINITY, 0.0}) {
      assertThat(SupportedDigits.round(value, Double.NaN)).isEqualTo(Double.valueOf(value));
      assertThat(SupportedDigits.round(value, 0.0)).isEqualTo(Double.valueOf(value));
    }
    assertThat(SupportedDigits.of(Math.PI, 0.0)).isEqualTo(15);
  }

  /** Any number within the error rounds to within one unit of the last place. */
  @Test
  void theLastDigitIsRightToOneUnit() {
    Random random = new Random(10);
    for (int k = 0; k < 10_000; k++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10.0, random.nextInt(20) - 10);
      double error = Math.abs(value) * Math.pow(10.0, -10.0 * random.nextDouble());
      double unit = Math.pow(10.0, SupportedDigits.lastPlace(error));
      double shown =
          SupportedDigits.round(value + (2.0 * random.nextDouble() - 1.0) * error, error);
      assertThat(Math.abs(shown - value)).isLessThanOrEqualTo(1.0001 * unit);
      assertThat(unit).isLessThan(20.0001 * error);
    }
  }

  /** What is written has the place of the error as its last, or a higher one. */
  @Test
  void noZeroStandsForADigitThatIsNotKnown() {
    Random random = new Random(11);
    for (int k = 0; k < 10_000; k++) {
      double value = (random.nextDouble() - 0.5) * Math.pow(10.0, random.nextInt(30) - 10);
      double error = Math.abs(value) * Math.pow(10.0, -10.0 * random.nextDouble());
      String text = SupportedDigits.text(value, error);
      int last = new BigDecimal(text).scale();
      assertThat(text.equals("0") || -last >= last(error)).as(text).isTrue();
      assertThat(Double.parseDouble(text))
          .isCloseTo(SupportedDigits.round(value, error), within(1e-11 * Math.abs(value)));
    }
    assertThat(SupportedDigits.text(898671269.465, 400)).isEqualTo("8.98671e8");
    assertThat(SupportedDigits.text(-100.0, 5)).isEqualTo("-1.0e2");
    assertThat(SupportedDigits.text(404667.38531149, 0.04)).isEqualTo("404667.4");
    assertThat(SupportedDigits.text(Double.NaN, 1)).isEqualTo("nan");
    assertThat(SupportedDigits.text(3, 500)).isEqualTo("0");
  }

  private static int last(double error) {
    return SupportedDigits.lastPlace(error);
  }
}
