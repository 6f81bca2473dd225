package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import org.ursell.cli.plot.Layer;
import org.ursell.cli.plot.PagePanel;
import org.ursell.cli.plot.Palette;
import org.ursell.cli.plot.Picture;
import org.ursell.cli.plot.PictureRow;
import org.ursell.cli.plot.PlotAxis;
import org.ursell.cli.plot.SinglePanel;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.words.PointWords;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.study.RateScaling;
import org.ursell.runtime.study.SteadyStudy;
import org.ursell.runtime.study.SteadyStudy.Found;
import org.ursell.runtime.study.SteadyStudy.Row;
import org.ursell.runtime.study.TruncationOrder;

/** Steady states along a parameter or over sizes: stable ones solid, unstable ones dashed. */
public final class SteadyPicture {
  private static final int PANEL_WIDTH = 520;
  private static final int HEIGHT = 420;
  private static final int MOST_PANELS = 3;

  /** Branches of fewer states are drawn with a mark at each. */
  private static final int FEW = 12;

  private final SteadyStudy study;
  private final List<List<Row>> curves;

  private SteadyPicture(SteadyStudy study, List<List<Row>> curves) {
    this.study = study;
    this.curves = curves;
  }

  /** A panel for each reading, up to three; empty where there are not two points to draw. */
  public static Optional<Picture> of(SteadyStudy study, List<Row> rows) {
    SteadyPicture picture = new SteadyPicture(study, curves(study, rows));
    long places =
        picture.curves.stream()
            .flatMap(List::stream)
            .filter(Row::hasState)
            .map(row -> across(study, row))
            .filter(x -> x.isPresent() && Double.isFinite(x.getAsDouble()))
            .distinct()
            .count();
    if (places < 2) {
      return Optional.empty();
    }
    int panels = Math.min(MOST_PANELS, study.readings().size());
    if (panels == 1) {
      return Optional.of(new SinglePanel(picture.caption(), picture.panel(0)));
    }
    List<PictureRow.Box> boxes = new ArrayList<>();
    for (int r = 0; r < panels; r++) {
      boxes.add(
          new PictureRow.Box(
              new SinglePanel(r == 0 ? picture.caption() : "", picture.panel(r)), PANEL_WIDTH));
    }
    return Optional.of(new PictureRow(HEIGHT, boxes));
  }

  private static OptionalDouble across(SteadyStudy study, Row row) {
    return study.axis().isPresent() ? row.place() : row.size();
  }

  /** Rows that belong to one line: along the axis those of one size, else those of all sizes. */
  private static List<List<Row>> curves(SteadyStudy study, List<Row> rows) {
    List<List<Row>> curves = new ArrayList<>();
    for (Row row : rows) {
      if (row.size().isPresent()
          && Double.isInfinite(row.size().getAsDouble())
          && study.axis().isEmpty()) {
        continue;
      }
      boolean goesOn =
          !curves.isEmpty() && isSame(study, curves.get(curves.size() - 1).get(0), row);
      if (!goesOn) {
        curves.add(new ArrayList<>());
      }
      curves.get(curves.size() - 1).add(row);
    }
    return curves;
  }

  private static boolean isSame(SteadyStudy study, Row one, Row other) {
    return one.family().equals(other.family())
        && one.exact().isPresent() == other.exact().isPresent()
        && one.order().equals(other.order())
        && (study.axis().isEmpty() || one.size().equals(other.size()));
  }

  private String caption() {
    return "%s, order %s:  %s;  stable solid, unstable dashed"
        .formatted(
            study.model().name(),
            study.orders().stream()
                .map(TruncationOrder::text)
                .reduce((a, b) -> a + ", " + b)
                .orElse(""),
            PointWords.fixed(
                study.points(),
                name -> study.axis().filter(axis -> axis.name().equals(name)).isEmpty()));
  }

  private PagePanel panel(int reading) {
    double[] values =
        DoubleStream.concat(drawn(found -> found.values()[reading]), exact(reading))
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double low = values.length == 0 ? 0.0 : values[0];
    double high = values.length == 0 ? 1.0 : values[values.length - 1];
    double room = high > low ? 0.06 * (high - low) : Math.max(0.1, 0.1 * Math.abs(high));
    PagePanel panel =
        PagePanel.of(
            horizontal(),
            PlotAxis.linear(Numerals.axis(study.readings().get(reading)), low - room, high + room));
    for (int c = 0; c < curves.size(); c++) {
      for (Layer layer : layers(curves.get(c), c, reading)) {
        panel = panel.with(layer);
      }
    }
    return panel;
  }

