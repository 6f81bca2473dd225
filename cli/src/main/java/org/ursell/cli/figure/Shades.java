package org.ursell.cli.figure;

import java.awt.Color;

/** The colours of lines, which a colour-blind reader can tell apart and a grey print shows. */
final class Shades {
  static final Color BLACK = new Color(0x11, 0x11, 0x11);
  static final Color GREY = new Color(0x80, 0x80, 0x80);
  static final Color ORANGE = new Color(0xe6, 0x7e, 0x00);
  static final Color BLUE = new Color(0x1f, 0x5f, 0xbf);
  static final Color RED = new Color(0xc0, 0x2a, 0x36);
  static final Color GREEN = new Color(0x00, 0x8a, 0x5e);

  private Shades() {}
}
