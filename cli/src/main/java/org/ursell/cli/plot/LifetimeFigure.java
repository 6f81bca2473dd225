package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Coherence lifetimes against the number of sites, as in the right panel of Fig. S4 of Nadolny and
 * Bruder, "Macroscopic quantum synchronization effects" (2023): one colour per curve from dark to
 * light red, straight-line fits, the lifetime without coupling as a thin dashed line, and an inset
 * with the small sizes where there is room.
 *
 * @param caption one line above the picture: what was computed
 * @param timeUnit the unit of the vertical axis, for example {@code 1/γ₋}; empty if it has no name
 * @param curves at least one, drawn in this order
 */
public record LifetimeFigure(String caption, String timeUnit, List<Curve> curves)
    implements ResizablePicture {
  private static final double MARKER = 5.0;
  private static final double[] INSET_SHARES = {0.46, 0.42, 0.38, 0.34, 0.30};

  /** Keeps its own copy of the curves. */
  public LifetimeFigure {
    curves = List.copyOf(curves);
  }

  /**
   * The lifetimes of one parameter point at one truncation order.
   *
   * @param label for the legend; what stands between asterisks is set in italics
   * @param shade 0 for the darkest red to 1 for the lightest
   * @param style index of marker and dash pattern: markers tell parameter points apart in grey
   *     print
   * @param dash index of the dash pattern of the fit: dashes tell orders apart
   * @param points in rising size
   * @param fit the straight line to draw, if one was fitted
   * @param uncoupled the lifetime without coupling, if it was measured
   */
  public record Curve(
      String label,
      double shade,
      int style,
      int dash,
      List<Point> points,
      Optional<StraightLine> fit,
      OptionalDouble uncoupled) {
    /** Keeps its own copy of the points. */
    public Curve {
      points = List.copyOf(points);
    }
  }

  /** One lifetime, or the bound that takes its place. */
  public record Point(double size, double lifetime, Mark mark) {}

  /** What kind of number a point stands for. */
  public enum Mark {
    /** A lifetime measured on a run that stayed physical. */
    MEASURED,
    /** A lifetime measured on a run whose moments belong to no quantum state. */
    DOUBTFUL,
    /** The run ended first: the lifetime is longer than this. */
    LOWER_BOUND
  }

  /** {@code lifetime = intercept + slope * size}. */
  public record StraightLine(double intercept, double slope) {
    double at(double size) {
      return intercept + slope * size;
    }
  }

  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, WIDTH, HEIGHT);
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    Rectangle2D page = new Rectangle2D.Double(0, 0, width, height);
    canvas.setPaint(Style.PAPER);
    canvas.fill(page);
    FontRenderContext context = canvas.getFontRenderContext();
    double top = Caption.draw(canvas, caption, width);
    Rectangle2D area = new Rectangle2D.Double(0, top, width, height - top);

    double largest = largestSize();
    Panel panel =
        Panel.main(
            Panel.axis("number of sites *N*", 0, 1.04 * largest, Style.TEXT),
            Panel.axis(
                Caption.withUnit("coherence lifetime *T*", timeUnit),
                0,
                (has(Mark.LOWER_BOUND) ? 1.12 : 1.06) * largestLifetime(largest),
                Style.TEXT));
    fill(panel, 0, 1.04 * largest, false);
    LegendBox legend = new LegendBox(legendRows(), context);
    Optional<Panel> inset = inset(largest);

    Layout layout = layout(panel, inset, legend, area, context);
    panel.draw(canvas, layout.panel());
    layout
        .inset()
        .ifPresent(
            place ->
                inset.ifPresent(
                    small -> {
                      small.draw(canvas, place);
                      insetTitle(canvas, small.dataArea(place, context));
                    }));
    legend.draw(canvas, layout.legend().getX(), layout.legend().getY());
  }

  private record Layout(Rectangle2D panel, Optional<Rectangle2D> inset, Rectangle2D legend) {}

  /**
   * The largest inset that leaves room for the legend; a legend without room moves to the right.
   */
  private static Layout layout(
      Panel panel,
      Optional<Panel> inset,
      LegendBox legend,
      Rectangle2D area,
      FontRenderContext context) {
    Rectangle2D data = panel.dataArea(area, context);
    if (inset.isPresent()) {
      for (double share : INSET_SHARES) {
        FreeSpace space = panel.freeSpace(data);
        Optional<Rectangle2D> box = insetPlace(space, data, share);
        if (box.isPresent()) {
          space.takeBox(box.get());
          Optional<Rectangle2D> place = space.place(legend.width(), legend.height(), 7);
          if (place.isPresent()) {
            return new Layout(area, box, place.get());
          }
        }
        // The corner that suits the inset best may be the only one for the legend.
        FreeSpace other = panel.freeSpace(data);
        Optional<Rectangle2D> first = other.place(legend.width(), legend.height(), 7);
        if (first.isPresent()) {
          other.takeBox(first.get());
          Optional<Rectangle2D> left = insetPlace(other, data, share);
          if (left.isPresent()) {
            return new Layout(area, left, first.get());
          }
        }
      }
    }
    Optional<Rectangle2D> alone = panel.freeSpace(data).place(legend.width(), legend.height(), 7);
    if (alone.isPresent()) {
      return new Layout(area, Optional.empty(), alone.get());
    }
    Rectangle2D narrow =
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth() - legend.width() - 6, area.getHeight());
    Rectangle2D right =
        new Rectangle2D.Double(narrow.getMaxX(), area.getY() + 6, legend.width(), legend.height());
    Rectangle2D narrowData = panel.dataArea(narrow, context);
    Optional<Rectangle2D> box = Optional.empty();
    for (int k = 0; inset.isPresent() && box.isEmpty() && k < INSET_SHARES.length; k++) {
      box = insetPlace(panel.freeSpace(narrowData), narrowData, INSET_SHARES[k]);
    }
    return new Layout(narrow, box, right);
  }

  private static Optional<Rectangle2D> insetPlace(FreeSpace space, Rectangle2D data, double share) {
    return space.place(share * data.getWidth(), share * data.getHeight(), 6);
  }

  private void fill(Panel panel, double from, double to, boolean small) {
    for (Curve curve : curves) {
      Color colour = Style.red(curve.shade());
      curve
          .uncoupled()
          .ifPresent(
              lifetime ->
                  panel.line(
                      new double[] {from, to},
                      new double[] {lifetime, lifetime},
                      colour,
                      Style.line(1.0, 2)));
      if (curve.fit().isPresent() && !small) {
        StraightLine fit = curve.fit().get();
        double end = fitEnd(curve, to);
        panel.line(
            new double[] {from, end},
            new double[] {fit.at(from), fit.at(end)},
            colour,
            Style.line(1.6, curve.dash()));
      } else {
        double[][] measured = select(curve, to, Mark.MEASURED, Mark.DOUBTFUL);
        panel.line(measured[0], measured[1], colour, Style.line(1.4, curve.dash()));
      }
    }
    double radius = small ? 0.8 * MARKER : MARKER;
    for (Curve curve : curves) {
      Color colour = Style.red(curve.shade());
      double[][] measured = select(curve, to, Mark.MEASURED);
      double[][] doubtful = select(curve, to, Mark.DOUBTFUL);
      double[][] bounds = select(curve, to, Mark.LOWER_BOUND);
      double top = largestLifetime(to);
      bounds[1] = Arrays.stream(bounds[1]).map(bound -> Math.min(bound, top)).toArray();
      panel.markers(measured[0], measured[1], colour, Style.marker(curve.style(), radius), true);
      panel.markers(doubtful[0], doubtful[1], colour, Style.marker(curve.style(), radius), false);
      panel.markers(bounds[0], bounds[1], colour, Style.lowerBound(curve.style(), radius), false);
    }
  }

  /** A fit to the smaller sizes says nothing where the lifetime was not reached. */
  private static double fitEnd(Curve curve, double to) {
    double censored =
        Arrays.stream(select(curve, to, Mark.LOWER_BOUND)[0])
            .min()
            .orElse(Double.POSITIVE_INFINITY);
    double[] measured = select(curve, to, Mark.MEASURED, Mark.DOUBTFUL)[0];
    double largest = Arrays.stream(measured).max().orElse(to);
    return censored < to ? largest : to;
  }

  private static double[][] select(Curve curve, double largest, Mark... marks) {
    List<Mark> wanted = List.of(marks);
    List<Point> points =
        curve.points().stream()
            .filter(p -> p.size() <= largest && wanted.contains(p.mark()))
            .toList();
    return new double[][] {
      points.stream().mapToDouble(Point::size).toArray(),
      points.stream().mapToDouble(Point::lifetime).toArray()
    };
  }

  /** The small sizes drawn larger, if they are crowded together in the main panel. */
  private Optional<Panel> inset(double largest) {
    double limit = largest / 8;
    double[] sizes =
        curves.stream()
            .flatMap(c -> c.points().stream())
            .mapToDouble(Point::size)
            .filter(size -> size <= limit)
            .distinct()
            .toArray();
    if (sizes.length < 3) {
      return Optional.empty();
    }
    double high = 0;
    for (double size : sizes) {
      high = Math.max(high, size);
    }
    Panel panel =
        Panel.inset(
            Panel.axis("", 0, 1.08 * high, Style.SMALL),
            Panel.axis(
                "", 0, (has(Mark.LOWER_BOUND) ? 1.25 : 1.1) * largestLifetime(high), Style.SMALL));
    fill(panel, 0, 1.08 * high, true);
    return Optional.of(panel);
  }

  private static void insetTitle(Graphics2D canvas, Rectangle2D data) {
    TextLayout text =
        new TextLayout(
            MathText.of("small *N*, points joined", Style.SMALL).getIterator(),
            canvas.getFontRenderContext());
    canvas.setPaint(Style.INK);
    text.draw(canvas, (float) data.getMinX() + 8, (float) data.getMinY() + 16);
  }

  private double largestSize() {
    return curves.stream()
        .flatMap(c -> c.points().stream())
        .mapToDouble(Point::size)
        .max()
        .orElse(1);
  }

  /** The top of the data; a bound far above it must not press all lifetimes to the bottom. */
  private double largestLifetime(double upToSize) {
    double lifetime = 0;
    double bound = 0;
    for (Curve curve : curves) {
      for (Point point : curve.points()) {
        if (point.size() > upToSize) {
          continue;
        }
        if (point.mark() == Mark.LOWER_BOUND) {
          bound = Math.max(bound, point.lifetime());
        } else {
          lifetime = Math.max(lifetime, point.lifetime());
        }
      }
      lifetime = Math.max(lifetime, curve.uncoupled().orElse(0));
    }
    double largest = lifetime > 0 ? Math.max(lifetime, Math.min(bound, 1.25 * lifetime)) : bound;
    return largest > 0 ? largest : 1;
  }

  private List<LegendBox.Row> legendRows() {
    List<LegendBox.Row> rows = new ArrayList<>();
    for (Curve curve : curves) {
      Optional<BasicStroke> stroke = Optional.of(Style.line(1.6, curve.dash()));
      rows.add(
          new LegendBox.Row(
              curve.label(),
              Style.red(curve.shade()),
              stroke,
              Optional.of(Style.marker(curve.style(), MARKER)),
              true));
    }
    Color grey = new Color(0x55, 0x55, 0x55);
    if (has(Mark.DOUBTFUL)) {
      rows.add(
          new LegendBox.Row(
              "moments of no quantum state",
              grey,
              Optional.empty(),
              Optional.of(Style.marker(0, MARKER)),
              false));
    }
    if (has(Mark.LOWER_BOUND)) {
      rows.add(
          new LegendBox.Row(
              offScale() ? "longer than the run, off scale" : "longer than the run",
              grey,
              Optional.empty(),
              Optional.of(Style.at(Style.lowerBound(0, 0.55 * MARKER), 0, MARKER)),
              false));
    }
    if (curves.stream().anyMatch(c -> c.uncoupled().isPresent())) {
      rows.add(
          new LegendBox.Row(
              "*T*₀, no coupling", grey, Optional.of(Style.line(1.0, 2)), Optional.empty(), false));
    }
    return rows;
  }

  private boolean offScale() {
    double top = largestLifetime(largestSize());
    return curves.stream()
        .flatMap(c -> c.points().stream())
        .anyMatch(p -> p.mark() == Mark.LOWER_BOUND && p.lifetime() > top);
  }

  private boolean has(Mark mark) {
    return curves.stream().flatMap(c -> c.points().stream()).anyMatch(p -> p.mark() == mark);
  }
}
