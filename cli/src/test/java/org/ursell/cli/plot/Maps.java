package org.ursell.cli.plot;

import java.awt.Color;
import org.ursell.cli.plot.Layer.Dash;

/** Pages with the features of real ones, made from formulas. */
final class Maps {
  private Maps() {}

  /** A logarithmic map with lines, a diverging one, a cyclic one with a mask, and lines. */
  static Page fourPanels() {
    double[] x = new double[65];
    double[] y = new double[65];
    for (int k = 0; k < x.length; k++) {
      x[k] = 2.0 * k / 64;
      y[k] = 10 * Math.exp(-2 * x[k]);
    }
    PagePanel grey =
        PagePanel.of(
                PlotAxis.linear("*V*/(*γ*_{−}+*γ*_{+})", 0, 2),
                PlotAxis.logarithmic("*γ*_{+}/*γ*_{−}", 0.01, 100))
            .over(
                map(0, 2, 0.01, 100, ColourScale.grey(0, 1), (u, v) -> u * Math.abs(v - 0.5)),
                "|⟨*S*^{+}⟩|")
            .with(new Layer.Line("*V*_{c}", x, y, new Color(0xd5, 0x5e, 0x00), 2, Dash.SOLID))
            .lettered("(a)");
    PagePanel diverging =
        PagePanel.of(
                PlotAxis.linear("*δ*/*γ*_{−}", -15, 15), PlotAxis.linear("*K*/*γ*_{−}", -15, 15))
            .over(
                map(
                    -15,
                    15,
                    -15,
                    15,
                    ColourScale.diverging(1),
                    (u, v) -> Math.hypot(u - 0.5, v - 0.5) < 0.2 ? Double.NaN : 2 * u - 1),
                "(*ω*_{A} − *ω*_{B})/*γ*_{−}")
            .with(
                new Layer.Marks(
                    "", new double[] {-10, 10}, new double[] {10, -12}, Color.GRAY, 0, 5, true))
            .lettered("(b)")
            .titled("*V*_{AB} = *V*");
    PagePanel cyclic =
        PagePanel.of(
                PlotAxis.linear("*δ*/*γ*_{−}", -15, 15), PlotAxis.linear("*K*/*γ*_{−}", -15, 15))
            .over(
                map(
                    -15,
                    15,
                    -15,
                    15,
                    ColourScale.cyclic(),
                    (u, v) -> v > 0.8 ? Double.NaN : Math.atan2(v - 0.4, u - 0.5)),
                "*φ*_{A} − *φ*_{B}")
            .lettered("(c)");
    PagePanel lines =
        PagePanel.of(PlotAxis.angle("*φ*"), PlotAxis.linear("*s*(*φ*)", -0.03, 0.03))
            .with(
                new Layer.Line(
                    "*K* = 0",
                    new double[] {-3, 0, 3},
                    new double[] {0, 0.02, 0},
                    Color.BLACK,
                    2,
                    Dash.DASHED))
            .lettered("(d)");
    return Page.of("a page of four panels:  *K* = 0", 1000, 800)
        .with(grey, 80, 60, 300, 270)
        .with(diverging, 580, 60, 300, 270)
        .with(cyclic, 80, 440, 300, 270)
        .with(lines, 580, 440, 300, 270);
  }

  /** One map alone. */
  static Page oneMap() {
    return Page.single(
        "one map",
        PagePanel.of(PlotAxis.linear("*V*", 0, 1), PlotAxis.linear("*ω*", 0, 1))
            .over(map(0, 1, 0, 1, ColourScale.sequential(0, 1), (u, v) -> u * v), "*P*_{A}(*ω*)"));
  }

  private interface Value {
    double at(double across, double up);
  }

  private static HeatMap map(
      double x0, double x1, double y0, double y1, ColourScale scale, Value value) {
    double[][] values = new double[64][64];
    for (int row = 0; row < 64; row++) {
      for (int column = 0; column < 64; column++) {
        values[row][column] = value.at(column / 63.0, row / 63.0);
      }
    }
    return new HeatMap(values, x0, x1, y0, y1, scale, Color.BLACK);
  }
}
