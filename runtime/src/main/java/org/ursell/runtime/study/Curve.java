package org.ursell.runtime.study;

import java.util.OptionalDouble;
import org.ursell.runtime.lifetime.ObservableTrace;

/**
 * One curve of a trace.
 *
 * @param kind what it was found from
 * @param size number of sites; empty where no size varies and for the run without coupling
 * @param trace what was followed
 */
public record Curve(Kind kind, OptionalDouble size, ObservableTrace trace) {
  /** What a curve is found from. */
  public enum Kind {
    /** Truncated equations, or those of mean field at infinitely many sites. */
    TRUNCATED,
    /** The master equation. */
    EXACT,
    /** The equations without the terms that join sites. */
    UNCOUPLED
  }

  /** Whether this is the run without coupling. */
  public boolean isUncoupled() {
    return kind == Kind.UNCOUPLED;
  }

  /** Whether no truncation is in it. */
  public boolean isExact() {
    return kind == Kind.EXACT;
  }

  /** Whether this is a run of infinitely many sites. */
  public boolean isLimit() {
    return size.isPresent() && Double.isInfinite(size.getAsDouble());
  }
}
