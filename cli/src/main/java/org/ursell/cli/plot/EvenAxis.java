package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedString;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/** An evenly divided axis whose label is text where a canvas knows of text. */
class EvenAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  @Override
  protected AxisState drawAttributedLabel(
      AttributedString label,
      Graphics2D canvas,
      Rectangle2D plot,
      Rectangle2D data,
      RectangleEdge edge,
      AxisState state) {
    return SvgCanvas.drawn(
        label, canvas, () -> super.drawAttributedLabel(label, canvas, plot, data, edge, state));
  }
}
