package org.ursell.cli.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.Jumps;
import org.ursell.cli.plot.Palette;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.SpectrumMeasure;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepTable;

/**
 * Spectra of two groups against their detuning, for several values of another parameter: what Figs.
 * 3(a-c), S2 and S3 have in common.
 *
 * @param columns the other parameter, one column of panels a value
 * @param detuning the largest detuning, in units of gamma_minus
 * @param lowest the lowest angular frequency shown
 * @param highest the highest
 * @param bins at most so many frequencies
 */
record TwoGroupSpectra(Axis columns, double detuning, double lowest, double highest, int bins) {
  private static final Window WINDOW =
      Window.of(1000, 10_000, 1000).vanishingBelow(PaperModel.VANISHING);

  SweepRequest request(PaperModel model, Parameters fixed, int points) {
    ModelDescriptor described = model.twoGroups().descriptor();
    return model.twoGroups(
        List.of(columns, Axis.linear("delta", -detuning, detuning, points)),
        fixed,
        WINDOW,
        List.of(
            Measures.of("order-parameter", described),
            Measures.of("frequency", described),
            Measures.of("frequency-difference", described),
            new SpectrumMeasure(described, lowest, highest, bins)));
  }

  /** P of a group (0 or 1) over detuning and frequency. */
  HeatMap map(SweepTable table, int group, int column, ColourScale scale) {
    double[] frequencies = table.frequencies();
    int points = table.plan().axes().get(1).size();
    double[][] map = new double[frequencies.length][points];
    for (int k = 0; k < points; k++) {
      double[] spectrum = table.spectrum(group, column, k);
      for (int f = 0; f < frequencies.length; f++) {
        map[f][k] = spectrum.length == 0 ? Double.NaN : spectrum[f];
      }
    }
    int last = frequencies.length - 1;
    double step = last > 0 ? frequencies[1] - frequencies[0] : 0.0;
    return new HeatMap(
        map,
        -detuning,
        detuning,
        frequencies[0],
        // The last bin may be narrower than the others.
        frequencies[0] + last * step,
        scale,
        Palette.GREY);
  }

  /** The highest peak of a column's spectra. */
  static double peak(SweepTable table, int column) {
    double peak = 0.0;
    for (int k = 0; k < table.plan().axes().get(1).size(); k++) {
      for (int group = 0; group < 2; group++) {
        for (double value : table.spectrum(group, column, k)) {
          peak = Math.max(peak, value);
        }
      }
    }
    return peak;
  }

  /** The difference of the dominant frequencies along a column; NaN where a group has vanished. */
  private static double[] difference(SweepTable table, int column) {
    double[] difference = new double[table.plan().axes().get(1).size()];
    for (int k = 0; k < difference.length; k++) {
      boolean vanished =
          !(Math.min(
                  table.value("order_parameter_A", column, k),
                  table.value("order_parameter_B", column, k))
              >= PaperModel.VANISHING);
      difference[k] = vanished ? Double.NaN : table.value("frequency_difference", column, k);
    }
    return difference;
  }

  /** The same as a curve, broken where it jumps. */
  Jumps.Curve differenceCurve(SweepTable table, int column) {
    return Jumps.broken(
        detunings(table), difference(table, column), Grids.zero(table, "frequency_difference"));
  }

  double[] detunings(SweepTable table) {
    return Grids.values(table.plan().axes().get(1));
  }

  /** The tables beside a page of spectra, by the ends of their names. */
  Map<String, String> files(SweepTable table) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("", Grids.csv(table));
    files.put("-spectra", spectraCsv(table));
    return files;
  }

  /** One row per point and frequency. */
  String spectraCsv(SweepTable table) {
    CsvTable csv = new CsvTable(List.of(columns.name(), "delta", "omega", "P_A", "P_B"));
    double[] frequencies = table.frequencies();
    double[] detunings = detunings(table);
    for (int column = 0; column < columns.size(); column++) {
      for (int k = 0; k < detunings.length; k++) {
        double[] a = table.spectrum(0, column, k);
        double[] b = table.spectrum(1, column, k);
        for (int f = 0; f < a.length; f++) {
          List<Object> row = new ArrayList<>();
          row.add(columns.values().get(column));
          row.add(detunings[k]);
          row.add(frequencies[f]);
          // Spectra are drawn, and read, to a few digits; all of them would fill the disk.
          row.add(rounded(a[f]));
          row.add(rounded(b[f]));
          csv.row(row);
        }
      }
    }
    return csv.text();
  }

  private static double rounded(double value) {
    return Math.rint(value * 1e7) / 1e7;
  }
}
