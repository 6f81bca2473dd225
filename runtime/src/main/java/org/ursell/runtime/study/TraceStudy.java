package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.Sampler;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * An observable in time at one parameter point: one run per size, one without coupling if the model
 * couples, and exact curves of small systems if they are asked for.
 *
 * @param equations mean field, for infinite size and no coupling, and those of the one order
 * @param order that order
 * @param observable what is followed
 * @param points the one point, and the sizes, possibly infinite
 * @param start where all runs start
 * @param options accuracy and limits
 * @param times when to sample, in inverse rates, rising from 0 on, the last being the end
 * @param digits whether each run is made twice, to see which digits it supports
 * @param exact the tolerance and memory of exact curves, if there are to be any; they take as many
 *     threads as the crew has
 */
public record TraceStudy(
    Truncations equations,
    TruncationOrder order,
    ObservableDescriptor observable,
    Points points,
    Start start,
    IntegratorOptions options,
    double[] times,
    boolean digits,
    Optional<ExactOptions> exact)
    implements Study<List<Curve>> {
  /**
   * Requires one parameter point, and keeps its own copy of the times.
   *
   * @throws InvalidInputException if there are several points, the points are those of another
   *     model, the order is not among the equations, or the times do not rise from 0 on
   */
  public TraceStudy {
    times = times.clone();
    requireRising(times);
    points.requireOf(equations.meanField().descriptor());
    equations.at(order);
    start.fitting(equations.meanField().descriptor());
    requireSite(equations.meanField().descriptor(), observable);
    if (exact.isPresent() && points.sizes().isOnlyLimit()) {
      throw new InvalidInputException(
          "exact curves are asked for, but only at infinitely many sites",
          "give finite sizes, or leave exact curves out");
    }
    if (points.all().size() != 1) {
      throw new InvalidInputException(
          "a trace has one parameter point, not %d".formatted(points.all().size()),
          "give one value per parameter");
    }
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
    Truncations equations = equations(subject, Optional.empty(), asked, points.sizes());
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
    return new TraceStudy(
        equations, order, observable, points, other, options, times, digits, exact);
  }

  /** The same with exact curves of every finite size beside the truncated ones. */
  public TraceStudy besideExact() {
    return new TraceStudy(
        equations,
        order,
        observable,
        points,
        start,
        options,
        times,
        digits,
        Optional.of(ExactOptions.defaults()));
  }

  private static void requireSite(ModelDescriptor model, ObservableDescriptor observable) {
    int species = observable.species();
    boolean fits =
        !observable.products().isEmpty()
            || species >= 0
                && species < model.species().size()
                && model.species().get(species).levels() == observable.operator().levels();
    if (!fits) {
      throw new InvalidInputException(
          "<%s> is of no site of model '%s'".formatted(observable.name(), model.name()),
          "follow one of its own observables");
    }
  }

  /**
   * Takes the equations of an order for a few runs; those of mean field where no finite size is
   * asked for.
   */
  public static Truncations equations(
      Subject subject, Optional<String> filter, TruncationOrder order, Sizes sizes) {
    ExactJacobian meanField = Truncations.meanField(subject, filter);
    boolean enough = sizes.isOnlyLimit() || order.isMeanField();
    MomentEquations finite =
        enough ? meanField : subject.equations(order.request(filter).forFewRuns());
    return new Truncations(subject, filter, meanField, Map.of(order, finite));
  }

  private static void requireRising(double[] times) {
    boolean rising = times.length > 0 && times[0] >= 0.0;
    for (int k = 1; k < times.length; k++) {
      rising &= times[k] > times[k - 1];
    }
    if (!rising || !Double.isFinite(times[times.length - 1]) || times[times.length - 1] == 0.0) {
      throw new InvalidInputException(
          "the times of a trace do not rise from 0 to an end: " + Arrays.toString(times),
          "give finite times in rising order, the last above 0");
    }
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

  /** The equations of finite size. */
  public MomentEquations finite() {
    return equations.at(order);
  }

  /**
   * A part is a curve.
   *
   * @throws InvalidInputException if an exact curve needs more memory than allowed, or the model
   *     has no finite Hilbert space
   */
  @Override
  public Effort effort() {
    int runs = sizes().runs().size();
    int limits = sizes().hasLimit() ? 1 : 0;
    int parts = runs + (exact.isPresent() ? runs - limits : 0) + 1;
    return new Effort(
        parts, exact.flatMap(asked -> new ExactTraces(this, asked).largestFootprint()));
  }

  /** That of the exact curves, beside which the others are quick. */
  @Override
  public Optional<Forecast> forecast(Crew crew) {
    return exact.map(
        asked -> {
          ExactTraces traces = new ExactTraces(this, asked.withThreads(crew.threads()));
          ProductState state = crew.all(List.<Callable<ProductState>>of(this::state)).get(0);
          return new Forecast(traces.seconds(state), false);
        });
  }

  /**
   * The truncated curves by rising size, the one without coupling, and the exact ones; those that
   * were not followed before the calling thread was interrupted hold the start alone.
   */
  @Override
  public List<Curve> run(Crew crew, StudyProgress progress) {
    // Small as they are, exact curves are refused before anything else is computed.
    Optional<ExactTraces> solved =
        exact.map(asked -> new ExactTraces(this, asked.withThreads(crew.threads())));
    // By the crew, so that an interruption of the calling thread is not taken for a missing state.
    ProductState state = crew.all(List.<Callable<ProductState>>of(this::state)).get(0);
    List<Curve> curves = new ArrayList<>(integrated(state, crew, progress));
    solved.ifPresent(some -> curves.addAll(some.from(state, progress)));
    if (Parts.isInterrupted() && curves.stream().allMatch(curve -> curve.trace().isCancelled())) {
      throw Parts.noneFinished();
    }
    return List.copyOf(curves);
  }

  private List<Curve> integrated(ProductState state, Crew crew, StudyProgress progress) {
    List<Callable<Curve>> runs = new ArrayList<>();
    List<Supplier<Curve>> cancelled = new ArrayList<>();
    for (OptionalDouble size : sizes().runs()) {
      Parameters parameters = points.at(point(), size);
      MomentEquations used = used(size);
      Function<ObservableTrace, Curve> curve =
          trace -> new Curve(Curve.Kind.TRUNCATED, size, trace);
      runs.add(() -> curve.apply(trace(used, parameters, state)));
      cancelled.add(() -> curve.apply(cancelled(used, parameters, state)));
    }
    if (equations.isInteracting() && baselineRemarks().isEmpty()) {
      Function<ObservableTrace, Curve> curve =
          trace -> new Curve(Curve.Kind.UNCOUPLED, OptionalDouble.empty(), trace);
      runs.add(() -> curve.apply(trace(equations.uncoupled(), uncoupled(), state)));
      cancelled.add(() -> curve.apply(cancelled(equations.uncoupled(), uncoupled(), state)));
    }
    List<Optional<Curve>> finished = crew.finished(runs, k -> progress.step());
    return IntStream.range(0, runs.size())
        .mapToObj(k -> finished.get(k).orElseGet(cancelled.get(k)))
        .toList();
  }

  /** The value at the start of a curve that was not followed any more. */
  ObservableTrace cancelled(MomentEquations used, Parameters parameters, ProductState state) {
    return ObservableTrace.cancelled(used, observable, parameters, state);
  }

  private MomentEquations used(OptionalDouble size) {
    boolean limit = size.isPresent() && Double.isInfinite(size.getAsDouble());
    return limit ? equations.meanField() : finite();
  }

  /** What must be said beside the curves. */
  public List<String> remarks() {
    Set<MomentEquations> used = new LinkedHashSet<>();
    sizes().runs().forEach(size -> used.add(used(size)));
    return Stream.concat(
            ObservableRemarks.of(used, List.of(observable), sizes().hasLimit()).stream(),
            baselineRemarks().stream())
        .toList();
  }

  private List<String> baselineRemarks() {
    return Baseline.remarks(
        equations.uncoupled(),
        sizes().runs().stream().map(size -> points.at(point(), size)).toList());
  }

  private Parameters uncoupled() {
    Parameters sized =
        sizes().isOnlyLimit()
            ? points.inTheLimit(point())
            : points.at(point(), sizes().firstFinite());
    return sized.withoutInteraction();
  }

  private ObservableTrace trace(MomentEquations used, Parameters parameters, ProductState state) {
    ObservableTrace trace = trace(used, parameters, state, options);
    if (digits) {
      IntegratorOptions tight = options.tighter(CoherenceLifetime.TIGHTER);
      trace = trace.checkedBy(trace(used, parameters, state, tight), CoherenceLifetime.TIGHTER);
    }
    return trace;
  }

  private ObservableTrace trace(
      MomentEquations used, Parameters parameters, ProductState state, IntegratorOptions accuracy) {
    return ObservableTrace.of(
        used, observable, parameters, state, times, MomentIntegrator.standard(), accuracy);
  }

  /**
   * Where all runs start: the state given, or the mean-field steady state of the point.
   *
   * @throws InvalidInputException if there is no such steady state
   */
  public ProductState state() {
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
