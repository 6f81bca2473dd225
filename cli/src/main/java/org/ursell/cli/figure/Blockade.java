package org.ursell.cli.figure;

import java.util.List;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/** The maps over detuning and asymmetry that Figs. 4 and S1 share. */
final class Blockade {
  /** Largest detuning and asymmetry, in units of gamma_minus. */
  static final double LIMIT = 20.0;

  private static final Window WINDOW = Window.of(500, 10_000, 1000);

  private final SweepTable table;

  Blockade(SweepTable table) {
    this.table = table;
  }

  static SweepRequest request(PaperModel model, Resolution resolution) {
    ModelDescriptor described = model.twoGroups().descriptor();
    int points = resolution.points();
    return model.twoGroups(
        List.of(
            Axis.linear("K", -LIMIT, LIMIT, points), Axis.linear("delta", -LIMIT, LIMIT, points)),
        PaperModel.groupRates().with("V_AB", 1.0),
        WINDOW,
        List.of(
            Measures.of("order-parameter", described),
            Measures.of("frequency-difference", described),
            Measures.of("relative-phase", described)));
  }

  /** The order parameter, averaged over both groups. */
  double[][] orderParameter() {
    double[][] a = Grids.map(table, "order_parameter_A");
    double[][] b = Grids.map(table, "order_parameter_B");
    double[][] mean = new double[a.length][a[0].length];
    for (int row = 0; row < a.length; row++) {
      for (int column = 0; column < a[row].length; column++) {
        mean[row][column] = 0.5 * (a[row][column] + b[row][column]);
      }
    }
    return mean;
  }

  /** A column, without value where both order parameters vanish. */
  double[][] where(String column) {
    double[][] map = Grids.map(table, column);
    double[][] a = Grids.map(table, "order_parameter_A");
    double[][] b = Grids.map(table, "order_parameter_B");
    for (int row = 0; row < a.length; row++) {
      for (int k = 0; k < a[row].length; k++) {
        if (!(Math.max(a[row][k], b[row][k]) >= PaperModel.VANISHING)) {
          map[row][k] = Double.NaN;
        }
      }
    }
    return map;
  }

  /** The relative phase where there is one that stays: both order, and turn at one frequency. */
  double[][] lockedPhase() {
    double[][] phase = where("relative_phase");
    double[][] difference = Grids.map(table, "frequency_difference");
    double zero = Grids.zero(table, "frequency_difference");
    for (int row = 0; row < phase.length; row++) {
      for (int k = 0; k < phase[row].length; k++) {
        if (!(Math.abs(difference[row][k]) <= zero)) {
          phase[row][k] = Double.NaN;
        }
      }
    }
    return phase;
  }

  String csv() {
    return Grids.csv(table);
  }

  /** The axes of all of these maps. */
  static PagePanel axes() {
    return PagePanel.of(
        PlotAxis.linear("*δ*/*γ*_{−}", -LIMIT, LIMIT).every(10),
        PlotAxis.linear("*K*/*γ*_{−}", -LIMIT, LIMIT).every(10));
  }

  static HeatMap map(double[][] values, ColourScale scale) {
    return new HeatMap(values, -LIMIT, LIMIT, -LIMIT, LIMIT, scale, Palette.BLACK);
  }

  HeatMap differences() {
    return map(where("frequency_difference"), ColourScale.diverging(LIMIT));
  }
}
