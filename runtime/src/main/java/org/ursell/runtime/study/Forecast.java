package org.ursell.runtime.study;

/**
 * About how long a study will take on this machine, judged by small parts of it that were timed
 * there: right to a factor of about three.
 *
 * @param seconds of all of it
 * @param atLeast whether the parts that were timed were broken off, so that it can be far more
 */
public record Forecast(double seconds, boolean atLeast) {
  /** Both, one after the other. */
  Forecast and(Forecast other) {
    return new Forecast(seconds + other.seconds, atLeast || other.atLeast);
  }
}
