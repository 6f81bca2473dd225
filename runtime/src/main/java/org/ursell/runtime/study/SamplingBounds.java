package org.ursell.runtime.study;

import java.util.Locale;
import java.util.OptionalLong;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.langevin.LangevinEffort;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.langevin.LangevinProblem;

/**
 * How many trajectories of the Langevin equation a quotation may take: all of them are held in
 * memory, so that a run can go on.
 *
 * @param most as many as half of the memory of this process holds
 */
record SamplingBounds(long most) {
  /** Where error bars turn out larger than foretold, so many times more may be run. */
  private static final double RESERVE = 2.5;

  /** Bounds of the runs of a problem in this process. */
  static SamplingBounds of(LangevinProblem problem) {
    return within(problem, Runtime.getRuntime().maxMemory());
  }

  /** Bounds where so many bytes are there. */
  static SamplingBounds within(LangevinProblem problem, long bytes) {
    return new SamplingBounds(Math.max(1L, bytes / 2 / LangevinEffort.bytesPerTrajectory(problem)));
  }

  /**
   * Refuses what cannot be reached.
   *
   * @throws InvalidInputException if a precision or a number of trajectories does not fit
   */
  void require(double precision, OptionalLong trajectories) {
    if (trajectories.isPresent()) {
      if (trajectories.getAsLong() > most) {
        throw new InvalidInputException(
            "%d trajectories are asked for, and the memory of this process holds %d"
                .formatted(trajectories.getAsLong(), most),
            "ask for no more than that, or start Java with a larger heap");
      }
      return;
    }
    double needed = LangevinEffort.trajectoriesFor(precision);
    if (needed > most) {
      throw new InvalidInputException(
          "a precision of %s takes some %.2g trajectories, and the memory of this process holds %.2g"
              .formatted(number(precision), needed, (double) most),
          "ask for a precision of %s, or start Java with a larger heap"
              .formatted(number(reachable())));
    }
  }

  /** The best precision that fits, rounded up to two digits. */
  double reachable() {
    double best = LangevinEffort.precisionOf(most);
    double unit = Math.pow(10.0, Math.floor(Math.log10(best)) - 1.0);
    return Math.ceil(best / unit) * unit;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.2g", value).replaceFirst("(\\.\\d*?)0+$", "$1");
  }

  /** Options with room for a precision. */
  LangevinOptions bound(LangevinOptions options) {
    double roomy = RESERVE * LangevinEffort.trajectoriesFor(options.precision());
    long usual = LangevinOptions.defaults().mostTrajectories();
    return options.withMostTrajectories(Math.min(most, Math.max(usual, (long) roomy)));
  }
}
