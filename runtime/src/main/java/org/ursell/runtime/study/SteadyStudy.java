package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.work.Crew;

/**
 * Steady states of truncated equations at several points, along an axis if there is one, for each
 * order and size: the state that the start reaches, and others beside it.
 *
 * @param equations mean field, for infinite size, and those of each order
 * @param orders truncation orders of finite sizes, each once
 * @param readings what is read of each state
 * @param points where; what they say of the parameter of the axis plays no role
 * @param axis a parameter that takes many values, if there is one
 * @param start where the search at each point starts; of a saved state, each order and size at its
 *     own run
 * @param options accuracy and limits of the runs
 * @param branches whether other states than the one that the start reaches are looked for
 * @param exact the memory and threads of exact steady states beside the truncated ones of finite
 *     sizes, if there are to be any
 */
@Internal
public record SteadyStudy(
    Truncations equations,
    List<TruncationOrder> orders,
    List<ObservableReading> readings,
    Points points,
    Optional<Axis> axis,
    Start start,
    IntegratorOptions options,
    boolean branches,
    Optional<ExactOptions> exact)
    implements Study<List<SteadyStudy.Row>> {
  /** So many points take no minute. */
  private static final int FEW = 50;

  /**
   * Requires parameters of the model.
   *
   * @throws InvalidInputException if the axis is none, or a number of sites, the points are those
   *     of another model, or there is no order or reading or one twice
   */
  public SteadyStudy {
    Autonomy.require(points.model(), "a steady state");
    orders = List.copyOf(orders);
    readings = List.copyOf(readings);
    ModelDescriptor model = equations.meanField().descriptor();
    points.requireOf(model);
    TraceRules.requireOnce("truncation order", orders);
    TraceRules.requireOnce("reading", readings.stream().map(ObservableReading::name).toList());
    orders.forEach(equations::at);
    equations.requireLimits(points);
    start.fitting(model);
    for (ObservableReading reading : readings) {
      TraceRules.requireSite(model, reading.observable());
    }
    axis.ifPresent(along -> requireVariable(model, along.name()));
    if (exact.isPresent() && points.sizes().isOnlyLimit()) {
      throw new InvalidInputException(
          "exact steady states are asked for, but only at infinitely many sites",
          "give finite sizes, or leave them out");
    }
  }

  private static void requireVariable(ModelDescriptor model, String name) {
    if (model.parameter(name).filter(known -> known.kind() != Kind.SIZE).isEmpty()) {
      throw new InvalidInputException(
          "'%s' is no coupling or rate of model '%s', along which steady states could be followed"
              .formatted(name, model.name()),
          model.parameter(name).isPresent()
              ? "give numbers of sites as sizes"
              : "name a parameter of the model");
    }
  }

  /**
   * A state at a point.
   *
   * @param state what was found
   * @param branch the number of the branch that it is on, from 1 up, within its order, size and
   *     choice of parameters
   * @param step its place on the way along that branch
   * @param values one for each reading
   * @param frequency at which the phase of the first observable with one grows; 0 where the state
   *     rests
   */
  public record Found(
      SteadyMoments state, int branch, int step, double[] values, double frequency) {
    /** The same on another branch. */
    Found on(int other, int place) {
      return new Found(state, other, place, values, frequency);
    }
  }

  /**
   * What is known without truncation.
   *
   * @param values one for each reading; none where the steady state was not found
   * @param gap the rate at which the slowest deviation decays, of those that treat the sites of a
   *     species alike and carry none of the charges
   * @param residual what is left of the derivative of the state found, of norm 1
   * @param dimension complex unknowns
   * @param charges how many charges there are: those of the model, or, where it declares none,
   *     those that it has all the same
   */
  public record Exact(
      Optional<double[]> values, double gap, double residual, long dimension, int charges) {}

  /**
   * One point.
   *
   * @param family which choice of the parameters that have several values
   * @param place on the axis; empty without one
   * @param size number of sites; empty where no size varies
   * @param order the truncation order; empty for infinitely many sites and without truncation
   * @param point all parameters
   * @param reached the state that the start reaches, if it reaches one
   * @param others further states
   * @param status what became of the start
   * @param words why no state is reached, or what is wrong with it; empty if nothing is
   * @param exact the exact steady state, where this is no point of truncated equations
   */
  public record Row(
      PointFamily family,
      OptionalDouble place,
      OptionalDouble size,
      Optional<TruncationOrder> order,
      Parameters point,
      Optional<Found> reached,
      List<Found> others,
      PointStatus status,
      String words,
      Optional<Exact> exact) {
    public Row {
      others = List.copyOf(others);
    }

    /** All states, the one that the start reaches first. */
    public List<Found> states() {
      List<Found> all = new ArrayList<>(reached.stream().toList());
      all.addAll(others);
      return all;
    }

    /** The same with each state changed. */
    Row with(UnaryOperator<Found> change) {
      return new Row(
          family,
          place,
          size,
          order,
          point,
          reached.map(change),
          others.stream().map(change).toList(),
          status,
          words,
          exact);
    }

    /** The same with one more state. */
    Row beside(Found more) {
      List<Found> all = new ArrayList<>(others);
      all.add(more);
      return new Row(family, place, size, order, point, reached, all, status, words, exact);
    }

    /** Whether a state was found, truncated or exact. */
    public boolean hasState() {
      return !states().isEmpty() || exact.flatMap(Exact::values).isPresent();
    }

    /** Whether it was not looked for any more. */
    public boolean isCancelled() {
      return status == PointStatus.FAILED && words.equals(CANCELLED);
    }
  }

  static final String CANCELLED = "cancelled before it was finished";

  /** The model. */
  public ModelDescriptor model() {
    return equations.meanField().descriptor();
  }

  /** The numbers of sites. */
  public Sizes sizes() {
    return points.sizes();
  }

  /** What is read, each observable once. */
  public List<ObservableDescriptor> observables() {
    return readings.stream().map(ObservableReading::observable).distinct().toList();
  }

  /** The choices of the parameters that have several values, in the order of the rows. */
  public List<PointFamily> families() {
    Set<String> open = new TreeSet<>();
    axis.ifPresent(along -> open.add(along.name()));
    return points.families(open);
  }

  /** The values along the axis in rising order; one that is empty without an axis. */
  public List<OptionalDouble> places() {
    return axis.isEmpty()
        ? List.of(OptionalDouble.empty())
        : axis.get().values().stream().sorted().map(OptionalDouble::of).toList();
  }

  /**
   * A part is a line of points of one order.
   *
   * @throws InvalidInputException if the start is saved, and holds no run of an order and size, or
   *     if there are too few sites for all that is read
   */
  @Override
  public Effort effort() {
    missing();
    List<SteadyLine> lines = lines();
    lines.forEach(SteadyLine::requireStart);
    return Effort.of((long) lines.size() + exactStates().map(SteadyExact::count).orElse(0));
  }

  /** What must be said beside the numbers. */
  public List<String> remarks() {
    List<MomentEquations> used = new ArrayList<>();
    for (SteadyLine line : lines()) {
      if (!used.contains(line.equations())) {
        used.add(line.equations());
      }
    }
    List<String> remarks =
        new ArrayList<>(ObservableRemarks.of(used, observables(), sizes().hasLimit()));
    remarks.addAll(missing());
    model()
        .filter()
        .ifPresent(
            charge ->
                remarks.add(
                    "growth rates and stability are those against deviations without the charge '"
                        + charge
                        + "', which the filter keeps: where phase appears by itself, as in the"
                        + " lasing mean field, a state is unstable nonetheless; leave out the"
                        + " filter to see"));
    return List.copyOf(remarks);
  }

  private List<String> missing() {
    Map<Double, Parameters> bySize = new TreeMap<>();
    Parameters open = Parameters.none();
    if (axis.isPresent()) {
      open = open.with(axis.get().name(), axis.get().values().get(0));
    }
    Parameters first = families().get(0).at(open);
    for (double size : sizes().values()) {
      bySize.put(size, points.at(first, size));
    }
    return bySize.isEmpty()
        ? List.of()
        : MissingReadings.words(observables(), model(), sizes().parameter().orElseThrow(), bySize);
  }

  private Optional<SteadyExact> exactStates() {
    return exact.map(asked -> new SteadyExact(this, asked));
  }

  List<SteadyLine> lines() {
    List<SteadyLine> lines = new ArrayList<>();
    List<OptionalDouble> finite =
        sizes().runs().stream().filter(size -> !TraceStudy.isLimit(size)).toList();
    for (PointFamily family : families()) {
      for (TruncationOrder order : finite.isEmpty() ? List.<TruncationOrder>of() : orders) {
        MomentEquations own = equations.at(order);
        lines.add(new SteadyLine(this, family, Optional.of(order), own, finite));
      }
      if (sizes().hasLimit()) {
        lines.add(
            new SteadyLine(
                this,
                family,
                Optional.empty(),
                equations.meanField(),
                List.of(OptionalDouble.of(Double.POSITIVE_INFINITY))));
      }
    }
    return lines;
  }

  private static List<Callable<List<Row>>> tasks(List<SteadyLine> lines) {
    return lines.stream().map(line -> (Callable<List<Row>>) line::rows).toList();
  }

  @Override
  public Optional<Forecast> forecast(Crew crew) {
    List<SteadyLine> lines = lines();
    int count = lines.size() * places().size() * Math.max(1, sizes().runs().size());
    return count < FEW || lines.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Forecast(Pilot.seconds(tasks(lines), lines.size(), crew, Pilot.deadline()), false));
  }

  /**
   * All points, choice by choice, order by order, size by size, along the axis; then the exact
   * ones.
   */
  @Override
  public List<Row> run(Crew crew, StudyProgress progress) {
    Optional<SteadyExact> solved =
        exact.map(asked -> new SteadyExact(this, asked.withThreads(crew.threads())));
    solved.ifPresent(SteadyExact::requireMemory);
    List<SteadyLine> lines = lines();
    lines.forEach(SteadyLine::requireStart);
    List<List<Row>> rows =
        Parts.marked(
            crew.finished(tasks(lines), k -> progress.step()), k -> lines.get(k).cancelled());
    List<Row> all = new ArrayList<>(rows.stream().flatMap(List::stream).toList());
    solved.ifPresent(some -> all.addAll(some.rows(progress)));
    return List.copyOf(all);
  }

  /** The places at which other starts are tried, too: both ends and the middle of the axis. */
  Set<Integer> searched() {
    int last = places().size() - 1;
    return new TreeSet<>(IntStream.of(0, last / 2, last).boxed().toList());
  }
}
