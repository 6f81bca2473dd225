package org.ursell.cli.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.QuotedFigure;
import org.ursell.runtime.quote.Quotation;
import org.ursell.runtime.study.QuoteOptions;
import org.ursell.runtime.sweep.SweepRequest;

/** The lifetimes of Fig. S4 as they are to be quoted, beside those of the paper. */
final class FigureS4Judged implements PaperFigure {
  static final String NAME = "S4-judged";

  private static final QuoteOptions OPTIONS = QuoteOptions.DEFAULT;

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
    FiniteSizeStudy.Part<QuotedFigure> quoted =
        new FiniteSizeStudy(studio.err(), studio.hands()).quoted(OPTIONS);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("", quoted.csv());
    quoted.more().forEach(files::put);
    return List.of(
        new Plate(
            name(),
            "Fig. S4, judged: the lifetimes to quote",
            "Not in the paper: lifetimes to quote (solid; dark to light red for *V* = 0.75, 1, 1.25,"
                + " 1.5 *γ*_{−}) over the band of their intervals, beside the paper's second order"
                + " (dashed, paler), which is too short by a factor of two to three at large *N*. Exact"
                + " at *N* = 10 and 20; then the Langevin equation, corrected by its deviation from"
                + " exact, and the series in 1/*N* where it is valid: the table says which. The law *T*"
                + " = *s* *N* is drawn (dotted) only where it is within 10 %: "
                + String.join("; ", quoted.sentences())
                + ".",
            "Lifetimes against N on logarithmic axes: four solid curves with narrow bands bend upwards"
                + " from about 3 at N = 10 to 200 to 250 at N = 2000; four dashed ones of second order end"
                + " between 70 and 100.",
            quoted.picture(),
            files,
            Manifest.ordered(
                "γ₊/γ₋", "1/2",
                "K", "0",
                "V/γ₋", "0.75, 1, 1.25, 1.5; all above the threshold, 0.53",
                "start", "product state of the synchronised mean-field steady state",
                "lifetime", "first time at which |⟨S⁺⟩| has fallen to 1/e",
                "interval",
                    "%s standard errors and the systematic part on either side"
                        .formatted(Math.round(Quotation.STANDARD_ERRORS)),
                "precision of sampling", "%s %%".formatted(100.0 * OPTIONS.precision()),
                "seed", OPTIONS.seed()),
            List.of("The paper shows second order alone.")));
  }
}
