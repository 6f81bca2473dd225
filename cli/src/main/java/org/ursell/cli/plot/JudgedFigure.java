package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ursell.cli.plot.LifetimeFigure.Mark;

/**
 * Lifetimes by all methods against the number of sites, both logarithmic: those to quote a strong
 * blue line over the band of their intervals, exact ones black, orders of truncation in reds with
 * dashes and markers of their own, linear response blue, both paler if there is something to quote,
 * the law of large numbers of sites a dashed black line, the lifetime without coupling a dotted
 * one. Hollow marks belong to no quantum state, as in {@link LifetimeFigure}. The legend stands
 * beside the data.
 *
 * @param caption one line above the picture: what was computed
 * @param timeUnit the unit of the vertical axis; empty if it has no name
 * @param curves at least one, drawn in this order
 * @param axes what was asked of the axes
 */
public record JudgedFigure(String caption, String timeUnit, List<Curve> curves, AxesChoice axes)
    implements ResizablePicture {
  private static final double MARKER = 5.0;

  /** The room above a bound for its arrow. */
  private static final double ARROW = 30;

  /** So many times the longest lifetime a bound is drawn at most. */
  private static final double OFF_SCALE = 2;

  /** Keeps its own copy of the curves. */
  public JudgedFigure {
    curves = List.copyOf(curves);
  }

  /** On axes as they come. */
  public JudgedFigure(String caption, String timeUnit, List<Curve> curves) {
    this(caption, timeUnit, curves, AxesChoice.USUAL);
  }

  /** What a lifetime came from. */
  public enum Kind {
    QUOTED,
    EXACT,
    ORDER,
    RESPONSE,
    LAW,
    UNCOUPLED
  }

  /**
   * Where a lifetime lies.
   *
   * @param size number of sites
   * @param low positive, as the axis is logarithmic
   * @param high no less
   */
  public record Interval(double size, double low, double high) {}

  /**
   * One method.
   *
   * @param label for the legend
   * @param kind decides the colour
   * @param points in rising size, all positive
   * @param intervals in rising size, in which the lifetimes lie; may be empty
   */
  public record Curve(
      String label, Kind kind, List<LifetimeFigure.Point> points, List<Interval> intervals) {
    /** Keeps its own copy of the points. */
    public Curve {
      points = List.copyOf(points);
      intervals = List.copyOf(intervals);
    }

    /** A curve without intervals. */
    public Curve(String label, Kind kind, List<LifetimeFigure.Point> points) {
      this(label, kind, points, List.of());
    }

    private double[][] select(Predicate<Mark> wanted) {
      List<LifetimeFigure.Point> chosen =
          points.stream().filter(point -> wanted.test(point.mark())).toList();
      return new double[][] {
        chosen.stream().mapToDouble(LifetimeFigure.Point::size).toArray(),
        chosen.stream().mapToDouble(LifetimeFigure.Point::lifetime).toArray()
      };
    }

    private boolean isFilled() {
      return points.stream().anyMatch(point -> point.mark().isSound());
    }
  }

  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, WIDTH, HEIGHT);
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    double begin = Caption.draw(canvas, caption, width);
    double[] sizes = all(LifetimeFigure.Point::size);
    double top = top(all(point -> point.mark().isBound() ? 0 : point.lifetime()));
    double[] lifetimes = all(point -> Math.min(point.lifetime(), top));
    double low = low(lifetimes);
    boolean bounds = has(point -> point.mark().isBound());
    PlotAxis x = PlotAxis.logarithmic("number of sites *N*", low(sizes), high(sizes));
    PlotAxis y =
        PlotAxis.logarithmic(
            Caption.withUnit("coherence lifetime *T*", timeUnit),
            low,
            bounds ? aboveArrows(low, lifetimes, height) : high(lifetimes));
    Panel panel =
        Panel.main(
            Panel.axis(axes.horizontal(x, sizes), Style.TEXT),
            Panel.axis(axes.vertical(y, lifetimes), Style.TEXT));
    List<LegendBox.Row> rows = new ArrayList<>();
    int orders = (int) curves.stream().filter(c -> c.kind() == Kind.ORDER).count();
    int order = 0;
    // Beside a lifetime to quote, truncations are what it is held against.
    boolean behind = curves.stream().anyMatch(c -> c.kind() == Kind.QUOTED);
    for (Curve curve : curves) {
      int index = curve.kind() == Kind.ORDER ? order++ : 0;
      Color colour = colour(curve.kind(), orders < 2 ? 0.4 : (double) index / (orders - 1), behind);
      BasicStroke stroke = stroke(curve.kind(), index);
      Optional<Shape> marker = marker(curve.kind(), index);
      if (curve.intervals().size() > 1) {
        panel.band(
            curve.intervals().stream().mapToDouble(Interval::size).toArray(),
            curve.intervals().stream().mapToDouble(it -> Math.max(it.low(), low)).toArray(),
            curve.intervals().stream().mapToDouble(Interval::high).toArray(),
            Palette.BAND);
      }
      double[][] measured = curve.select(mark -> !mark.isBound());
      panel.line(measured[0], measured[1], colour, stroke);
      if (marker.isPresent()) {
        for (Mark mark : Mark.values()) {
          double[][] points = curve.select(mark::equals);
          points[1] = Arrays.stream(points[1]).map(lifetime -> Math.min(lifetime, top)).toArray();
          Shape shape =
              mark.isBound()
                  ? Style.lowerBound(markerIndex(curve.kind(), index), MARKER)
                  : marker.get();
          panel.markers(points[0], points[1], colour, shape, mark.isSound());
        }
      }
      rows.add(
          new LegendBox.Row(curve.label(), colour, Optional.of(stroke), marker, curve.isFilled()));
    }
    rows.addAll(
        LegendBox.kinds(
            curves.stream()
                .flatMap(c -> c.points().stream())
                .map(LifetimeFigure.Point::mark)
                .toList(),
            has(point -> point.mark().isBound() && point.lifetime() > top)));
    OutsideLegend legend =
        OutsideLegend.of(
            rows,
            canvas.getFontRenderContext(),
            new Rectangle2D.Double(0, begin, width, height - begin));
    panel.draw(canvas, legend.panel());
    legend.box().draw(canvas, legend.place().getX(), legend.place().getY());
  }

  @Override
  public JudgedFigure uncaptioned() {
    return new JudgedFigure("", timeUnit, curves, axes);
  }

  @Override
  public JudgedFigure with(AxesChoice asked) {
    return new JudgedFigure(caption, timeUnit, curves, asked);
  }

  private static Color colour(Kind kind, double place, boolean behind) {
    return switch (kind) {
      case QUOTED -> Palette.BLUE;
      case EXACT, LAW, UNCOUPLED -> Palette.BLACK;
      case ORDER -> Palette.order(place, behind);
      case RESPONSE -> Palette.blue(behind ? 0.45 : 0.6);
    };
  }

  private static BasicStroke stroke(Kind kind, int index) {
    return switch (kind) {
      case QUOTED -> Style.line(2.8, 0);
      case EXACT -> Style.line(2.2, 0);
      case LAW -> Style.line(1.4, 1);
      case ORDER -> Style.line(1.6, index);
      case RESPONSE -> Style.line(1.6, 3);
      case UNCOUPLED -> Style.line(1.2, 2);
    };
  }

  private static Optional<Shape> marker(Kind kind, int index) {
    return switch (kind) {
      case QUOTED, EXACT, ORDER -> Optional.of(Style.marker(markerIndex(kind, index), MARKER));
      case LAW, UNCOUPLED -> Optional.empty();
      case RESPONSE -> Optional.of(Style.cross(MARKER));
    };
  }

  private static int markerIndex(Kind kind, int index) {
    return kind == Kind.ORDER ? 1 + index : 0;
  }

  private boolean has(Predicate<LifetimeFigure.Point> wanted) {
    return curves.stream().flatMap(c -> c.points().stream()).anyMatch(wanted);
  }

  /** A bound is drawn no higher: one far above must not press all lifetimes to the bottom. */
  private static double top(double[] measured) {
    double most = Arrays.stream(measured).max().orElse(0);
    return most > 0 ? OFF_SCALE * most : Double.POSITIVE_INFINITY;
  }

  /** An upper end that leaves room for the arrows of bounds on the highest value. */
  private static double aboveArrows(double low, double[] values, double height) {
    double most = Arrays.stream(values).max().orElse(10.0);
    double part = ARROW / (0.5 * height);
    double decades = Math.log10(most / low) / (1 - part);
    return Math.max(high(values), low * Math.pow(10.0, decades));
  }

  private double[] all(ToDoubleFunction<LifetimeFigure.Point> coordinate) {
    return curves.stream().flatMap(c -> c.points().stream()).mapToDouble(coordinate).toArray();
  }

  /** A little below the data; lower where fewer than two powers of ten would be labelled. */
  private static double low(double[] values) {
    double least = Arrays.stream(values).min().orElse(1.0);
    double low = least / 1.4;
    double powers = Math.floor(Math.log10(high(values))) - Math.ceil(Math.log10(low));
    return powers >= 1 ? low : Math.min(low, 0.9 * Math.pow(10.0, Math.floor(Math.log10(least))));
  }

  private static double high(double[] values) {
    double most = Arrays.stream(values).max().orElse(10.0);
    return Math.max(1.4 * most, 1.1 * Math.pow(10.0, Math.ceil(Math.log10(most) - 0.5)));
  }
}
