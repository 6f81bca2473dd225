package org.ursell.cli.figure;

import java.awt.Color;
import java.util.ArrayList;
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
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.sweep.SweepRequest;

/** The amplitude of one group in time, below and above the critical coupling. */
final class Figure2a implements PaperFigure {
  private static final double END = 80.0;
  private static final int SAMPLES = 801;
  private static final double GAMMA_PLUS = 0.5;
  private static final double[] COUPLINGS = {0.2, 0.6};

  @Override
  public String name() {
    return "2a";
  }

  @Override
  public List<SweepRequest> sweeps(PaperModel model, Resolution resolution) {
    return List.of();
  }

  private record Run(double[] times, double[] re, double[] im, double[] modulus) {}

  private static Run run(ExactJacobian meanField, double coupling) {
    Parameters parameters =
        PaperModel.oneGroupRates(0.0, GAMMA_PLUS).with("V", coupling * (1.0 + GAMMA_PLUS));
    double[] times = Sampler.times(END, SAMPLES);
    SingleSiteObservable amplitude = SingleSiteObservable.orderParameter(meanField);
    Sampler re = new Sampler(times, amplitude::re);
    Sampler im = new Sampler(times, amplitude::im);
    Sampler modulus = new Sampler(times, amplitude::modulus);
    MomentIntegrator.standard()
        .integrate(
            RunRequest.of(
                    VectorField.of(meanField, parameters),
                    ProductState.of(PaperModel.start(0.1, 0.2)).moments(meanField),
                    END)
                .with(re)
                .with(im)
                .with(modulus));
    return new Run(re.times(), re.values(), im.values(), modulus.values());
  }

  @Override
  public List<Plate> draw(Studio studio) {
    List<Run> runs = new ArrayList<>();
    for (double coupling : COUPLINGS) {
      runs.add(run(studio.model().oneGroup(), coupling));
    }
    Color[] colours = {Palette.ORANGE, Palette.BLUE};
    String[] names = {"*V* < *V*_{c}", "*V* > *V*_{c}"};
    PagePanel panel =
        PagePanel.of(
            PlotAxis.linear("time *t*  (1/*γ*_{−})", 0, END).every(10),
            PlotAxis.linear("amplitude ⟨*S*^{+}⟩", -0.2, 0.35).every(0.1));
    for (int k = 0; k < runs.size(); k++) {
      Run run = runs.get(k);
      panel =
          panel
              .with(
                  new Line(
                      "Re ⟨*S*^{+}⟩,  " + names[k],
                      run.times(),
                      run.re(),
                      colours[k],
                      2.0,
                      Dash.SOLID))
              .with(
                  new Line(
                      "|⟨*S*^{+}⟩|,  " + names[k],
                      run.times(),
                      run.modulus(),
                      colours[k],
                      1.8,
                      Dash.DASHED));
    }
    CsvTable table = new CsvTable(List.of("V_over_sum", "t", "re", "im", "modulus"));
    for (int k = 0; k < runs.size(); k++) {
      Run run = runs.get(k);
      for (int i = 0; i < run.times().length; i++) {
        table.row(COUPLINGS[k], run.times()[i], run.re()[i], run.im()[i], run.modulus()[i]);
      }
    }
    return List.of(
        new Plate(
            name(),
            "Fig. 2(a): amplitude below and above the critical coupling",
            "Real part (solid) and modulus (dashed) of the mean-field amplitude ⟨*S*^{+}⟩ of one"
                + " group. Below the critical coupling (orange) it decays; above (blue) it settles"
                + " on a finite modulus and keeps turning.",
            "Two oscillating curves with their envelopes: the orange one decays to zero within 50"
                + " inverse rates, the blue one oscillates on with constant amplitude 0.142.",
            Page.single("", panel),
            Map.of("", table.text()),
            Manifest.ordered(
                "V/(γ₋ + γ₊)", "1/5 and 3/5",
                "γ₊/γ₋", "1/2",
                "K", "0",
                "start", "1/3 + (1 + 2i)/10 |1⟩⟨2| + h.c.",
                "time", "0 to 80/γ₋"),
            List.of("The range of times is not printed in the paper; 80/γ₋ was chosen here.")));
  }
}
