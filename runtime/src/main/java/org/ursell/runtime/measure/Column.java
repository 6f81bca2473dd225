package org.ursell.runtime.measure;

/**
 * One number that a sweep measures at each point.
 *
 * @param name as it stands in a table's head; letters, digits and underscores
 * @param unit in words, for example {@code 1/time}; empty if the number has none
 * @param symbol for pictures; what stands between asterisks is set in italics
 * @param tolerance by how much two ways of getting the number may differ; relative to the larger of
 *     the number and {@value #SMALL}
 */
public record Column(String name, String unit, String symbol, double tolerance) {
  /** Numbers below this are compared by their difference. */
  public static final double SMALL = 0.1;

  /** The unit of angles. */
  public static final String RADIANS = "rad";

  /** The unit of angular frequencies. */
  public static final String FREQUENCY = "rad/time";

  /** The unit of times. */
  public static final String TIME = "time";

  /** The unit of rates. */
  public static final String RATE = "1/time";

  /** The same number under another name. */
  public Column named(String other) {
    return new Column(other, unit, symbol, tolerance);
  }

  /** Whether two values of this column agree; no value agrees with no value alone. */
  public boolean agree(double value, double other) {
    if (Double.isNaN(value) || Double.isNaN(other)) {
      return Double.isNaN(value) && Double.isNaN(other);
    }
    double difference = Math.abs(value - other);
    if (unit.equals(RADIANS)) {
      difference = Math.abs(Math.IEEEremainder(value - other, 2.0 * Math.PI));
    }
    return difference <= tolerance * Math.max(SMALL, Math.abs(other));
  }
}
