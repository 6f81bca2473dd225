package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.output.Netcdf;
import org.ursell.runtime.output.NetcdfNames;

/**
 * The table of a sweep as a NetCDF file: a dimension with its values for each axis, a variable for
 * each result, bytes for what became of each point and how its numbers were found. Attributes bear
 * the names of the CF conventions ({@code units}, {@code long_name}, {@code _FillValue}, {@code
 * flag_values}, {@code flag_meanings}); units are made of the model's rate, such as {@code
 * 1/kappa}, and are none of UDUNITS.
 */
@Internal
public final class SweepDataset {
  private static final Pattern ITALICS =
      Pattern.compile("(?<=^|[ /(])\\*(\\p{L})\\*(?![\\p{L}(<])");

  private final SweepTable table;
  private final String rate;

  private SweepDataset(SweepTable table, String rate) {
    this.table = table;
    this.rate = rate;
  }

  /**
   * The file of a table.
   *
   * @param rate the rate in whose inverse times are counted; empty if it has no name
   * @param axisUnits units of axes, by name, where they have one
   * @param attributes what is said of the whole
   */
  public static Netcdf of(
      SweepTable table,
      String rate,
      Map<String, String> axisUnits,
      Map<String, String> attributes) {
    Netcdf file = new Netcdf();
    attributes.forEach((name, text) -> file.attribute(NetcdfNames.of(name), text));
    new SweepDataset(table, rate).fill(file, axisUnits);
    return file;
  }

  private void fill(Netcdf file, Map<String, String> axisUnits) {
    List<Axis> axes = table.plan().axes();
    List<String> names = names();
    List<String> over = names.subList(0, axes.size());
    for (int a = 0; a < axes.size(); a++) {
      Axis axis = axes.get(a);
      file.dimension(names.get(a), axis.size());
      Map<String, Object> about = new LinkedHashMap<>();
      about.put("long_name", axis.isOrder() ? "order of truncation" : axis.name());
      about.put("units", Optional.ofNullable(axisUnits.get(axis.name())).orElse(""));
      file.numbers(names.get(a), List.of(names.get(a)), about, k -> axis.values().get(k));
    }
    int next = axes.size();
    for (int c = 0; c < table.columns().size(); c++) {
      Column column = table.columns().get(c);
      int place = c;
      file.numbers(names.get(next++), over, about(column), k -> table.point(k).values()[place]);
    }
    String status = names.get(next++);
    flags(
        file,
        status,
        over,
        "what became of the point",
        IntStream.range(0, PointStatus.values().length)
            .mapToObj(k -> PointStatus.values()[k].word())
            .toList(),
        k -> table.point(k).status().ordinal());
    List<String> methods =
        List.copyOf(
            new TreeSet<>(
                IntStream.range(0, table.plan().points())
                    .mapToObj(k -> table.point(k).method())
                    .toList()));
    flags(
        file,
        names.get(next++),
        over,
        "how the numbers were found",
        methods.stream().map(method -> method.replace(' ', '+')).toList(),
        k -> methods.indexOf(table.point(k).method()));
    spectra(file, over, names.subList(next, names.size()));
  }

  /** Of the axes, the columns, status and method, then of the frequencies and each spectrum. */
  private List<String> names() {
    List<String> axes =
        table.plan().axes().stream().map(axis -> NetcdfNames.of(axis.name())).toList();
    List<String> told = ColumnNames.distinct(axes, SweepTable.TOLD.subList(0, 2));
    List<String> taken = ColumnNames.all(axes, told);
    List<String> wanted =
        new ArrayList<>(
            table.columns().stream().map(column -> NetcdfNames.of(column.name())).toList());
    int columns = wanted.size();
    if (table.frequencies().length > 0) {
      wanted.add("omega");
      table.spectrumObservables().forEach(name -> wanted.add(NetcdfNames.of("spectrum_" + name)));
    }
    List<String> own = ColumnNames.distinct(taken, wanted);
    List<String> names = new ArrayList<>(axes);
    names.addAll(own.subList(0, columns));
    names.addAll(told);
    names.addAll(own.subList(columns, own.size()));
    return names;
  }

  private Map<String, Object> about(Column column) {
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("long_name", ITALICS.matcher(column.symbol()).replaceAll("$1"));
    about.put("units", unit(column.unit()));
    about.put("_FillValue", Double.NaN);
    return about;
  }

  private String unit(String unit) {
    if (rate.isEmpty()) {
      return unit;
    }
    return switch (unit) {
      case Column.TIME -> "1/" + rate;
      case Column.RATE -> rate;
      case Column.FREQUENCY -> "rad*" + rate;
      default -> unit;
    };
  }

  private static void flags(
      Netcdf file,
      String name,
      List<String> over,
      String title,
      List<String> meanings,
      IntUnaryOperator value) {
    byte[] values = new byte[meanings.size()];
    for (int k = 0; k < values.length; k++) {
      values[k] = (byte) k;
    }
    Map<String, Object> about = new LinkedHashMap<>();
    about.put("long_name", title);
    about.put("flag_values", values);
    about.put("flag_meanings", String.join(" ", meanings));
    file.bytes(name, over, about, value::applyAsInt);
  }

  private void spectra(Netcdf file, List<String> over, List<String> names) {
    double[] frequencies = table.frequencies();
    if (frequencies.length == 0) {
      return;
    }
    String omega = names.get(0);
    file.dimension(omega, frequencies.length);
    file.numbers(
        omega, List.of(omega), Map.of("units", unit(Column.FREQUENCY)), k -> frequencies[k]);
    List<String> all = new ArrayList<>(over);
    all.add(omega);
    for (int o = 0; o < table.spectrumObservables().size(); o++) {
      int first = o * frequencies.length;
      Map<String, Object> about = new LinkedHashMap<>();
      about.put("long_name", "spectrum of " + table.spectrumObservables().get(o));
      about.put("_FillValue", Double.NaN);
      file.numbers(
          names.get(o + 1),
          all,
          about,
          k -> {
            double[] spectra = table.point(k / frequencies.length).spectra();
            return spectra.length == 0 ? Double.NaN : spectra[first + k % frequencies.length];
          });
    }
  }
}
