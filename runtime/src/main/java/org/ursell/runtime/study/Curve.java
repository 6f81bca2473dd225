package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.state.SymmetricDensityMatrix;

/**
 * One run of a trace.
 *
 * @param kind what it was found from
 * @param order the truncation order of finitely many sites; empty for mean field at infinitely many
 *     sites, for the run without coupling and where no truncation is
 * @param size number of sites; empty where no size varies and for the run without coupling
 * @param traces one for each reading that was followed, in their order
 * @param end the state at the end of an exact run, if it was to be kept
 */
public record Curve(
    Kind kind,
    Optional<TruncationOrder> order,
    OptionalDouble size,
    List<ObservableTrace> traces,
    @Internal Optional<SymmetricDensityMatrix> end) {
  /** Keeps its own copy of the traces. */
  @Internal
  public Curve {
    traces = List.copyOf(traces);
  }

  /** Without a state at the end. */
  public Curve(
      Kind kind,
      Optional<TruncationOrder> order,
      OptionalDouble size,
      List<ObservableTrace> traces) {
    this(kind, order, size, traces, Optional.empty());
  }

  /** What a curve is found from. */
  public enum Kind {
    /** Truncated equations, or those of mean field at infinitely many sites. */
    TRUNCATED,
    /** The master equation. */
    EXACT,
    /** The collective Langevin equation, sampled. */
    LANGEVIN,
    /** The equations without the terms that join sites. */
    UNCOUPLED
  }

  /** What was followed first. */
  public ObservableTrace trace() {
    return traces.get(0);
  }

  /** Whether this is the run without coupling. */
  public boolean isUncoupled() {
    return kind == Kind.UNCOUPLED;
  }

  /** Whether no truncation is in it. */
  public boolean isExact() {
    return kind == Kind.EXACT;
  }

  /** Whether it is a mean over trajectories, whose errors are standard errors. */
  public boolean isLangevin() {
    return kind == Kind.LANGEVIN;
  }

  /** Whether this is a run of infinitely many sites. */
  public boolean isLimit() {
    return size.isPresent() && Double.isInfinite(size.getAsDouble());
  }
}
