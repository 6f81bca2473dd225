package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * The lifetimes at all parameter points, orders and sizes of one command, each with the mean-field
 * state and the uncoupled baseline of its point. Points are measured in parallel; the order of the
 * results is that of the request.
 *
 * @param meanField the model's equations at order 1
 * @param equations the equations of each order asked for; empty for exact lifetimes alone
 * @param grid the parameter points
 * @param sizeChoice numbers of sites
 * @param start where runs start
 * @param method how a lifetime is measured
 * @param digits whether each run is made twice, to see which digits it supports
 */
public record LifetimeSurvey(
    ExactJacobian meanField,
    Map<OrderChoice, MomentEquations> equations,
    ParameterGrid grid,
    SizeChoice sizeChoice,
    StartChoice start,
    CoherenceLifetime method,
    boolean digits) {
  /** Keeps the orders sorted. */
  public LifetimeSurvey {
    equations = new TreeMap<>(equations);
  }

  /** The numbers of sites, rising. */
  public List<Double> sizes() {
    return sizeChoice.values();
  }

  /** The parameters that are zero without coupling; empty if the model does not say. */
  public List<String> interactions() {
    return meanField.descriptor().interactions();
  }

  /**
   * What was found at one parameter point.
   *
   * @param parameters the point, without sizes
   * @param steady the mean-field state there; empty if it is not needed and there is none to find
   * @param start where runs start, if there is such a state
   * @param uncoupled the lifetime without coupling, if there is a start and a coupling
   * @param series one per order, empty if there is no start
   * @param exact exact lifetimes, if they were asked for
   * @param law the law at large N, if it was looked for
   */
  public record PointResult(
      Parameters parameters,
      Optional<SteadyState> steady,
      Optional<ProductState> start,
      Optional<LifetimeResult> uncoupled,
      List<Series> series,
      List<ExactRun> exact,
      Optional<PhaseDiffusion> law) {
    /** This with exact lifetimes. */
    PointResult with(List<ExactRun> runs) {
      return new PointResult(parameters, steady, start, uncoupled, series, runs, law);
    }

    /** This with the law at large N. */
    PointResult with(PhaseDiffusion found) {
      return new PointResult(
          parameters, steady, start, uncoupled, series, exact, Optional.of(found));
    }

    /** All lifetimes that were measured here, of any order and exact. */
    public Stream<LifetimeResult> results() {
      return Stream.concat(
          series.stream()
              .flatMap(one -> one.points().stream().map(FiniteSizeScaling.Point::result)),
          exact.stream().map(ExactRun::result));
    }

    /** The lifetime without coupling as a number, or NaN. */
    public double uncoupledLifetime() {
      return uncoupled.map(result -> result.lifetime().orElse(Double.NaN)).orElse(Double.NaN);
    }
  }

  /** The lifetimes of one order, in rising size, and their law of growth. */
  public record Series(
      OrderChoice order, List<FiniteSizeScaling.Point> points, FiniteSizeScaling fit) {}

  private record Point(
      Parameters parameters, Optional<SteadyState> steady, Optional<ProductState> state) {}

  /** Whether there is a baseline without interaction; a filter may leave none at order 1. */
  private boolean hasBaseline() {
    boolean interacting =
        meanField.isInteracting()
            || equations.values().stream().anyMatch(MomentEquations::isInteracting);
    return interacting && baselineRemarks().isEmpty();
  }

  private List<String> baselineRemarks() {
    Parameters first = grid.points().get(0);
    return ObservableRemarks.ofBaseline(
        equations.isEmpty() ? meanField : free(),
        sizes().stream().map(size -> grid.withSize(first, size)).toList());
  }

  /** What must be said of the observable whose lifetime is measured. */
  public List<String> remarks() {
    List<String> remarks =
        new ArrayList<>(
            ObservableRemarks.of(
                equations.values(),
                meanField.descriptor().observables().stream().limit(1).toList(),
                sizes().stream().anyMatch(size -> Double.isInfinite(size))));
    remarks.addAll(baselineRemarks());
    return remarks;
  }

  /** How many runs {@link #measure} makes at most. */
  public int runs() {
    return grid.points().size() * equations.size() * sizes().size();
  }

  /** All points with what was measured at them, in the order of the request. */
  public List<PointResult> measure(Crew crew, Progress progress) {
    List<Callable<Point>> first = new ArrayList<>();
    for (Parameters parameters : grid.points()) {
      first.add(() -> prepare(parameters));
    }
    List<Runs> runs = new ArrayList<>();
    List<Callable<LifetimeResult>> all = new ArrayList<>();
    for (Point point : crew.all(first)) {
      Runs own = runs(point, progress);
      runs.add(own);
      all.addAll(own.tasks());
    }
    Iterator<LifetimeResult> results = crew.all(all).iterator();
    List<PointResult> found = new ArrayList<>();
    for (Runs own : runs) {
      List<LifetimeResult> taken = new ArrayList<>();
      own.tasks().forEach(task -> taken.add(results.next()));
      found.add(result(own, taken));
    }
    return found;
  }

  /** What is run at a point: without coupling first, if at all, then each order at each size. */
  private record Runs(Point point, boolean baseline, List<Callable<LifetimeResult>> tasks) {}

  private PointResult result(Runs runs, List<LifetimeResult> results) {
    List<Series> series = new ArrayList<>();
    int first = runs.baseline() ? 1 : 0;
    for (OrderChoice order : results.isEmpty() ? Set.<OrderChoice>of() : equations.keySet()) {
      int from = first + series.size() * sizes().size();
      List<FiniteSizeScaling.Point> lifetimes = new ArrayList<>();
      for (int k = 0; k < sizes().size(); k++) {
        lifetimes.add(new FiniteSizeScaling.Point(sizes().get(k), results.get(from + k)));
      }
      series.add(new Series(order, lifetimes, FiniteSizeScaling.fit(lifetimes)));
    }
    return new PointResult(
        runs.point().parameters(),
        runs.point().steady(),
        runs.point().state(),
        runs.baseline() ? Optional.of(results.get(0)) : Optional.empty(),
        series,
        List.of(),
        Optional.empty());
  }

  private Point prepare(Parameters parameters) {
    if (start.state().isPresent()) {
      return new Point(parameters, steadyIfThereIsOne(parameters), start.state());
    }
    SteadyState steady = steady(parameters);
    return new Point(
        parameters,
        Optional.of(steady),
        steady instanceof SteadyState.SynchronisedState synchronised
            ? Optional.of(synchronised.state())
            : Optional.empty());
  }

  private SteadyState steady(Parameters parameters) {
    return new SteadyStateFinder(meanField)
        .find(grid.withSize(parameters, Double.POSITIVE_INFINITY));
  }

  /**
   * With a start of the user's, the mean field is only reported; a model may have none, for want of
   * a charge or because its couplings are not scaled with the number of sites.
   */
  private Optional<SteadyState> steadyIfThereIsOne(Parameters parameters) {
    try {
      return Optional.of(steady(parameters));
    } catch (InvalidInputException none) {
      return Optional.empty();
    }
  }

  private Runs runs(Point point, Progress progress) {
    List<Callable<LifetimeResult>> runs = new ArrayList<>();
    boolean baseline = point.state().isPresent() && hasBaseline();
    point.state().ifPresent(state -> addRuns(point.parameters(), state, runs, baseline, progress));
    return new Runs(point, baseline, runs);
  }

  private void addRuns(
      Parameters point,
      ProductState state,
      List<Callable<LifetimeResult>> runs,
      boolean baseline,
      Progress progress) {
    if (baseline) {
      Parameters parameters = grid.withSize(point, sizes().get(0));
      runs.add(() -> method.measureUncoupled(free(), parameters, state));
    }
    for (MomentEquations order : equations.values()) {
      for (double size : sizes()) {
        Parameters parameters = grid.withSize(point, size);
        runs.add(
            () -> {
              LifetimeResult result =
                  digits
                      ? method.measureWithDigits(order, parameters, state)
                      : method.measure(order, parameters, state);
              progress.step();
              return result;
            });
      }
    }
  }

  /**
   * Without coupling a product state of sites stays one, so that order 1 is exact; a mode's own
   * correlations need an order that was asked for.
   */
  private MomentEquations free() {
    boolean modes = meanField.descriptor().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return modes ? equations.values().iterator().next() : meanField;
  }
}
