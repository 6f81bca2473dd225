package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A picture of several panels. Each is placed by the rectangle inside its axes, so that neighbours
 * line up; labels, colour bars and letters stand around it, and need about 70 points to the left,
 * 55 below, 28 above and, for a colour bar, 85 to the right.
 *
 * @param caption one line above the picture: what was computed; may be empty
 * @param width in points
 * @param height in points
 * @param items the panels and where they are
 */
public record Page(String caption, int width, int height, List<Item> items) implements Picture {
  /** A panel, and the rectangle of its data area in points. */
  public record Item(PagePanel panel, double x, double y, double width, double height) {}

  /** Keeps its own copy of the items. */
  public Page {
    items = List.copyOf(items);
  }

  /** An empty page. */
  public static Page of(String caption, int width, int height) {
    return new Page(caption, width, height, List.of());
  }

  /** One panel on a page of the usual size. */
  public static Page single(String caption, PagePanel panel) {
    return single(caption, panel, WIDTH, HEIGHT);
  }

  /** One panel on a page of a size in points. */
  static Page single(String caption, PagePanel panel, int width, int height) {
    double left = isWide(panel.y()) ? 108 : 90;
    boolean wideBar =
        panel
            .map()
            .filter(map -> TickFormat.hasPowers(map.scale().low(), map.scale().high()))
            .isPresent();
    double right = panel.bar().isPresent() ? (wideBar ? 118 : 100) : 30;
    double top = caption.isEmpty() ? 24 : panel.title().isEmpty() ? 44 : 62;
    return of(caption, width, height)
        .with(panel, left, top, width - left - right, height - top - 66);
  }

  private static boolean isWide(PlotAxis axis) {
    return axis.kind() == PlotAxis.Kind.LINEAR && TickFormat.hasPowers(axis.low(), axis.high());
  }

  /** This with one more panel. */
  public Page with(PagePanel panel, double x, double y, double panelWidth, double panelHeight) {
    List<Item> more = new ArrayList<>(items);
    more.add(new Item(panel, x, y, panelWidth, panelHeight));
    return new Page(caption, width, height, more);
  }

  @Override
  public void draw(Graphics2D canvas) {
    canvas.setPaint(Palette.PAPER);
    canvas.fill(new Rectangle2D.Double(0, 0, width, height));
    Caption.draw(canvas, caption, width);
    for (Item item : items) {
      new PanelPainter(item.panel())
          .draw(canvas, new Rectangle2D.Double(item.x(), item.y(), item.width(), item.height()));
    }
  }
}
