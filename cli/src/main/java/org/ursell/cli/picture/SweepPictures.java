package org.ursell.cli.picture;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ursell.cli.output.Desk;
import org.ursell.cli.plot.ColourScale;
import org.ursell.cli.plot.Hatching;
import org.ursell.cli.plot.HeatMap;
import org.ursell.cli.plot.Jumps;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.SinglePanel;
import org.ursell.cli.report.ColumnGroups;
import org.ursell.cli.report.SweepNotes;
import org.ursell.runtime.equations.Names;
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
  private static final int MOST_CURVES = 12;
  private static final int MOST_MAPS = 6;

  /** Longer curves are drawn without marks, but for those that are not sound. */
  private static final int MOST_MARKS = 40;

  private static final double RADIUS = 2.5;

  private static final double[] NOTHING = {};

  private final SweepTable table;
  private final SweepPlan plan;
  private final PictureAxes axes;
  private final String caption;
  private final ColumnLabels labels;
  private final Map<String, List<Column>> groups;
  private final Map<String, PagePanel> panels = new LinkedHashMap<>();

  public SweepPictures(SweepOutline outline, SweepTable table) {
    this.table = table;
    this.plan = table.plan();
    Map<String, String> notes = outline.notes();
    this.caption = notes.getOrDefault(SweepNotes.CAPTION, "");
    this.labels = new ColumnLabels(notes.getOrDefault(SweepNotes.TIME_UNIT, ""));
    this.axes =
        new PictureAxes(
            plan, Set.of(notes.getOrDefault(SweepNotes.RATES, "").split(",")), labels.unit(""));
    this.groups = ColumnGroups.of(outline, table);
  }

  /** Whether the pictures of a grid are maps; otherwise they are curves, or there are none. */
  public static boolean areMaps(SweepPlan plan) {
    PictureAxes axes = new PictureAxes(plan, Set.of(), "");
    int across = axes.horizontal();
    return across >= 0 && axes.vertical(across) >= 0;
  }

  /** Adds all pictures that make sense of these axes. */
  public void add(Desk.Delivery output) {
    panels().forEach((name, panel) -> output.picture(name, new SinglePanel(caption, panel)));
  }

  /** The pictures by name. */
  Map<String, PagePanel> panels() {
    panels.clear();
    draw();
    return panels;
  }

  private void draw() {
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
          map(one, across, down);
        }
      } else if (!columns.isEmpty()) {
        // An amplitude and a phase have no scale in common.
        Map<Boolean, List<Column>> angles =
            columns.stream()
                .collect(Collectors.partitioningBy(c -> c.unit().equals(Column.RADIANS)));
        List<Column> phases = angles.getOrDefault(true, List.of());
        List<Column> others = angles.getOrDefault(false, List.of());
        if (phases.isEmpty() || others.isEmpty()) {
          curves(name, columns, across);
        } else {
          curves(name, others, across);
          curves(name + "-phase", phases, across);
        }
      }
    }
    if (table.frequencies().length > 1 && down < 0 && axes.isEven(across)) {
      SpectrumMaps maps = new SpectrumMaps(table, axes, labels);
      maps.along(across).forEach((name, panel) -> add(name, panel));
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

  private void map(Column column, int across, int down) {
    List<int[]> others = axes.others(MOST_MAPS, across, down);
    ColourScale scale = ColumnRange.of(table, List.of(column)).scale();
    String hatched = Soundness.onMap(table);
    for (int k = 0; k < others.size(); k++) {
      int[] places = others.get(k);
      double[][] values = new double[plan.axes().get(down).size()][plan.axes().get(across).size()];
      Hatching[][] hatching = new Hatching[values.length][values[0].length];
      for (int row = 0; row < values.length; row++) {
        for (int c = 0; c < values[row].length; c++) {
          places[across] = c;
          places[down] = row;
          values[row][c] = table.value(column.name(), places);
          hatching[row][c] =
              Double.isNaN(values[row][c])
                  ? Hatching.NONE
                  : Soundness.of(table.status(places)).hatching();
        }
      }
      String more = axes.words(places, across, down);
      add(
          stem(column) + (others.size() > 1 ? "-" + (k + 1) : ""),
          PagePanel.of(axes.axis(across), axes.axis(down))
              .titled(
                  Stream.of(more, hatched)
                      .filter(words -> !words.isEmpty())
                      .collect(Collectors.joining(";  ")))
              .over(
                  new HeatMap(
                          values,
                          axes.first(across),
                          axes.last(across),
                          axes.first(down),
                          axes.last(down),
                          scale,
                          Palette.MASKED)
                      .hatched(hatching),
                  labels.label(column)));
    }
  }

  private void curves(String name, List<Column> columns, int across) {
    List<int[]> others = axes.others(MOST_CURVES, across);
    List<List<Column>> pictures =
        others.size() == 1 && columns.size() <= MOST_CURVES
            ? List.of(columns)
            : columns.stream().map(List::of).toList();
    for (List<Column> together : pictures) {
      if (together.stream()
          .flatMapToDouble(c -> Arrays.stream(table.values(c.name())))
          .noneMatch(Double::isFinite)) {
        continue;
      }
      PagePanel panel =
          PagePanel.of(
              axes.axis(across),
              ColumnRange.of(table, together)
                  .axis(together.size() == 1 ? labels.label(together.get(0)) : name));
      int total = together.size() * others.size();
      int drawn = 0;
      for (Column column : together) {
        for (int[] places : others) {
          String label =
              together.size() > 1
                  ? labels.symbol(column)
                  : total > 1 ? axes.words(places, across) : "";
          panel = curve(panel, column, places, across, label, drawn++, total);
        }
      }
      for (Soundness kind : List.of(Soundness.CHANGING, Soundness.UNPHYSICAL)) {
        if (shown(others, across).contains(kind)) {
          panel = panel.with(marks(kind, kind.words(), NOTHING, NOTHING, Palette.SAMPLE, 0));
        }
      }
      add(together.size() == 1 ? stem(together.get(0)) : name, panel);
    }
  }

  private PagePanel curve(
      PagePanel panel,
      Column column,
      int[] places,
      int across,
      String label,
      int index,
      int total) {
    List<Double> values = plan.axes().get(across).values();
    int[] order =
        IntStream.range(0, values.size())
            .boxed()
            .filter(k -> Double.isFinite(values.get(k)))
            .sorted(Comparator.comparing(values::get))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] x = Arrays.stream(order).mapToDouble(values::get).toArray();
    double[] y =
        Arrays.stream(order)
            .mapToDouble(k -> table.value(column.name(), at(places, across, k)))
            .toArray();
    Color colour = Palette.curve(index, total);
    Jumps.Curve curve =
        switch (column.unit()) {
          case Column.RADIANS -> Jumps.brokenRound(x, y);
          case Column.FREQUENCY -> Jumps.broken(x, y, column.tolerance() * Column.SMALL);
          default -> new Jumps.Curve(x, y);
        };
    PagePanel with =
        panel.with(
            new Layer.Line(label, curve.x(), curve.y(), colour, 1.8, Palette.dash(index, total)));
    for (Soundness kind : Soundness.values()) {
      if (kind != Soundness.SOUND || x.length <= MOST_MARKS) {
        int[] chosen =
            IntStream.range(0, x.length)
                .filter(k -> Soundness.of(table.status(at(places, across, order[k]))) == kind)
                .toArray();
        with =
            with.with(
                marks(
                    kind,
                    "",
                    Arrays.stream(chosen).mapToDouble(k -> x[k]).toArray(),
                    Arrays.stream(chosen).mapToDouble(k -> y[k]).toArray(),
                    colour,
                    index));
      }
    }
    return with;
  }

  /** Marks of points that are equally sound; hollow ones belong to no quantum state. */
  private static Layer.Marks marks(
      Soundness kind, String label, double[] x, double[] y, Color colour, int index) {
    return switch (kind) {
      case SOUND -> new Layer.Marks(label, x, y, colour, index, RADIUS, true);
      case CHANGING -> new Layer.Marks(label, x, y, colour, Layer.CROSS, 1.4 * RADIUS, true);
      case UNPHYSICAL -> new Layer.Marks(label, x, y, colour, index, 1.4 * RADIUS, false);
    };
  }

  /** Which kinds of points the curves along an axis have. */
  private Set<Soundness> shown(List<int[]> others, int across) {
    Set<Soundness> kinds = new HashSet<>();
    for (int[] places : others) {
      for (int k = 0; k < plan.axes().get(across).size(); k++) {
        kinds.add(Soundness.of(table.status(at(places, across, k))));
      }
    }
    return kinds;
  }

  private static int[] at(int[] places, int axis, int k) {
    int[] at = places.clone();
    at[axis] = k;
    return at;
  }

  /** A picture never takes the file of another: a column may bear the name of a measure. */
  private void add(String name, PagePanel panel) {
    String own = name;
    while (panels.containsKey(own)) {
      own = ColumnNames.PREFIX.replace('_', '-') + own;
    }
    panels.put(own, panel);
  }

  /** A name for files that every system takes. */
  private static String stem(Column column) {
    return Names.ascii(column.name()).replace('_', '-');
  }
}
