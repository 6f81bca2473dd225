package org.ursell.cli.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.ursell.cli.output.Desk;
import org.ursell.cli.plot.Axis;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.Page;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.report.ColumnGroups;
import org.ursell.cli.report.SweepNotes;
import org.ursell.cli.words.Numerals;
import org.ursell.runtime.grid.Axis.Spacing;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.journal.SweepOutline;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.sweep.SweepTable;

/**
 * The pictures of a sweep: a map where two axes are long and evenly divided, otherwise curves along
 * the longest axis.
 */
public final class SweepPictures {

  private static final Pattern EXPECTATION = Pattern.compile("⟨([^⟩]*)⟩");
  private static final int MOST_CURVES = 12;
  private static final int MOST_MAPS = 6;
  private static final Color MASKED = new Color(0xb8, 0xb8, 0xb8);

  private final SweepTable table;
  private final SweepPlan plan;
  private final PictureAxes axes;
  private final String caption;
  private final String timeUnit;
  private final Map<String, List<Column>> groups;
  private final Set<String> drawn = new HashSet<>();

  public SweepPictures(SweepOutline outline, SweepTable table) {
    this.table = table;
    this.plan = table.plan();
    this.axes = new PictureAxes(plan);
    Map<String, String> notes = outline.notes();
    this.caption = notes.getOrDefault(SweepNotes.CAPTION, "");
    this.timeUnit = notes.getOrDefault(SweepNotes.TIME_UNIT, "");
    this.groups = ColumnGroups.of(outline, table);
  }

  /** Adds all pictures that make sense of these axes. */
  public void add(Desk.Delivery output) {
    int across = axes.horizontal();
    if (across < 0) {
      return;
    }
    int down = axes.vertical(across);
    for (Map.Entry<String, List<Column>> group : groups.entrySet()) {
      String name = group.getKey();
      List<Column> columns = group.getValue();
      if (down >= 0) {
        for (Column one : columns) {
          map(one, across, down, output);
        }
      } else if (!columns.isEmpty()) {
        // An amplitude and a phase have no scale in common.
        Map<Boolean, List<Column>> angles =
            columns.stream()
                .collect(Collectors.partitioningBy(c -> c.unit().equals(Column.RADIANS)));
        List<Column> phases = angles.getOrDefault(true, List.of());
        List<Column> others = angles.getOrDefault(false, List.of());
        if (phases.isEmpty() || others.isEmpty()) {
          curves(name, columns, across, output);
        } else {
          curves(name, others, across, output);
          curves(name + "-phase", phases, across, output);
        }
      }
    }
    if (table.frequencies().length > 1 && down < 0 && axes.isEven(across)) {
      spectra(across, output);
    }
  }

  /** What the pictures leave out of the tables, in sentences. */
  public List<String> leftOut() {
    int across = axes.horizontal();
    if (across < 0) {
      return List.of("no picture is drawn, as no parameter or size has two finite values");
    }
    int down = axes.vertical(across);
    List<String> told = new ArrayList<>();
    int most = down >= 0 ? MOST_MAPS : MOST_CURVES;
    int choices = axes.choices(across, down);
    if (choices > most) {
      told.add(
          "%s are drawn of the first %d of %d choices of %s; sweep.csv holds all"
              .formatted(
                  down >= 0 ? "maps" : "curves", most, choices, axes.otherNames(across, down)));
    }
    if (axes.finite(across) < plan.axes().get(across).size()) {
      told.add(
          "%s = inf has no place on the axis of the pictures; sweep.csv holds it"
              .formatted(plan.axes().get(across).name()));
    }
    if (table.frequencies().length > 1) {
      if (down >= 0 || !axes.isEven(across)) {
        told.add(
            "spectra are drawn only along an even grid of one parameter with %d points or more;"
                    .formatted(PictureAxes.LONG)
                + " spectra.csv holds them");
      } else if (choices > 1) {
        told.add(
            "spectra are drawn of the first of %d choices of %s; spectra.csv holds all"
                .formatted(choices, axes.otherNames(across, down)));
      }
    }
    return told;
  }

  private void map(Column column, int across, int down, Desk.Delivery output) {
    List<int[]> others = axes.others(MOST_MAPS, across, down);
    ColourScale scale = scale(column);
    for (int k = 0; k < others.size(); k++) {
      int[] places = others.get(k);
      double[][] values = new double[plan.axes().get(down).size()][plan.axes().get(across).size()];
      for (int row = 0; row < values.length; row++) {
        for (int c = 0; c < values[row].length; c++) {
          places[across] = c;
          places[down] = row;
          values[row][c] = table.value(column.name(), places);
        }
      }
      String more = axes.words(places, across, down);
      add(
          column.name().replace('_', '-') + (others.size() > 1 ? "-" + (k + 1) : ""),
          PagePanel.of(axis(across), axis(down))
              .titled(more)
              .over(
                  new HeatMap(
                      values, first(across), last(across), first(down), last(down), scale, MASKED),
                  label(column)),
          output);
    }
  }

