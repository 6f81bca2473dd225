package org.ursell.cli.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.Layer.Dash;
import org.ursell.cli.plot.Layer.Line;
import org.ursell.cli.plot.Layer.Marks;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.microscopic.SteadyPhases;
import org.ursell.runtime.observable.PhaseDistribution;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.SweepRequest;

/** Two coupled oscillators to first order beside the blockade of two groups. */
final class FigureS1 implements PaperFigure {
  static final double COUPLING = 0.1;
  static final double THRESHOLD = 5e-3;
  private static final int ANGLES = 181;

  /** Detuning and asymmetry of the eight distributions, row by row around the map. */
  private static final double[][] PLACES = {
    {-10, 10}, {0, 10}, {10, 10}, {-12, -3}, {12, -3}, {-12, -12}, {0, -12}, {12, -12}
  };

  @Override
  public String name() {
    return "S1";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of(Blockade.request(model, resolution));
  }

  private static Parameters point(MomentEquations equations, double delta, double k) {
    return equations
        .descriptor()
        .defaults()
        .with("V_AB", COUPLING)
        .with("gamma_plus", 0.5)
        .with("gamma_minus", 1.0)
        .with("delta", delta)
        .with("K", k);
  }

  /** Whether two oscillators align well enough to make two groups of them synchronise. */
  static boolean aligns(PhaseDistribution.Maximum maximum) {
    return maximum.value() > THRESHOLD && Math.abs(maximum.position()) < Math.PI / 2;
  }

