package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.grid.Axis;
import org.ursell.runtime.grid.DerivedParameters;
import org.ursell.runtime.grid.SweepPlan;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.measure.Column;
import org.ursell.runtime.measure.Measure;
import org.ursell.runtime.measure.SeriesMeasure;
import org.ursell.runtime.measure.SpectrumMeasure;
import org.ursell.runtime.measure.Window;
import org.ursell.runtime.output.ColumnNames;

/**
 * Everything that decides the numbers of a sweep.
 *
 * @param equations the model's equations, one per value of the axis of orders; one if there is no
 *     such axis
 * @param plan the grid
 * @param fixed the parameters (sizes included) that no axis varies
 * @param derived the parameters that follow from others
 * @param measures what is measured; at least one, none twice
 * @param window when runs are looked at
 * @param start where runs start
 * @param options accuracy and limits of the integration
 * @param methods tried in turn before plain integration, which does the rest; empty for plain
 *     integration alone
 * @param checks at how many points of the whole grid, chosen by their numbers alone, another method
 *     is checked against plain integration
 */
public record SweepRequest(
    List<MomentEquations> equations,
    SweepPlan plan,
    Parameters fixed,
    DerivedParameters derived,
    List<Measure> measures,
    Window window,
    SweepStart start,
    IntegratorOptions options,
    List<LineMethod> methods,
    int checks) {
  /** Under which name the {@link #description} holds the version that derived the equations. */
  @Internal public static final String GENERATOR = "generator";

  /** At how many points methods are checked unless another number is given. */
  public static final int CHECKS = 32;

  public SweepRequest {
    equations = List.copyOf(equations);
    measures = List.copyOf(measures);
    methods = List.copyOf(methods);
    int orders = plan.axes().stream().filter(Axis::isOrder).findFirst().map(Axis::size).orElse(1);
    if (equations.size() != orders) {
      throw new InvalidInputException(
          "there are equations of %d orders for %d orders".formatted(equations.size(), orders),
          "give one set of equations per order");
    }
    if (measures.isEmpty()) {
      throw new InvalidInputException("nothing is measured", "name at least one measure");
    }
    for (Measure measure : measures) {
      if (measures.stream().filter(m -> m.name().equals(measure.name())).count() > 1) {
        throw new InvalidInputException(
            "%s is measured twice".formatted(measure.name()), "name each measure once");
      }
    }
    if (checks < 0) {
      throw new InvalidInputException(
          "%d points are to be checked".formatted(checks), "give a number from 0 up");
    }
    requireParameters(equations.get(0).descriptor(), plan, fixed, derived);
  }

  /** A sweep none of whose parameters follow from others. */
  public SweepRequest(
      List<MomentEquations> equations,
      SweepPlan plan,
      Parameters fixed,
      List<Measure> measures,
      Window window,
      SweepStart start,
      IntegratorOptions options,
      List<LineMethod> methods,
      int checks) {
    this(
        equations,
        plan,
        fixed,
        DerivedParameters.NONE,
        measures,
        window,
        start,
        options,
        methods,
        checks);
  }

  private static void requireParameters(
      ModelDescriptor model, SweepPlan plan, Parameters fixed, DerivedParameters derived) {
    List<String> varied = plan.axes().stream().map(Axis::name).toList();
    for (String name : varied) {
      if (!name.equals(Axis.ORDER)
          && model.parameter(name).isEmpty()
          && !derived.mentioned().contains(name)) {
        throw new InvalidInputException(
            "model '%s' has no parameter '%s' to vary".formatted(model.name(), name),
            "known are "
                + model.parameters().stream()
                    .map(ParameterDescriptor::name)
                    .collect(Collectors.joining(", ")));
      }
      if (fixed.asMap().containsKey(name)) {
        throw new InvalidInputException(
            "parameter '%s' is fixed and varied at once".formatted(name), "leave one of them out");
      }
    }
    for (ParameterDescriptor parameter : model.parameters()) {
      plan.axes().stream()
          .filter(axis -> axis.name().equals(parameter.name()) && !axis.isOrder())
          .forEach(axis -> axis.values().forEach(parameter::requirePossible));
      Optional.ofNullable(fixed.asMap().get(parameter.name()))
          .ifPresent(parameter::requirePossible);
      boolean follows = derived.texts().containsKey(parameter.name());
      boolean given =
          varied.contains(parameter.name()) || fixed.asMap().containsKey(parameter.name());
      if (follows && given) {
        throw new InvalidInputException(
            "parameter '%s' is given and follows from others at once".formatted(parameter.name()),
            "leave one of them out");
      }
      if (!follows && !given) {
        throw new InvalidInputException(
            "parameter '%s' has no value".formatted(parameter.name()), "fix it or vary it");
      }
    }
  }

  /**
   * A plain sweep of a model with the window of Fig. 2(c), default accuracy and no checks.
   *
   * @param fixed the parameters that no axis varies, sizes included
   */
  public static SweepRequest of(
      MomentEquations equations,
      List<Axis> axes,
      Parameters fixed,
      SweepStart start,
      List<Measure> measures) {
    return new SweepRequest(
        List.of(equations),
        new SweepPlan(axes),
        fixed,
        DerivedParameters.NONE,
        measures,
        Window.FIGURE_2C,
        start,
        IntegratorOptions.DEFAULT,
        List.of(),
        CHECKS);
  }

  /** This request with another window. */
  public SweepRequest with(Window newWindow) {
    return new SweepRequest(
        equations, plan, fixed, derived, measures, newWindow, start, options, methods, checks);
  }

  /** This request with other accuracy and limits. */
  public SweepRequest with(IntegratorOptions newOptions) {
    return new SweepRequest(
        equations, plan, fixed, derived, measures, window, start, newOptions, methods, checks);
  }

  /** This request with methods that are tried before plain integration. */
  public SweepRequest with(List<LineMethod> newMethods, int newChecks) {
    return new SweepRequest(
        equations, plan, fixed, derived, measures, window, start, options, newMethods, newChecks);
  }

  /** This request as it travels; its formulas stay behind. */
  SweepRequest withoutFormulas() {
    return new SweepRequest(
        equations,
        plan,
        fixed,
        KnownFormulas.of(derived),
        measures,
        window,
        start,
        options,
        methods,
        checks);
  }

  /**
   * All parameters at a point, sizes included.
   *
   * @throws InvalidInputException if one that follows from others makes no sense there
   */
  public Parameters parameters(int point) {
    Parameters given = fixed;
    for (int a = 0; a < plan.axes().size(); a++) {
      if (!plan.axes().get(a).isOrder()) {
        given = given.with(plan.axes().get(a).name(), plan.value(point, a));
      }
    }
    Parameters complete = derived.complete(given);
    Parameters parameters = Parameters.none();
    for (ParameterDescriptor parameter : equations.get(0).descriptor().parameters()) {
      parameters = parameters.with(parameter.name(), complete.get(parameter.name()));
    }
    return parameters;
  }

  /** Which of the equations belong to a point. */
  int equationsAt(int point) {
    for (int a = 0; a < plan.axes().size(); a++) {
      if (plan.axes().get(a).isOrder()) {
        return plan.place(point, a);
      }
    }
    return 0;
  }

  /**
   * The numbers measured at each point, in the order of the measures. Each has a name of its own,
   * which is not that of an axis or of what a table tells of each point beside its numbers.
   */
  public List<Column> columns() {
    List<Column> measured =
        measures.stream().flatMap(measure -> measure.columns().stream()).toList();
    List<String> axes = plan.axes().stream().map(Axis::name).toList();
    List<String> names =
        ColumnNames.distinct(
            ColumnNames.all(axes, SweepTable.TOLD), measured.stream().map(Column::name).toList());
    return IntStream.range(0, names.size())
        .mapToObj(k -> measured.get(k).named(names.get(k)))
        .toList();
  }

  /** The spectrum that is measured, if any. */
  public Optional<SpectrumMeasure> spectrum() {
    return measures.stream()
        .filter(SpectrumMeasure.class::isInstance)
        .map(SpectrumMeasure.class::cast)
        .findFirst();
  }

  /** The angular frequencies of the spectra; empty if none are measured. */
  public double[] frequencies() {
    return spectrum().map(measure -> measure.frequencies(window)).orElse(new double[0]);
  }

  /** The observables of the spectra; empty if none are measured. */
  public List<String> spectrumObservables() {
    return spectrum()
        .map(measure -> measure.quantities().stream().map(ObservableDescriptor::name).toList())
        .orElse(List.of());
  }

  List<SeriesMeasure> seriesMeasures() {
    List<SeriesMeasure> found = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure instanceof SeriesMeasure series) {
        found.add(series);
      }
    }
    return found;
  }

  /**
   * Everything that decides the numbers, as name and text: two requests with the same description
   * give the same results to the last digit.
   */
  public Map<String, String> description() {
    return RequestDescription.of(this);
  }
}
