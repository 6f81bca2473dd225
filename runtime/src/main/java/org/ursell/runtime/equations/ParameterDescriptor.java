package org.ursell.runtime.equations;

/**
 * A number the user may set.
 *
 * @param name as typed by the user
 * @param kind what values make sense
 * @param defaultValue the value when none is given
 */
public record ParameterDescriptor(String name, Kind kind, double defaultValue) {
  /** What values of a parameter make sense. */
  public enum Kind {
    /** Any finite real number. */
    COUPLING,
    /** A rate of a jump: finite and not negative. */
    RATE,
    /** A number of sites: a positive integer, or infinite for the mean-field limit. */
    SIZE
  }
}
