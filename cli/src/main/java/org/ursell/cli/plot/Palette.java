package org.ursell.cli.plot;

import java.awt.Color;

/**
 * All colours of all pictures. What a picture tells apart by colour differs in lightness too, or in
 * dash or mark, so that a grey print and a colour-blind reader lose nothing.
 */
public final class Palette {
  /** Words, and the frames of axes. */
  public static final Color INK = new Color(0x22, 0x22, 0x22);

  /** What everything is drawn on. */
  public static final Color PAPER = Color.WHITE;

  /** Lines through the marks of axes. */
  public static final Color GRID = new Color(0xe6, 0xe6, 0xe6);

  /** Frames of legends. */
  public static final Color FRAME = new Color(0xbb, 0xbb, 0xbb);

  /** Cells of a map without a value. */
  public static final Color MASKED = new Color(0xb8, 0xb8, 0xb8);

  /** What is exact, and cells that a figure of the paper masks. */
  public static final Color BLACK = new Color(0x11, 0x11, 0x11);

  /** What belongs to no curve in particular. */
  public static final Color GREY = new Color(0x80, 0x80, 0x80);

  /** Samples of a legend that stand for marks of any colour. */
  public static final Color SAMPLE = new Color(0x55, 0x55, 0x55);

  public static final Color ORANGE = new Color(0xf2, 0x9f, 0x1f);
  public static final Color BLUE = new Color(0x12, 0x47, 0xa3);
  public static final Color RED = new Color(0xd2, 0x4b, 0x3c);
  public static final Color GREEN = new Color(0x35, 0xb0, 0x86);

  /** Under a curve, where it may lie. */
  static final Color BAND = new Color(0xc9, 0xd8, 0xf0);

  static final Color[] GREYS = {PAPER, new Color(0x0c, 0x0c, 0x0c)};
  static final Color[] HEAT = {
    PAPER,
    new Color(0xfb, 0xdc, 0x8a),
    new Color(0xf0, 0x93, 0x4a),
    new Color(0xc7, 0x3e, 0x58),
    new Color(0x6f, 0x1d, 0x77),
    new Color(0x1c, 0x0b, 0x3a)
  };
  static final Color[] BELOW_AND_ABOVE = {
    new Color(0x08, 0x2b, 0x6b),
    new Color(0x2f, 0x7f, 0xc4),
    new Color(0xa6, 0xcf, 0xee),
    PAPER,
    new Color(0xf8, 0xb9, 0xa0),
    new Color(0xd6, 0x4b, 0x40),
    new Color(0x7a, 0x06, 0x1c)
  };
  static final Color[] ROUND = {
    new Color(0x4b, 0x1f, 0x5e),
    new Color(0x3f, 0x5f, 0xb5),
    new Color(0x8a, 0xb9, 0xdd),
    new Color(0xf6, 0xf3, 0xee),
    new Color(0xe9, 0xae, 0x8b),
    new Color(0xb9, 0x4c, 0x4f),
    new Color(0x4b, 0x1f, 0x5e)
  };
  private static final Color[] REDS = {
    new Color(0x4a, 0x04, 0x10),
    new Color(0xac, 0x1b, 0x22),
    new Color(0xe8, 0x5c, 0x46),
    new Color(0xfa, 0xb4, 0x9a)
  };

  /** The last one has three times the contrast of paper with itself, as thin lines need. */
  private static final Color[] ORDERS = {
    new Color(0x4a, 0x04, 0x10), new Color(0xac, 0x1b, 0x22), new Color(0xec, 0x6a, 0x52)
  };

  private static final Color[] BLUES = {
    new Color(0xa9, 0xcd, 0xee),
    new Color(0x5f, 0x9f, 0xdb),
    new Color(0x22, 0x68, 0xb8),
    new Color(0x06, 0x22, 0x5a)
  };

  /** As many curves are told apart by lightness alone; more have dashes as well. */
  private static final int BY_LIGHTNESS = 4;

  private static final double LIGHTEST = 0.30;
  private static final double ALONE = 0.75;

  private static final double FAINT = 0.35;
  private static final double DARKEST_ORDER = 0.15;

  private Palette() {}

  /**
   * The colour of one of several truncation orders, the lowest the lightest.
   *
   * @param place from 0, the lowest, to 1, the highest
   * @param behind whether something else is what is looked at: paler, though never too pale to read
   */
  static Color order(double place, boolean behind) {
    double light = 1.0 - (1.0 - DARKEST_ORDER) * place;
    return mix(ORDERS, behind ? light + FAINT * (1.0 - light) : light);
  }

  /** Dark to light red for shade 0 to 1. */
  static Color red(double shade) {
    return mix(REDS, shade);
  }

  /** Light to dark blue for shade 0 to 1. */
  static Color blue(double shade) {
    return mix(BLUES, shade);
  }

  /** The colour of one of several curves of the same kind, from light to dark. */
  public static Color curve(int index, int of) {
    double part = of == 1 ? ALONE : LIGHTEST + (1 - LIGHTEST) * index / (of - 1);
    return ColourScale.sequential(0, 1).at(part);
  }

  /** The dash of that curve: solid as long as lightness is enough. */
  public static Layer.Dash dash(int index, int of) {
    Layer.Dash[] dashes = Layer.Dash.values();
    return of <= BY_LIGHTNESS ? Layer.Dash.SOLID : dashes[index % dashes.length];
  }

  private static Color mix(Color[] ramp, double shade) {
    double place = Math.max(0.0, Math.min(1.0, shade)) * (ramp.length - 1);
    int left = Math.min((int) place, ramp.length - 2);
    return OkLab.of(ramp[left]).towards(OkLab.of(ramp[left + 1]), place - left).colour();
  }
}
