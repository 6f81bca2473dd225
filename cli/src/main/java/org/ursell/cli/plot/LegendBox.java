package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.plot.LifetimeFigure.Mark;

/** A legend that can be measured before it is placed. */
final class LegendBox {
  private static final double SAMPLE = 34;
  private static final double GAP = 8;
  private static final double PADDING = 7;
  private static final double LEADING = 5;
  private static final double SMALLEST = 10;

  private final List<Row> rows;
  private final List<SetText> texts;
  private final double rowHeight;
  private final int columns;

  /**
   * One line of a legend.
   *
   * @param label words, with italics between asterisks
   * @param colour of line and marker
   * @param stroke of the line, if there is one
   * @param marker centred on the origin, if there is one
   * @param filled whether the marker is filled with the colour or with paper
   */
  record Row(
      String label,
      Color colour,
      Optional<BasicStroke> stroke,
      Optional<Shape> marker,
      boolean filled) {}

  /**
   * A legend of one column.
   *
   * @param widest how wide it may be; longer words are made smaller, then cut short
   * @param highest how high it may be; more rows stand closer, then are only counted
   */
  LegendBox(List<Row> rows, FontRenderContext context, double widest, double highest) {
    this(rows, 1, context, widest, highest);
  }

  /** The same in columns of the same width, filled one after the other. */
  LegendBox(List<Row> rows, int columns, FontRenderContext context, double widest, double highest) {
    int down = (rows.size() + columns - 1) / columns;
    double each = (highest - 2 * PADDING) / Math.max(1, down);
    double usual = Style.TEXT.getSize2D() + LEADING;
    this.rowHeight = Math.max(SMALLEST + 1, Math.min(usual, each));
    Font font =
        Style.TEXT.deriveFont(
            (float) Math.max(SMALLEST, Math.min(Style.TEXT.getSize2D(), rowHeight - 1)));
    int most = columns * Math.max(1, (int) ((highest - 2 * PADDING) / rowHeight + 1e-9));
    this.rows = rows.size() <= most ? List.copyOf(rows) : counted(rows, most);
    this.columns = Math.max(1, Math.min(columns, this.rows.size()));
    double room = Math.max(40, (widest - PADDING) / columns - PADDING - SAMPLE - GAP);
    this.texts =
        this.rows.stream()
            .map(row -> FittedText.of(row.label(), font, room, SMALLEST, context))
            .toList();
  }

  private static List<Row> counted(List<Row> rows, int most) {
    List<Row> shown = new ArrayList<>(rows.subList(0, most - 1));
    shown.add(
        new Row(
            "and %d more".formatted(rows.size() - most + 1),
            Palette.INK,
            Optional.empty(),
            Optional.empty(),
            true));
    return shown;
  }

  /**
   * What hollow marks and arrows mean, if there are any, the same in every picture of lifetimes.
   */
  static List<Row> kinds(List<Mark> marks, boolean offScale) {
    List<Row> rows = new ArrayList<>();
    if (marks.stream().anyMatch(mark -> !mark.isSound())) {
      rows.add(hollow());
    }
    if (marks.stream().anyMatch(Mark::isBound)) {
      rows.add(
          new Row(
              offScale ? "longer than the run, off scale" : "longer than the run",
              Palette.SAMPLE,
              Optional.empty(),
              Optional.of(
                  Style.at(
                      Style.lowerBound(0, 0.55 * LifetimeCurves.MARKER), 0, LifetimeCurves.MARKER)),
              true));
    }
    return rows;
  }

  /** What a hollow mark means in every picture. */
  static Row hollow() {
    return new Row(
        "moments of no quantum state",
        Palette.SAMPLE,
        Optional.empty(),
        Optional.of(Style.marker(0, LifetimeCurves.MARKER)),
        false);
  }

  double width() {
    return PADDING + columns * (columnWidth() + PADDING);
  }

  private double columnWidth() {
    double widest = texts.stream().mapToDouble(SetText::advance).max().orElse(0);
    return SAMPLE + GAP + widest;
  }

  private int down() {
    return (rows.size() + columns - 1) / columns;
  }

  double height() {
    return 2 * PADDING + down() * rowHeight;
  }

  /** Draws the legend with its upper left corner at the given place. */
  void draw(Graphics2D canvas, double x, double y) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(x, y, width(), height()));
    canvas.setPaint(Palette.FRAME);
    canvas.setStroke(Style.line(0.7, 0));
    canvas.draw(new Rectangle2D.Double(x, y, width(), height()));
    for (int k = 0; k < rows.size(); k++) {
      Row row = rows.get(k);
      double left = x + PADDING + k / down() * (columnWidth() + PADDING);
      double middle = y + PADDING + (k % down() + 0.5) * rowHeight;
      canvas.setPaint(row.colour());
      row.stroke()
          .ifPresent(
              stroke -> {
                canvas.setStroke(stroke);
                canvas.draw(new Line2D.Double(left, middle, left + SAMPLE, middle));
              });
      row.marker()
          .ifPresent(
              marker -> {
                Shape shape = Style.at(marker, left + SAMPLE / 2, middle);
                canvas.setPaint(row.filled() ? row.colour() : Palette.PAPER);
                canvas.fill(shape);
                canvas.setPaint(row.colour());
                canvas.setStroke(Style.line(1.4, 0));
                canvas.draw(shape);
              });
      canvas.setPaint(Palette.INK);
      float baseline = (float) (middle + 0.35 * Style.TEXT.getSize2D());
      texts.get(k).draw(canvas, (float) (left + SAMPLE + GAP), baseline);
    }
  }
}
