package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.FiniteSizes;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.work.Crew;

/**
 * The truncated lifetimes of a study, and what stands beside them at each point: the mean-field
 * state, where runs start, and the run without coupling.
 */
final class TruncatedLifetimes {
  private final LifetimeStudy study;
  private final StudyProgress progress;

  TruncatedLifetimes(LifetimeStudy study, StudyProgress progress) {
    this.study = study;
    this.progress = progress;
  }

  /** A point, the mean-field state there, and where runs start. */
  private record Place(
      Parameters parameters, Optional<SteadyState> steady, Optional<ProductState> state) {}

  /** What is run at a point: without coupling first, if at all, then each order at each size. */
  private record Runs(Place place, boolean baseline, List<Run> tasks) {}

  /** One run of these equations, which is a part of the study unless it is the baseline. */
  private record Run(MomentEquations equations, boolean isPart, Callable<LifetimeResult> task) {}

  /**
   * The points with their truncated lifetimes, in the order of the points; those that were not
   * measured before the calling thread was interrupted are cancelled.
   */
  List<PointLifetimes> all(Crew crew) {
    List<Callable<Place>> first = new ArrayList<>();
    for (Parameters parameters : study.points().all()) {
      first.add(() -> prepare(parameters));
    }
    List<Runs> runs = new ArrayList<>();
    List<Run> all = new ArrayList<>();
    for (Place place : crew.all(first)) {
      Runs own = runs(place);
      runs.add(own);
      all.addAll(own.tasks());
    }
    // All runs of all points go to the crew at once, and their results come in the same order.
    List<Optional<LifetimeResult>> finished =
        crew.finished(all.stream().map(Run::task).toList(), k -> tell(all.get(k)));
    List<LifetimeResult> results = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      MomentEquations equations = all.get(k).equations();
      results.add(finished.get(k).orElseGet(() -> LifetimeResult.cancelled(equations)));
    }
    Iterator<LifetimeResult> each = results.iterator();
    return runs.stream().map(own -> found(own, each)).toList();
  }

  /** Where runs start at a point, if they do. */
  Optional<ProductState> start(Parameters parameters) {
    return prepare(parameters).state();
  }

  /** The runs at a point with this start. */
  List<Callable<LifetimeResult>> tasks(Parameters parameters, ProductState start) {
    Place place = new Place(parameters, Optional.empty(), Optional.of(start));
    return runs(place).tasks().stream().map(Run::task).toList();
  }

  private PointLifetimes found(Runs runs, Iterator<LifetimeResult> results) {
    Place place = runs.place();
    Optional<LifetimeResult> uncoupled =
        runs.baseline() ? Optional.of(results.next()) : Optional.empty();
    List<Series> series = new ArrayList<>();
    if (place.state().isPresent()) {
      for (TruncationOrder order : study.equations().list()) {
        List<FiniteSizeScaling.Point> lifetimes = new ArrayList<>();
        for (double size : study.sizes()) {
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
    if (study.start().state().isPresent()) {
      return new Place(parameters, steadyIfThereIsOne(parameters), study.start().state());
    }
    SteadyState steady;
    try {
      steady = steady(parameters);
    } catch (BrokenRuleException atThisPoint) {
      throw atThisPoint;
    } catch (InvalidInputException none) {
      if (none.cure() instanceof FiniteSizes) {
        throw new InvalidInputException(
            "no start from the steady state, the default of lifetimes: "
                + String.valueOf(none.getMessage()),
            StartCure.NO_LIMIT);
      }
      throw none;
    }
    return new Place(
        parameters,
        Optional.of(steady),
        steady instanceof SteadyState.SynchronisedState synchronised
            ? Optional.of(synchronised.state())
            : Optional.empty());
  }

  private SteadyState steady(Parameters parameters) {
    return new SteadyStateFinder(study.equations().meanField())
        .find(study.points().inTheLimit(parameters));
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

  private Runs runs(Place place) {
    List<Run> tasks = new ArrayList<>();
    if (place.state().isEmpty()) {
      // Its lifetimes are answered: there are none.
      for (int k = 0; k < study.partsOfPoint(); k++) {
        progress.step();
      }
      return new Runs(place, false, tasks);
    }
    ProductState state = place.state().get();
    boolean baseline = study.hasBaseline();
    if (baseline) {
      Parameters parameters = study.points().at(place.parameters(), study.sizes().get(0));
      MomentEquations uncoupled = study.equations().uncoupled();
      tasks.add(
          new Run(
              uncoupled,
              false,
              () -> study.method().measureUncoupled(uncoupled, parameters, state)));
    }
    for (MomentEquations order : study.equations().orders().values()) {
      for (double size : study.sizes()) {
        Parameters parameters = study.points().at(place.parameters(), size);
        tasks.add(new Run(order, true, () -> measured(order, parameters, state)));
      }
    }
    return new Runs(place, baseline, tasks);
  }

  private LifetimeResult measured(
      MomentEquations order, Parameters parameters, ProductState state) {
    return study.digits()
        ? study.method().measureWithDigits(order, parameters, state)
        : study.method().measure(order, parameters, state);
  }

  private void tell(Run run) {
    if (run.isPart()) {
      progress.step();
    }
  }
}
