package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.ursell.cli.plot.JudgedFigure.Interval;
import org.ursell.cli.plot.LifetimeFigure.Mark;
import org.ursell.cli.plot.LifetimeFigure.Point;

/**
 * Lifetimes to quote at several parameter points against the number of sites, both logarithmic:
 * each a strong line in its red over the band of its intervals, with the truncated lifetimes that
 * it corrects dashed and paler in the same red, and the law of large numbers of sites dotted where
 * it is good. Markers tell the points apart in grey print.
 *
 * @param timeUnit the unit of the vertical axis; empty if it has no name
 * @param truncation what the dashed curves are, for the legend
 * @param curves at least one with a point, drawn in this order
 */
public record QuotedFigure(String timeUnit, String truncation, List<Curve> curves)
    implements Picture {
  private static final double MARKER = 4.5;
  private static final double SMALL_MARKER = 3.5;
  private static final double ROOM = 1.4;

  /** How much of the way to the paper a band, or a truncated lifetime, is away from its colour. */
  private static final double BAND = 0.72;

  private static final double PALER = 0.3;

  /** Keeps its own copy of the curves. */
  public QuotedFigure {
    curves = List.copyOf(curves);
  }

  /**
   * One parameter point.
   *
   * @param label for the legend
   * @param quoted the lifetimes to quote, in rising size
   * @param intervals in which they lie, one for each
   * @param truncated those of truncated equations
   * @param law two ends of the law where it is good; empty if that is nowhere
   */
  public record Curve(
      String label,
      List<Point> quoted,
      List<Interval> intervals,
      List<Point> truncated,
      List<Point> law) {
    /** Keeps its own copies of the lists. */
    public Curve {
      quoted = List.copyOf(quoted);
      intervals = List.copyOf(intervals);
      truncated = List.copyOf(truncated);
      law = List.copyOf(law);
    }

    private Stream<Point> points() {
      return Stream.of(quoted, truncated, law).flatMap(List::stream);
    }
  }

  @Override
  public void draw(Graphics2D canvas) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    double[] sizes = all(Point::size);
    double[] lifetimes = all(Point::lifetime);
    double low = Arrays.stream(lifetimes).min().orElse(1.0) / ROOM;
    Panel panel =
        Panel.main(
            Panel.axis(axis("number of sites *N*", sizes), Style.TEXT),
            Panel.axis(
                axis(Caption.withUnit("coherence lifetime *T*", timeUnit), lifetimes), Style.TEXT));
    for (int k = 0; k < curves.size(); k++) {
      Color band = paler(colour(k), BAND);
      List<Interval> intervals = curves.get(k).intervals();
      panel.band(
          intervals.stream().mapToDouble(Interval::size).toArray(),
          intervals.stream().mapToDouble(one -> Math.max(one.low(), low)).toArray(),
          intervals.stream().mapToDouble(Interval::high).toArray(),
          band);
    }
    for (int k = 0; k < curves.size(); k++) {
      Color pale = paler(colour(k), PALER);
      line(panel, curves.get(k).truncated(), pale, truncated());
      for (Mark mark : Mark.values()) {
        List<Point> points =
            curves.get(k).truncated().stream().filter(p -> p.mark() == mark).toList();
        panel.markers(
            sizes(points),
            lifetimes(points),
            pale,
            mark.isBound() ? Style.lowerBound(k, SMALL_MARKER) : Style.marker(k, SMALL_MARKER),
            mark.isSound());
      }
    }
    for (int k = 0; k < curves.size(); k++) {
      Curve curve = curves.get(k);
      line(panel, curve.quoted(), colour(k), quoted());
      line(panel, curve.law(), colour(k), law());
      panel.markers(
          sizes(curve.quoted()),
          lifetimes(curve.quoted()),
          colour(k),
          Style.marker(k, MARKER),
          true);
    }
    Rectangle2D area = new Rectangle2D.Double(0, 0, WIDTH, HEIGHT);
    FontRenderContext context = canvas.getFontRenderContext();
    List<LegendBox.Row> rows = legend();
    InsetLayout layout =
        InsetLayout.of(
            panel,
            Optional.empty(),
            new LegendBox(rows, context, 0.5 * WIDTH, HEIGHT),
            OutsideLegend.of(rows, context, area),
            area,
            context);
    panel.draw(canvas, layout.panel());
    layout.legend().draw(canvas, layout.place().getX(), layout.place().getY());
  }

  private List<LegendBox.Row> legend() {
    List<LegendBox.Row> rows = new ArrayList<>();
    for (int k = 0; k < curves.size(); k++) {
      rows.add(
          new LegendBox.Row(
              curves.get(k).label(),
              colour(k),
              Optional.of(quoted()),
              Optional.of(Style.marker(k, MARKER)),
              true));
    }
    rows.add(row("interval of *T*", paler(Palette.SAMPLE, BAND), Style.line(12, 0)));
    rows.add(row(truncation, paler(Palette.SAMPLE, PALER), truncated()));
    if (curves.stream().anyMatch(curve -> !curve.law().isEmpty())) {
      rows.add(row("law, large *N*", Palette.SAMPLE, law()));
    }
    rows.addAll(
        LegendBox.kinds(curves.stream().flatMap(Curve::points).map(Point::mark).toList(), false));
    return rows;
  }

  private static LegendBox.Row row(String label, Color colour, BasicStroke stroke) {
    return new LegendBox.Row(label, colour, Optional.of(stroke), Optional.empty(), false);
  }

  private static void line(Panel panel, List<Point> points, Color colour, BasicStroke stroke) {
    List<Point> measured = points.stream().filter(p -> !p.mark().isBound()).toList();
    panel.line(sizes(measured), lifetimes(measured), colour, stroke);
  }

  private static double[] sizes(List<Point> points) {
    return points.stream().mapToDouble(Point::size).toArray();
  }

  private static double[] lifetimes(List<Point> points) {
    return points.stream().mapToDouble(Point::lifetime).toArray();
  }

  private static BasicStroke quoted() {
    return Style.line(2.4, 0);
  }

  private static BasicStroke truncated() {
    return Style.line(1.2, 1);
  }

  private static BasicStroke law() {
    return Style.line(1.6, 2);
  }

  private Color colour(int curve) {
    return Palette.red(curves.size() == 1 ? 0.0 : (double) curve / (curves.size() - 1));
  }

  private static Color paler(Color colour, double part) {
    return OkLab.of(colour).towards(OkLab.of(Palette.PAPER), part).colour();
  }

  private double[] all(ToDoubleFunction<Point> coordinate) {
    return curves.stream().flatMap(Curve::points).mapToDouble(coordinate).toArray();
  }

  private static PlotAxis axis(String label, double[] values) {
    return PlotAxis.logarithmic(
        label,
        Arrays.stream(values).min().orElse(1.0) / ROOM,
        Arrays.stream(values).max().orElse(10.0) * ROOM);
  }
}
