package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.sweep.SweepTable;

/** The spectra of a sweep as maps: frequency against an evenly divided axis of the grid. */
final class SpectrumMaps {
  /** The power of what integration leaves of an amplitude that has vanished. */
  private static final double NOISE = 1e-16;

  private final SweepTable table;
  private final PictureAxes axes;
  private final ColumnLabels labels;

  SpectrumMaps(SweepTable table, PictureAxes axes, ColumnLabels labels) {
    this.table = table;
    this.axes = axes;
    this.labels = labels;
  }

  /** The maps along an axis, by name: one for each observable. */
  Map<String, PagePanel> along(int across) {
    double[] frequencies = table.frequencies();
    List<String> observables = table.spectrumObservables();
    int[] places = axes.others(1, across).get(0);
    double highest = 0;
    List<double[][]> maps = new ArrayList<>();
    for (int o = 0; o < observables.size(); o++) {
      double[][] values = new double[frequencies.length][axes.plan().axes().get(across).size()];
      for (int c = 0; c < values[0].length; c++) {
        places[across] = c;
        double[] spectrum = table.spectrum(o, places);
        for (int row = 0; row < values.length; row++) {
          values[row][c] = spectrum.length == 0 ? Double.NaN : spectrum[row];
          highest = Math.max(highest, Double.isNaN(values[row][c]) ? 0 : values[row][c]);
        }
      }
      maps.add(values);
    }
    PlotAxis vertical =
        PlotAxis.linear(
            Numerals.symbol("frequency *ω*") + labels.unit(""),
            frequencies[0],
            frequencies[frequencies.length - 1]);
    Map<String, PagePanel> panels = new LinkedHashMap<>();
    for (int o = 0; o < observables.size(); o++) {
      String observable = Numerals.expectation(observables.get(o));
      panels.put(
          "spectrum" + (observables.size() > 1 ? "-" + (o + 1) : ""),
          PagePanel.of(axes.axis(across), vertical)
              .titled(axes.words(places, across))
              .over(
                  new HeatMap(
                      maps.get(o),
                      axes.first(across),
                      axes.last(across),
                      vertical.low(),
                      vertical.high(),
                      ColourScale.sequential(0, highest > NOISE ? highest : 1),
                      Palette.MASKED),
                  "spectrum of " + observable));
    }
    return panels;
  }
}
