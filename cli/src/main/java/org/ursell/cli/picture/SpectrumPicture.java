package org.ursell.cli.picture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.plot.SinglePanel;
import org.ursell.cli.report.SpectrumReport;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.study.SpectrumCurve;
import org.ursell.runtime.study.SpectrumStudy;

/** Spectra as curves over the frequency; of g2, and where there are no spectra, correlations. */
public final class SpectrumPicture {
  private SpectrumPicture() {}

  /** The picture; empty if there is nothing to draw. */
  public static Optional<Picture> of(SpectrumReport report) {
    boolean correlations = report.isOfIntensity() || !report.hasSpectra();
    List<SpectrumCurve> curves =
        report.curves().stream()
            .filter(correlations ? SpectrumCurve::isFound : c -> c.spectrum().length > 1)
            .filter(c -> !correlations || c.correlation().orElseThrow().taus().length > 1)
            .toList();
    if (curves.isEmpty()) {
      return Optional.empty();
    }
    SpectrumStudy study = report.study();
    String unit = Numerals.timeUnit(study.points().rateUnit());
    List<double[]> x =
        curves.stream()
            .map(c -> correlations ? c.correlation().orElseThrow().taus() : c.frequencies())
            .toList();
    List<double[]> y =
        curves.stream().map(c -> correlations ? report.real(c) : c.spectrum()).toList();
    double low = all(y).min().orElse(0.0);
    double high = all(y).max().orElse(1.0);
    double room = high > low ? 0.05 * (high - low) : 1.0;
    PagePanel panel =
        PagePanel.of(
            PlotAxis.linear(
                correlations ? "*τ*" + (unit.isEmpty() ? "" : " (" + unit + ")") : "frequency *ω*",
                all(x).min().orElse(0.0),
                all(x).max().orElse(1.0)),
            PlotAxis.linear(
                correlations ? report.quantity() : "spectrum *S*(*ω*)",
                low >= 0.0 && !correlations ? 0.0 : low - room,
                high + room));
    int fits = 0;
    for (int k = 0; k < curves.size(); k++) {
      panel =
          panel.with(
              new Layer.Line(
                  report.label(curves.get(k)),
                  x.get(k),
                  y.get(k),
                  Palette.curve(k, curves.size()),
                  2.0,
                  curves.get(k).isExact() ? Layer.Dash.DOTTED : Layer.Dash.SOLID));
      if (!correlations && curves.get(k).fit().isPresent()) {
        var fit = curves.get(k).fit().get();
        panel =
            panel.with(
                new Layer.Line(
                    fits == 0 ? "Lorentzian fit" : "",
                    x.get(k),
                    Arrays.stream(x.get(k)).map(fit::at).toArray(),
                    Palette.GREY,
                    1.4,
                    Layer.Dash.DASHED));
        fits++;
      }
    }
    String caption =
        "%s, %s:  %s"
            .formatted(study.model().name(), report.words(), PointWords.fixed(study.points()));
    return Optional.of(new SinglePanel(caption, panel));
  }

  private static DoubleStream all(List<double[]> values) {
    return values.stream().flatMapToDouble(Arrays::stream);
  }
}
