package org.ursell.runtime.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.work.Cancellation;

/** What can be said of the lifetime at one number of sites. */
@Internal
public sealed interface Quotation {
  /**
   * So many standard errors lie between a quoted lifetime and the end of its interval, besides the
   * systematic part: nineteen intervals of twenty hold the lifetime if only chance is at work.
   */
  double STANDARD_ERRORS = 2.0;

  /**
   * A lifetime to quote, in inverse rates like all its parts.
   *
   * @param size number of sites
   * @param lifetime the number
   * @param statistical one standard error, 0 for methods without chance
   * @param systematic half-width of what the method itself may be off
   * @param method by which it was found
   * @param reasons for the method and its parts, in sentences without a full stop
   */
  record Quoted(
      double size,
      double lifetime,
      double statistical,
      double systematic,
      QuoteMethod method,
      List<String> reasons)
      implements Quotation {
    /** Keeps its own copy of the reasons. */
    public Quoted {
      reasons = List.copyOf(reasons);
    }

    /** Half the width of the interval. */
    public double halfWidth() {
      return STANDARD_ERRORS * statistical + systematic;
    }

    /** The lower end of the interval; a lifetime is not negative. */
    public double lower() {
      return Math.max(0.0, lifetime - halfWidth());
    }

    /** The upper end of the interval. */
    public double upper() {
      return lifetime + halfWidth();
    }

    /** Whether the interval holds a lifetime. */
    public boolean holds(double other) {
      return lower() <= other && other <= upper();
    }

    /** This with something more to be said of it. */
    public Quoted because(String reason) {
      return widened(0.0, reason);
    }

    /** This with more of a systematic part, for a reason. */
    Quoted widened(double more, String reason) {
      List<String> all = new ArrayList<>(reasons);
      all.add(reason);
      return new Quoted(size, lifetime, statistical, systematic + more, method, all);
    }

    @Override
    public String word() {
      return "quoted";
    }
  }

  /**
   * No method is valid at this size.
   *
   * @param size number of sites
   * @param lower the lifetime is no shorter, as far as is known; 0 if nothing is
   * @param upper no longer; infinite if nothing is known
   * @param reason why, one sentence without a full stop
   * @param remedy what works instead
   * @param cancelled whether the reason is that whoever asked wanted no more
   */
  record Bracketed(
      double size, double lower, double upper, String reason, String remedy, boolean cancelled)
      implements Quotation {
    /** No method is valid. */
    public Bracketed(double size, double lower, double upper, String reason, String remedy) {
      this(size, lower, upper, reason, remedy, false);
    }

    /** What stands in the place of a lifetime that was not found any more. */
    public static Bracketed cancelled(double size) {
      return new Bracketed(
          size, 0.0, Double.POSITIVE_INFINITY, Cancellation.WORDS, "ask for it again", true);
    }

    @Override
    public String word() {
      return cancelled ? "cancelled" : "bracketed";
    }
  }

  /** The number of sites. */
  double size();

  /** As written into tables. */
  String word();

  /** One answer for each case. */
  default <R> R fold(
      Function<? super Quoted, ? extends R> quoted,
      Function<? super Bracketed, ? extends R> bracketed) {
    return this instanceof Quoted it ? quoted.apply(it) : bracketed.apply((Bracketed) this);
  }
}
