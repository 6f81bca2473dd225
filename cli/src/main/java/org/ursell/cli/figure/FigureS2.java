package org.ursell.cli.figure;

import java.util.List;
import org.ursell.cli.output.Manifest;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/** Spectra of two groups for five couplings between them. */
final class FigureS2 implements PaperFigure {
  private static final TwoGroupSpectra SPECTRA =
      new TwoGroupSpectra(Axis.of("V_AB", List.of(0.5, 1.0, 1.5, 2.0, 2.5)), 2.0, -1.6, 0.9, 110);

  @Override
  public String name() {
    return "S2";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of(
        SPECTRA.request(model, PaperModel.groupRates().with("K", 0.0), resolution.points()));
  }

  @Override
  public List<Plate> draw(Studio studio) {
    SweepTable table =
        studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution())).get(0);
    return List.of(
        new Plate(
            name(),
            "Fig. S2: more spectra at K = 0",
            "Columns: coupling *V*_{AB} between the groups. Rows: spectra *P*_{A} and *P*_{B} against"
                + " the detuning *δ*, relative to the highest peak of the column, and the difference of"
                + " the dominant frequencies. For *V*_{AB} > *V* more than one component matters, and"
                + " one group can be synchronised more strongly than the other.",
            "Five columns of two maps and a curve. From left to right the range of detunings in which"
                + " both groups have one common line widens, and the lines split and blur.",
            SpectraPage.of(
                SPECTRA,
                table,
                List.of(
                    "*V*_{AB} = *V*/2",
                    "*V*_{AB} = *V*",
                    "*V*_{AB} = 3*V*/2",
                    "*V*_{AB} = 2*V*",
                    "*V*_{AB} = 5*V*/2")),
            SPECTRA.files(table),
            Manifest.ordered(
                "V", "2γ₊ = γ₋",
                "K", "0",
                "V_AB/V", "0.5, 1, 1.5, 2, 2.5",
                "start", "A: 1/3 + (|1⟩⟨2| + h.c.)/10, B: 1/3",
                "time", "1000/γ₋, 10000 samples, spectra of the last half (Hann window)",
                "points", table.plan().axes().get(1).size() + " detunings a column"),
            List.of(
                "Neither the couplings nor the ranges are printed in the paper's text; the couplings"
                    + " were chosen so that the columns show what it describes.")));
  }
}