  private void curves(String name, List<Column> columns, int across, Desk.Delivery output) {
    List<int[]> others = axes.others(MOST_CURVES, across);
    List<List<Column>> pictures =
        others.size() == 1 && columns.size() <= MOST_CURVES
            ? List.of(columns)
            : columns.stream().map(List::of).toList();
    for (List<Column> together : pictures) {
      DoubleStream all =
          together.stream().flatMapToDouble(c -> Arrays.stream(table.values(c.name())));
      double[] range = all.filter(Double::isFinite).toArray();
      if (range.length == 0) {
        continue;
      }
      double low = Math.min(0, Arrays.stream(range).min().orElse(0));
      double high = Math.max(0, Arrays.stream(range).max().orElse(0));
      double room = high > low ? 0.05 * (high - low) : 1;
      PagePanel panel =
          PagePanel.of(
              axis(across),
              Axis.linear(
                  together.size() == 1 ? label(together.get(0)) : name,
                  low < 0 ? low - room : 0,
                  high + room));
      int total = together.size() * others.size();
      int drawn = 0;
      for (Column column : together) {
        for (int[] places : others) {
          String label =
              together.size() > 1 ? symbol(column) : total > 1 ? axes.words(places, across) : "";
          panel = curve(panel, column, places, across, label, colour(drawn++, total));
        }
      }
      add(together.size() == 1 ? together.get(0).name().replace('_', '-') : name, panel, output);
    }
  }

  private PagePanel curve(
      PagePanel panel, Column column, int[] places, int across, String label, Color colour) {
    List<Double> values = plan.axes().get(across).values();
    List<Integer> order =
        IntStream.range(0, values.size())
            .boxed()
            .filter(k -> Double.isFinite(values.get(k)))
            .sorted(java.util.Comparator.comparing(values::get))
            .toList();
    double[] x = order.stream().mapToDouble(values::get).toArray();
    double[] y =
        order.stream()
            .mapToDouble(
                k -> {
                  int[] at = places.clone();
                  at[across] = k;
                  return table.value(column.name(), at);
                })
            .toArray();
    PagePanel with = panel;
    if (x.length <= 40) {
      with = with.with(new Layer.Marks("", x, y, colour, 0, 2.5, true));
    }
    return with.with(new Layer.Line(label, x, y, colour, 1.8, Layer.Dash.SOLID));
  }

  private void spectra(int across, Desk.Delivery output) {
    double[] frequencies = table.frequencies();
    List<String> observables = table.spectrumObservables();
    int[] places = axes.others(1, across).get(0);
    double highest = 0;
    List<double[][]> maps = new ArrayList<>();
    for (int o = 0; o < observables.size(); o++) {
      double[][] values = new double[frequencies.length][plan.axes().get(across).size()];
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
    Axis vertical =
        Axis.linear(
            Numerals.symbol("frequency *ω*") + unit(""),
            frequencies[0],
            frequencies[frequencies.length - 1]);
    for (int o = 0; o < observables.size(); o++) {
      String observable = Numerals.expectation(observables.get(o));
      add(
          "spectrum" + (observables.size() > 1 ? "-" + (o + 1) : ""),
          PagePanel.of(axis(across), vertical)
              .titled(axes.words(places, across))
              .over(
                  new HeatMap(
                      maps.get(o),
                      first(across),
                      last(across),
                      vertical.low(),
                      vertical.high(),
                      ColourScale.sequential(0, highest > 0 ? highest : 1),
                      MASKED),
                  "spectrum of " + observable),
          output);
    }
  }

  /** A picture never takes the file of another: a column may bear the name of a measure. */
  private void add(String name, PagePanel panel, Desk.Delivery output) {
    String own = name;
    while (!drawn.add(own)) {
      own = ColumnNames.PREFIX.replace('_', '-') + own;
    }
    output.picture(own, Page.single(caption, panel));
  }

  private Axis axis(int a) {
    var axis = plan.axes().get(a);
    double low = first(a);
    double high = last(a);
    double room = axes.isEven(a) ? 0 : 0.04 * (high - low);
    return axis.spacing() == Spacing.LOGARITHMIC
        ? Axis.logarithmic(Numerals.legend(axis.name()), low, high)
        : Axis.linear(Numerals.legend(axis.name()), low - room, high + room);
  }

  private double first(int a) {
    return plan.axes().get(a).values().stream()
        .filter(Double::isFinite)
        .min(Double::compare)
        .orElseThrow();
  }

  private double last(int a) {
    return plan.axes().get(a).values().stream()
        .filter(Double::isFinite)
        .max(Double::compare)
        .orElseThrow();
  }

  private ColourScale scale(Column column) {
    double[] values = Arrays.stream(table.values(column.name())).filter(Double::isFinite).toArray();
    double most = Arrays.stream(values).map(Math::abs).max().orElse(0);
    if (column.unit().equals(Column.RADIANS)) {
      return ColourScale.cyclic();
    }
    boolean signed = Arrays.stream(values).anyMatch(value -> value < 0);
    double limit = most > 0 ? most : 1;
    return signed ? ColourScale.diverging(limit) : ColourScale.grey(0, limit);
  }

  private static Color colour(int k, int total) {
    double part = total == 1 ? 0.75 : 0.3 + 0.7 * k / (total - 1);
    return ColourScale.sequential(0, 1).at(part);
  }

  /** The column's symbol, its observables set as mathematics. */
  private static String symbol(Column column) {
    return EXPECTATION
        .matcher(column.symbol())
        .replaceAll(found -> Matcher.quoteReplacement(Numerals.expectation(found.group(1))));
  }

  private String label(Column column) {
    return symbol(column)
        + switch (column.unit()) {
          case Column.TIME -> unit("1/");
          case Column.FREQUENCY -> unit("");
          default -> "";
        };
  }

  /** A unit in brackets, if it has a name. */
  private String unit(String prefix) {
    return timeUnit.isEmpty() ? "" : "  (" + prefix + Numerals.symbol(timeUnit) + ")";
  }
}
