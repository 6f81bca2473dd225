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
public record Axis(String label, double low, double high, Kind kind, double step) {
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
  public Axis {
    if (!(low < high) || kind == Kind.LOGARITHMIC && low <= 0) {
      throw new IllegalArgumentException("an axis from " + low + " to " + high);
    }
  }

  /** An evenly divided axis. */
  public static Axis linear(String label, double low, double high) {
    return new Axis(label, low, high, Kind.LINEAR, 0);
  }

  /** A logarithmic axis. */
  public static Axis logarithmic(String label, double low, double high) {
    return new Axis(label, low, high, Kind.LOGARITHMIC, 0);
  }

  /** All angles from -pi to pi. */
  public static Axis angle(String label) {
    return new Axis(label, -Math.PI, Math.PI, Kind.ANGLE, 0);
  }

  /** The same axis with marks at multiples of a step. */
  public Axis every(double distance) {
    return new Axis(label, low, high, kind, distance);
  }

  /** The same axis without label, its marks without numbers: a neighbour tells them. */
  public Axis unmarked() {
    return new Axis("", low, high, Kind.BARE, step);
  }
}
