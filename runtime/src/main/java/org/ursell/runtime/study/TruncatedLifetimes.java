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
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.study.PointLifetimes.Series;
import org.ursell.runtime.work.Crew;
import org.ursell.runtime.work.Portable;

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

  /**
   * A point, the mean-field state there, and where runs start.
   *
   * @param state empty if they do not, or go on from saved ones
   */
  record Place(Parameters parameters, Optional<SteadyState> steady, Optional<ProductState> state) {}

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

  /** A point, if runs start there. */
  Optional<Place> start(Parameters parameters) {
    return Optional.of(prepare(parameters)).filter(this::isStarted);
  }

  /** The runs at a point. */
  List<Callable<LifetimeResult>> tasks(Place place) {
    return runs(place).tasks().stream().map(Run::task).toList();
  }

  /**
   * Each run that goes on from a saved one must find it.
   *
   * @throws InvalidInputException if one does not
   */
  void requireSavedRuns() {
    if (study.start().saved().isPresent()) {
      study
          .points()
          .all()
          .forEach(point -> runs(new Place(point, Optional.empty(), Optional.empty())));
    }
  }

  private boolean isStarted(Place place) {
    return place.state().isPresent() || study.start().saved().isPresent();
  }

  private PointLifetimes found(Runs runs, Iterator<LifetimeResult> results) {
    Place place = runs.place();
    Optional<LifetimeResult> uncoupled =
        runs.baseline() ? Optional.of(results.next()) : Optional.empty();
    List<Series> series = new ArrayList<>();
    if (isStarted(place)) {
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
    if (study.start().state().isPresent() || study.start().saved().isPresent()) {
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
    if (!isStarted(place)) {
      // Its lifetimes are answered: there are none.
      for (int k = 0; k < study.partsOfPoint(); k++) {
        progress.step();
      }
      return new Runs(place, false, tasks);
    }
    boolean baseline = study.hasBaseline();
    if (baseline) {
      Parameters parameters = at(place, study.sizes().get(0)).withoutInteraction();
      MomentEquations uncoupled = study.equations().uncoupled();
      tasks.add(new Run(uncoupled, false, measurement(place, true, false, uncoupled, parameters)));
    }
    for (MomentEquations order : study.equations().orders().values()) {
      for (double size : study.sizes()) {
        Parameters parameters = at(place, size);
        tasks.add(
            new Run(order, true, measurement(place, false, study.digits(), order, parameters)));
      }
    }
    return new Runs(place, baseline, tasks);
  }

  private Parameters at(Place place, double size) {
    return study.points().at(place.parameters(), size).at(study.start().time());
  }

  /**
   * A run as a task.
   *
   * @throws InvalidInputException if it goes on from an earlier run that was not saved
   */
  private Measurement measurement(
      Place place,
      boolean uncoupled,
      boolean digits,
      MomentEquations equations,
      Parameters parameters) {
    Optional<double[]> saved =
        study.start().saved().map(runs -> runs.moments(uncoupled, equations, parameters));
    return new Measurement(
        study.method(),
        digits,
        equations,
        parameters,
        saved,
        saved.isPresent() ? Optional.empty() : place.state());
  }

  /** A lifetime, from saved moments or from a product state. */
  private record Measurement(
      CoherenceLifetime method,
      boolean digits,
      MomentEquations equations,
      Parameters parameters,
      Optional<double[]> saved,
      Optional<ProductState> state)
      implements Portable<LifetimeResult> {
    @Override
    public LifetimeResult call() {
      double[] moments =
          saved.orElseGet(() -> state.orElseThrow().momentsAt(equations, parameters));
      return digits
          ? method.measureWithDigits(equations, parameters, moments)
          : method.measure(equations, parameters, moments);
    }
  }

  private void tell(Run run) {
    if (run.isPart()) {
      progress.step();
    }
  }
}
