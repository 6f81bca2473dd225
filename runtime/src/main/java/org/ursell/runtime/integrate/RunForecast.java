package org.ursell.runtime.integrate;

import java.util.OptionalDouble;
import org.ursell.runtime.work.LongRun;

/**
 * Foretells how many evaluations a run will take, from the pace at which it went lately, so that
 * one that cannot reach its end says so in seconds and not after an hour. It is judged each time
 * that the number of evaluations has doubled: mildly at first, since the beginning of a run may be
 * its busiest part, and not at all as long as the steps still grow.
 *
 * <p>Where steps become ever shorter, the pace of late promises too much. Steps that shrink in
 * proportion to exp(-t), as where moments turn ever faster the larger they have grown, come equally
 * far each time that the evaluations double. What has gone on for some doublings is foretold to go
 * on for as many more, and for no longer: what grows may saturate.
 *
 * <p>Who watches is told how far a long run has come ({@link LongRun}); that ends nothing.
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

  /**
   * Steps that shrink may saturate, so a forecast that they will not must exceed the cap by more.
   */
  private static final double SHRINKING_MARGIN = 4.0;

  /** Who comes no farther than this, beside the way before, while evaluations double, shrinks. */
  private static final double SHRINKING = 1.25;

  /** So many doublings in turn show that steps shrink without end. */
  private static final int ENOUGH = 3;

  private final double endTime;
  private final long cap;
  private long nextLook;
  private double margin = FIRST_MARGIN;
  private double time;
  private long evaluations;
  private double pace = Double.NaN;
  private double way = Double.NaN;
  private int looks;
  private int shrinking;
  private boolean linear = true;
  private double total = Double.NaN;
  private final LongRun.Watch watch = LongRun.watch();

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
    watch.at(reached, endTime, spent, total);
    if (spent < nextLook) {
      return OptionalDouble.empty();
    }
    double before = pace;
    double wayBefore = way;
    way = reached - time;
    pace = way / (spent - evaluations);
    // The second look is as many evaluations after the first as that is after the start.
    looks++;
    shrinking = looks > 2 && way <= SHRINKING * wayBefore ? shrinking + 1 : 0;
    time = reached;
    evaluations = spent;
    nextLook = 2 * spent;
    if (Double.isNaN(before)) {
      return OptionalDouble.empty();
    }
    total = foretold(endTime - reached, spent);
    double bound = linear ? margin : Math.max(margin, SHRINKING_MARGIN);
    boolean tooMany = total > bound * cap && !(pace > GROWING * before);
    margin = Math.max(LAST_MARGIN, 0.5 * margin);
    return tooMany ? OptionalDouble.of(total) : OptionalDouble.empty();
  }

  /** At least so many evaluations in all, at the pace of late or as steps go on to shrink. */
  private double foretold(double left, long spent) {
    double atThisPace = spent + left / pace;
    double shrunk =
        shrinking < ENOUGH ? 0.0 : spent * Math.pow(2.0, Math.min(left / way, shrinking));
    linear = atThisPace >= shrunk;
    return Math.max(atThisPace, shrunk);
  }

  /** Whether the last forecast was made at the pace of late, and not as steps shrink. */
  boolean isLinear() {
    return linear;
  }

  /** How the last forecast was made, in words that go on from a number of evaluations. */
  String words() {
    return linear
        ? "at the pace of those up to t = %.6g".formatted(time)
        : "if steps go on shrinking as they did up to t = %.6g, by half every %.3g of time"
            .formatted(time, way);
  }
}
