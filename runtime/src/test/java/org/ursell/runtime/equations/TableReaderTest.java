package org.ursell.runtime.equations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of moment equations as text. */
class TableReaderTest {
  private static final ModelDescriptor MODEL =
      ModelDescriptor.named("pair")
          .title("two unknowns")
          .hash("abc")
          .generatorVersion("0")
          .order(2)
          .parameters(
              List.of(
                  new ParameterDescriptor("g", ParameterDescriptor.Kind.COUPLING, 0.5),
                  new ParameterDescriptor("k", ParameterDescriptor.Kind.RATE, 2.0)))
          .build();

  private static final String TEXT =
      """
      ursell-table 1
      model abc order 2
      formula parameter g
      formula inverse k
      formula power sum 2 number 1.0 parameter g number 0.5
      formula product 2 exp number 1.0 cos sin parameter g
      formula interaction
      formula mode-unit -1
      coefficient 2.0 0 0 + 1.0/3.0 1: 2*g^2 + 1/(3*k)
      coefficient 1.0 2 4 5: sqrt(1 + g)
      coefficient 1.0 3: e*cos(sin(g))
      coefficient: 0
      rate 1.0 0: g
      jump decay: fast
      moment REAL 0 0: <a>
      moment IMAGINARY 0 0 0 1: <a b>
      auxiliary 0.5 0 1 + -1.0 0
      equation 0 2 + 1
      equation 2 1 + 3 0
      """;

  @Test
  void everyKindOfLineIsRead() {
    TableMomentEquations table = TableReader.read(MODEL, TEXT);
    assertThat(table.moments())
        .containsExactly(
            Moment.of("<a>", Moment.Part.REAL, 0, 0),
            Moment.of("<a b>", Moment.Part.IMAGINARY, 0, 0, 0, 1));
    double g = 0.5;
    double k = 2.0;
    double[] y = {0.7, -0.2};
    double[] d = new double[2];
    table.derivative(y, table.coefficients(MODEL.defaults()), d);
    double auxiliary = 0.5 * 0.7 * -0.2 - 0.7;
    assertThat(d[0])
        .isCloseTo((2 * g * g + 1 / (3 * k)) * auxiliary + Math.sqrt(1 + g), within(1e-15));
    assertThat(d[1]).isCloseTo(Math.E * Math.cos(Math.sin(g)) * -0.2, within(1e-15));
    assertThat(table.isInteracting()).isTrue();
    assertThatThrownBy(() -> table.coefficients(MODEL.defaults().with("g", -0.25)))
        .isInstanceOf(BrokenRuleException.class)
        .hasMessageContaining(
            "the rate g of the jump decay: fast is negative (-0.25) at g = -0.25");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ursell-table 1          | ursell-table 2",
        "model abc order 2       | model abd order 2",
        "model abc order 2       | model abc order 3",
        "formula inverse k       | formula reverse k",
        "formula inverse k       | formula inverse",
        "formula inverse k       | formla inverse k",
        "coefficient 1.0 3:      | coefficient 1.0 6:",
        "coefficient 1.0 3:      | coefficient one 3:",
        "moment REAL 0 0         | moment REEL 0 0",
        "auxiliary 0.5 0 1       | auxiliary 0.5 0 2",
        "equation 0 2            | equation 4 2",
        "equation 0 2            | equation 0 3"
      })
  void whatIsDamagedIsRefusedByName(String line, String damaged) {
    String text = TEXT.replace(line, damaged);
    assertThat(text).isNotEqualTo(TEXT);
    assertThatThrownBy(() -> TableReader.read(MODEL, text))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageStartingWith("the table of 'pair' at order 2 cannot be read: ");
  }

  /** A text that ends early, wherever that is, is never taken for the whole. */
  @Test
  void aTextThatEndsEarlyIsRefused() {
    List<String> lines = TEXT.lines().toList();
    for (int length = 0; length < lines.size(); length++) {
      String text = String.join("\n", lines.subList(0, length));
      assertThatThrownBy(() -> TableReader.read(MODEL, text))
          .as("%d lines", length)
          .isInstanceOf(InvalidInputException.class);
    }
  }
}
