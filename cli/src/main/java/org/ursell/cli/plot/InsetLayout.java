package org.ursell.cli.plot;

import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * Where a figure's panel, its inset and its legend are drawn.
 *
 * @param inset empty if there is none, or no room for it
 * @param legend what is drawn at {@code place}
 */
record InsetLayout(
    Rectangle2D panel, Optional<Rectangle2D> inset, LegendBox legend, Rectangle2D place) {
  /** Smaller ones hold no numbers that can be read. */
  private static final double NARROWEST_INSET = 130;

  private static final double LOWEST_INSET = 105;

  private static final double[] INSET_SHARES = {0.46, 0.42, 0.38, 0.34, 0.30};

  /** The largest inset that leaves room for the legend; a legend without room is put outside. */
  static InsetLayout of(
      Panel panel,
      Optional<Panel> inset,
      LegendBox legend,
      OutsideLegend outside,
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
            return new InsetLayout(area, box, legend, place.get());
          }
        }
        // The corner that suits the inset best may be the only one for the legend.
        FreeSpace other = panel.freeSpace(data);
        Optional<Rectangle2D> first = other.place(legend.width(), legend.height(), 7);
        if (first.isPresent()) {
          other.takeBox(first.get());
          Optional<Rectangle2D> left = insetPlace(other, data, share);
          if (left.isPresent()) {
            return new InsetLayout(area, left, legend, first.get());
          }
        }
      }
    }
    Optional<Rectangle2D> alone = panel.freeSpace(data).place(legend.width(), legend.height(), 7);
    if (alone.isPresent()) {
      return new InsetLayout(area, Optional.empty(), legend, alone.get());
    }
    Rectangle2D narrow = outside.panel();
    Rectangle2D narrowData = panel.dataArea(narrow, context);
    Optional<Rectangle2D> box = Optional.empty();
    for (int k = 0; inset.isPresent() && box.isEmpty() && k < INSET_SHARES.length; k++) {
      box = insetPlace(panel.freeSpace(narrowData), narrowData, INSET_SHARES[k]);
    }
    return new InsetLayout(narrow, box, outside.box(), outside.place());
  }

  private static Optional<Rectangle2D> insetPlace(FreeSpace space, Rectangle2D data, double share) {
    return share * data.getWidth() < NARROWEST_INSET || share * data.getHeight() < LOWEST_INSET
        ? Optional.empty()
        : space.place(share * data.getWidth(), share * data.getHeight(), 6);
  }
}
