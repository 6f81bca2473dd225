package org.ursell.runtime.study;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.state.ProductState;

/**
 * The lifetimes at one parameter point.
 *
 * @param parameters the point, without the size that varies
 * @param steady the mean-field state there; empty if it is not needed and there is none to find
 * @param start the state where runs start, if there is one; none where they go on from earlier ones
 * @param uncoupled the lifetime without coupling, if there is a start and a coupling
 * @param series one per order, none if there is no start
 * @param exact exact lifetimes, if they were asked for
 * @param law the law at large N, if it was looked for
 */
public record PointLifetimes(
    Parameters parameters,
    Optional<SteadyState> steady,
    Optional<ProductState> start,
    Optional<LifetimeResult> uncoupled,
    List<Series> series,
    List<ExactRun> exact,
    Optional<PhaseDiffusion> law) {
  /** Keeps its own copies of the lists. */
  public PointLifetimes {
    series = List.copyOf(series);
    exact = List.copyOf(exact);
  }

  /** The lifetimes of one order, in rising size, and their law of growth. */
  public record Series(
      TruncationOrder order, List<FiniteSizeScaling.Point> points, FiniteSizeScaling fit) {
    /** Keeps its own copy of the points. */
    public Series {
      points = List.copyOf(points);
    }
  }

  /** This with exact lifetimes. */
  PointLifetimes with(List<ExactRun> runs) {
    return new PointLifetimes(parameters, steady, start, uncoupled, series, runs, law);
  }

  /** This with the law at large N. */
  PointLifetimes with(PhaseDiffusion found) {
    return new PointLifetimes(
        parameters, steady, start, uncoupled, series, exact, Optional.of(found));
  }

  /** Whether there was something to start from, be it a state or earlier runs. */
  public boolean isStarted() {
    return start.isPresent() || !series.isEmpty() || !exact.isEmpty();
  }

  /** All lifetimes that were measured here, of any order and exact. */
  public Stream<LifetimeResult> results() {
    return Stream.concat(
        series.stream().flatMap(one -> one.points().stream().map(FiniteSizeScaling.Point::result)),
        exact.stream().map(ExactRun::result));
  }

  /** Whether one of the runs gave a lifetime, or a bound of one. */
  public boolean hasLifetime() {
    return results()
        .anyMatch(
            result ->
                result
                    .outcome()
                    .fold(measured -> true, longer -> true, none -> false, broken -> false));
  }

  /** The lifetime without coupling as a number, or NaN. */
  public double uncoupledLifetime() {
    return uncoupled.map(result -> result.lifetime().orElse(Double.NaN)).orElse(Double.NaN);
  }
}
