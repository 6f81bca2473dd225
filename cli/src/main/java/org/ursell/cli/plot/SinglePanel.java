package org.ursell.cli.plot;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.DoubleStream;

/**
 * One panel under a caption, at any size.
 *
 * @param caption one line above: what was computed; may be empty
 */
public record SinglePanel(String caption, PagePanel panel) implements ResizablePicture {
  @Override
  public void draw(Graphics2D canvas) {
    draw(canvas, WIDTH, HEIGHT);
  }

  @Override
  public void draw(Graphics2D canvas, double width, double height) {
    Page.single(caption, panel, (int) width, (int) height).draw(canvas);
  }

  @Override
  public SinglePanel uncaptioned() {
    return new SinglePanel("", panel);
  }

  @Override
  public SinglePanel with(AxesChoice axes) {
    if (panel.map().isPresent()) {
      requireSpread("horizontal", panel.x(), axes.x());
      requireSpread("vertical", panel.y(), axes.y());
    }
    return new SinglePanel(
        caption,
        panel.on(
            axes.horizontal(panel.x(), values(panel.x(), Layer.Line::x, Layer.Marks::x)),
            axes.vertical(panel.y(), values(panel.y(), Layer.Line::y, Layer.Marks::y))));
  }

  /** The values along an axis: those of lines and marks, and what a map fills from end to end. */
  private double[] values(
      PlotAxis axis, Function<Layer.Line, double[]> line, Function<Layer.Marks, double[]> marks) {
    DoubleStream drawn =
        panel.layers().stream()
            .flatMapToDouble(
                layer ->
                    layer instanceof Layer.Line some
                        ? Arrays.stream(line.apply(some))
                        : layer instanceof Layer.Marks some
                            ? Arrays.stream(marks.apply(some))
                            : DoubleStream.empty());
    return panel.map().isPresent()
        ? DoubleStream.concat(drawn, DoubleStream.of(axis.low(), axis.high())).toArray()
        : drawn.toArray();
  }

  private static void requireSpread(String side, PlotAxis axis, Optional<AxesChoice.Spread> asked) {
    boolean is = axis.kind() == PlotAxis.Kind.LOGARITHMIC;
    if (asked.filter(spread -> is != (spread == AxesChoice.Spread.LOGARITHMIC)).isPresent()) {
      throw new UnsuitableAxesException(
          "--axes: the %s axis of a map is %s, as the points of its grid are spread so"
              .formatted(side, is ? "logarithmic" : "even"),
          is
              ? "give an even grid, --grid NAME=FROM:TO:COUNT"
              : "give a logarithmic grid, --grid NAME=log:FROM:TO:COUNT");
    }
  }
}
