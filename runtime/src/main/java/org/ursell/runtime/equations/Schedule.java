package org.ursell.runtime.equations;

import java.util.List;

/**
 * When the coefficients of a model do something that an integrator must not step over: the instants
 * at which one of them jumps or has a kink, and how fast they change in between.
 *
 * <p>An integrator stops at each instant of {@link #next} exactly and begins anew there. Within the
 * stretch from one such instant to the next it asks for coefficients by {@link
 * Parameters#at(double, double)} with the instant that {@link #inside} names, which at both ends of
 * the stretch gives the limits from inside it; and no step is longer than {@link #longestStep} from
 * where it begins. Not for use by two threads at once: each asks for its own.
 */
public final class Schedule {
  /** Of models in which nothing changes in time, or smoothly and slowly. */
  public static final Schedule UNEVENTFUL = new Schedule(List.of());

  /** Instants closer than this, relative to their size, are one: they were meant to be. */
  private static final double SAME = 16.0 * Math.ulp(1.0);

  private final List<Events> sources;

  /** What one function of time tells of itself. */
  interface Events {
    /** The first instant strictly after t at which it jumps, has a kink, or else wants a stop. */
    double next(double t);

    /** How long a step from t on may be. */
    double longestStep(double t);
  }

  private Schedule(List<Events> sources) {
    this.sources = sources;
  }

  static Schedule of(List<? extends Events> sources) {
    return sources.isEmpty() ? UNEVENTFUL : new Schedule(List.copyOf(sources));
  }

  /**
   * The first instant after a given one at which an integration has to stop and begin anew, since a
   * coefficient jumps or has a kink there, or would be missed.
   *
   * @param t the instant; one that differs from it by rounding only is not counted
   * @return infinity if there is none
   */
  public double next(double t) {
    double after = t + SAME * Math.max(Math.abs(t), Double.MIN_NORMAL / SAME);
    double next = Double.POSITIVE_INFINITY;
    for (Events source : sources) {
      next = Math.min(next, source.next(after));
    }
    return next;
  }

  /**
   * The same of a run up to an end, which it is where what comes next is no earlier but for
   * rounding: behind a stop just before its end a run would enter a stretch in which it has nothing
   * to do, and in which a table may have no values.
   */
  public double next(double t, double end) {
    double next = next(t);
    return next < end && !isSame(next, end) ? next : end;
  }

  /** Whether two instants differ by rounding only. */
  public static boolean isSame(double one, double other) {
    return Math.abs(one - other) <= SAME * Math.abs(other);
  }

  /** How long a step may be that begins at an instant; infinity if any step will do. */
  public double longestStep(double t) {
    double longest = Double.POSITIVE_INFINITY;
    for (Events source : sources) {
      longest = Math.min(longest, source.longestStep(t));
    }
    return longest;
  }

  /**
   * An instant inside the stretch that begins at a given one, by which {@link Parameters#at(double,
   * double)} tells on which side of a jump its ends are meant.
   */
  public double inside(double from) {
    double to = next(from);
    return Double.isInfinite(to) ? from + Math.max(1.0, Math.abs(from)) : 0.5 * (from + to);
  }
}
