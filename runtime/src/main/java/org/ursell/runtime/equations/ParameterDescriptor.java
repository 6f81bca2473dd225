package org.ursell.runtime.equations;

/**
 * A number the user may set.
 *
 * @param name as typed by the user
 * @param kind what values make sense
 * @param defaultValue the value when none is given
 */
public record ParameterDescriptor(String name, Kind kind, double defaultValue) {
  /** The largest number of sites: up to here sums of whole numbers are exact in doubles. */
  public static final double LARGEST_SIZE = 1e15;

  /** Whether a value is a finite number of sites: whole, from 1 to {@link #LARGEST_SIZE}. */
  public static boolean isFiniteSize(double value) {
    return value >= 1 && value <= LARGEST_SIZE && value == Math.rint(value);
  }

  /**
   * Requires a value that a parameter of this kind can have: sites are whole numbers or infinite,
   * all else is finite. Whether a rate is negative is a rule of each point, see {@link
   * BrokenRuleException}.
   *
   * @throws InvalidInputException if it can have no such value
   */
  public void requirePossible(double value) {
    boolean possible =
        kind == Kind.SIZE
            ? isFiniteSize(value) || value == Double.POSITIVE_INFINITY
            : Double.isFinite(value);
    if (!possible) {
      throw new InvalidInputException(
          kind == Kind.SIZE
              ? "%s = %s is not a number of sites".formatted(name, NumberWords.of(value))
              : "%s = %s is not a finite number".formatted(name, NumberWords.of(value)),
          kind == Kind.SIZE
              ? "give whole numbers from 1 to 1e15, or infinity"
              : "give a finite number");
    }
  }

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
