package org.ursell.runtime.series;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.CombinatoricsUtils;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.EquationRequest;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SeriesEquations;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.series.NoSeries.Reason;
import org.ursell.runtime.work.Cancellation;
import org.ursell.runtime.work.Progress;

/**
 * The order parameter at large N as a series in eps = 1/N, from the product state of the
 * synchronised mean field. The moment equations of truncation order M, which are exact through
 * eps^(M-1), are integrated with truncated power series as numbers, in the frame that turns with
 * the mean field: there the part without eps stands still, and the others obey driven linear
 * equations. The logarithm of the order parameter becomes straight lines, by which {@link
 * SeriesExpansion} goes on to any time.
 *
 * <p>Modes are counted in units of sqrt(N). With several species N counts the sites of that of the
 * order parameter (of the first size, if it is a mode), and the others are in fixed ratios to it.
 * May be shared between threads.
 */
public final class SizeSeries {
  /** Evaluations per unit of time and of the fastest rate: what runs of several models took. */
  private static final double EVALUATIONS = 30.0;

  private final Subject subject;
  private final ExactJacobian meanField;
  private final SeriesConditions conditions;
  private final int order;
  private final SeriesOptions options;

  /** Taken when it is first needed, since it may have to be derived. */
  private volatile Optional<ExactJacobian> table = Optional.empty();

  /** What a series of an order holds in bytes: its coefficients, at all samples of its run. */
  @Internal
  public static double bytes(int order) {
    return Double.BYTES * (double) SeriesRun.SAMPLES * (1.0 + 2.0 * (order - 1.0));
  }

  private SizeSeries(Subject subject, ExactJacobian meanField, int order, SeriesOptions options) {
    this.subject = subject;
    this.meanField = meanField;
    this.order = order;
    this.options = options;
    conditions = new SeriesConditions(meanField);
  }

  /**
   * The series of a model with the default options.
   *
   * @param order the truncation order M of the equations, at least 2; 3 gives the intercept of the
   *     law, 4 a lifetime whose validity can be judged well
   * @throws InvalidInputException if the order is too low
   */
  public static SizeSeries of(Subject subject, int order) {
    return of(subject, order, SeriesOptions.DEFAULT);
  }

  /**
   * The same with options.
   *
   * @throws InvalidInputException if the order is too low
   */
  public static SizeSeries of(Subject subject, int order, SeriesOptions options) {
    Autonomy.require(subject.descriptor(), "a series in 1/N");
    if (order < 2) {
      throw new InvalidInputException(
          "a series in 1/N of equations of order %d has no term".formatted(order),
          "ask for order 2 or more");
    }
    EquationRequest first = EquationRequest.order(1);
    ExactJacobian meanField =
        subject.equations(first) instanceof ExactJacobian exact ? exact : subject.table(first);
    return new SizeSeries(subject, meanField, order, options);
  }

  /** The model, at order 1. */
  public ModelDescriptor model() {
    return meanField.descriptor();
  }

  /**
   * How many moments equations of an order have at most, foretold from those of order 1: the
   * multisets of up to so many of them.
   */
  public static long moments(Subject subject, int order) {
    int first = subject.equations(EquationRequest.order(1)).moments().size();
    double moments = CombinatoricsUtils.binomialCoefficientDouble(first + order, order) - 1.0;
    return Math.round(moments);
  }

  /** The truncation order of the equations. */
  public int order() {
    return order;
  }

  /** N at a point: the number of sites of the species that is followed. */
  @Internal
  public double size(Parameters parameters) {
    return parameters.get(SizeRatios.counted(meanField.descriptor()));
  }

  /** A point with infinite sizes in the ratios of its finite ones, all that decides its series. */
  @Internal
  public Parameters limit(Parameters parameters) {
    return SizeRatios.limit(meanField.descriptor(), parameters);
  }

  /** Why the model has no series at any point, if it has none. */
  public Optional<NoSeries> refused() {
    return conditions.ofModel();
  }

  /**
   * The series at a parameter point, about the mean-field state that a generic start reaches.
   *
   * @param parameters the point; finite sizes give the ratios in which they grow, infinite ones
   *     have those of {@link Parameters#withShares}
   * @throws InvalidInputException if a parameter is missing or breaks a rule, or the model has no
   *     equations of this order
   */
  public SeriesOutcome at(Parameters parameters) {
    return at(parameters, Progress.NONE, Cancellation.NEVER);
  }

