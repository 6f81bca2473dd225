package org.ursell.cli.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.study.Forecast;

/** Above a minute the time is told, above an hour it must be meant. */
class ForetellingTest {
  private static String told(double seconds, boolean atLeast, boolean meant) {
    StringWriter err = new StringWriter();
    Foretelling.tell(
        new PrintWriter(err), "solving", Optional.of(new Forecast(seconds, atLeast)), meant);
    return err.toString();
  }

  @Test
  void aMinuteIsTold() {
    assertThat(told(59, false, false)).isEmpty();
    assertThat(told(120, false, false)).contains("ursell: solving will take about 2 min ");
    assertThat(told(120, true, false)).contains("will take at least 2 min ");
  }

  @Test
  void anHourIsRefusedUnlessItIsMeant() {
    assertThatThrownBy(() -> told(7200, false, false))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("solving would take about 2.0 h on this machine")
        .satisfies(e -> assertThat(((InvalidInputException) e).remedy()).contains("--yes"));
    assertThat(told(7200, true, true)).contains("will take at least 2.0 h");
  }

  /** Advice of the work itself stands in place of the usual. */
  @Test
  void whatTakesMinutesInsteadIsNamed() {
    Forecast quoting = new Forecast(7200, false, Optional.of("ask for a precision of 0.002"));
    assertThatThrownBy(
            () ->
                Foretelling.tell(
                    new PrintWriter(new StringWriter()), "quoting", Optional.of(quoting), false))
        .satisfies(
            e ->
                assertThat(((InvalidInputException) e).remedy())
                    .isEqualTo("add --yes if that is meant; or ask for a precision of 0.002"));
  }
}
