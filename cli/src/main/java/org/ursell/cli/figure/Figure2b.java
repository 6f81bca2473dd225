package org.ursell.cli.figure;

import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.Layer.Dash;
import org.ursell.cli.plot.Layer.Line;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.meanfield.CriticalCoupling;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/** Order parameter and coherences of one group against the coupling. */
final class Figure2b implements PaperFigure {
  private static final double GAMMA_PLUS = 0.5;
  private static final double SUM = 1.0 + GAMMA_PLUS;
  private static final Window WINDOW = Window.of(5000, 5000, 2500);

  @Override
  public String name() {
    return "2b";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    ExactJacobian equations = model.oneGroup();
    return List.of(
        model.alongCoupling(
            Axis.linear("V", 0.0, SUM, resolution.curve()),
            PaperModel.oneGroupRates(0.0, GAMMA_PLUS),
            WINDOW,
            List.of(
                Measures.of("order-parameter", equations.descriptor()),
                Measures.of("coherences", equations.descriptor()))));
  }

  @Override
  public List<Plate> draw(Studio studio) {
    SweepTable table =
        studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution())).get(0);
    double[] coupling = Grids.map(Grids.values(table.plan().axes().get(0)), v -> v / SUM);
    double critical =
        CriticalCoupling.find(
                    studio.model().oneGroup(),
                    PaperModel.oneGroupRates(0.0, GAMMA_PLUS),
                    "V",
                    0.0,
                    SUM)
                .value()
                .orElse(Double.NaN)
            / SUM;
    double top = 0.35;
    PagePanel panel =
        PagePanel.of(
                PlotAxis.linear("*V*/(*γ*_{−} + *γ*_{+})", 0, 1).every(0.1),
                PlotAxis.linear("order parameter and coherences", 0, top).every(0.05))
            .with(
                new Line(
                    "*V*_{c}",
                    new double[] {critical, critical},
                    new double[] {0, top},
                    Palette.GREY,
                    1.4,
                    Dash.DOTTED))
            .with(line("|⟨*S*^{+}⟩|", coupling, table, "order_parameter", 0))
            .with(line("|*ρ*_{01}|", coupling, table, "coherence_01", 1))
            .with(line("|*ρ*_{12}|", coupling, table, "coherence_12", 2))
            .with(line("|*ρ*_{02}|", coupling, table, "coherence_02", 3));
    return List.of(
        new Plate(
            name(),
            "Fig. 2(b): the synchronization transition",
            "Time-averaged order parameter |⟨*S*^{+}⟩| and moduli of the coherences *ρ*_{*ij*} of"
                + " one group against the coupling *V*, with a sharp transition at the critical"
                + " coupling *V*_{c} = %.6f (*γ*_{−} + *γ*_{+}) from linear stability (dotted)."
                    .formatted(critical),
            "Four curves that are zero up to V/(sum of the rates) = 0.354 and rise steeply there;"
                + " the order parameter reaches 0.142 and falls slowly afterwards.",
            Page.single("", panel),
            Map.of("", Grids.csv(table)),
            Manifest.ordered(
                "γ₊/γ₋", "1/2",
                "K", "0",
                "start", "1/3 + (|1⟩⟨2| + h.c.)/10",
                "time", "5000/γ₋, 5000 samples, averaged over the last half",
                "points", coupling.length),
            List.of(
                "The range of couplings is not printed in the paper; 0 to 1 was chosen here.")));
  }

  private static Line line(String label, double[] x, SweepTable table, String column, int number) {
    return new Line(
        label,
        x,
        table.values(column),
        switch (number) {
          case 0 -> Palette.BLACK;
          case 1 -> Palette.BLUE;
          case 2 -> Palette.RED;
          default -> Palette.GREEN;
        },
        number == 0 ? 2.6 : 1.9,
        Dash.values()[number]);
  }
}