  private DoubleStream exact(int reading) {
    return curves.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.exact().flatMap(SteadyStudy.Exact::values).stream())
        .mapToDouble(values -> values[reading]);
  }

  private DoubleStream drawn(Function<Found, Double> value) {
    return curves.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.states().stream())
        .mapToDouble(value::apply);
  }

  /** A state at its place along the horizontal axis. */
  private record Drawn(double x, Found found) {}

  /**
   * The lines of one curve, branch by branch along its way, around folds; the piece between a
   * stable and an unstable state is dashed.
   */
  private List<Layer> layers(List<Row> rows, int curve, int reading) {
    Map<Integer, List<Drawn>> branches = new TreeMap<>();
    for (Row row : rows) {
      for (Found found : row.states()) {
        branches
            .computeIfAbsent(found.branch(), another -> new ArrayList<>())
            .add(new Drawn(across(study, row).orElse(0.0), found));
      }
    }
    if (rows.get(0).exact().isPresent()) {
      return List.of(exactMarks(rows, reading));
    }
    List<Layer> layers = new ArrayList<>();
    String label = label(rows.get(0));
    for (List<Drawn> branch : branches.values()) {
      branch.sort(Comparator.comparingInt(drawn -> drawn.found().step()));
      int from = 0;
      while (from < branch.size()) {
        boolean stable = branch.get(from).found().state().isStable();
        int to = from + 1;
        while (to < branch.size() && branch.get(to).found().state().isStable() == stable) {
          to++;
        }
        int first = stable ? from : Math.max(0, from - 1);
        int last = stable ? to : Math.min(branch.size(), to + 1);
        layers.add(line(label, branch.subList(first, last), curve, reading, stable));
        if (branch.size() < FEW) {
          layers.add(marks(branch.subList(from, to), curve, reading, stable));
        }
        label = "";
        from = to;
      }
    }
    return layers;
  }

  private Layer exactMarks(List<Row> rows, int reading) {
    return new Layer.Marks(
        label(rows.get(0)),
        rows.stream().mapToDouble(row -> across(study, row).orElse(0.0)).toArray(),
        rows.stream()
            .mapToDouble(
                row ->
                    row.exact()
                        .flatMap(SteadyStudy.Exact::values)
                        .map(values -> values[reading])
                        .orElse(Double.NaN))
            .toArray(),
        Palette.BLACK,
        Layer.CROSS,
        4.0,
        false);
  }

  private Layer line(String label, List<Drawn> drawn, int curve, int reading, boolean stable) {
    return new Layer.Line(
        label,
        drawn.stream().mapToDouble(Drawn::x).toArray(),
        drawn.stream().mapToDouble(one -> one.found().values()[reading]).toArray(),
        Palette.curve(curve, curves.size()),
        2.2,
        stable ? Layer.Dash.SOLID : Layer.Dash.DASHED);
  }

  private Layer marks(List<Drawn> drawn, int curve, int reading, boolean stable) {
    return new Layer.Marks(
        "",
        drawn.stream().mapToDouble(Drawn::x).toArray(),
        drawn.stream().mapToDouble(one -> one.found().values()[reading]).toArray(),
        Palette.curve(curve, curves.size()),
        0,
        3.0,
        stable);
  }

  private String label(Row row) {
    List<String> words = new ArrayList<>();
    String family = PointWords.legend(row.family());
    if (!family.isEmpty()) {
      words.add(family);
    }
    if (study.axis().isPresent() && row.size().isPresent() && study.sizes().values().size() > 1) {
      words.add(
          Numerals.legend(study.sizes().parameter().orElseThrow())
              + " = "
              + Numerals.number(row.size().getAsDouble()).replace("inf", "∞"));
    }
    if ((study.orders().size() > 1 || study.exact().isPresent()) && row.order().isPresent()) {
      words.add("order " + row.order().get().text());
    }
    if (row.exact().isPresent()) {
      words.add("exact");
    }
    return String.join(", ", words);
  }

  private PlotAxis horizontal() {
    double[] places =
        curves.stream()
            .flatMap(List::stream)
            .flatMapToDouble(row -> across(study, row).stream())
            .filter(Double::isFinite)
            .sorted()
            .toArray();
    double from = places[0];
    double to = places[places.length - 1];
    if (study.axis().isEmpty()) {
      String label = "number of sites " + Numerals.legend(study.sizes().parameter().orElse("N"));
      return to > 8.0 * from
          ? PlotAxis.logarithmic(label, from, to)
          : PlotAxis.linear(label, from, to);
    }
    Axis along = study.axis().get();
    String label = Numerals.legend(along.name()) + unit(along.name());
    return along.spacing() == Axis.Spacing.LOGARITHMIC
        ? PlotAxis.logarithmic(label, from, to)
        : PlotAxis.linear(label, from, to);
  }

  /** The unit of rates and energies, where it is 1 everywhere and the parameter is one. */
  private String unit(String parameter) {
    String unit = study.points().rateUnit();
    return unit.isEmpty()
            || unit.equals(parameter)
            || !RateScaling.isRate(study.equations().meanField(), parameter)
        ? ""
        : "  (" + Numerals.symbol(unit) + ")";
  }
}
