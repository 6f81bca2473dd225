package org.ursell.cli.plot;

/**
 * What an axis shows.
 *
 * @param label the quantity and its unit; what stands between asterisks is set in italics, what
 *     stands in {@code _{...}} lower. An empty label takes no room
 * @param low the lower end
 * @param high the upper end, above {@code low}
 * @param kind how values are spread and named
 * @param step from one mark to the next; 0 for as many marks as fit
 */
public record PlotAxis(String label, double low, double high, Kind kind, double step) {
  /** How values are spread along an axis, and how its marks are named. */
  public enum Kind {
    /** Evenly. */
    LINEAR,
    /** Evenly in the logarithm. */
    LOGARITHMIC,
    /** Evenly, with marks at simple parts of pi. */
    ANGLE,
    /** Evenly, with marks that have no numbers: a neighbour tells them, or they do not matter. */
    BARE
  }

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if they are not in rising order, or not positive on a
   *     logarithmic axis
   */
  public PlotAxis {
    if (!(low < high) || kind == Kind.LOGARITHMIC && low <= 0) {
      throw new IllegalArgumentException("an axis from " + low + " to " + high);
    }
  }

  /** An evenly divided axis. */
  public static PlotAxis linear(String label, double low, double high) {
    return new PlotAxis(label, low, high, Kind.LINEAR, 0);
  }

  /** A logarithmic axis. */
  public static PlotAxis logarithmic(String label, double low, double high) {
    return new PlotAxis(label, low, high, Kind.LOGARITHMIC, 0);
  }

  /** All angles from -pi to pi. */
  public static PlotAxis angle(String label) {
    return new PlotAxis(label, -Math.PI, Math.PI, Kind.ANGLE, 0);
  }

  /** The same axis with marks at multiples of a step. */
  public PlotAxis every(double distance) {
    return new PlotAxis(label, low, high, kind, distance);
  }

  /** The same axis without label, its marks without numbers: a neighbour tells them. */
  public PlotAxis unmarked() {
    return new PlotAxis("", low, high, Kind.BARE, step);
  }
}
