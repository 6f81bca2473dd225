package org.ursell.cli.figure;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.Layer.Dash;
import org.ursell.cli.plot.Layer.Line;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.microscopic.SteadyPhases;
import org.ursell.runtime.observable.PhaseDistribution;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.SweepRequest;

/** Phase distributions of one driven oscillator. */
final class Figure2d implements PaperFigure {
  private static final double DRIVE = 0.1;
  private static final double[] ASYMMETRIES = {-0.1, 0.0, 0.1};
  private static final Dash[] DASHES = {Dash.SOLID, Dash.DASHED, Dash.DASH_DOTTED};
  private static final int ANGLES = 361;

  @Override
  public String name() {
    return "2d";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of();
  }

  @Override
  public List<Plate> draw(Studio studio) {
    MomentEquations equations = studio.derived("driven-oscillator", 1, Optional.empty());
    SteadyPhases phases = SteadyPhases.ofDrivenSite(equations);
    double[] angles = new double[ANGLES];
    for (int k = 0; k < ANGLES; k++) {
      angles[k] = -Math.PI + 2.0 * Math.PI * k / (ANGLES - 1);
    }
    String[] names = {"−1/10", "0", "+1/10"};
    Color[] colours = {Palette.ORANGE, Palette.BLACK, Palette.BLUE};
    double[] gains = {1.0, 0.5};
    List<PagePanel> panels = new ArrayList<>();
    CsvTable table = new CsvTable(List.of("gamma_plus_over_gamma_minus", "K_over_sum", "phi", "s"));
    for (double gain : gains) {
      PagePanel panel =
          PagePanel.of(
                  PlotAxis.angle("phase *φ*"),
                  PlotAxis.linear("phase distribution *s*(*φ*)", -0.06, 0.08).every(0.02))
              .titled(gain == 1.0 ? "*γ*_{+} = *γ*_{−}" : "*γ*_{+} = *γ*_{−}/2");
      for (int k = 0; k < ASYMMETRIES.length; k++) {
        PhaseDistribution s = phases.at(point(equations, ASYMMETRIES[k], gain));
        panel =
            panel.with(
                new Line(
                    "*K*/(*γ*_{−} + *γ*_{+}) = " + names[k],
                    angles,
                    Grids.map(angles, s::at),
                    colours[k],
                    2.2,
                    DASHES[k]));
        for (double angle : angles) {
          table.row(gain, ASYMMETRIES[k], angle, s.at(angle));
        }
      }
      panels.add(panel);
    }
    return List.of(
        new Plate(
            name(),
            "Fig. 2(d): phase distributions of one driven oscillator",
            "Distribution *s*(*φ*) of the phase of a single oscillator relative to a resonant drive"
                + " in the steady state, its mean 1/2π subtracted. At equal rates and *K* = 0 the"
                + " phases 0 and π are equally likely: the interference blockade. A negative *K*"
                + " favours the phase of the drive, a positive one its opposite.",
            "Two panels of three curves each. At equal rates the dashed curve has equal peaks at 0"
                + " and pi, the orange one a higher peak near 0, the blue one near pi. At half gain"
                + " all peaks are higher and shifted towards a positive phase.",
            Page.of("", 1000, 400)
                .with(panels.get(0).with(PagePanel.Legend.INSIDE), 85, 34, 390, 300)
                .with(panels.get(1).with(PagePanel.Legend.NONE), 575, 34, 390, 300),
            Map.of("", table.text()),
            Manifest.ordered(
                "Ω/γ₋", "1/10", "K/(γ₋ + γ₊)", "−1/10, 0, +1/10", "γ₊/γ₋", "1 and 1/2"),
            List.of()));
  }

  private static Parameters point(MomentEquations equations, double asymmetry, double gain) {
    return equations
        .descriptor()
        .defaults()
        .with("Omega", DRIVE)
        .with("gamma_minus", 1.0)
        .with("gamma_plus", gain)
        .with("K", asymmetry * (1.0 + gain));
  }
}
