package org.ursell.cli.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeSet;
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
            .filter(row -> !row.states().isEmpty())
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
        drawn(found -> found.values()[reading]).filter(Double::isFinite).sorted().toArray();
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

  private DoubleStream drawn(Function<Found, Double> value) {
    return curves.stream()
        .flatMap(List::stream)
        .flatMap(row -> row.states().stream())
        .mapToDouble(value::apply);
  }

  /** The lines of one curve, branch by branch, broken where stability changes. */
  private List<Layer> layers(List<Row> rows, int curve, int reading) {
    TreeSet<Integer> branches = new TreeSet<>();
    rows.forEach(row -> row.states().forEach(found -> branches.add(found.branch())));
    List<Layer> layers = new ArrayList<>();
    String label = label(rows.get(0));
    for (int branch : branches) {
      for (boolean stable : new boolean[] {true, false}) {
        // Around a fold a branch has several states at a value: those of one kind make a line.
        int most = rows.stream().mapToInt(row -> of(row, branch, stable).size()).max().orElse(0);
        for (int rank = 0; rank < most; rank++) {
          double[] x = rows.stream().mapToDouble(row -> across(study, row).orElse(0.0)).toArray();
          double[] y = new double[x.length];
          for (int k = 0; k < x.length; k++) {
            List<Found> own = of(rows.get(k), branch, stable);
            int from = own.size() - most + rank;
            y[k] = from >= 0 && from < own.size() ? own.get(from).values()[reading] : Double.NaN;
          }
          layers.add(
              new Layer.Line(
                  label,
                  x,
                  y,
                  Palette.curve(curve, curves.size()),
                  2.2,
                  stable ? Layer.Dash.SOLID : Layer.Dash.DASHED));
          if (Arrays.stream(y).filter(Double::isFinite).count() < 8) {
            layers.add(
                new Layer.Marks("", x, y, Palette.curve(curve, curves.size()), 0, 3.0, stable));
          }
          label = "";
        }
      }
    }
    return layers;
  }

  private static List<Found> of(Row row, int branch, boolean stable) {
    return row.states().stream()
        .filter(found -> found.branch() == branch && found.state().isStable() == stable)
        .sorted((a, b) -> Double.compare(a.values()[0], b.values()[0]))
        .toList();
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
    if (study.orders().size() > 1 && row.order().isPresent()) {
      words.add("order " + row.order().get().text());
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
