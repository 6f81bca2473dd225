package org.ursell.runtime.study;

import java.util.Optional;

/**
 * About how long a study will take on this machine, judged by small parts of it that were timed
 * there: right to a factor of about three.
 *
 * @param seconds of all of it
 * @param atLeast whether the parts that were timed were broken off, so that it can be far more
 * @param instead what to ask for so that it takes minutes, in words; empty if nothing special
 */
public record Forecast(double seconds, boolean atLeast, Optional<String> instead) {
  /** Without special advice. */
  public Forecast(double seconds, boolean atLeast) {
    this(seconds, atLeast, Optional.empty());
  }

  /** Both, one after the other. */
  Forecast and(Forecast other) {
    return new Forecast(
        seconds + other.seconds, atLeast || other.atLeast, instead.or(other::instead));
  }
}
