package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.FiniteSizes;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SymmetricDensityMatrix;

/**
 * Exact lifetimes at the points of a study, one after the other with all threads on each.
 *
 * @param subject the model, for the numbers of its master equation
 * @param points where; their sizes play no role
 * @param sizes rising, each finite
 * @param end when to give up, in inverse rates
 * @param gap whether to find the slowest mode too
 * @param options tolerance and memory; a study takes as many threads as its crew has
 * @param guide a state like the starts, by which the quanta of modes are foreseen
 * @param begin when runs start, in inverse rates, which matters where the model changes in time
 * @param saved where earlier runs ended, if these go on from there
 */
public record ExactLifetimes(
    Subject subject,
    Points points,
    List<Double> sizes,
    double end,
    boolean gap,
    ExactOptions options,
    Optional<ProductState> guide,
    double begin,
    Optional<SavedState> saved) {
  /** How much more work a model with modes is than its unknowns tell: a laser of N = 10 to 40. */
  private static final double WITH_MODES = 15.0;

  /** The residual to which the slowest mode is found, in units of the rates. */
  private static final double RESIDUAL = 1e-7;

  /**
   * Sorts the sizes.
   *
   * @throws InvalidInputException if one is no finite number of sites, or if slowest modes are
   *     asked for of a model that changes in time
   */
  public ExactLifetimes {
    if (gap) {
      Autonomy.require(subject.descriptor(), "a slowest mode");
    }
    sizes = sizes.stream().sorted().toList();
    for (double size : sizes) {
      if (!ParameterDescriptor.isFiniteSize(size)) {
        throw new InvalidInputException(
            "an exact solution is asked for at N = " + NumberWords.of(size),
            "give whole numbers of sites");
      }
    }
  }

  /** Without a guide, which only models with modes need. */
  public ExactLifetimes(
      Subject subject,
      Points points,
      List<Double> sizes,
      double end,
      boolean gap,
      ExactOptions options) {
    this(subject, points, sizes, end, gap, options, Optional.empty(), 0.0, Optional.empty());
  }

  /** The same with a guide and a time, not going on from earlier runs. */
  public ExactLifetimes(
      Subject subject,
      Points points,
      List<Double> sizes,
      double end,
      boolean gap,
      ExactOptions options,
      Optional<ProductState> guide,
      double begin) {
    this(subject, points, sizes, end, gap, options, guide, begin, Optional.empty());
  }

  /** At the sizes of the points, with the usual patience and options. */
  public static ExactLifetimes of(Subject subject, Points points) {
    return new ExactLifetimes(
        subject,
        points,
        points.sizes().values(),
        CoherenceLifetime.DEFAULT_END_TIME,
        false,
        ExactOptions.defaults());
  }

  /** The same at other sizes. */
  public ExactLifetimes at(List<Double> others) {
    return new ExactLifetimes(subject, points, others, end, gap, options, guide, begin, saved);
  }

  /** The same with another time at which to give up. */
  ExactLifetimes until(double other) {
    return new ExactLifetimes(subject, points, sizes, other, gap, options, guide, begin, saved);
  }

  /** The same with runs that go on from those of a start, if it is one of earlier runs. */
  ExactLifetimes from(Start start) {
    return new ExactLifetimes(
        subject, points, sizes, end, gap, options, guide, start.time(), start.saved());
  }

  /** The same at those of the sizes of which an exact run was saved. */
  @Internal
  public ExactLifetimes heldBy(SavedState state) {
    Parameters first = points.all().get(0);
    List<Double> held =
        sizes.stream()
            .filter(size -> state.holdsExact(points.model(), points.at(first, size)))
            .toList();
    return held.isEmpty() ? this : at(held);
  }

  /**
   * Each run that goes on from a saved one must find it.
   *
   * @throws InvalidInputException if one does not
   */
  void requireSavedRuns() {
    for (double size : saved.isPresent() ? sizes : List.<Double>of()) {
      state(points.all().get(0), size);
    }
  }

  private SymmetricDensityMatrix state(Parameters point, double size) {
    return saved.orElseThrow().state(points.model(), points.at(point, size));
  }

  /** The same at other points, whose sizes play no role. */
  ExactLifetimes on(Points others) {
    return new ExactLifetimes(subject, others, sizes, end, gap, options, guide, begin, saved);
  }

  /** The same with the mean-field steady state of the first point as guide, if there are modes. */
  public ExactLifetimes guided(Truncations equations) {
    if (guide.isPresent()
        || points.model().species().stream().noneMatch(SpeciesDescriptor::isMode)) {
      return this;
    }
    return new ExactLifetimes(
        subject,
        points,
        sizes,
        end,
        gap,
        options,
        synchronised(equations.meanField()),
        begin,
        saved);
  }

  /**
   * The state of the mean field with a phase; none if the model conserves no charge, or has no
   * limit of infinitely many sites, which finite sizes do not need.
   */
  private Optional<ProductState> synchronised(ExactJacobian meanField) {
    if (points.model().charges().isEmpty() || points.model().isDriven()) {
      return Optional.empty();
    }
    Parameters limit = points.inTheLimit(points.all().get(0));
    try {
      return new SteadyStateFinder(meanField).find(limit)
              instanceof SteadyState.SynchronisedState found
          ? Optional.of(found.state())
          : Optional.empty();
    } catch (InvalidInputException none) {
      if (none.cure() instanceof FiniteSizes) {
        return Optional.empty();
      }
      throw none;
    }
  }

  /** How many runs there are at each point. */
  int runs() {
    return sizes.size() * (gap ? 2 : 1);
  }

  /**
   * What the largest size needs; empty if there is none.
   *
   * @throws InvalidInputException if that is more than allowed
   */
  public Optional<Footprint> footprint() {
    Optional<Footprint> largest =
        sizes.isEmpty() ? Optional.empty() : Optional.of(footprint(sizes.get(sizes.size() - 1)));
    largest.ifPresent(needed -> needed.require(options.maxMemoryBytes()));
    return largest;
  }

  /**
   * This with only the sizes up to the first that costs too much or exceeds the memory allowed.
   *
   * @param work updates of unknowns in one application of the generator times N^1.5, as which the
   *     number of applications grows; some 1e8 a second
   */
  ExactLifetimes within(double work) {
    List<Double> few = new ArrayList<>();
    for (double size : sizes) {
      Footprint footprint = footprint(size);
      boolean cheap = workOf(footprint) <= work;
      if (!cheap || !footprint.fits(options.maxMemoryBytes())) {
        break;
      }
      few.add(size);
    }
    return at(few);
  }

  /** Whether all points can have so many sites, which a rate like g/(N - 3) may forbid. */
  boolean exists(double size) {
    try {
      points.all().forEach(point -> subject.lindblad(points.at(point, size).at(begin)));
      return true;
    } catch (InvalidInputException none) {
      return false;
    }
  }

  /** The work of all sizes at one point, as in {@link #within}. */
  double work() {
    return sizes.stream().map(this::footprint).mapToDouble(this::workOf).sum();
  }

  /** Modes that lose quanta fast take more steps, and each answer is sought at several cuts. */
  private double workOf(Footprint one) {
    boolean modes = points.model().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return (modes ? WITH_MODES : 1.0) * one.updates() * Math.pow(one.sites(), 1.5);
  }

  private Footprint footprint(double size) {
    Footprint followed = followedFootprint(size);
    return gap ? followed.ofSlowestMode() : followed;
  }

  private Footprint followedFootprint(double size) {
    Parameters first = points.all().get(0);
    if (saved.isPresent()) {
      return solver(first, size, options).footprint(state(first, size), followed());
    }
    return guide
        .map(state -> footprint(first, size, state))
        .orElseGet(() -> solver(first, size, options).footprint(followed()));
  }

  private Footprint footprint(Parameters point, double size, ProductState start) {
    return solver(point, size, options).footprint(at(point, size, start), followed());
  }

  /** A start with quanta as they are at a size. */
  private ProductState at(Parameters point, double size, ProductState start) {
    return start.at(points.model(), points.at(point, size));
  }

  /**
   * The points, each that has a start with its exact lifetimes; those that were not found before
   * the calling thread was interrupted are cancelled.
   */
  List<PointLifetimes> beside(List<PointLifetimes> others, int threads, StudyProgress progress) {
    ExactOptions shared = options.withThreads(threads);
    List<PointLifetimes> found = new ArrayList<>();
    for (PointLifetimes point : others) {
      boolean started = saved.isPresent() || point.start().isPresent();
      found.add(started ? point.with(measure(point, shared, progress)) : point);
    }
    return found;
  }

  private List<ExactRun> measure(
      PointLifetimes point, ExactOptions shared, StudyProgress progress) {
    List<ExactRun> runs = new ArrayList<>();
    for (double size : sizes) {
      Optional<LifetimeResult> lifetime =
          Parts.unlessInterrupted(
              () ->
                  lifetime(
                      solver(
                          point.parameters(),
                          size,
                          shared.withProgress(
                              (time, goal, applications) ->
                                  progress.solving(size, time, applications))),
                      point,
                      size));
      lifetime.ifPresent(found -> progress.step());
      Optional<SlowestMode> slowest =
          gap && lifetime.isPresent() ? slowest(point, size, shared, progress) : Optional.empty();
      slowest.ifPresent(found -> progress.step());
      LifetimeResult result = lifetime.orElseGet(() -> cancelled(point.parameters(), size));
      runs.add(new ExactRun(new FiniteSizeScaling.Point(size, result), slowest));
    }
    return runs;
  }

  private LifetimeResult lifetime(ExactSolver solver, PointLifetimes point, double size) {
    Parameters own = point.parameters();
    return saved.isPresent()
        ? solver.lifetime(state(own, size), followed(), end)
        : solver.lifetime(at(own, size, point.start().orElseThrow()), followed(), end);
  }

  /** Empty if the calling thread is interrupted. */
  private Optional<SlowestMode> slowest(
      PointLifetimes point, double size, ExactOptions shared, StudyProgress progress) {
    Parameters own = point.parameters();
    ExactSolver solver =
        solver(
            own,
            size,
            shared.withProgress(
                (left, goal, applications) -> progress.solving(size, Double.NaN, applications)));
    return Parts.unlessInterrupted(
        () ->
            saved.isPresent()
                ? solver.slowestMode(state(own, size), followed(), RESIDUAL)
                : solver.slowestMode(
                    at(own, size, point.start().orElseThrow()), followed(), RESIDUAL));
  }

  /** A run with its slowest mode, without it if the calling thread is interrupted. */
  ExactRun withMode(ExactRun run, PointLifetimes point, int threads, StudyProgress progress) {
    Optional<SlowestMode> slowest =
        slowest(point, run.size(), options.withThreads(threads), progress);
    slowest.ifPresent(found -> progress.step());
    return new ExactRun(run.point(), slowest);
  }

  private LifetimeResult cancelled(Parameters point, double size) {
    return LifetimeResult.cancelledExact(
        solver(point, size, options).footprint(followed()).dimension());
  }

  /**
   * About how long they take at all points, judged by small systems at one.
   *
   * @param where runs start there; empty where they go on from earlier ones, in whose place smaller
   *     systems start with weak coherences
   */
  double seconds(Parameters point, Optional<ProductState> where, int threads) {
    ExactOptions shared = options.withThreads(threads);
    ProductState start = where.orElseGet(() -> SteadyStateFinder.genericStart(points.model()));
    return new ExactPilot(
            size -> footprint(point, size, start),
            size -> solver(point, size, shared).runs(),
            size -> {
              ApplicationCount count = new ApplicationCount();
              ExactSolver solver = solver(point, size, shared.withProgress(count));
              ProductState own = at(point, size, start);
              solver.lifetime(own, followed(), end);
              if (gap) {
                solver.slowestMode(own, followed(), RESIDUAL);
              }
              return count.all();
            },
            WorkClock.ofThisMachine())
        .seconds(sizes, points.all().size());
  }

  private ObservableDescriptor followed() {
    return points.model().observables().get(0);
  }

  private ExactSolver solver(Parameters point, double size, ExactOptions with) {
    return ExactSolver.of(subject, points.at(point, size).at(begin), with);
  }
}
