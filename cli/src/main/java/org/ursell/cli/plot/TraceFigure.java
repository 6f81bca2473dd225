package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An amplitude or expectation against time for several numbers of sites, as in the left panel of
 * Fig. S4 of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023): from light
 * to dark blue for a growing number of sites, the mean-field limit darkest, the run without
 * coupling black and dashed.
 *
 * @param caption one line above the picture: what was computed
 * @param quantity the label of the vertical axis, for example {@code |⟨S⁺⟩|}
 * @param timeUnit the unit of time, for example {@code 1/γ₋}; empty if it has no name
 * @param logarithmic whether the vertical axis is logarithmic
 * @param floor how exact the values are; nothing smaller is drawn large
 * @param curves at least one, drawn in this order
 */
public record TraceFigure(
    String caption,
    String quantity,
    String timeUnit,
    boolean logarithmic,
    double floor,
    List<Curve> curves)
    implements ResizablePicture {
  /** So many times their error must numbers reach to fill an axis. */
  private static final double NOISE = 100;

  /** Keeps its own copy of the curves. */
  public TraceFigure {
    curves = List.copyOf(curves);
  }

  /** What a curve belongs to, which decides its colour. */
  public enum Role {
    FINITE,
    MEAN_FIELD,
    UNCOUPLED
  }

  /**
   * One curve; a run that ended early has fewer times than the others.
   *
   * @param label for the legend; what stands between asterisks is set in italics
   * @param role decides the colour
   * @param shade among the finite sizes, 0 for the lightest blue to 1 for the darkest
   * @param dash index of the dash pattern, 0 for solid; 1 is that of the run without coupling
   * @param times rising
   * @param values as many as times
   */
  public record Curve(
      String label, Role role, double shade, int dash, double[] times, double[] values) {}

  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, WIDTH, HEIGHT);
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    double top = Caption.draw(canvas, caption, width);
    Rectangle2D area = new Rectangle2D.Double(0, top, width, height - top);
    double end = largest(true);
    double high = largest(false);
    Panel panel =
        Panel.main(
            Panel.axis(Caption.withUnit("time *t*", timeUnit), 0, end, Style.TEXT),
            logarithmic
                ? Panel.logAxis(quantity, lowestDecade(high), 1.5 * high, Style.TEXT)
                : Panel.axis(quantity, bottom(), 1.05 * high, Style.TEXT));
    for (Curve curve : curves) {
      double[] values = curve.values().clone();
      if (logarithmic) {
        // A logarithmic axis has no place for 0: such values lie below its lower end.
        for (int k = 0; k < values.length; k++) {
          values[k] = Math.max(values[k], 1e-3 * lowestDecade(high));
        }
      }
      panel.line(curve.times(), values, colour(curve), stroke(curve));
    }
    List<LegendBox.Row> rows =
        curves.stream()
            .map(
                c ->
                    new LegendBox.Row(
                        c.label(), colour(c), Optional.of(stroke(c)), Optional.empty(), true))
            .toList();
    LegendBox legend =
        new LegendBox(rows, canvas.getFontRenderContext(), 0.45 * width, height - top - 12);
    Rectangle2D data = panel.dataArea(area, canvas.getFontRenderContext());
    Optional<Rectangle2D> place = panel.freeSpace(data).place(legend.width(), legend.height(), 8);
    if (place.isPresent()) {
      panel.draw(canvas, area);
      legend.draw(canvas, place.get().getX(), place.get().getY());
    } else {
      OutsideLegend outside = OutsideLegend.of(rows, canvas.getFontRenderContext(), area);
      panel.draw(canvas, outside.panel());
      outside.box().draw(canvas, outside.place().getX(), outside.place().getY());
    }
  }

  @Override
  public TraceFigure uncaptioned() {
    return new TraceFigure("", quantity, timeUnit, logarithmic, floor, curves);
  }

  private static Color colour(Curve curve) {
    return switch (curve.role()) {
      case FINITE -> Palette.blue(0.75 * curve.shade());
      case MEAN_FIELD -> Palette.blue(1.0);
      case UNCOUPLED -> Palette.BLACK;
    };
  }

  private static BasicStroke stroke(Curve curve) {
    return switch (curve.role()) {
      case FINITE -> Style.line(2.0, curve.dash());
      case MEAN_FIELD -> Style.line(2.4, curve.dash());
      case UNCOUPLED -> Style.line(1.6, 1);
    };
  }

  private double largest(boolean ofTimes) {
    double largest = 0;
    for (Curve curve : curves) {
      for (double value : ofTimes ? curve.times() : curve.values()) {
        largest = Math.max(largest, value);
      }
    }
    if (!ofTimes && largest < NOISE * floor) {
      // What is smaller than the error of the numbers lies flat on zero.
      largest = lowest() <= 0 && lowest() > -NOISE * floor ? NOISE * floor : largest;
    }
    // Where nothing is positive, leave a little room above zero.
    return largest > 0 ? largest : ofTimes || lowest() == 0 ? 1 : -0.05 * lowest();
  }

  /** The lowest value, or 0 if none is negative. */
  private double lowest() {
    return curves.stream()
        .flatMapToDouble(curve -> Arrays.stream(curve.values()))
        .reduce(0.0, Math::min);
  }

  /** Where the axis begins. */
  private double bottom() {
    return lowest() < 0 && -lowest() < NOISE * floor ? -NOISE * floor : 1.05 * lowest();
  }

  /** Four decades below the highest value, or fewer if no curve falls so far. */
  private double lowestDecade(double high) {
    double lowest = high;
    for (Curve curve : curves) {
      for (double value : curve.values()) {
        if (value > 0) {
          lowest = Math.min(lowest, value);
        }
      }
    }
    return Math.pow(10, Math.floor(Math.log10(Math.max(lowest, 1e-4 * high))));
  }
}
