package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * Observables in time at one parameter point: one run per truncation order and size, one of
 * infinitely many sites if they are asked for, one without coupling if the model couples, and
 * curves of the exact solution and of the collective Langevin equation if they are asked for.
 *
 * @param equations mean field, for infinite size and no coupling, and those of each order
 * @param orders truncation orders, each once; at least one, unless curves of the Langevin equation
 *     stand in their place
 * @param readings what is followed, at least one reading, each once; every curve has a trace of
 *     each
 * @param points the one point, and the sizes, possibly infinite
 * @param start where all runs start
 * @param options accuracy and limits
 * @param times when to sample, in inverse rates, rising from the time of the start on, the last
 *     being the end
 * @param digits whether each run is made twice, to see which digits it supports
 * @param exact the tolerance and memory of exact curves, if there are to be any; they take as many
 *     threads as the crew has
 * @param langevin how curves of the Langevin equation are sampled, if there are to be any, one at
 *     each finite size
 */
public record TraceStudy(
    Truncations equations,
    List<TruncationOrder> orders,
    List<ObservableReading> readings,
    Points points,
    Start start,
    IntegratorOptions options,
    double[] times,
    boolean digits,
    Optional<ExactOptions> exact,
    Optional<TraceSampling> langevin)
    implements Study<List<Curve>> {
  /** The remark where runs go on from earlier ones, which had no baseline. */
  static final String NO_SAVED_BASELINE =
      "no run without coupling is made, as the saved state holds none";

  /**
   * Requires one parameter point, and keeps its own copy of the times.
   *
   * @throws InvalidInputException if there are several points, the points are those of another
   *     model, an order is not among the equations, there is no order or reading or one twice, or
   *     the times do not rise from that of the start on
   */
  public TraceStudy {
    times = times.clone();
    orders = List.copyOf(orders);
    readings = List.copyOf(readings);
    TraceRules.requireRising(times, start.time());
    points.requireOf(equations.meanField().descriptor());
    if (langevin.isEmpty() || !orders.isEmpty()) {
      TraceRules.requireOnce("truncation order", orders);
    }
    TraceRules.requireOnce("reading", readings.stream().map(ObservableReading::name).toList());
    orders.forEach(equations::at);
    equations.requireLimits(points);
    start.fitting(equations.meanField().descriptor());
    for (ObservableReading reading : readings) {
      TraceRules.requireSite(equations.meanField().descriptor(), reading.observable());
    }
    if (exact.isPresent() && points.sizes().isOnlyLimit()) {
      throw new InvalidInputException(
          "exact curves are asked for, but only at infinitely many sites",
          "give finite sizes, or leave exact curves out");
    }
    if (start.settled().isPresent() && (exact.isPresent() || langevin.isPresent())) {
      throw new InvalidInputException(
          "%s curves start from product states, and the steady state of truncated equations is none"
              .formatted(exact.isPresent() ? "exact" : "sampled"),
          "start from another state, or leave these curves out");
    }
    if (start.saved().isPresent() && langevin.isPresent()) {
      throw new InvalidInputException(
          "sampled curves start from product states, and a saved state is one of moments or an exact"
              + " one",
          "start from another state, or leave these curves out");
    }
    if (langevin.isPresent() && points.sizes().isOnlyLimit()) {
      throw new InvalidInputException(
          "curves of the Langevin equation are asked for, but only at infinitely many sites, which"
              + " have no noise",
          "give finite sizes, or ask for the mean field alone");
    }
    if (points.all().size() != 1) {
      throw new InvalidInputException(
          "a trace has one parameter point, not %d".formatted(points.all().size()),
          "give one value per parameter");
    }
  }

  /** The same without curves of the Langevin equation. */
  public TraceStudy(
      Truncations equations,
      List<TruncationOrder> orders,
      List<ObservableReading> readings,
      Points points,
      Start start,
      IntegratorOptions options,
      double[] times,
      boolean digits,
      Optional<ExactOptions> exact) {
    this(
        equations,
        orders,
        readings,
        points,
        start,
        options,
        times,
        digits,
        exact,
        Optional.empty());
  }

  /** One observable by the equations of one order. */
  public TraceStudy(
      Truncations equations,
      TruncationOrder order,
      ObservableDescriptor observable,
      Points points,
      Start start,
      IntegratorOptions options,
      double[] times,
      boolean digits,
      Optional<ExactOptions> exact) {
    this(
        equations,
        List.of(order),
        List.of(ObservableReading.of(observable)),
        points,
        start,
        options,
        times,
        digits,
        exact);
  }

  /**
   * The order parameter in time, from the model's usual start, at equally spaced times.
   *
   * @param points the one point, and the sizes, possibly infinite
   * @param order the truncation order of finite sizes
   * @param end when to end
   * @param samples how many times, the first being 0 and the last the end
   * @throws InvalidInputException if the subject has no equations of that order
   */
  public static TraceStudy of(Subject subject, Points points, int order, double end, int samples) {
    TruncationOrder asked = TruncationOrder.of(order);
    Truncations equations = equations(subject, Optional.empty(), List.of(asked), points.sizes());
    ModelDescriptor model = equations.meanField().descriptor();
    return new TraceStudy(
        equations,
        asked,
        model.orderParameter(),
        points,
        Start.forTrace(subject, model, model.orderParameter()),
        IntegratorOptions.DEFAULT,
        Sampler.times(end, samples),
        false,
        Optional.empty());
  }

  /** The same from another start. */
  public TraceStudy from(Start other) {
    return with(other, exact, langevin);
  }

  /** The same with exact curves of every finite size beside the truncated ones. */
  public TraceStudy besideExact() {
    return with(start, Optional.of(ExactOptions.defaults()), langevin);
  }

  /** The same with curves of the Langevin equation of every finite size beside the others. */
  public TraceStudy besideLangevin(TraceSampling sampling) {
    return with(start, exact, Optional.of(sampling));
  }

  private TraceStudy with(
      Start otherStart, Optional<ExactOptions> otherExact, Optional<TraceSampling> sampling) {
    return new TraceStudy(
        equations,
        orders,
        readings,
        points,
        otherStart,
        options,
        times,
        digits,
        otherExact,
        sampling);
  }

  /**
   * Takes the equations of an order for a few runs; those of mean field where no finite size is
   * asked for.
   */
  public static Truncations equations(
      Subject subject, Optional<String> filter, TruncationOrder order, Sizes sizes) {
    return equations(subject, filter, List.of(order), sizes);
  }

  /** The same of several orders. */
  public static Truncations equations(
      Subject subject, Optional<String> filter, List<TruncationOrder> orders, Sizes sizes) {
    ExactJacobian meanField = Truncations.meanField(subject, filter);
    Map<TruncationOrder, MomentEquations> finite = new LinkedHashMap<>();
    for (TruncationOrder order : orders) {
      boolean enough = sizes.isOnlyLimit() || order.isMeanField();
      finite.put(order, enough ? meanField : subject.equations(order.request(filter).forFewRuns()));
    }
    return new Truncations(subject, filter, meanField, finite);
  }

  /** When to sample; a copy. */
  @Override
  public double[] times() {
    return times.clone();
  }

  /** The model. */
  public ModelDescriptor model() {
    return equations.meanField().descriptor();
  }

  /** The numbers of sites. */
  public Sizes sizes() {
    return points.sizes();
  }

  /** The parameter point, without the size that varies. */
  public Parameters point() {
    return points.all().get(0);
  }

  /** The first truncation order; mean field where there is none. */
  public TruncationOrder order() {
    return orders.isEmpty() ? TruncationOrder.of(1) : orders.get(0);
  }

  /** What is followed first. */
  public ObservableDescriptor observable() {
    return readings.get(0).observable();
  }

  /** What is followed, each observable once. */
  public List<ObservableDescriptor> observables() {
    return readings.stream().map(ObservableReading::observable).distinct().toList();
  }

  /** The equations of finite size at the first order; those of mean field where there is none. */
  public MomentEquations finite() {
    return orders.isEmpty() ? equations.meanField() : equations.at(order());
  }

  /**
   * A part is a curve.
   *
   * @throws InvalidInputException if an exact curve needs more memory than allowed, or the Langevin
   *     equation does not carry the model
   */
  @Override
  public Effort effort() {
    langevin.ifPresent(asked -> new LangevinTraces(this, asked));
    requireSavedRuns();
    int finite = (int) sizes().runs().stream().filter(size -> !isLimit(size)).count();
    int limits = sizes().hasLimit() ? 1 : 0;
    int others = (exact.isPresent() ? finite : 0) + (langevin.isPresent() ? finite : 0);
    int parts = orders.size() * finite + limits + others + 1;
    return new Effort(
        parts, exact.flatMap(asked -> new ExactTraces(this, asked).largestFootprint()));
  }

  /** That of the exact and the sampled curves, beside which the others are quick. */
  @Override
  public Optional<Forecast> forecast(Crew crew) {
    if (exact.isEmpty() && langevin.isEmpty()) {
      return Optional.empty();
    }
    Optional<ProductState> state =
        start.saved().isPresent()
            ? Optional.empty()
            : Optional.of(crew.all(List.<Callable<ProductState>>of(this::state)).get(0));
    double seconds =
        exact
                .map(asked -> new ExactTraces(this, asked.withThreads(crew.threads())))
                .map(traces -> traces.seconds(state))
                .orElse(0.0)
            + langevin
                .map(asked -> new LangevinTraces(this, asked).seconds(state.orElseThrow(), crew))
                .orElse(0.0);
    return Optional.of(new Forecast(seconds, false));
  }

  /**
   * The truncated curves order by order and by rising size, then those of infinitely many sites,
   * without coupling, exact ones, and those of the Langevin equation; those that were not followed
   * before the calling thread was interrupted hold the start alone.
   */
  @Override
  public List<Curve> run(Crew crew, StudyProgress progress) {
    // Small as they are, exact curves are refused before anything else is computed.
    Optional<ExactTraces> solved =
        exact.map(asked -> new ExactTraces(this, asked.withThreads(crew.threads())));
    Optional<LangevinTraces> sampled = langevin.map(asked -> new LangevinTraces(this, asked));
    requireSavedRuns();
    // By the crew, so that an interruption of the calling thread is not taken for a missing state.
    Optional<ProductState> state =
        start.saved().isPresent()
            ? Optional.empty()
            : Optional.of(crew.all(List.<Callable<ProductState>>of(this::productState)).get(0));
    TraceBeginning beginning = new TraceBeginning(this, state);
    List<Curve> curves = new ArrayList<>(new TraceRuns(this, beginning).all(crew, progress));
    solved.ifPresent(some -> curves.addAll(some.from(state, progress)));
    sampled.ifPresent(some -> curves.addAll(some.from(state.orElseThrow(), crew, progress)));
    if (Parts.isInterrupted() && curves.stream().allMatch(curve -> curve.trace().isCancelled())) {
      throw Parts.noneFinished();
    }
    return List.copyOf(curves);
  }

  /** The values at the start of a curve that was not followed any more. */
  List<ObservableTrace> cancelled(MomentEquations used, Parameters parameters, double[] moments) {
    return ObservableTrace.cancelled(used, readings, parameters, moments, start.time());
  }

  /** Each run that goes on from a saved one must find it, before any is made. */
  private void requireSavedRuns() {
    if (start.saved().isPresent()) {
      TraceBeginning beginning = new TraceBeginning(this, Optional.empty());
      TraceRuns.of(this)
          .forEach(run -> beginning.moments(run.isUncoupled(), run.equations(), run.parameters()));
    }
  }

  /** The product state that runs start from; of settled starts, the one that settles first. */
  private ProductState productState() {
    return start.settled().isEmpty()
        ? state()
        : Start.forSteadyStates(equations.subject(), equations.meanField()).state().orElseThrow();
  }

  static boolean isLimit(OptionalDouble size) {
    return size.isPresent() && Double.isInfinite(size.getAsDouble());
  }

  /** What must be said beside the curves. */
  public List<String> remarks() {
    Set<MomentEquations> used = new LinkedHashSet<>();
    for (OptionalDouble size : sizes().runs()) {
      if (isLimit(size)) {
        used.add(equations.meanField());
      } else {
        orders.forEach(order -> used.add(equations.at(order)));
      }
    }
    return Stream.concat(
            ObservableRemarks.of(used, observables(), sizes().hasLimit()).stream(),
            Stream.concat(
                baselineRemarks().stream(),
                Stream.concat(countedRemarks().stream(), fromExactRemarks().stream())))
        .toList();
  }

  /** Truncated runs that do not go on from truncated ones. */
  private List<String> fromExactRemarks() {
    if (start.saved().isEmpty()) {
      return List.of();
    }
    String orders =
        TraceRuns.of(this).stream()
            .filter(run -> !run.isUncoupled() && run.order().isPresent())
            .filter(run -> start.saved().get().isFromExact(run.equations(), run.parameters()))
            .map(run -> run.order().orElseThrow().text())
            .distinct()
            .collect(Collectors.joining(", "));
    return orders.isEmpty()
        ? List.of()
        : List.of(
            "order %s starts from the moments of the saved exact state, as none of it was saved"
                .formatted(orders));
  }

  /** The run without coupling is one for all sizes, but what is read of it may count sites. */
  private List<String> countedRemarks() {
    boolean several = sizes().values().size() > 1 && !sizes().isOnlyLimit();
    if (!several || !equations.isInteracting() || !baselineRemarks().isEmpty()) {
      return List.of();
    }
    String size =
        sizes().parameter().orElse("N") + " = " + (long) sizes().firstFinite().getAsDouble();
    return observables().stream()
        .filter(o -> o.expression().filter(own -> own.countsSites(model())).isPresent())
        .map(
            o ->
                "%s counts sites: its curve without coupling is that of %s"
                    .formatted(o.label(), size))
        .toList();
  }

  /** Why there is no run without coupling although the model couples; empty if there is one. */
  List<String> baselineRemarks() {
    if (start.settled().isPresent()) {
      return List.of("no run without coupling is made, as each run has a start of its own");
    }
    if (start.saved().isPresent() && !hasSavedBaseline()) {
      return List.of(NO_SAVED_BASELINE);
    }
    return Baseline.remarks(
        equations.uncoupled(),
        sizes().runs().stream().map(size -> points.at(point(), size)).toList(),
        times);
  }

  private boolean hasSavedBaseline() {
    return start
        .saved()
        .orElseThrow()
        .run(true, equations.uncoupled().descriptor(), TraceRuns.uncoupled(this))
        .isPresent();
  }

  /**
   * Where all runs start: the state given, or the mean-field steady state of the point.
   *
   * @throws InvalidInputException if there is no such steady state, or each run starts from that of
   *     its own equations
   */
  public ProductState state() {
    if (start.settled().isPresent() || start.saved().isPresent()) {
      throw new InvalidInputException(
          "each run starts from a state of its own", "ask for the values at the start");
    }
    return start.state().orElseGet(this::steadyState);
  }

  private ProductState steadyState() {
    Parameters limit = points.inTheLimit(point());
    SteadyState steady = new SteadyStateFinder(equations.meanField()).find(limit);
    if (steady instanceof SteadyState.SynchronisedState synchronised) {
      return synchronised.state();
    }
    throw new InvalidInputException(
        "there is " + NoCoherence.why(steady, equations.meanField(), limit), StartCure.SYNCHRONISE);
  }
}
