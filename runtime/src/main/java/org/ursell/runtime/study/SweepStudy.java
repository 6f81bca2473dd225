package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ursell.runtime.equations.BrokenRuleException;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.Measures;
import org.ursell.runtime.measure.PointMeasure;
import org.ursell.runtime.measure.SeriesMeasure;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.sweep.LineMethod;
import org.ursell.runtime.sweep.LongTimeMethod;
import org.ursell.runtime.sweep.Sweep;
import org.ursell.runtime.sweep.SweepRequest;
import org.ursell.runtime.sweep.SweepStart;
import org.ursell.runtime.sweep.SweepTable;
import org.ursell.runtime.work.Crew;

/**
 * Many points of a grid, measured.
 *
 * @param equations mean field and each order; several orders are an axis of the grid
 * @param start where runs start
 * @param request everything that decides the numbers
 * @param valueRemarks what must be said of the values that were not given
 */
public record SweepStudy(
    Truncations equations, Start start, SweepRequest request, List<String> valueRemarks)
    implements Study<SweepTable> {
  /**
   * What is swept over.
   *
   * @param axes what varies, sizes among it, the last changing fastest
   * @param given the values of what does not vary and was given
   * @param formulas the parameters that follow from others
   */
  public record Grid(List<Axis> axes, Parameters given, DerivedParameters formulas) {
    /** Keeps its own copy of the axes. */
    public Grid {
      axes = List.copyOf(axes);
    }

    /** Mean field, order 1, unless a finite number of sites was asked for: then order 2. */
    public TruncationOrder usualOrder(ModelDescriptor model) {
      boolean finite =
          model.parameters().stream()
              .filter(parameter -> parameter.kind() == Kind.SIZE)
              .map(ParameterDescriptor::name)
              .anyMatch(name -> valuesOf(name).stream().anyMatch(Double::isFinite));
      return TruncationOrder.of(finite ? 2 : 1);
    }

    private void requireOf(ModelDescriptor model) {
      for (String name : given.asMap().keySet()) {
        if (model.parameter(name).isEmpty()) {
          throw new InvalidInputException(
              "'%s' is no parameter of model '%s'".formatted(name, model.name()),
              "give a value to one of "
                  + String.join(
                      ", ", model.parameters().stream().map(ParameterDescriptor::name).toList()));
        }
      }
    }

    /** The values that a parameter takes; none if it was not given. */
    public List<Double> valuesOf(String name) {
      return axes.stream()
          .filter(axis -> axis.name().equals(name))
          .findFirst()
          .map(Axis::values)
          .orElseGet(() -> Stream.ofNullable(given.asMap().get(name)).toList());
    }
  }

  /**
   * How each point is measured.
   *
   * @param measures what is measured
   * @param window when runs are looked at
   * @param options accuracy and limits of the integration
   * @param methods tried in turn before plain integration
   * @param checks at how many points they are checked against it
   */
  public record Measuring(
      List<Measure> measures,
      Window window,
      IntegratorOptions options,
      List<LineMethod> methods,
      int checks) {
    /** Keeps its own copies of the lists. */
    public Measuring {
      measures = List.copyOf(measures);
      methods = List.copyOf(methods);
    }
  }

  /**
   * A sweep with the window of Fig. 2(c), the usual accuracy and start, in which relative
   * equilibria are solved for where only long times matter.
   *
   * @param axes what varies, sizes among it, the last changing fastest
   * @param given the values of what does not vary, as far as they are not the model's own
   * @param measures what is measured
   * @param orders truncation orders; none for the usual one, mean field or second order where a
   *     size is finite
   */
  public static SweepStudy of(
      Subject subject, List<Axis> axes, Parameters given, List<Measure> measures, int... orders) {
    Grid grid = new Grid(axes, given, DerivedParameters.NONE);
    ExactJacobian meanField = Truncations.meanField(subject, Optional.empty());
    List<TruncationOrder> asked = Arrays.stream(orders).mapToObj(TruncationOrder::of).toList();
    List<TruncationOrder> taken =
        asked.isEmpty() ? List.of(grid.usualOrder(meanField.descriptor())) : asked;
    boolean lifetimes = measures.stream().anyMatch(one -> Measures.isOfLifetimes(one.name()));
    return of(
        Truncations.of(subject, Optional.empty(), taken),
        grid,
        UsualValues.of(meanField, grid, taken),
        Start.forSweep(subject, meanField, lifetimes, false),
        new Measuring(
            measures,
            Window.FIGURE_2C,
            IntegratorOptions.DEFAULT,
            List.of(new LongTimeMethod()),
            SweepRequest.CHECKS));
  }

  /**
   * A sweep over a grid at one truncation order or several, which then are its slowest axis. A grid
   * without axes is one point.
   *
   * @param values the values of all that does not vary
   * @throws InvalidInputException if no point at all could be measured
   */
  public static SweepStudy of(
      Truncations equations, Grid grid, UsualValues values, Start start, Measuring measuring) {
    start.fitting(equations.meanField().descriptor());
    if (start.state().isPresent()
        && measuring.measures().stream().anyMatch(one -> one.name().equals(Measures.SERIES))) {
      throw new InvalidInputException(
          "the series in 1/N starts from the mean-field steady state, and runs start from another"
              + " state, '%s'".formatted(start.name()),
          "start from the steady state, or leave the series out");
    }
    grid.requireOf(equations.meanField().descriptor());
    List<Axis> axes = new ArrayList<>(grid.axes());
    List<TruncationOrder> orders = equations.list();
    if (orders.size() > 1) {
      axes.add(0, Axis.of(Axis.ORDER, orders.stream().map(o -> (double) o.order()).toList()));
    }
    SweepRequest request =
        new SweepRequest(
            List.copyOf(equations.orders().values()),
            new SweepPlan(axes),
            values.fixed(),
            grid.formulas(),
            measuring.measures(),
            measuring.window(),
            start.state().isPresent()
                ? new SweepStart.Fixed(start.state().get())
                : new SweepStart.Steady(equations.meanField()),
            measuring.options(),
            measuring.methods(),
            measuring.checks());
    requireCoefficients(request);
    if (start.state().isEmpty()) {
      requireLimit(equations.meanField(), request);
    }
    return new SweepStudy(equations, start, request, values.remarks());
  }

  /** A model without the limit that was asked for is told at once, and not point by point. */
  private static void requireCoefficients(SweepRequest request) {
    int last = request.plan().points() - 1;
    for (MomentEquations equations : request.equations()) {
      for (int point : new int[] {0, last}) {
        try {
          equations.coefficients(request.parameters(point));
        } catch (BrokenRuleException atThisPoint) {
          // Other points may obey: their rows say which do not.
          if (last == 0) {
            throw atThisPoint;
          }
        }
      }
    }
  }

  /** The steady state is one of infinitely many sites, whatever sizes are measured. */
  private static void requireLimit(ExactJacobian meanField, SweepRequest request) {
    Parameters limit = request.parameters(0);
    for (ParameterDescriptor parameter : meanField.descriptor().parameters()) {
      if (parameter.kind() == Kind.SIZE) {
        limit = limit.with(parameter.name(), Double.POSITIVE_INFINITY);
      }
    }
    try {
      meanField.coefficients(limit);
    } catch (BrokenRuleException atThisPoint) {
      // The rows say which points break a rule.
      return;
    } catch (InvalidInputException none) {
      boolean lifetimes =
          request.measures().stream().anyMatch(one -> Measures.isOfLifetimes(one.name()));
      throw new InvalidInputException(
          "no start from the steady state%s: model '%s' has no steady state of infinitely many sites: %s"
              .formatted(
                  lifetimes ? ", the default of lifetimes" : "",
                  meanField.descriptor().name(),
                  none.getMessage()),
          StartCure.NO_LIMIT);
    }
  }

  /** A part is a line of the grid. */
  @Override
  public Effort effort() {
    return Effort.of(request.plan().lines().size());
  }

  /** From some lines, which are run on one thread each. */
  @Override
  public Optional<Forecast> forecast(Crew crew) {
    return Optional.of(SweepForecast.of(request, crew.threads()));
  }

  /**
   * The whole sweep in memory; {@link Sweep} keeps lines as they are finished.
   *
   * @throws java.util.concurrent.CancellationException if the calling thread is interrupted: a
   *     table is whole, and whoever wants to keep lines runs a {@link Sweep}
   */
  @Override
  public SweepTable run(Crew crew, StudyProgress progress) {
    return Sweep.run(request, crew.threads(), (line, done, total) -> progress.step());
  }

  /** What must be said of the values and of the observables that are read. */
  public List<String> remarks() {
    Set<ObservableDescriptor> observed = new LinkedHashSet<>();
    for (Measure measure : request.measures()) {
      if (measure instanceof SeriesMeasure reading) {
        observed.addAll(reading.quantities());
      } else if (measure instanceof PointMeasure own && own.needsStart()) {
        request.equations().get(0).descriptor().observables().stream()
            .limit(1)
            .forEach(observed::add);
      }
    }
    boolean infinite =
        request.plan().axes().stream()
                .flatMap(axis -> axis.values().stream())
                .anyMatch(value -> Double.isInfinite(value))
            || !request.fixed().infinite().isEmpty();
    return Stream.concat(
            valueRemarks.stream(),
            ObservableRemarks.of(request.equations(), observed, infinite).stream())
        .toList();
  }
}
