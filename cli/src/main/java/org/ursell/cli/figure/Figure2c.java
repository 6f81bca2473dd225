package org.ursell.cli.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.Layer.Dash;
import org.ursell.cli.plot.Layer.Line;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.meanfield.StabilityLine;
import org.ursell.runtime.meanfield.StabilityScan;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/** The order parameter over coupling and ratio of rates, with critical couplings. */
final class Figure2c implements PaperFigure {
  private static final double HIGHEST_COUPLING = 1.0;
  private static final int LINE_POINTS = 161;
  private static final Dash[] DASHES = {Dash.SOLID, Dash.DASHED, Dash.DASH_DOTTED};

  @Override
  public String name() {
    return "2c";
  }

  private static Axis ratios(int points) {
    return Axis.logarithmic("ratio", 0.01, 100.0, points);
  }

  /** The larger of the two rates is 1, so that no run is longer than it need be. */
  private static Parameters rates(double ratio) {
    return PaperModel.oneGroupRates(0.0, Math.min(1.0, ratio))
        .with("gamma_minus", Math.min(1.0, 1.0 / ratio));
  }

  private static double sum(Parameters rates) {
    return rates.get("gamma_plus") + rates.get("gamma_minus");
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    List<SweepRequest> rows = new ArrayList<>();
    for (double ratio : ratios(resolution.points()).values()) {
      Parameters rates = rates(ratio);
      rows.add(
          model.alongCoupling(
              Axis.linear("V", 0.0, HIGHEST_COUPLING * sum(rates), resolution.points()),
              rates,
              Window.FIGURE_2C,
              List.of(Measures.of("order-parameter", model.oneGroup().descriptor()))));
    }
    return rows;
  }

  @Override
  public List<Plate> draw(Studio studio) {
    List<SweepTable> rows =
        studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution()));
    double[] ratios = Grids.values(ratios(rows.size()));
    double[][] map = new double[rows.size()][];
    CsvTable table =
        new CsvTable(
            List.of("gamma_plus_over_gamma_minus", "V_over_sum", "order_parameter"),
            List.of("status"));
    for (int row = 0; row < rows.size(); row++) {
      SweepTable found = rows.get(row);
      map[row] = found.values("order_parameter");
      double sum = sum(rates(ratios[row]));
      for (int k = 0; k < map[row].length; k++) {
        table.row(
            ratios[row],
            found.plan().value(k, 0) / sum,
            map[row][k],
            found.point(k).status().word());
      }
    }
    HeatMap heat =
        new HeatMap(
            map,
            0,
            HIGHEST_COUPLING,
            0.01,
            100,
            ColourScale.grey(0, Grids.largest(map)),
            Palette.PAPER);
    PagePanel panel =
        PagePanel.of(
                PlotAxis.linear("*V*/(*γ*_{−} + *γ*_{+})", 0, HIGHEST_COUPLING).every(0.2),
                PlotAxis.logarithmic("*γ*_{+}/*γ*_{−}", 0.01, 100))
            .over(heat, "order parameter |⟨*S*^{+}⟩|");
    double[] asymmetries = {-0.1, 0.0, 0.1};
    String[] names = {"−1/10", "0", "+1/10"};
    Color[] colours = {Palette.ORANGE, Palette.BLACK, Palette.BLUE};
    double[] lineRatios = Grids.values(ratios(LINE_POINTS));
    List<double[]> lines = new ArrayList<>();
    for (int k = 0; k < asymmetries.length; k++) {
      lines.add(critical(studio, asymmetries[k], lineRatios));
      panel =
          panel.with(
              new Line(
                  "*V*_{c},  *K*/(*γ*_{−} + *γ*_{+}) = " + names[k],
                  lines.get(k),
                  lineRatios,
                  colours[k],
                  2.4,
                  DASHES[k]));
    }
    CsvTable critical =
        new CsvTable(
            List.of(
                "gamma_plus_over_gamma_minus",
                "Vc_over_sum_K_minus_0.1",
                "Vc_over_sum_K_0",
                "Vc_over_sum_K_plus_0.1"));
    for (int i = 0; i < lineRatios.length; i++) {
      critical.row(lineRatios[i], lines.get(0)[i], lines.get(1)[i], lines.get(2)[i]);
    }
    Map<String, String> tables = new LinkedHashMap<>();
    tables.put("", table.text());
    tables.put("-critical", critical.text());
    return List.of(
        new Plate(
            name(),
            "Fig. 2(c): the macroscopic interference blockade",
            "Order parameter |⟨*S*^{+}⟩| at *K* = 0 against coupling and ratio of gain to loss. Black"
                + " dashed: critical coupling *V*_{c} from linear stability at *K* = 0, which"
                + " diverges at equal rates. Orange and, dash-dotted, blue: *V*_{c} for *K*/(*γ*_{−} + *γ*_{+}) ="
                + " −1/10 and +1/10; only the negative one lifts the blockade.",
            "Grey map, symmetric about equal rates: dark, synchronised regions above and below a"
                + " white wedge around equal rates. The dashed line follows the wedge, the blue line"
                + " keeps further away from equal rates, the orange line crosses them at 0.325.",
            Page.of("", 800, 600).with(panel.with(PagePanel.Legend.INSIDE), 90, 30, 590, 490),
            tables,
            Manifest.ordered(
                "K",
                "0",
                "start",
                "1/3 + (|1⟩⟨2| + h.c.)/10",
                "time",
                "10000 inverse rates (of the larger of γ₊, γ₋), 10000 samples, averaged over the"
                    + " last 1000",
                "points",
                map[0].length + " × " + map.length),
            List.of(
                "The range of couplings is not printed in the paper; 0 to 1 was chosen here.",
                "Where γ₊ > γ₋, runs last 10000/γ₊ instead of 10000/γ₋.")));
  }

  private static double[] critical(Studio studio, double asymmetry, double[] ratios) {
    StabilityScan scan = new StabilityScan(studio.model().oneGroup());
    List<Callable<Double>> tasks = new ArrayList<>();
    for (double ratio : ratios) {
      tasks.add(
          () -> {
            double sum = sum(rates(ratio));
            Parameters point = rates(ratio).with("K", asymmetry * sum);
            StabilityLine line =
                scan.along(v -> point.with("V", v), 0.0, 1.3 * HIGHEST_COUPLING * sum);
            return CriticalCoupling.of("V", line).value().orElse(Double.NaN) / sum;
          });
    }
    return studio.each("critical couplings", tasks).stream()
        .mapToDouble(Double::doubleValue)
        .toArray();
  }
}
