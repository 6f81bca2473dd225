package org.ursell.runtime.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.InvalidInputException;

class CsvTableTest {
  @Test
  void writesRfc4180() {
    String text =
        new CsvTable(List.of("N", "lifetime"), List.of("note"))
            .row(100, 9.4034567891234, "plain")
            .row(200, Double.NaN, "comma, and \"quote\"")
            .row(Double.POSITIVE_INFINITY, "1.0e2", "two\r\nlines")
            .row(Double.NEGATIVE_INFINITY, 0.0, "")
            .text();
    assertThat(text)
        .isEqualTo(
            "N,lifetime,note\r\n"
                + "100,9.40345678912,plain\r\n"
                + "200,nan,\"comma, and \"\"quote\"\"\"\r\n"
                + "inf,1.0e2,two lines\r\n"
                + "-inf,0,\r\n");
  }

  /** So that whoever reads the first columns as numbers can, whatever a command has to tell. */
  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "exact", "A=2,c=3", "NaN", "Infinity", "+1", "1e", "0x10", "1 2"})
  void aColumnOfNumbersRefusesAnythingElse(String cell) {
    CsvTable table = new CsvTable(List.of("N", "lifetime"), List.of("status")).row(1, 2, "ok");
    assertThatThrownBy(() -> table.row(2, cell, "ok"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage(
            "column 'lifetime' of a table holds numbers, and row 2 gives it '" + cell + "'");
    assertThatThrownBy(() -> table.row(2, 3.0, 4.0)).hasMessageContaining("'status'");
    assertThat(table.text()).isEqualTo("N,lifetime,status\r\n1,2,ok\r\n");
  }

  @Test
  void wordsKeepTheirNamesBeforeNumbers() {
    assertThat(
            CsvTable.of(List.of("V", "status"), List.of("words", "V"), List.of("status", "words"))
                .text())
        .isEqualTo("V,status,result_words,result_V,result_status,words\r\n");
  }

  @Test
  void numbersKeepTheirDigitsInEveryLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(CsvTable.number(0.75)).isEqualTo("0.75");
      assertThat(CsvTable.number(1e6)).isEqualTo("1000000");
      assertThat(CsvTable.number(-1.25e-7)).isEqualTo("-1.25e-7");
      assertThat(CsvTable.number(3e20)).isEqualTo("3e20");
      assertThat(CsvTable.number(1.0 / 3.0)).isEqualTo("0.333333333333");
      assertThat(CsvTable.number(0.1)).isEqualTo("0.1");
      Random random = new Random(8);
      for (int k = 0; k < 1000; k++) {
        double value = random.nextGaussian() * Math.pow(10.0, random.nextInt(60) - 30);
        assertThat(Double.parseDouble(CsvTable.number(value)))
            .isCloseTo(value, Percentage.withPercentage(1e-9));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void refusesARaggedRow() {
    CsvTable table = new CsvTable(List.of("a", "b"));
    assertThatThrownBy(() -> table.row(1))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("1 fields under 2 columns");
  }

  @Test
  void noTwoColumnsHaveOneName() {
    assertThatThrownBy(() -> new CsvTable(List.of("V", "lifetime", "V")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("two columns of a table are named 'V'");
    assertThat(ColumnNames.all(List.of("V", "result_T"), List.of("T", "V", "result_T", "T", "V")))
        .containsExactly(
            "V",
            "result_T",
            "T",
            "result_V",
            "result_result_T",
            "result_result_result_T",
            "result_result_V");
  }
}
