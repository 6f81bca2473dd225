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
    return ramp(low, high, Kind.SEQUENTIAL, Color.WHITE, new Color(0x0c, 0x0c, 0x0c));
  }

  /** From white over yellow, red and violet to almost black, for spectra. */
  public static ColourScale sequential(double low, double high) {
    return ramp(
        low,
        high,
        Kind.SEQUENTIAL,
        Color.WHITE,
        new Color(0xfb, 0xdc, 0x8a),
        new Color(0xf0, 0x93, 0x4a),
        new Color(0xc7, 0x3e, 0x58),
        new Color(0x6f, 0x1d, 0x77),
        new Color(0x1c, 0x0b, 0x3a));
  }

  /** From blue over white, at zero, to red. */
  public static ColourScale diverging(double limit) {
    return ramp(
        -limit,
        limit,
        Kind.DIVERGING,
        new Color(0x08, 0x2b, 0x6b),
        new Color(0x2f, 0x7f, 0xc4),
        new Color(0xa6, 0xcf, 0xee),
        Color.WHITE,
        new Color(0xf8, 0xb9, 0xa0),
        new Color(0xd6, 0x4b, 0x40),
        new Color(0x7a, 0x06, 0x1c));
  }

  /** Angles from -pi to pi: white at 0, dark violet at both ends, over blue below and red above. */
  public static ColourScale cyclic() {
    return ramp(
        -Math.PI,
        Math.PI,
        Kind.CYCLIC,
        new Color(0x4b, 0x1f, 0x5e),
        new Color(0x3f, 0x5f, 0xb5),
        new Color(0x8a, 0xb9, 0xdd),
        new Color(0xf6, 0xf3, 0xee),
        new Color(0xe9, 0xae, 0x8b),
        new Color(0xb9, 0x4c, 0x4f),
        new Color(0x4b, 0x1f, 0x5e));
  }

  /** Black below the threshold, white at and above it. */
  public static ColourScale bitmap(double threshold) {
    return new ColourScale(
        threshold - 1, threshold + 1, Kind.SEQUENTIAL, List.of(Color.BLACK, Color.WHITE));
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
