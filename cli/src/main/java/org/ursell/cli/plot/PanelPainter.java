package org.ursell.cli.plot;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws one panel of a page around its data area. */
final class PanelPainter {
  private static final double LETTER_LEFT = 58;
  private static final double RISE = 9;

  /** How far a title may reach beyond its axes, on both sides together. */
  private static final double BESIDE = 24;

  private static final double SMALLEST = 9;

  /** The widest legend beside a panel. */
  private static final double RIGHT = 180;

  private final PagePanel panel;
  private final Panel axes;

  PanelPainter(PagePanel panel) {
    this.panel = panel;
    this.axes = Panel.bare(Panel.axis(panel.x(), Style.TEXT), Panel.axis(panel.y(), Style.TEXT));
    panel.map().ifPresent(axes::map);
    for (Layer layer : panel.layers()) {
      if (layer instanceof Layer.Line line) {
        if (panel.map().isPresent()) {
          // A rim keeps a dark line apart from a dark map.
          axes.line(line.x(), line.y(), Palette.PAPER, Style.line(line.width() + 2, 0));
        }
        axes.line(line.x(), line.y(), line.colour(), stroke(line));
      } else if (layer instanceof Layer.Marks marks) {
        axes.markers(
            marks.x(),
            marks.y(),
            marks.colour(),
            Style.marker(marks.shape(), marks.radius()),
            marks.filled());
      }
    }
  }

  void draw(Graphics2D canvas, Rectangle2D data) {
    axes.drawAround(canvas, data);
    for (Layer layer : panel.layers()) {
      if (layer instanceof Layer.Words words) {
        write(canvas, words, data);
      }
    }
    ColourBar.draw(canvas, panel, data);
    legend(canvas, data);
    if (!panel.title().isEmpty()) {
      SetText title =
          FittedText.of(canvas, panel.title(), Style.TEXT, data.getWidth() + BESIDE, SMALLEST);
      canvas.setPaint(Palette.INK);
      double left = data.getCenterX() - title.advance() / 2;
      title.draw(canvas, (float) left, (float) (data.getMinY() - RISE));
    }
    if (!panel.letter().isEmpty()) {
      text(canvas, panel.letter(), Style.LETTER)
          .draw(
              canvas, (float) (data.getMinX() - LETTER_LEFT), (float) (data.getMinY() - RISE - 3));
    }
  }

  private void write(Graphics2D canvas, Layer.Words words, Rectangle2D data) {
    SetText text = text(canvas, words.words(), Style.TEXT);
    double shift =
        switch (words.place()) {
          case RIGHT -> 0;
          case CENTRE -> -text.advance() / 2;
          case LEFT -> -text.advance();
        };
    canvas.setPaint(words.colour());
    text.draw(
        canvas,
        (float) (axes.across(words.x(), data) + shift),
        (float) (axes.down(words.y(), data) + 0.35 * Style.TEXT.getSize2D()));
  }

  private void legend(Graphics2D canvas, Rectangle2D data) {
    List<LegendBox.Row> rows = new ArrayList<>();
    for (Layer layer : panel.layers()) {
      if (layer.label().isEmpty()) {
        continue;
      }
      if (layer instanceof Layer.Line line) {
        rows.add(
            new LegendBox.Row(
                line.label(), line.colour(), Optional.of(stroke(line)), Optional.empty(), true));
      } else if (layer instanceof Layer.Marks marks) {
        Shape shape = Style.marker(marks.shape(), marks.radius());
        rows.add(
            new LegendBox.Row(
                marks.label(),
                marks.colour(),
                Optional.empty(),
                Optional.of(shape),
                marks.filled()));
      }
    }
    if (rows.isEmpty() || panel.legend() == PagePanel.Legend.NONE) {
      return;
    }
    FontRenderContext context = canvas.getFontRenderContext();
    LegendBox box =
        new LegendBox(
            rows,
            context,
            panel.legend() == PagePanel.Legend.RIGHT ? RIGHT : 0.6 * data.getWidth(),
            data.getHeight() - 12);
    if (panel.legend() == PagePanel.Legend.RIGHT) {
      double beside = panel.bar().isPresent() ? ColourBar.ROOM : 10;
      box.draw(canvas, data.getMaxX() + beside, data.getMinY());
      return;
    }
    Rectangle2D corner =
        new Rectangle2D.Double(
            data.getMaxX() - box.width() - 8, data.getMinY() + 8, box.width(), box.height());
    Rectangle2D place = axes.freeSpace(data).place(box.width(), box.height(), 8).orElse(corner);
    box.draw(canvas, place.getX(), place.getY());
  }

  private static BasicStroke stroke(Layer.Line line) {
    return Style.line(
        line.width(),
        switch (line.dash()) {
          case SOLID -> 0;
          case DASHED -> 1;
          case DOTTED -> 2;
          case DASH_DOTTED -> 3;
        });
  }

  private static SetText text(Graphics2D canvas, String words, Font font) {
    canvas.setPaint(Palette.INK);
    return SetText.of(words, font, canvas.getFontRenderContext());
  }
}
