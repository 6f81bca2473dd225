package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
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
 * @param axes what was asked of the axes; without an inset if that is anything
 */
public record LifetimeFigure(String caption, String timeUnit, List<Curve> curves, AxesChoice axes)
    implements ResizablePicture {
  /** The room above the data for the arrow of a bound. */
  private static final double ARROW = 30;

  /** The least part of the height that a panel has, when a legend stands below it. */
  private static final double PANEL = 0.5;

  /** Keeps its own copy of the curves. */
  public LifetimeFigure {
    curves = List.copyOf(curves);
  }

  /** On axes as they come. */
  public LifetimeFigure(String caption, String timeUnit, List<Curve> curves) {
    this(caption, timeUnit, curves, AxesChoice.USUAL);
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
   * @param model 0 for the first model, 1 for the one it is compared with, which is blue
   */
  public record Curve(
      String label,
      double shade,
      int style,
      int dash,
      List<Point> points,
      Optional<StraightLine> fit,
      OptionalDouble uncoupled,
      int model) {
    /** Keeps its own copy of the points. */
    public Curve {
      points = List.copyOf(points);
    }

    /** A curve of the only model. */
    public Curve(
        String label,
        double shade,
        int style,
        int dash,
        List<Point> points,
        Optional<StraightLine> fit,
        OptionalDouble uncoupled) {
      this(label, shade, style, dash, points, fit, uncoupled, 0);
    }

    /** The same of a model that another is compared with. */
    public Curve ofOther(String words, int styles, int dashes) {
      return new Curve(words, shade, styles + style, dashes + dash, points, fit, uncoupled, 1);
    }

    /** The same under another label. */
    public Curve labelled(String words) {
      return new Curve(words, shade, style, dash, points, fit, uncoupled, model);
    }

    Color colour() {
      return model == 0 ? Palette.red(shade) : Palette.blue(1 - shade);
    }

    /** Whether the legend shows its mark filled, which it is at some point at least. */
    boolean isFilled() {
      return points.isEmpty() || points.stream().anyMatch(point -> point.mark().isSound());
    }
  }

  /** One lifetime, or the bound that takes its place. */
  public record Point(double size, double lifetime, Mark mark) {}

  /** What kind of number a point stands for. Hollow marks belong to no quantum state. */
  public enum Mark {
    /** A lifetime measured on a run that stayed physical. */
    MEASURED(false, true),
    /** A lifetime measured on a run whose moments belong to no quantum state. */
    DOUBTFUL(false, false),
    /** The run ended first: the lifetime is longer than this. */
    LOWER_BOUND(true, true),
    /** The same of a run whose moments belong to no quantum state. */
    DOUBTFUL_BOUND(true, false);

    private final boolean bound;
    private final boolean sound;

    Mark(boolean bound, boolean sound) {
      this.bound = bound;
      this.sound = sound;
    }

    /** The mark of a number. */
    public static Mark of(boolean isBound, boolean isPhysical) {
      return isBound ? isPhysical ? LOWER_BOUND : DOUBTFUL_BOUND : isPhysical ? MEASURED : DOUBTFUL;
    }

    /** Whether the lifetime is only known to be longer; drawn with an arrow. */
    public boolean isBound() {
      return bound;
    }

    /** Whether the moments belong to a quantum state; drawn filled. */
    public boolean isSound() {
      return sound;
    }
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
    canvas.setPaint(Palette.PAPER);
    canvas.fill(page);
    FontRenderContext context = canvas.getFontRenderContext();
    double top = Caption.draw(canvas, caption, width);
    Rectangle2D area = new Rectangle2D.Double(0, top, width, height - top);

    LifetimeCurves drawn = new LifetimeCurves(curves);
    double largest = drawn.largestSize();
    Panel panel = panel(drawn, height);
    List<LegendBox.Row> rows = legendRows(drawn);
    LegendBox legend = new LegendBox(rows, context, 0.45 * width, 0.94 * (height - top) - 20);
    Optional<Panel> inset = axes.isUsual() ? inset(drawn, largest) : Optional.empty();

    InsetLayout layout =
        InsetLayout.of(panel, inset, legend, OutsideLegend.of(rows, context, area), area, context);
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
    layout.legend().draw(canvas, layout.place().getX(), layout.place().getY());
  }

  private Panel panel(LifetimeCurves drawn, double height) {
    double end = 1.04 * drawn.largestSize();
    double top =
        (drawn.has(Mark::isBound) ? 1 + ARROW / (PANEL * height) : 1.06)
            * drawn.largestLifetime(drawn.largestSize());
    PlotAxis x = PlotAxis.linear("number of sites *N*", 0, end);
    PlotAxis y = PlotAxis.linear(Caption.withUnit("coherence lifetime *T*", timeUnit), 0, top);
    if (axes.isUsual()) {
      Panel panel =
          Panel.main(
              Panel.axis(x.label(), 0, end, Style.TEXT), Panel.axis(y.label(), 0, top, Style.TEXT));
      drawn.fill(panel, 0, end, false);
      return panel;
    }
    PlotAxis across = axes.horizontal(x, drawn.sizes());
    PlotAxis up = axes.vertical(y, drawn.lifetimes());
    Panel panel = Panel.main(Panel.axis(across, Style.TEXT), Panel.axis(up, Style.TEXT));
    drawn.fill(panel, across.low(), Math.max(across.high(), end), false);
    return panel;
  }

  @Override
  public LifetimeFigure uncaptioned() {
    return new LifetimeFigure("", timeUnit, curves, axes);
  }

  @Override
  public LifetimeFigure with(AxesChoice asked) {
    return new LifetimeFigure(caption, timeUnit, curves, asked);
  }

  /** The small sizes drawn larger, if they are crowded together in the main panel. */
  private Optional<Panel> inset(LifetimeCurves drawn, double largest) {
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
                "",
                0,
                (drawn.has(Mark::isBound) ? 1.45 : 1.1) * drawn.largestLifetime(high),
                Style.SMALL));
    drawn.fill(panel, 0, 1.08 * high, true);
    return Optional.of(panel);
  }

  private static void insetTitle(Graphics2D canvas, Rectangle2D data) {
    SetText text =
        SetText.of("small *N*, points joined", Style.SMALL, canvas.getFontRenderContext());
    canvas.setPaint(Palette.INK);
    text.draw(canvas, data.getMinX(), (float) data.getMinY() - 5);
  }

  private List<LegendBox.Row> legendRows(LifetimeCurves drawn) {
    List<LegendBox.Row> rows = new ArrayList<>();
    for (Curve curve : curves) {
      Optional<BasicStroke> stroke = Optional.of(Style.line(1.6, curve.dash()));
      rows.add(
          new LegendBox.Row(
              curve.label(),
              curve.colour(),
              stroke,
              Optional.of(Style.marker(curve.style(), LifetimeCurves.MARKER)),
              curve.isFilled()));
    }
    rows.addAll(
        LegendBox.kinds(
            curves.stream().flatMap(c -> c.points().stream()).map(Point::mark).toList(),
            drawn.offScale()));
    if (curves.stream().anyMatch(c -> c.uncoupled().isPresent())) {
      rows.add(
          new LegendBox.Row(
              "*T*₀, no coupling",
              Palette.SAMPLE,
              Optional.of(Style.line(1.0, 2)),
              Optional.empty(),
              false));
    }
    return rows;
  }
}
