package org.ursell.cli.figure;

import java.util.List;
import java.util.Map;
import org.ursell.cli.output.Manifest;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.Page;
import org.ursell.runtime.sweep.SweepRequest;

/** The macroscopic quantum synchronization blockade. */
final class Figure4 implements PaperFigure {
  @Override
  public String name() {
    return "4";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of(Blockade.request(model, resolution));
  }

  @Override
  public List<Plate> draw(Studio studio) {
    Blockade blockade =
        new Blockade(
            studio.sweep("figure " + name(), sweeps(studio.model(), studio.resolution())).get(0));
    double[][] order = blockade.orderParameter();
    return List.of(
        new Plate(
            name(),
            "Fig. 4: the macroscopic quantum synchronization blockade",
            "(a) Difference of the dominant frequencies of the two groups, (b) order parameter"
                + " |⟨*S*^{+}⟩| averaged over both groups, (c) relative phase at the end of the run,"
                + " over detuning *δ* and asymmetry *K*. Black in (a) and (c): the order parameter"
                + " vanishes; in (c) also: the frequencies differ, so that the phase drifts. For large"
                + " |*K*| the groups synchronise only below the diagonals *K* = ±*δ*.",
            "Three maps. In each an X-shaped region is visible: two narrow arms above, along and below"
                + " the diagonals, and a broad one below; in a band just below K = 0 at large detuning"
                + " the groups turn at different frequencies.",
            Page.of("", 1228, 350)
                .with(
                    Blockade.axes()
                        .lettered("(a)")
                        .titled("black: no order")
                        .over(blockade.differences(), "(*ω*_{A} − *ω*_{B})/*γ*_{−}"),
                    72,
                    36,
                    240,
                    240)
                .with(
                    Blockade.axes()
                        .lettered("(b)")
                        .titled("white: no order;  black: most")
                        .over(
                            Blockade.map(
                                order, ColourScale.grey(0, Math.max(0.1, Grids.largest(order)))),
                            "order parameter |⟨*S*^{+}⟩|"),
                    478,
                    36,
                    240,
                    240)
                .with(
                    Blockade.axes()
                        .lettered("(c)")
                        .titled("black: no order, or the phase drifts")
                        .over(
                            Blockade.map(blockade.lockedPhase(), ColourScale.cyclic()),
                            "*φ*_{A} − *φ*_{B}"),
                    884,
                    36,
                    240,
                    240),
            Map.of("", blockade.csv()),
            Manifest.ordered(
                "V_AB", "V = 2γ₊ = γ₋",
                "start", "A: 1/3 + (|1⟩⟨2| + h.c.)/10, B: 1/3",
                "time",
                    "500/γ₋, 10000 samples; frequencies from the last half (Hann window), order"
                        + " parameter from the last 1000, phase at the end",
                "vanishing", "order parameters of both groups below " + PaperModel.VANISHING,
                "points", order[0].length + " × " + order.length),
            List.of(
                "The ranges are not printed in the paper's text; ±20 γ₋ was chosen here, so that synchronisation at δ = 0 is seen to end.",
                "The paper does not say which order parameter (b) shows; here it is the mean of both"
                    + " groups, which has the symmetry of the map. The table holds each.",
                "Dominant frequencies are refined between those of the discrete transform.")));
  }
}
