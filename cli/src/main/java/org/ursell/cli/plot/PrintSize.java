package org.ursell.cli.plot;

/**
 * How large a picture is on paper.
 *
 * @param pointsPerUnit points of print, 1/72 inch, for one unit of a picture's own
 * @param dotsPerInch of a PNG
 */
public record PrintSize(double pointsPerUnit, int dotsPerInch) {
  /** Usual pictures: 13.5 cm at 300 dots per inch, two pixels per unit. */
  public static final PrintSize USUAL = new PrintSize(0.48, 300);

  private static final double POINTS_PER_INCH = 72;
  private static final double MILLIMETRES_PER_INCH = 25.4;

  /** The size at which so many units take so many millimetres. */
  public static PrintSize of(int units, double millimetres, int dotsPerInch) {
    return new PrintSize(millimetres / MILLIMETRES_PER_INCH * POINTS_PER_INCH / units, dotsPerInch);
  }

  /** Whether this is the size of usual pictures. */
  boolean isUsual() {
    return pointsPerUnit == USUAL.pointsPerUnit && dotsPerInch == USUAL.dotsPerInch;
  }

  /** Pixels of a PNG per unit. */
  double pixelsPerUnit() {
    return pointsPerUnit / POINTS_PER_INCH * dotsPerInch;
  }

  /** Pixels of a PNG per metre. */
  int pixelsPerMetre() {
    return (int) Math.round(dotsPerInch / MILLIMETRES_PER_INCH * 1000);
  }

  /** A length in millimetres. */
  double millimetres(int units) {
    return units * pointsPerUnit / POINTS_PER_INCH * MILLIMETRES_PER_INCH;
  }
}
