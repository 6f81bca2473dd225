package org.ursell.cli.figure;

import java.util.List;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/** Spectra of two groups for five asymmetries of the levels. */
final class FigureS3 implements PaperFigure {
  private static final TwoGroupSpectra SPECTRA =
      new TwoGroupSpectra(
          Axis.of("K", List.of(10.0, 0.0, -5.0, -10.0, -20.0)), 20.0, -14.0, 12.0, 110);

  @Override
  public String name() {
    return "S3";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of(
        SPECTRA.request(model, PaperModel.groupRates().with("V_AB", 1.0), resolution.points()));
  }

  @Override
  public List<Plate> draw(Studio studio) {
    SweepTable table =
        studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution())).get(0);
    return List.of(
        new Plate(
            name(),
            "Fig. S3: more spectra at V_AB = V",
            "Columns: asymmetry *K* of the levels. Rows: spectra *P*_{A} and *P*_{B} against the"
                + " detuning *δ*, relative to the highest peak of the column, and the difference of"
                + " the dominant frequencies where neither amplitude vanishes. In the first, fourth and"
                + " fifth column the spectra vanish for some detunings.",
            "Five columns of two maps and a curve. At K = 10 there are lines only where the detuning is"
                + " a little larger than K; at 0 and -5 everywhere; at -10 up to detunings of 10; at"
                + " -20 in two ranges, and not around zero detuning.",
            SpectraPage.of(
                SPECTRA,
                table,
                List.of(
                    "*K* = 10 *γ*_{−}",
                    "*K* = 0",
                    "*K* = −5 *γ*_{−}",
                    "*K* = −10 *γ*_{−}",
                    "*K* = −20 *γ*_{−}")),
            SPECTRA.files(table),
            Manifest.ordered(
                "V_AB", "V = 2γ₊ = γ₋",
                "K/γ₋", "10, 0, −5, −10, −20",
                "start", "A: 1/3 + (|1⟩⟨2| + h.c.)/10, B: 1/3",
                "time", "1000/γ₋, 10000 samples, spectra of the last half (Hann window)",
                "vanishing", "order parameter below " + PaperModel.VANISHING,
                "points", table.plan().axes().get(1).size() + " detunings a column"),
            List.of(
                "Neither the asymmetries nor the ranges are printed in the paper's text; they were"
                    + " chosen so that the columns show what it describes. The second column has the"
                    + " parameters of that of Fig. S2, over a wider range of detunings.")));
  }
}
