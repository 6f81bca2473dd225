package org.ursell.cli.figure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.JudgedFigure;
import org.ursell.cli.plot.LifetimeFigure;
import org.ursell.cli.plot.PictureRow;
import org.ursell.cli.plot.TraceFigure;
import org.ursell.runtime.sweep.SweepRequest;

/** The decay of coherence in groups of finite size, and how far the numbers are to be trusted. */
final class FigureS4 implements PaperFigure {
  private static final double END = 200.0;

  @Override
  public String name() {
    return "S4";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of();
  }

  @Override
  public List<Plate> draw(Studio studio) {
    FiniteSizeStudy study = new FiniteSizeStudy(studio.err(), studio.hands());
    FiniteSizeStudy.Part<TraceFigure> traces = study.traces(END);
    FiniteSizeStudy.Part<LifetimeFigure> lifetimes = study.lifetimes();
    FiniteSizeStudy.Part<JudgedFigure> judged = study.judged();
    Map<String, String> files = new LinkedHashMap<>();
    files.put("-traces", traces.csv());
    files.put("", lifetimes.csv());
    Map<String, Object> parameters =
        Manifest.ordered(
            "γ₊/γ₋", "1/2",
            "K", "0",
            "V/γ₋", "0.75 on the left; 0.75, 1, 1.25, 1.5 on the right",
            "truncation order", "2",
            "start", "product state of the synchronised mean-field steady state",
            "lifetime", "first time at which |⟨S⁺⟩| has fallen to 1/e");
    return List.of(
        new Plate(
            name(),
            "Fig. S4: finite-size analysis",
            "(a) |⟨*S*^{+}⟩| in time for growing *N* (light to dark blue), in the mean-field limit"
                + " (darkest) and without coupling (black dashed). (b) Coherence lifetime *T* against"
                + " *N* for four couplings (dark to light red), with straight-line fits; inset: small"
                + " *N*.",
            "Left, curves that decay the slower the larger N is; right, lifetimes that rise linearly"
                + " with N, about 30 at N = 500.",
            new PictureRow(
                540,
                List.of(
                    new PictureRow.Box(traces.picture().uncaptioned(), 520),
                    new PictureRow.Box(lifetimes.picture().uncaptioned(), 720))),
            files,
            parameters,
            List.of(
                "The paper does not say where its runs of finite N start; its lifetimes are reproduced"
                    + " from the product state of the mean-field steady state, which was taken here.",
                "The coupling of the left panel is not printed; 0.75 γ₋ was taken.",
                "An open marker says that the truncated moments belonged to no quantum state for some"
                    + " time.")),
        new Plate(
            name() + "-orders",
            "Fig. S4, order by order: what the truncated lifetimes are worth",
            "Not in the paper: lifetimes of truncation orders 2 to 4 at *V* = 0.75 *γ*_{−} beside exact"
                + " ones at small *N*, linear response, and the exact law of phase diffusion at large"
                + " *N*. Second order finds linear growth, but a slope that is too small. Verdict: "
                + sentences(judged.sentences()),
            "Lifetimes against N on logarithmic axes: the orders spread by a factor of two at N = 100;"
                + " the law of large N lies above second order by a factor of 2.4 at N = 2000.",
            judged.picture(),
            Map.of("", judged.csv()),
            Manifest.ordered(
                "γ₊/γ₋", "1/2",
                "K", "0",
                "V/γ₋", "0.75",
                "truncation orders", "1, 2, 3, 4",
                "start", "product state of the synchronised mean-field steady state"),
            List.of("The paper shows second order alone.")));
  }

  private static String sentences(List<String> parts) {
    return String.join("; ", parts) + ".";
  }
}
