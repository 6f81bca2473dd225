package org.ursell.cli.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One pair of axes on a {@link Page}.
 *
 * @param letter in front of everything, such as {@code (a)}; may be empty
 * @param title centred above; may be empty
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param map cells of colour under everything else
 * @param bar the label of a colour bar beside the map; empty for no bar
 * @param layers lines, marks and words, drawn in this order
 * @param legend where the labels of the layers are explained
 */
public record PagePanel(
    String letter,
    String title,
    PlotAxis x,
    PlotAxis y,
    Optional<HeatMap> map,
    Optional<String> bar,
    List<Layer> layers,
    Legend legend) {
  /** Where a legend stands. */
  public enum Legend {
    /** Nowhere. */
    NONE,
    /** In the panel where lines and marks leave room; at its upper right if they leave none. */
    INSIDE,
    /** To the right of the panel. */
    RIGHT
  }

  /** Keeps its own copy of the layers. */
  public PagePanel {
    layers = List.copyOf(layers);
  }

  /** Bare axes. */
  public static PagePanel of(PlotAxis x, PlotAxis y) {
    return new PagePanel(
        "", "", x, y, Optional.empty(), Optional.empty(), List.of(), Legend.INSIDE);
  }

  /** This with a letter in front. */
  public PagePanel lettered(String words) {
    return new PagePanel(words, title, x, y, map, bar, layers, legend);
  }

  /** This with a title above. */
  public PagePanel titled(String words) {
    return new PagePanel(letter, words, x, y, map, bar, layers, legend);
  }

  /** This on other axes. */
  PagePanel on(PlotAxis across, PlotAxis up) {
    return new PagePanel(letter, title, across, up, map, bar, layers, legend);
  }

  /** This over a map without a colour bar. */
  public PagePanel over(HeatMap cells) {
    return new PagePanel(letter, title, x, y, Optional.of(cells), bar, layers, legend);
  }

  /** This over a map with a colour bar of that label. */
  public PagePanel over(HeatMap cells, String label) {
    return new PagePanel(
        letter, title, x, y, Optional.of(cells), Optional.of(label), layers, legend);
  }

  /** This with something more on top. */
  public PagePanel with(Layer layer) {
    List<Layer> more = new ArrayList<>(layers);
    more.add(layer);
    return new PagePanel(letter, title, x, y, map, bar, more, legend);
  }

  /** This with another place for the legend. */
  public PagePanel with(Legend place) {
    return new PagePanel(letter, title, x, y, map, bar, layers, place);
  }
}
