package org.ursell.cli.plot;

import java.awt.Color;

/**
 * Colours by lightness and hue as people see them (B. Ottosson's OKLab, 2020): equal steps look
 * equal, so a ramp between two of them shows equal steps of a value as such.
 *
 * @param lightness 0 for black to 1 for white
 * @param a from green to red
 * @param b from blue to yellow
 */
record OkLab(double lightness, double a, double b) {
  static OkLab of(Color colour) {
    double red = linear(colour.getRed());
    double green = linear(colour.getGreen());
    double blue = linear(colour.getBlue());
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    return new OkLab(
        0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
        1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
        0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
  }

  /** The colour part of the way to another. */
  OkLab towards(OkLab other, double part) {
    return new OkLab(
        lightness + part * (other.lightness - lightness),
        a + part * (other.a - a),
        b + part * (other.b - b));
  }

  Color colour() {
    double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
    double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
    double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
    return new Color(
        shown(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        shown(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        shown(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  private static double cube(double x) {
    return x * x * x;
  }

  private static double linear(int component) {
    double c = component / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static int shown(double linear) {
    double c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * Math.max(0.0, Math.min(1.0, c)));
  }
}
