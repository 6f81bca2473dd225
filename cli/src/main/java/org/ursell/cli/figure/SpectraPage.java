package org.ursell.cli.figure;

import java.util.List;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.Jumps;
import org.ursell.cli.plot.Layer.Dash;
import org.ursell.cli.plot.Layer.Line;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.runtime.sweep.SweepTable;

/** Five columns of spectra over the frequency difference: the layout of Figs. S2 and S3. */
final class SpectraPage {
  private static final double LEFT = 84;
  private static final double TOP = 40;
  private static final double WIDTH = 155;
  private static final double HEIGHT = 150;
  private static final double GAP_ACROSS = 38;
  private static final double GAP_DOWN = 22;

  private SpectraPage() {}

  /** The page; each column's spectra are relative to its own highest peak. */
  static Page of(TwoGroupSpectra spectra, SweepTable table, List<String> titles) {
    PlotAxis delta = PlotAxis.linear("*δ*/*γ*_{−}", -spectra.detuning(), spectra.detuning());
    PlotAxis omega = PlotAxis.linear("*ω*/*γ*_{−}", spectra.lowest(), spectra.highest());
    int columns = titles.size();
    Page page =
        Page.of(
            "",
            (int) (LEFT + columns * WIDTH + (columns - 1) * GAP_ACROSS + 110),
            (int) (TOP + 3 * HEIGHT + 2 * GAP_DOWN + 66));
    for (int column = 0; column < columns; column++) {
      double x = LEFT + column * (WIDTH + GAP_ACROSS);
      double peak = Math.max(TwoGroupSpectra.peak(table, column), 1e-12);
      for (int group = 0; group < 2; group++) {
        PagePanel panel = PagePanel.of(delta.unmarked(), column == 0 ? omega : omega.unmarked());
        var map = spectra.map(table, group, column, ColourScale.sequential(0, 1)).scaled(1 / peak);
        panel =
            column == columns - 1
                ? panel.over(map, group == 0 ? "*P*_{A}/max *P*" : "*P*_{B}/max *P*")
                : panel.over(map);
        if (group == 0) {
          panel = panel.titled(titles.get(column));
        }
        page = page.with(panel, x, TOP + group * (HEIGHT + GAP_DOWN), WIDTH, HEIGHT);
      }
      double limit = spectra.detuning();
      Jumps.Curve differences = spectra.differenceCurve(table, column);
      PlotAxis difference =
          column == 0
              ? PlotAxis.linear("(*ω*_{A} − *ω*_{B})/*γ*_{−}", -limit, limit)
              : PlotAxis.linear("", -limit, limit).unmarked();
      page =
          page.with(
              PagePanel.of(delta, difference)
                  .with(
                      new Line(
                          "",
                          new double[] {-limit, limit},
                          new double[] {-limit, limit},
                          Palette.GREY,
                          1.0,
                          Dash.DOTTED))
                  .with(
                      new Line(
                          "", differences.x(), differences.y(), Palette.BLACK, 2.0, Dash.SOLID)),
              x,
              TOP + 2 * (HEIGHT + GAP_DOWN),
              WIDTH,
              HEIGHT);
    }
    return page;
  }
}
