package org.ursell.cli.view;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ursell.cli.output.FailedComputationException;

/** When a sweep asks whether it is meant. */
class SweepGuardTest {
  @Test
  void moreThanAnHourOfWorkMustBeMeant() {
    SweepGuard guard = new SweepGuard(false);
    assertThatThrownBy(() -> guard.requireTime(60, 2, 200))
        .isInstanceOf(FailedComputationException.class)
        .hasMessageContaining("the other 200 lines would take about 1.7 h");
    assertThatCode(() -> guard.requireTime(60, 2, 100)).doesNotThrowAnyException();
    // The first seconds tell little: code is still being compiled.
    assertThatCode(() -> guard.requireTime(10, 1, 1000)).doesNotThrowAnyException();
    assertThatCode(() -> new SweepGuard(true).requireTime(60, 2, 2000)).doesNotThrowAnyException();
  }
}
