package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * Amplitudes or expectations against time for several numbers of sites, as in the left panel of
 * Fig. S4 of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023): from light
 * to dark blue for a growing number of sites, the mean-field limit darkest, the run without
 * coupling black and dashed. A second model has reds instead, and dashes of its own. Several
 * quantities stand in panes below each other, with one legend.
 *
 * @param caption one line above the picture: what was computed
 * @param panes at least one, with the same curves each
 * @param timeUnit the unit of time, for example {@code 1/γ₋}; empty if it has no name
 * @param logarithmic whether vertical axes are logarithmic
 * @param floor how exact the values are; nothing smaller is drawn large
 * @param axes what else was asked of the axes
 */
public record TraceFigure(
    String caption,
    List<Pane> panes,
    String timeUnit,
    boolean logarithmic,
    double floor,
    AxesChoice axes)
    implements ResizablePicture {
  /** More panes stand in two columns, where there is room. */
  private static final int ONE_COLUMN = 3;

  private static final int PANE_HEIGHT = 250;
  private static final int TWO_COLUMNS = 1100;
  private static final double LEFT = 90;
  private static final double RIGHT = 22;
  private static final double BELOW = 34;
  private static final double LABEL = 22;

  /** The dash of curves that were sampled: dots far apart. */
  public static final int DOTS = Style.DOTS;

  /** Keeps its own copy of the panes. */
  public TraceFigure {
    panes = List.copyOf(panes);
  }

  /**
   * One quantity.
   *
   * @param quantity the label of the vertical axis, for example {@code |⟨S⁺⟩|}
   * @param curves at least one, drawn in this order
   */
  public record Pane(String quantity, List<Curve> curves) {
    /** Keeps its own copy of the curves. */
    public Pane {
      curves = List.copyOf(curves);
    }
  }

  /** One quantity on axes as they come. */
  public TraceFigure(
      String caption,
      String quantity,
      String timeUnit,
      boolean logarithmic,
      double floor,
      List<Curve> curves) {
    this(
        caption,
        List.of(new Pane(quantity, curves)),
        timeUnit,
        logarithmic,
        floor,
        AxesChoice.USUAL);
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
   * @param model 0 for the first model, 1 for the one it is compared with
   * @param shade among the finite sizes, 0 for the lightest blue to 1 for the darkest
   * @param dash index of the dash pattern, 0 for solid; 1 is that of the run without coupling
   * @param times rising
   * @param values as many as times
   */
  public record Curve(
      String label, Role role, int model, double shade, int dash, double[] times, double[] values) {
    /** A curve of the only model. */
    public Curve(String label, Role role, double shade, int dash, double[] times, double[] values) {
      this(label, role, 0, shade, dash, times, values);
    }
  }

  /** The curves of the first quantity. */
  public List<Curve> curves() {
    return panes.get(0).curves();
  }

  private int columns(double width) {
    return panes.size() > ONE_COLUMN && width >= TWO_COLUMNS ? 2 : 1;
  }

  private int rows(double width) {
    return (panes.size() + columns(width) - 1) / columns(width);
  }

  @Override
  public int width() {
    return panes.size() > ONE_COLUMN ? TWO_COLUMNS : WIDTH;
  }

  @Override
  public int height() {
    return panes.size() == 1 ? HEIGHT : 80 + PANE_HEIGHT * rows(width());
  }

  @Override
  public int heightInColumn(int columnWidth) {
    int one = ResizablePicture.super.heightInColumn(columnWidth);
    return panes.size() == 1 ? one : one + (panes.size() - 1) * PANE_HEIGHT;
  }

  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, width(), height());
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    double top = Caption.draw(canvas, caption, width);
    Rectangle2D area = new Rectangle2D.Double(0, top, width, height - top);
    if (panes.size() == 1) {
      drawOne(canvas, area);
    } else {
      drawSeveral(canvas, area);
    }
  }

  private void drawOne(Graphics2D canvas, Rectangle2D area) {
    TracePanes drawn = new TracePanes(this);
    Panel panel = drawn.panel(panes.get(0), true, false);
    FontRenderContext context = canvas.getFontRenderContext();
    List<LegendBox.Row> rows = drawn.legend();
    LegendBox legend = new LegendBox(rows, context, 0.45 * area.getWidth(), area.getHeight() - 12);
    Rectangle2D data = panel.dataArea(area, context);
    Optional<Rectangle2D> place = panel.freeSpace(data).place(legend.width(), legend.height(), 8);
    if (place.isPresent()) {
      panel.draw(canvas, area);
      legend.draw(canvas, place.get().getX(), place.get().getY());
    } else {
      OutsideLegend outside = OutsideLegend.of(rows, context, area);
      panel.draw(canvas, outside.panel());
      outside.box().draw(canvas, outside.place().getX(), outside.place().getY());
    }
  }

  private void drawSeveral(Graphics2D canvas, Rectangle2D area) {
    TracePanes drawn = new TracePanes(this);
    OutsideLegend outside = OutsideLegend.of(drawn.legend(), canvas.getFontRenderContext(), area);
    Rectangle2D room = outside.panel();
    int across = columns(area.getWidth());
    int down = rows(area.getWidth());
    double wide = room.getWidth() / across;
    double high = (room.getHeight() - LABEL) / down;
    for (int k = 0; k < panes.size(); k++) {
      boolean last = k + across >= panes.size();
      drawn
          .panel(panes.get(k), last, true)
          .drawAround(
              canvas,
              new Rectangle2D.Double(
                  room.getX() + k % across * wide + LEFT,
                  room.getY() + k / across * high + 8,
                  wide - LEFT - RIGHT,
                  high - BELOW));
    }
    outside.box().draw(canvas, outside.place().getX(), outside.place().getY());
  }

  @Override
  public TraceFigure uncaptioned() {
    return new TraceFigure("", panes, timeUnit, logarithmic, floor, axes);
  }

  @Override
  public TraceFigure with(AxesChoice asked) {
    return new TraceFigure(
        caption,
        panes,
        timeUnit,
        asked.y().map(AxesChoice.Spread.LOGARITHMIC::equals).orElse(logarithmic),
        floor,
        asked);
  }
}
