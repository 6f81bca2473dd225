package org.ursell.cli.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.ursell.cli.model.PaperEquations;
import org.ursell.cli.output.Hands;
import org.ursell.runtime.sweep.SweepTable;

class BlockadeTest {
  /** A phase of groups that turn at different frequencies is that of the moment the run ended. */
  @Test
  void driftingPhasesAreMasked() {
    PaperModel model =
        new PaperModel(
            PaperEquations.meanField("one-group", words -> {}),
            PaperEquations.meanField("two-groups", words -> {}));
    Resolution resolution = new Resolution(9, false);
    SweepTable table =
        new Studio(model, resolution, Hands.threads(1), new PrintWriter(new StringWriter()))
            .sweep("test", java.util.List.of(Blockade.request(model, resolution)))
            .get(0);
    double[][] phase = new Blockade(table).lockedPhase();
    double[][] all = new Blockade(table).where("relative_phase");
    double[][] difference = Grids.map(table, "frequency_difference");
    int drifting = 0;
    int locked = 0;
    for (int row = 0; row < phase.length; row++) {
      for (int k = 0; k < phase[row].length; k++) {
        if (Double.isNaN(all[row][k])) {
          assertThat(phase[row][k]).isNaN();
        } else if (Math.abs(difference[row][k]) > 0.01) {
          assertThat(phase[row][k]).as("%s %s", row, k).isNaN();
          drifting++;
        } else if (Math.abs(difference[row][k]) < 1e-6) {
          assertThat(phase[row][k]).as("%s %s", row, k).isEqualTo(all[row][k]);
          locked++;
        }
      }
    }
    assertThat(drifting).isPositive();
    assertThat(locked).isPositive();
  }
}
