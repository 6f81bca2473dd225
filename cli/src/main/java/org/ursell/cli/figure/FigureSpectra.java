package org.ursell.cli.figure;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.SweepRequest;

/** The spectra of Fig. 3 for groups of finite size, from correlations of their steady state. */
final class FigureSpectra implements PaperFigure {
  static final String NAME = "spectra";

  private static final double DETUNING = 2.0;
  private static final int DETUNINGS = 33;
  private static final double HIGHEST = 2.0;

  /** Few oscillators repel each other's frequencies further apart than their detuning. */
  private static final double WIDEST = 3.0;

  private static final int FREQUENCIES = 161;
  private static final double LOWEST = 1.0;

  /** Of each of two groups, exactly; a few more would take hours. */
  private static final int FEW = 3;

  private static final int MANY = 20;
  private static final int[] SIZES = {5, 10, MANY};

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of();
  }

  @Override
  public List<Plate> draw(Studio studio) {
    double[] omega = Grids.values(Axis.linear("omega", -HIGHEST, HIGHEST, FREQUENCIES));
    double[] delta = Grids.values(Axis.linear("delta", -DETUNING, DETUNING, DETUNINGS));
    FiniteSpectra one = new FiniteSpectra("one-group", "sum Sp'_A", omega, studio.err());
    FiniteSpectra two = new FiniteSpectra("two-groups", "sum Sp'_A", omega, studio.err());
    List<Callable<double[]>> tasks = new ArrayList<>();
    for (int k = SIZES.length - 1; k >= 0; k--) {
      Parameters point = oneGroup(SIZES[k]);
      tasks.add(() -> one.exact(point));
      tasks.add(() -> one.secondOrder(point));
    }
    for (double detuning : delta) {
      tasks.add(() -> two.exact(twoGroups(FEW, detuning)));
      tasks.add(() -> two.secondOrder(twoGroups(MANY, detuning)));
    }
    List<double[]> found = studio.each("figure " + name(), tasks);
    double[][][] sizes = halves(found.subList(0, 2 * SIZES.length));
    double[][][] groups = halves(found.subList(2 * SIZES.length, found.size()));
    return List.of(plate(one, two, delta, sizes, groups));
  }

  /** The exact ones of each pair, and those of second order. */
  private static double[][][] halves(List<double[]> pairs) {
    double[][][] halves = new double[2][pairs.size() / 2][];
    for (int k = 0; k < pairs.size(); k++) {
      halves[k % 2][k / 2] = pairs.get(k);
    }
    return halves;
  }

  private static Parameters oneGroup(int size) {
    return PaperModel.oneGroupRates(0.0, 0.5).with("V", 1.0).with("N", size);
  }

  private static Parameters twoGroups(int size, double detuning) {
    return PaperModel.groupRates()
        .with("K", 0.0)
        .with("V_AB", 0.5)
        .with("delta", detuning)
        .with("N", size);
  }

  private static Plate plate(
      FiniteSpectra one,
      FiniteSpectra two,
      double[] delta,
      double[][][] sizes,
      double[][][] groups) {
    PlotAxis detuning = PlotAxis.linear("*δ*/*γ*_{−}", -DETUNING, DETUNING).every(1);
    String few = "exact, *N* = %d + %d".formatted(FEW, FEW);
    String many = "order 2, *N* = %d + %d".formatted(MANY, MANY);
    double[][] peaks = {peaks(two, groups[0]), peaks(two, groups[1])};
    PagePanel differences =
        PagePanel.of(
                detuning, PlotAxis.linear("(*ω*_{A} − *ω*_{B})/*γ*_{−}", -WIDEST, WIDEST).every(1))
            .lettered("(f)")
            .with(
                new Line(
                    "*δ*",
                    new double[] {-DETUNING, DETUNING},
                    new double[] {-DETUNING, DETUNING},
                    Palette.GREY,
                    1.2,
                    Dash.DOTTED))
            .with(new Line(few, delta, peaks[0], Palette.BLACK, 2.2, Dash.SOLID))
            .with(new Line(many, delta, peaks[1], Palette.RED, 2.0, Dash.DASHED));
    Page page =
        Page.of("", 1400, 760)
            .with(map("(a)", few, groups[0], false), 80, 40, 270, 270)
            .with(map("(b)", few, groups[0], true), 520, 40, 270, 270)
            .with(curves(one, sizes).lettered("(c)"), 1000, 40, 340, 270)
            .with(map("(d)", many, groups[1], false), 80, 420, 270, 270)
            .with(map("(e)", many, groups[1], true), 520, 420, 270, 270)
            .with(differences, 1000, 420, 340, 270);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("", csv(two, delta, groups));
    files.put("-one-group", csv(one, sizes));
    files.put("-difference", csv(delta, peaks));
    return new Plate(
        NAME,
        "Fig. 3 at finite N: spectra of the steady state",
        "Not in the paper: spectra *S*(*ω*) of the correlations ⟨*J*^{+}(*τ*) *J*^{−}(0)⟩ of whole"
            + " groups in the steady state, in which ⟨*S*^{+}⟩ of finitely many oscillators vanishes."
            + " (a, b) Groups A and B of "
            + FEW
            + " oscillators each, exact, against their detuning; (d, e) of "
            + MANY
            + " each at truncation order 2, which makes lines too narrow; each relative to its highest"
            + " peak. (c) One group of 5, 10"
            + " and 20 oscillators, exact (solid) and at order 2 (dashed). (f) Difference of the"
            + " frequencies of the highest peaks: *δ* (dotted) without locking.",
        "Four maps of spectral lines that follow the detuning, broad for three oscillators and narrow at"
            + " order 2; three exact curves that grow and narrow with N beside dashed ones of order 2;"
            + " the frequency differences of both pairs of maps as curves.",
        page,
        files,
        Manifest.ordered(
            "V", "2γ₊ = γ₋",
            "K", "0",
            "V_AB", "V/2 in (a, b, d–f)",
            "N",
                "%d + %d in (a, b); %d + %d in (d, e); 5, 10, 20 in (c)"
                    .formatted(FEW, FEW, MANY, MANY),
            "points", DETUNINGS + " detunings, " + FREQUENCIES + " frequencies"),
        List.of(
            "The paper shows the mean field, whose lines have no width; here they have that of phase"
                + " diffusion.",
            "Two groups of %d are out of reach of the exact solution, one group of %d is not."
                .formatted(MANY, MANY),
            "Group B at δ is group A at −δ, which exchanges the groups."));
  }

  /** Spectra over detuning and frequency, relative to the highest; of B if mirrored. */
  private static PagePanel map(String letter, String title, double[][] spectra, boolean mirrored) {
    double highest =
        Arrays.stream(spectra).flatMapToDouble(Arrays::stream).filter(s -> s > 0.0).max().orElse(1);
    double[][] values = new double[FREQUENCIES][spectra.length];
    for (int k = 0; k < spectra.length; k++) {
      double[] spectrum = spectra[mirrored ? spectra.length - 1 - k : k];
      for (int f = 0; f < FREQUENCIES; f++) {
        values[f][k] = spectrum[f] / highest;
      }
    }
    HeatMap cells =
        new HeatMap(
            values,
            -DETUNING,
            DETUNING,
            -HIGHEST,
            HIGHEST,
            ColourScale.sequential(0, 1),
            Palette.GREY);
    return PagePanel.of(
            PlotAxis.linear("*δ*/*γ*_{−}", -DETUNING, DETUNING).every(1),
            PlotAxis.linear("*ω*/*γ*_{−}", -HIGHEST, HIGHEST).every(1))
        .lettered(letter)
        .titled(title)
        .over(cells, mirrored ? "*S*_{B}/max *S*" : "*S*_{A}/max *S*");
  }

  private static PagePanel curves(FiniteSpectra one, double[][][] sizes) {
    double highest =
        Arrays.stream(sizes)
            .flatMap(Arrays::stream)
            .flatMapToDouble(Arrays::stream)
            .filter(s -> s > 0.0)
            .max()
            .orElse(1);
    PagePanel panel =
        PagePanel.of(
            PlotAxis.linear("*ω*/*γ*_{−}", -HIGHEST, HIGHEST).every(1),
            PlotAxis.logarithmic("*S*(*ω*) *γ*_{−}", LOWEST, 30.0 * highest));
    for (int k = SIZES.length - 1; k >= 0; k--) {
      // Computed from the largest size on, since that takes longest.
      int place = SIZES.length - 1 - k;
      String label = "*N* = %d".formatted(SIZES[k]);
      panel =
          panel
              .with(
                  new Line(
                      label + ", exact",
                      one.frequencies(),
                      sizes[0][place],
                      Palette.curve(k, SIZES.length),
                      2.2,
                      Dash.SOLID))
              .with(
                  new Line(
                      place == 0 ? "order 2" : "",
                      one.frequencies(),
                      sizes[1][place],
                      Palette.curve(k, SIZES.length),
                      1.6,
                      Dash.DASHED));
    }
    return panel;
  }

  /** Those of A minus those of B, which is A at the opposite detuning. */
  private static double[] peaks(FiniteSpectra two, double[][] spectra) {
    double[] own = Arrays.stream(spectra).mapToDouble(two::peak).toArray();
    double[] difference = new double[own.length];
    for (int k = 0; k < own.length; k++) {
      difference[k] = own[k] - own[own.length - 1 - k];
    }
    return difference;
  }

  private static String csv(FiniteSpectra two, double[] delta, double[][][] groups) {
    CsvTable table =
        new CsvTable(
            List.of("delta", "omega", "exact_A", "exact_B", "second_order_A", "second_order_B"));
    double[] omega = two.frequencies();
    for (int k = 0; k < delta.length; k++) {
      int mirrored = delta.length - 1 - k;
      for (int f = 0; f < omega.length; f++) {
        table.row(
            delta[k],
            omega[f],
            groups[0][k][f],
            groups[0][mirrored][f],
            groups[1][k][f],
            groups[1][mirrored][f]);
      }
    }
    return table.text();
  }

  private static String csv(FiniteSpectra one, double[][][] sizes) {
    CsvTable table = new CsvTable(List.of("N", "omega", "exact", "second_order"));
    double[] omega = one.frequencies();
    for (int k = 0; k < SIZES.length; k++) {
      int place = SIZES.length - 1 - k;
      for (int f = 0; f < omega.length; f++) {
        table.row(SIZES[k], omega[f], sizes[0][place][f], sizes[1][place][f]);
      }
    }
    return table.text();
  }

  private static String csv(double[] delta, double[][] peaks) {
    CsvTable table = new CsvTable(List.of("delta", "exact", "second_order"));
    for (int k = 0; k < delta.length; k++) {
      table.row(delta[k], peaks[0][k], peaks[1][k]);
    }
    return table.text();
  }
}
