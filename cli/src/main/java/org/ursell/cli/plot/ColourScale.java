package org.ursell.cli.plot;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which colour a value has. Values beyond the ends have the colour of the end. Every ramp is even
 * to the eye, and its light and dark tell the same story as its hues, so that a colour-blind reader
 * and a grey print lose nothing but the sign of a diverging or cyclic value.
 *
 * @param low the value of the first colour
 * @param high the value of the last colour, above {@code low}
 * @param kind what the colours say, which also decides the marks of a colour bar
 * @param colours at least two, evenly spaced from low to high
 */
public record ColourScale(double low, double high, Kind kind, List<Color> colours) {
  private static final int STEPS = 256;

  /** What the colours of a scale say. */
  public enum Kind {
    /** More and less. */
    SEQUENTIAL,
    /** More and less than zero. */
    DIVERGING,
    /** An angle in radians, whose two ends are the same. */
    CYCLIC
  }

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if they are not finite numbers in rising order
   */
  public ColourScale {
    if (!(low < high) || Double.isInfinite(low) || Double.isInfinite(high)) {
      throw new IllegalArgumentException("a colour scale from " + low + " to " + high);
    }
    colours = List.copyOf(colours);
  }

  /**
   * From white to black, as in Fig. 2(c) of Nadolny and Bruder (2023) read from nothing to much.
   */
  public static ColourScale grey(double low, double high) {
    return ramp(low, high, Kind.SEQUENTIAL, Palette.GREYS);
  }

  /** From white over yellow, red and violet to almost black, for spectra. */
  public static ColourScale sequential(double low, double high) {
    return ramp(low, high, Kind.SEQUENTIAL, Palette.HEAT);
  }

  /** From blue over white, at zero, to red. */
  public static ColourScale diverging(double limit) {
    return ramp(-limit, limit, Kind.DIVERGING, Palette.BELOW_AND_ABOVE);
  }

  /** Angles from -pi to pi: white at 0, dark violet at both ends, over blue below and red above. */
  public static ColourScale cyclic() {
    return ramp(-Math.PI, Math.PI, Kind.CYCLIC, Palette.ROUND);
  }

  /** Black below the threshold, white at and above it. */
  public static ColourScale bitmap(double threshold) {
    return new ColourScale(
        threshold - 1, threshold + 1, Kind.SEQUENTIAL, List.of(Palette.BLACK, Palette.PAPER));
  }

  /** The colour of a finite value. */
  public Color at(double value) {
    double part = (value - low) / (high - low);
    int index = (int) Math.floor(part * colours.size());
    return colours.get(Math.max(0, Math.min(colours.size() - 1, index)));
  }

  private static ColourScale ramp(double low, double high, Kind kind, Color... anchors) {
    List<OkLab> points = Arrays.stream(anchors).map(OkLab::of).toList();
    List<Color> colours = new ArrayList<>(STEPS + 1);
    for (int k = 0; k <= STEPS; k++) {
      double place = (double) k / STEPS * (points.size() - 1);
      int left = Math.min((int) place, points.size() - 2);
      colours.add(points.get(left).towards(points.get(left + 1), place - left).colour());
    }
    return new ColourScale(low, high, kind, colours);
  }
}