  /**
   * The same, watched.
   *
   * @param progress hears of the time reached
   * @throws java.util.concurrent.CancellationException if cancelled, or the thread is interrupted
   */
  public SeriesOutcome at(Parameters parameters, Progress progress, Cancellation cancelled) {
    Optional<NoSeries> refused = conditions.ofModel();
    if (refused.isPresent()) {
      return refused.get();
    }
    Parameters limit = SizeRatios.limit(meanField.descriptor(), parameters);
    SteadyState state;
    try {
      state = new SteadyStateFinder(meanField).find(limit);
    } catch (BrokenRuleException broken) {
      throw broken;
    } catch (InvalidInputException noLimit) {
      return noLimit(noLimit);
    }
    return about(limit, state, progress, cancelled);
  }

  /**
   * The series at a parameter point, about a mean-field state that was found before at the same
   * ratios of sizes.
   */
  public SeriesOutcome at(Parameters parameters, SteadyState state) {
    Optional<NoSeries> refused = conditions.ofModel();
    return refused.isPresent()
        ? refused.get()
        : about(
            SizeRatios.limit(meanField.descriptor(), parameters),
            state,
            Progress.NONE,
            Cancellation.NEVER);
  }

  /**
   * How many multiplications the series at a point is foretold to take; some 1e9 of them take a
   * second.
   *
   * @param state the mean field at the point, at the same ratios of sizes
   * @throws InvalidInputException if the model has no series at all
   */
  public double operations(Parameters parameters, SynchronisedState state) {
    Parameters limit = SizeRatios.limit(meanField.descriptor(), parameters);
    return operations(table().series(limit, order - 1), state);
  }

  private SeriesOutcome about(
      Parameters limit, SteadyState state, Progress progress, Cancellation cancelled) {
    Optional<NoSeries> refused = conditions.ofState(limit, state);
    if (refused.isPresent()) {
      return refused.get();
    }
    SynchronisedState synchronised = state.requireSynchronised();
    ExactJacobian equations = table();
    SeriesEquations series;
    SingleSiteObservable orderParameter;
    try {
      series = equations.series(limit, order - 1);
      orderParameter = SingleSiteObservable.orderParameter(equations, limit);
    } catch (BrokenRuleException broken) {
      throw broken;
    } catch (InvalidInputException noLimit) {
      return noLimit(noLimit);
    }
    if (orderParameter.isClosed()) {
      return conditions.refusal(
          Reason.ORDER_PARAMETER_ABOVE_ORDER,
          "<%s> has more factors than equations of order %d keep"
              .formatted(orderParameter.name(), order));
    }
    double gap = SeriesConditions.gap(synchronised);
    double operations = operations(series, synchronised);
    if (operations > options.mostOperations()) {
      return conditions.refusal(
          Reason.TOO_LONG,
          "the slowest relaxation, at rate %.2g, and %d moments make some %.1g multiplications, more"
                  .formatted(gap, equations.moments().size(), operations)
              + " than the %.1g allowed".formatted(options.mostOperations()));
    }
    double[] rest = synchronised.state().momentsAt(equations, limit);
    double charge = meanField.descriptor().orderParameterCharge().orElseThrow();
    SeriesField field = new SeriesField(equations, series, rest, synchronised.frequency() / charge);
    SeriesRun run =
        new SeriesRun(field, orderParameter, rest, options.relaxationTimes() / gap, progress);
    RunResult ending = run.run(options.tolerance(), cancelled);
    if (!ending.status().isSuccess()) {
      return conditions.refusal(
          Reason.UNSETTLED_LINES,
          "the integration of the series ended at t = %.4g: %s"
              .formatted(ending.time(), ending.advice()));
    }
    return judged(run.curves(), synchronised, gap);
  }

  private SeriesOutcome judged(SeriesCurves curves, SynchronisedState state, double gap) {
    List<AsymptoticLine> lines = new ArrayList<>();
    for (int power = 1; power < order; power++) {
      lines.add(curves.line(power));
    }
    Optional<NoSeries> refused = conditions.ofFirst(lines.get(0), curves.endTime());
    if (refused.isPresent()) {
      return refused.get();
    }
    return new SeriesExpansion(lines, curves, gap, state.amplitude(), state.frequency(), options);
  }

  /** Moments of M factors have rates that are sums of M rates of the mean field. */
  private double operations(SeriesEquations series, SynchronisedState state) {
    double endTime = options.relaxationTimes() / SeriesConditions.gap(state);
    double fastest = state.stability().stream().mapToDouble(Complex::norm).max().orElse(0.0);
    return series.operations() * Math.max(1.0, EVALUATIONS * order * fastest * endTime);
  }

  private NoSeries noLimit(InvalidInputException why) {
    return conditions.refusal(Reason.NO_LIMIT, String.valueOf(why.getMessage()));
  }

  private ExactJacobian table() {
    if (table.isEmpty()) {
      synchronized (this) {
        if (table.isEmpty()) {
          table = Optional.of(subject.table(EquationRequest.order(order)));
        }
      }
    }
    return table.get();
  }
}
