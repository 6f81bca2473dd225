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

/**
 * Lifetimes by all methods against the number of sites, both logarithmic: exact ones black, orders
 * of truncation in reds with dashes and markers of their own, linear response blue, the law of
 * large numbers of sites a dashed black line. The legend stands beside the data.
 *
 * @param caption one line above the picture: what was computed
 * @param timeUnit the unit of the vertical axis; empty if it has no name
 * @param curves at least one, drawn in this order
 */
public record JudgedFigure(String caption, String timeUnit, List<Curve> curves)
    implements ResizablePicture {
  private static final double MARKER = 5.0;

  /** Keeps its own copy of the curves. */
  public JudgedFigure {
    curves = List.copyOf(curves);
  }

  /** What a lifetime came from. */
  public enum Kind {
    EXACT,
    ORDER,
    RESPONSE,
    LAW
  }

  /**
   * One method.
   *
   * @param label for the legend
   * @param kind decides the colour
   * @param sizes rising and positive
   * @param lifetimes positive, as many
   */
  public record Curve(String label, Kind kind, double[] sizes, double[] lifetimes) {}

  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, WIDTH, HEIGHT);
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    canvas.setPaint(Style.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    double top = Caption.draw(canvas, caption, width);
    double[] sizes = curves.stream().flatMapToDouble(c -> Arrays.stream(c.sizes())).toArray();
    double[] lifetimes =
        curves.stream().flatMapToDouble(c -> Arrays.stream(c.lifetimes())).toArray();
    Panel panel =
        Panel.main(
            Panel.logAxis("number of sites *N*", low(sizes), high(sizes), Style.TEXT),
            Panel.logAxis(
                Caption.withUnit("coherence lifetime *T*", timeUnit),
                low(lifetimes),
                high(lifetimes),
                Style.TEXT));
    List<LegendBox.Row> rows = new ArrayList<>();
    int orders = (int) curves.stream().filter(c -> c.kind() == Kind.ORDER).count();
    int order = 0;
    for (Curve curve : curves) {
      int index = curve.kind() == Kind.ORDER ? order++ : 0;
      Color colour = colour(curve.kind(), orders < 2 ? 0.4 : (double) index / (orders - 1));
      BasicStroke stroke = stroke(curve.kind(), index);
      Optional<Shape> marker = marker(curve.kind(), index);
      boolean filled = curve.kind() != Kind.RESPONSE;
      panel.line(curve.sizes(), curve.lifetimes(), colour, stroke);
      marker.ifPresent(
          shape -> panel.markers(curve.sizes(), curve.lifetimes(), colour, shape, filled));
      rows.add(new LegendBox.Row(curve.label(), colour, Optional.of(stroke), marker, filled));
    }
    LegendBox legend = new LegendBox(rows, canvas.getFontRenderContext());
    double room = width - legend.width() - 12;
    panel.draw(canvas, new Rectangle2D.Double(0, top, room, height - top));
    legend.draw(canvas, room, top + 6);
  }

  private static Color colour(Kind kind, double shade) {
    return switch (kind) {
      case EXACT, LAW -> Color.BLACK;
      case ORDER -> Style.red(0.15 + 0.85 * (1.0 - shade));
      case RESPONSE -> Style.blue(0.6);
    };
  }

  private static BasicStroke stroke(Kind kind, int index) {
    return switch (kind) {
      case EXACT -> Style.line(2.2, 0);
      case LAW -> Style.line(1.4, 1);
      case ORDER -> Style.line(1.6, index);
      case RESPONSE -> Style.line(1.6, 3);
    };
  }

  private static Optional<Shape> marker(Kind kind, int index) {
    return switch (kind) {
      case EXACT -> Optional.of(Style.marker(0, MARKER));
      case LAW -> Optional.empty();
      case ORDER -> Optional.of(Style.marker(1 + index, MARKER));
      case RESPONSE -> Optional.of(Style.marker(0, MARKER));
    };
  }

  /** A little below the data, and below a power of ten, so that one is labelled. */
  private static double low(double[] values) {
    double least = Arrays.stream(values).min().orElse(1.0);
    double decade = Math.pow(10.0, Math.floor(Math.log10(least)));
    return Math.max(0.9 * decade, Math.min(least / 1.4, 0.9 * decade * 10.0));
  }

  private static double high(double[] values) {
    double most = Arrays.stream(values).max().orElse(10.0);
    return Math.max(1.4 * most, 1.1 * Math.pow(10.0, Math.ceil(Math.log10(most) - 0.5)));
  }
}
