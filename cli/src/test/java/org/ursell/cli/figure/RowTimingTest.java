package org.ursell.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ursell.cli.model.PaperEquations;

class RowTimingTest {
  private static final PaperModel MODEL =
      new PaperModel(
          PaperEquations.meanField("one-group", words -> {}),
          PaperEquations.meanField("two-groups", words -> {}));

  @Test
  void foretellsByMeasuringAFewRows() {
    RowTiming forecast = new RowTiming(MODEL, 1);
    assertThat(forecast.words(List.of(new Figure2c()), new Resolution(12, false)))
        .matches("The sweeps of this will take about \\d+(\\.\\d)? (s|min|h) on 1 threads .*");
    assertThat(forecast.words(List.of(new Figure2d()), Resolution.PAPER))
        .contains("No part of this depends on the resolution");
  }

  /** Figs. 4 and S1 show the same map. */
  @Test
  void countsASharedSweepOnce() {
    assertThat(new Figure4().sweeps(MODEL, Resolution.PAPER).get(0).description())
        .isEqualTo(new FigureS1().sweeps(MODEL, Resolution.PAPER).get(0).description());
  }

  @Test
  void thePaperHasItsResolutions() {
    assertThat(Resolution.PAPER.curve()).isEqualTo(320);
    assertThat(new Figure4().sweeps(MODEL, Resolution.PAPER).get(0).plan().points())
        .isEqualTo(255 * 255);
    assertThat(new Figure2c().sweeps(MODEL, Resolution.PAPER)).hasSize(255);
    assertThat(Resolution.read("64", false).curve()).isEqualTo(320);
  }
}