  @Override
  public List<Plate> draw(Studio studio) {
    Blockade blockade =
        new Blockade(
            studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution())).get(0));
    MomentEquations equations = studio.derived("two-oscillators", 2, Optional.of("phase"));
    SteadyPhases phases = SteadyPhases.ofCoupledPair(equations, "V_AB");
    int points = studio.resolution().points();
    double[] axis = Grids.values(Axis.linear("delta", -Blockade.LIMIT, Blockade.LIMIT, points));
    List<Callable<List<PhaseDistribution.Maximum>>> rows = new ArrayList<>();
    for (double k : axis) {
      rows.add(
          () -> {
            List<PhaseDistribution.Maximum> row = new ArrayList<>();
            for (double delta : axis) {
              row.add(phases.at(point(equations, delta, k)).maximum());
            }
            return row;
          });
    }
    List<List<PhaseDistribution.Maximum>> maxima = studio.each("phases of two oscillators", rows);
    double[][] heights = new double[points][points];
    double[][] positions = new double[points][points];
    double[][] bits = new double[points][points];
    CsvTable table = new CsvTable(List.of("K", "delta", "maximum", "position", "aligned"));
    for (int row = 0; row < points; row++) {
      for (int column = 0; column < points; column++) {
        PhaseDistribution.Maximum maximum = maxima.get(row).get(column);
        heights[row][column] = maximum.value();
        positions[row][column] = maximum.position();
        bits[row][column] = aligns(maximum) ? 1.0 : 0.0;
        table.row(
            axis[row], axis[column], maximum.value(), maximum.position(), aligns(maximum) ? 1 : 0);
      }
    }
    CsvTable curves = new CsvTable(List.of("delta", "K", "phi", "s"));
    Page page = around(blockade, phases, equations, curves);
    page =
        page.with(
                Blockade.axes()
                    .lettered("(b)")
                    .over(
                        Blockade.map(heights, ColourScale.sequential(0, Grids.largest(heights))),
                        "max *s*(*φ*_{AB})"),
                80,
                750,
                225,
                225)
            .with(
                Blockade.axes()
                    .lettered("(c)")
                    .over(Blockade.map(positions, ColourScale.cyclic()), "*φ*_{AB}^{max}"),
                470,
                750,
                225,
                225)
            .with(
                Blockade.axes()
                    .lettered("(d)")
                    .titled("white: aligned;  black: not")
                    .over(Blockade.map(bits, ColourScale.bitmap(0.5))),
                860,
                750,
                225,
                225);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("", table.text());
    files.put("-distributions", curves.text());
    files.put("-groups", blockade.csv());
    return List.of(
        new Plate(
            name(),
            "Fig. S1: two coupled oscillators explain the blockade",
            "(a) In the middle the frequency difference of two groups (Fig. 4(a)); around it the"
                + " distribution *s*(*φ*_{AB}) of the relative phase of two single oscillators, to"
                + " first order in their coupling, at the grey dots. (b) Its maximum, (c) where the"
                + " maximum is, (d) white where the maximum exceeds 5·10^{−3} and its phase is closer"
                + " to 0 than to π.",
            "Eight small curves around a map; those near the diagonals vary strongly, the others"
                + " hardly. Below, three maps with an X along the diagonals; the white area of the"
                + " bitmap resembles the synchronised area of the map in the middle.",
            page,
            files,
            Manifest.ordered(
                "γ₋", "2γ₊",
                "V_AB", "0.1 γ₋ in the distributions; V = γ₋ in the map",
                "threshold", "5·10⁻³",
                "points", points + " × " + points),
            List.of(
                "The coupling of the two oscillators is not printed in the paper's text.",
                "The paper's text names two of the eight places, (−10, 10) and (−12, −12); the others"
                    + " were chosen here.")));
  }

  private static Page around(
      Blockade blockade, SteadyPhases phases, MomentEquations equations, CsvTable curves) {
    double[] angles = new double[ANGLES];
    for (int k = 0; k < ANGLES; k++) {
      angles[k] = -Math.PI + 2.0 * Math.PI * k / (ANGLES - 1);
    }
    double[] deltas = new double[PLACES.length];
    double[] ks = new double[PLACES.length];
    double top = 0.0;
    List<double[]> values = new ArrayList<>();
    for (int p = 0; p < PLACES.length; p++) {
      deltas[p] = PLACES[p][0];
      ks[p] = PLACES[p][1];
      PhaseDistribution s = phases.at(point(equations, deltas[p], ks[p]));
      values.add(Grids.map(angles, s::at));
      for (int k = 0; k < ANGLES; k++) {
        curves.row(deltas[p], ks[p], angles[k], values.get(p)[k]);
        top = Math.max(top, Math.abs(values.get(p)[k]));
      }
    }
    Page page = Page.of("", 1150, 1040);
    double[] columns = {100, 465, 870};
    double[] rows = {48, 290, 532};
    int[][] cells = {{0, 0}, {1, 0}, {2, 0}, {0, 1}, {2, 1}, {0, 2}, {1, 2}, {2, 2}};
    for (int p = 0; p < PLACES.length; p++) {
      PagePanel panel =
          PagePanel.of(
                  PlotAxis.angle("*φ*_{AB}"),
                  PlotAxis.linear(cells[p][0] == 0 ? "*s*(*φ*_{AB})" : "", -1.15 * top, 1.15 * top))
              .titled(
                  "*δ* = %s *γ*_{−}, *K* = %s *γ*_{−}".formatted(number(deltas[p]), number(ks[p])))
              .with(new Line("", angles, values.get(p), Palette.BLACK, 2.0, Dash.SOLID));
      if (p == 0) {
        panel = panel.lettered("(a)");
      }
      page = page.with(panel, columns[cells[p][0]], rows[cells[p][1]], 220, 120);
    }
    return page.with(
        Blockade.axes()
            .titled("black: no order")
            .over(blockade.differences(), "(*ω*_{A} − *ω*_{B})/*γ*_{−}")
            .with(new Marks("", deltas, ks, Palette.PAPER, 0, 6, true))
            .with(new Marks("", deltas, ks, Palette.GREY, 0, 4.5, true)),
        470,
        242,
        208,
        208);
  }

  private static String number(double value) {
    return Numerals.number(value).replace("-", "−");
  }
}
