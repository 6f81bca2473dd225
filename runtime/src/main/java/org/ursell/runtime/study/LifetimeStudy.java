package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.work.Crew;

/**
 * How long coherence lives, at several parameter points, truncation orders and numbers of sites:
 * beside each lifetime the mean-field state and the uncoupled baseline of its point, the law at
 * large N where the model has one, and exact lifetimes of small systems if they are asked for.
 *
 * <pre>{@code
 * Points points = Points.of(model, Sizes.of(model, 50, 100, 200)).with("V", 0.75, 1.0);
 * List<PointLifetimes> found = LifetimeStudy.of(subject, points, 1, 2, 3).run(2);
 * }</pre>
 *
 * @param equations mean field and each order asked for; none beside mean field for exact lifetimes
 *     alone
 * @param points where, and at which sizes
 * @param start where runs start
 * @param method how a lifetime is measured
 * @param digits whether each run is made twice, to see which digits it supports
 * @param exact exact lifetimes beside them, if there are to be any
 */
public record LifetimeStudy(
    Truncations equations,
    Points points,
    Start start,
    CoherenceLifetime method,
    boolean digits,
    Optional<ExactLifetimes> exact)
    implements Study<List<PointLifetimes>> {
  /** Puts the orders in rising order. */
  public LifetimeStudy {
    equations = equations.rising();
  }

  /**
   * Lifetimes from the mean-field steady state, with the usual patience.
   *
   * @throws InvalidInputException if the subject has no equations of an order
   */
  public static LifetimeStudy of(Subject subject, Points points, int... orders) {
    return new LifetimeStudy(
        Truncations.of(
            subject,
            Optional.empty(),
            Arrays.stream(orders).mapToObj(TruncationOrder::of).toList()),
        points,
        Start.steady(),
        new CoherenceLifetime(),
        false,
        Optional.empty());
  }

  /** The same from another start. */
  public LifetimeStudy from(Start other) {
    return new LifetimeStudy(equations, points, other, method, digits, exact);
  }

  /** The same by another method. */
  public LifetimeStudy by(CoherenceLifetime other) {
    return new LifetimeStudy(equations, points, start, other, digits, exact);
  }

  /**
   * The same held against exact lifetimes of those small systems that cost less than a second each;
   * truncated lifetimes are then measured at their sizes, too.
   */
  public LifetimeStudy besideExact() {
    ExactLifetimes some = ExactSizes.forVerdict(ExactLifetimes.of(equations.subject(), points));
    Points more = points.withSizes(ExactSizes.compared(points, equations.list(), some));
    return new LifetimeStudy(equations, more, start, method, digits, Optional.of(some));
  }

  /** The numbers of sites, rising. */
  public List<Double> sizes() {
    return points.sizes().values();
  }

  /** The model. */
  public ModelDescriptor model() {
    return equations.meanField().descriptor();
  }

  @Override
  public Effort effort() {
    int truncated = points.all().size() * equations.orders().size() * sizes().size();
    Optional<Footprint> footprint = exact.flatMap(ExactLifetimes::footprint);
    int solved = points.all().size() * exact.map(ExactLifetimes::runs).orElse(0);
    return new Effort(truncated + solved, footprint);
  }

  @Override
  public List<PointLifetimes> run(Crew crew, StudyProgress progress) {
    List<PointLifetimes> found = truncated(crew, progress);
    if (exact.isPresent()) {
      found = exact.get().beside(found, progress);
    }
    return LargeSizeLaws.beside(found, this);
  }

  /** How far each of the lifetimes found is to be trusted. */
  public JudgingStudy judging(List<PointLifetimes> found) {
    return new JudgingStudy(this, found);
  }

  /** What must be said of the observable whose lifetime is measured. */
  public List<String> remarks() {
    return Stream.concat(
            ObservableRemarks.of(
                equations.orders().values(),
                model().observables().stream().limit(1).toList(),
                points.sizes().hasLimit())
                .stream(),
            baselineRemarks().stream())
        .toList();
  }

  private List<String> baselineRemarks() {
    Parameters first = points.all().get(0);
    return Baseline.remarks(
        equations.uncoupled(), sizes().stream().map(size -> points.at(first, size)).toList());
  }

  private boolean hasBaseline() {
    return equations.isInteracting() && baselineRemarks().isEmpty();
  }

  /** A point, the mean-field state there, and where runs start. */
  private record Place(
      Parameters parameters, Optional<SteadyState> steady, Optional<ProductState> state) {}

  /** What is run at a point: without coupling first, if at all, then each order at each size. */
  private record Runs(Place place, boolean baseline, List<Callable<LifetimeResult>> tasks) {}

  private List<PointLifetimes> truncated(Crew crew, StudyProgress progress) {
    List<Callable<Place>> first = new ArrayList<>();
    for (Parameters parameters : points.all()) {
      first.add(() -> prepare(parameters));
    }
    List<Runs> runs = new ArrayList<>();
    List<Callable<LifetimeResult>> all = new ArrayList<>();
    for (Place place : crew.all(first)) {
      Runs own = runs(place, progress);
      runs.add(own);
      all.addAll(own.tasks());
    }
    // All runs of all points go to the crew at once, and their results come in the same order.
    Iterator<LifetimeResult> results = crew.all(all).iterator();
    return runs.stream().map(own -> found(own, results)).toList();
  }

  private PointLifetimes found(Runs runs, Iterator<LifetimeResult> results) {
    Place place = runs.place();
    Optional<LifetimeResult> uncoupled =
        runs.baseline() ? Optional.of(results.next()) : Optional.empty();
    List<Series> series = new ArrayList<>();
    if (place.state().isPresent()) {
      for (TruncationOrder order : equations.list()) {
        List<FiniteSizeScaling.Point> lifetimes = new ArrayList<>();
        for (double size : sizes()) {
          lifetimes.add(new FiniteSizeScaling.Point(size, results.next()));
        }
        series.add(new Series(order, lifetimes, FiniteSizeScaling.fit(lifetimes)));
      }
    }
    return new PointLifetimes(
        place.parameters(),
        place.steady(),
        place.state(),
        uncoupled,
        series,
        List.of(),
        Optional.empty());
  }

  private Place prepare(Parameters parameters) {
    if (start.state().isPresent()) {
      return new Place(parameters, steadyIfThereIsOne(parameters), start.state());
    }
    SteadyState steady = steady(parameters);
    return new Place(
        parameters,
        Optional.of(steady),
        steady instanceof SteadyState.SynchronisedState synchronised
            ? Optional.of(synchronised.state())
            : Optional.empty());
  }

  private SteadyState steady(Parameters parameters) {
    return new SteadyStateFinder(equations.meanField()).find(points.inTheLimit(parameters));
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

  private Runs runs(Place place, StudyProgress progress) {
    List<Callable<LifetimeResult>> tasks = new ArrayList<>();
    if (place.state().isEmpty()) {
      return new Runs(place, false, tasks);
    }
    ProductState state = place.state().get();
    boolean baseline = hasBaseline();
    if (baseline) {
      Parameters parameters = points.at(place.parameters(), sizes().get(0));
      tasks.add(() -> method.measureUncoupled(equations.uncoupled(), parameters, state));
    }
    for (MomentEquations order : equations.orders().values()) {
      for (double size : sizes()) {
        Parameters parameters = points.at(place.parameters(), size);
        tasks.add(() -> measured(order, parameters, state, progress));
      }
    }
    return new Runs(place, baseline, tasks);
  }

  private LifetimeResult measured(
      MomentEquations order, Parameters parameters, ProductState state, StudyProgress progress) {
    LifetimeResult result =
        digits
            ? method.measureWithDigits(order, parameters, state)
            : method.measure(order, parameters, state);
    progress.step();
    return result;
  }
}
