package org.ursell.cli.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.Jumps;
import org.ursell.cli.plot.Layer.Dash;
import org.ursell.cli.plot.Layer.Line;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/** Spectra, frequency difference and Arnold tongue of two groups. */
final class Figure3 implements PaperFigure {
  private static final double DETUNING = 2.0;
  private static final double HIGHEST_COUPLING = 2.0;
  private static final Window WINDOW = Window.of(1000, 10_000, 1000);
  private static final TwoGroupSpectra SPECTRA =
      new TwoGroupSpectra(Axis.of("V_AB", List.of(0.5)), DETUNING, -1.6, 0.9, 200);

  @Override
  public String name() {
    return "3";
  }

  private static SweepRequest spectra(PaperModel model, Resolution resolution) {
    return SPECTRA.request(model, PaperModel.groupRates().with("K", 0.0), resolution.points());
  }

  /** The rows are centred in equal strips of the range: without coupling, B would never begin. */
  private static SweepRequest tongue(PaperModel model, Resolution resolution) {
    int points = resolution.points();
    double half = 0.5 * HIGHEST_COUPLING / points;
    ModelDescriptor described = model.twoGroups().descriptor();
    return model.twoGroups(
        List.of(
            Axis.linear("V_AB", half, HIGHEST_COUPLING - half, points),
            Axis.linear("delta", -DETUNING, DETUNING, points)),
        PaperModel.groupRates().with("K", 0.0),
        WINDOW,
        List.of(
            Measures.of("order-parameter", described),
            Measures.of("frequency-difference", described)));
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of(spectra(model, resolution), tongue(model, resolution));
  }

  @Override
  public List<Plate> draw(Studio studio) {
    List<SweepTable> tables =
        studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution()));
    SweepTable lines = tables.get(0);
    SweepTable tongue = tables.get(1);
    ColourScale power = ColourScale.sequential(0, TwoGroupSpectra.peak(lines, 0));
    var delta = PlotAxis.linear("*δ*/*γ*_{−}", -DETUNING, DETUNING).every(1);
    var omega = PlotAxis.linear("*ω*/*γ*_{−}", SPECTRA.lowest(), SPECTRA.highest());
    var difference = PlotAxis.linear("(*ω*_{A} − *ω*_{B})/*γ*_{−}", -DETUNING, DETUNING);
    double[] detunings = SPECTRA.detunings(lines);
    Jumps.Curve differences = SPECTRA.differenceCurve(lines, 0);
    PagePanel a =
        PagePanel.of(delta, omega)
            .lettered("(a)")
            .over(SPECTRA.map(lines, 0, 0, power), "*P*_{A}(*ω*)");
    PagePanel b =
        PagePanel.of(delta, omega)
            .lettered("(b)")
            .over(SPECTRA.map(lines, 1, 0, power), "*P*_{B}(*ω*)");
    PagePanel c =
        PagePanel.of(delta, difference)
            .lettered("(c)")
            .with(
                new Line(
                    "*δ*",
                    new double[] {-DETUNING, DETUNING},
                    new double[] {-DETUNING, DETUNING},
                    Palette.GREY,
                    1.2,
                    Dash.DOTTED))
            .with(
                new Line(
                    "*ω*_{A} − *ω*_{B}",
                    differences.x(),
                    differences.y(),
                    Palette.BLACK,
                    2.2,
                    Dash.SOLID));
    double[][] map = Grids.map(tongue, "frequency_difference");
    double half = 0.5 * HIGHEST_COUPLING / map.length;
    PagePanel d =
        PagePanel.of(delta, PlotAxis.linear("*V*_{AB}/*V*", 0, HIGHEST_COUPLING))
            .lettered("(d)")
            .over(
                new HeatMap(
                    map,
                    -DETUNING,
                    DETUNING,
                    half,
                    HIGHEST_COUPLING - half,
                    ColourScale.diverging(DETUNING),
                    Palette.BLACK),
                "(*ω*_{A} − *ω*_{B})/*γ*_{−}");
    Map<String, String> files = new LinkedHashMap<>();
    files.put("", Grids.csv(tongue));
    files.put("-difference", Grids.csv(lines));
    files.put("-spectra", SPECTRA.spectraCsv(lines));
    return List.of(
        new Plate(
            name(),
            "Fig. 3: synchronization of two groups",
            "(a, b) Spectra *P*_{A} and *P*_{B} of the amplitudes of two groups against their detuning"
                + " *δ*; (c) difference of the dominant frequencies, zero where the groups lock,"
                + " towards *δ* (dotted) where they do not. (d) The same difference over detuning and"
                + " coupling *V*_{AB} of the groups: an Arnold tongue for *V*_{AB} < *V*.",
            "Two maps of spectral lines that coincide at small detuning and split into two slanted"
                + " lines beyond; a staircase-like curve with a flat middle; a blue to red map with a"
                + " white tongue that widens upwards.",
            Page.of("", 1000, 760)
                .with(a, 80, 40, 300, 280)
                .with(b, 580, 40, 300, 280)
                .with(c, 80, 410, 300, 280)
                .with(d, 580, 410, 300, 280),
            files,
            Manifest.ordered(
                "V", "2γ₊ = γ₋",
                "K", "0",
                "V_AB", "V/2 in (a–c)",
                "start", "A: 1/3 + (|1⟩⟨2| + h.c.)/10, B: 1/3",
                "time", "1000/γ₋, 10000 samples, spectra of the last half (Hann window)",
                "points", detunings.length + " detunings; " + map[0].length + " × " + map.length),
            List.of(
                "The ranges are not printed in the paper; δ/γ₋ from −2 to 2 and V_AB/V from 0 to 2"
                    + " were chosen here.",
                "Rows of (d) lie in the middle of equal strips of V_AB, since at V_AB = 0 group B,"
                    + " which starts without phase, would never synchronise.",
                "Dominant frequencies are refined between those of the discrete transform.")));
  }
}
