package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedString;
import java.text.CharacterIterator;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.LogTick;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis whose label is text where a canvas knows of text. */
class DecadeAxis extends LogAxis {
  private static final long serialVersionUID = 1L;

  /** The numbers of a logarithmic axis are set as its label is; as plain words they are text. */
  @Override
  public List<ValueTick> refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<ValueTick> ticks = new ArrayList<>();
    for (Object tick : super.refreshTicks(canvas, state, area, edge)) {
      ticks.add(
          tick instanceof LogTick set && set.getAttributedLabel() != null && SvgCanvas.is(canvas)
              ? plain(set)
              : (ValueTick) tick);
    }
    return ticks;
  }

  private static ValueTick plain(LogTick tick) {
    StringBuilder words = new StringBuilder();
    AttributedCharacterIterator letters = tick.getAttributedLabel().getIterator();
    for (char c = letters.first(); c != CharacterIterator.DONE; c = letters.next()) {
      words.append(c);
    }
    return new NumberTick(
        tick.getTickType(),
        tick.getValue(),
        words.toString(),
        tick.getTextAnchor(),
        TextAnchor.CENTER,
        0);
  }

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
