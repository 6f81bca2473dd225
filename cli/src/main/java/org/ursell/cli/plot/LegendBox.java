package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/** A legend that can be measured before it is placed. */
final class LegendBox {
  private static final double SAMPLE = 34;
  private static final double GAP = 8;
  private static final double PADDING = 7;
  private static final double LEADING = 5;

  private final List<Row> rows;
  private final List<TextLayout> texts;
  private final double rowHeight;

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

  LegendBox(List<Row> rows, FontRenderContext context) {
    this.rows = List.copyOf(rows);
    this.texts =
        rows.stream()
            .map(row -> new TextLayout(MathText.of(row.label(), Style.TEXT).getIterator(), context))
            .toList();
    this.rowHeight = Style.TEXT.getSize2D() + LEADING;
  }

  double width() {
    double widest = texts.stream().mapToDouble(TextLayout::getAdvance).max().orElse(0);
    return 2 * PADDING + SAMPLE + GAP + widest;
  }

  double height() {
    return 2 * PADDING + rows.size() * rowHeight;
  }

  /** Draws the legend with its upper left corner at the given place. */
  void draw(Graphics2D canvas, double x, double y) {
    canvas.setPaint(Style.PAPER);
    canvas.fill(new Rectangle2D.Double(x, y, width(), height()));
    canvas.setPaint(new Color(0xbb, 0xbb, 0xbb));
    canvas.setStroke(Style.line(0.7, 0));
    canvas.draw(new Rectangle2D.Double(x, y, width(), height()));
    double left = x + PADDING;
    for (int k = 0; k < rows.size(); k++) {
      Row row = rows.get(k);
      double middle = y + PADDING + (k + 0.5) * rowHeight;
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
                canvas.setPaint(row.filled() ? row.colour() : Style.PAPER);
                canvas.fill(shape);
                canvas.setPaint(row.colour());
                canvas.setStroke(Style.line(1.4, 0));
                canvas.draw(shape);
              });
      canvas.setPaint(Style.INK);
      float baseline = (float) (middle + 0.35 * Style.TEXT.getSize2D());
      texts.get(k).draw(canvas, (float) (left + SAMPLE + GAP), baseline);
    }
  }
}
