package org.ursell.runtime.integrate;

import java.util.OptionalDouble;

/**
 * Foretells how many evaluations a run will take, from the pace at which it went lately, so that
 * one that cannot reach its end says so in seconds and not after an hour. It is judged each time
 * that the number of evaluations has doubled: mildly at first, since the beginning of a run may be
 * its busiest part, and not at all as long as the steps still grow.
 */
final class RunForecast {
  private static final long FIRST_LOOK = 50_000L;

  /**
   * With fewer evaluations allowed than this many first looks, the cap itself comes soon enough.
   */
  private static final long LEAST_LOOKS = 20;

  /** Steps that became longer by this factor since the last look still grow. */
  private static final double GROWING = 1.5;

  /** By how much a forecast must exceed the cap at the first look; then half of that, and so on. */
  private static final double FIRST_MARGIN = 8.0;

  private static final double LAST_MARGIN = 1.25;

  private final double endTime;
  private final long cap;
  private long nextLook;
  private double margin = FIRST_MARGIN;
  private double time;
  private long evaluations;
  private double pace = Double.NaN;

  RunForecast(RunRequest request) {
    this(request.startTime(), request.endTime(), request.options().maxEvaluations());
  }

  RunForecast(double startTime, double endTime, long cap) {
    this.time = startTime;
    this.endTime = endTime;
    this.cap = cap;
    this.nextLook = cap < LEAST_LOOKS * FIRST_LOOK ? Long.MAX_VALUE : FIRST_LOOK / 2;
  }

  /**
   * Looks at how far a run has come.
   *
   * @return how many evaluations it will take in all, if they will be far too many
   */
  OptionalDouble hopeless(double reached, long spent) {
    if (spent < nextLook) {
      return OptionalDouble.empty();
    }
    double before = pace;
    pace = (reached - time) / (spent - evaluations);
    time = reached;
    evaluations = spent;
    nextLook = 2 * spent;
    if (Double.isNaN(before)) {
      return OptionalDouble.empty();
    }
    double total = spent + (endTime - reached) / pace;
    boolean tooMany = total > margin * cap && !(pace > GROWING * before);
    margin = Math.max(LAST_MARGIN, 0.5 * margin);
    return tooMany ? OptionalDouble.of(total) : OptionalDouble.empty();
  }
}
