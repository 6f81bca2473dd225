package org.ursell.runtime.series;

import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;

/**
 * How carefully a series is computed, and when it counts as valid.
 *
 * @param relaxationTimes how long to integrate, in units of the slowest relaxation time of the mean
 *     field; lines are fitted to the last fifth of it. After 20 of them g_1 is known to 1e-6, but
 *     transients of g_3 last longer, since they carry powers of time
 * @param tolerance of the integration, relative and absolute in units of each unknown
 * @param agreement valid where the lifetime of one order less differs by no more than this part
 * @param largestExpansionRatio valid where |d_2| / (d_1 N) is below this, since consecutive orders
 *     can agree by accident
 * @param largestLineError valid where what the lines leave is no more than this part of the
 *     lifetime
 * @param mostOperations a run that is foretold to take more multiplications is refused; some 1e9 of
 *     them take a second
 */
public record SeriesOptions(
    double relaxationTimes,
    double tolerance,
    double agreement,
    double largestExpansionRatio,
    double largestLineError,
    double mostOperations) {
  /** The part of a run, at its end, to which lines are fitted. */
  static final double FITTED = 0.2;

  /** For numbers to quote. */
  public static final SeriesOptions DEFAULT = new SeriesOptions(24.0, 1e-9, 0.05, 0.25, 0.01, 1e11);

  /** For an intercept to three digits at half the time. */
  public static final SeriesOptions BRIEF = new SeriesOptions(18.0, 1e-7, 0.05, 0.25, 0.01, 1e10);

  public SeriesOptions {
    if (!(relaxationTimes >= 1.0 && relaxationTimes <= 1e4)) {
      throw new InvalidInputException(
          "a series is to be integrated for %s relaxation times"
              .formatted(NumberWords.of(relaxationTimes)),
          "give 1 to 10000; 16 or more give straight lines");
    }
    if (!(agreement > 0.0 && largestExpansionRatio > 0.0 && largestLineError > 0.0)) {
      throw new InvalidInputException(
          "a condition of validity is not a positive number",
          "give positive parts, such as 0.05, 0.25 and 0.01");
    }
    if (!(mostOperations > 0.0)) {
      throw new InvalidInputException(
          "at most %s operations are allowed".formatted(NumberWords.of(mostOperations)),
          "give a positive number");
    }
  }

  /** These options with another cap on the work. */
  public SeriesOptions withMostOperations(double operations) {
    return new SeriesOptions(
        relaxationTimes, tolerance, agreement, largestExpansionRatio, largestLineError, operations);
  }
}
