package org.ursell.runtime.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySearch;
import org.ursell.runtime.steady.SteadySolver;

/**
 * The steady state of the truncated equations that the start reaches: the expectation of each
 * observable (its modulus where the operator is not Hermitian), the frequency at which the state
 * turns, and the growth rate of the slowest deviation. Every point is worked out by itself, so that
 * it has the same numbers whatever points stand beside it.
 */
final class SteadyMeasure implements PointMeasure {
  static final String NAME = "steady";

  private static final double TOLERANCE = 1e-6;

  private final List<ObservableReading> readings;
  private final List<ObservableDescriptor> phased;
  private final List<Column> columns = new ArrayList<>();
  private final Map<MomentEquations, SteadySolver> solvers = new ConcurrentHashMap<>();

  /**
   * The measure of a model.
   *
   * @throws InvalidInputException if it names no observable, or a filter makes all of them zero
   */
  SteadyMeasure(ModelDescriptor model) {
    Autonomy.require(model, "a steady state");
    List<ObservableDescriptor> kept =
        model.observables().stream().filter(o -> !isLeftOut(model, o)).toList();
    if (kept.isEmpty()) {
      throw new InvalidInputException(
          "%s: model '%s' names no observable%s"
              .formatted(NAME, model.name(), model.filter().isPresent() ? " without a phase" : ""),
          "name one in the model file");
    }
    readings = kept.stream().map(ObservableReading::of).toList();
    phased = kept.stream().filter(o -> !o.isHermitian()).toList();
    List<String> names = ObservedSignals.columns(NAME, kept);
    for (int k = 0; k < kept.size(); k++) {
      String expectation = "⟨" + kept.get(k).name() + "⟩";
      columns.add(
          new Column(
              names.get(k),
              "",
              kept.get(k).isHermitian() ? expectation : "|" + expectation + "|",
              TOLERANCE));
    }
    columns.add(new Column("steady_frequency", Column.FREQUENCY, "frequency", TOLERANCE));
    columns.add(new Column("steady_growth_rate", Column.RATE, "growth rate", TOLERANCE));
  }

  private static boolean isLeftOut(ModelDescriptor model, ObservableDescriptor observable) {
    return model.charges().stream()
        .filter(charge -> model.filter().filter(charge.name()::equals).isPresent())
        .anyMatch(charge -> observable.charges(charge).stream().anyMatch(q -> Math.abs(q) > 1e-12));
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Column> columns() {
    return List.copyOf(columns);
  }

  @Override
  public String method() {
    return NAME;
  }

  @Override
  public boolean needsStart() {
    return true;
  }

  @Override
  public Reading read(Task task) {
    SteadySolver solver =
        solvers.computeIfAbsent(
            task.equations(), equations -> new SteadySolver(equations, task.options()));
    double[] start = task.start().momentsAt(task.equations(), task.parameters());
    SteadySearch.Outcome outcome = solver.from(task.parameters(), start, task.cancelled());
    double[] values = new double[columns.size()];
    Arrays.fill(values, Double.NaN);
    outcome.reached().ifPresent(state -> read(task, solver, state, values));
    PointStatus status =
        switch (outcome.ending()) {
          case REACHED -> PointStatus.of(outcome.reached().orElseThrow().physicality());
          case UNSETTLED -> PointStatus.UNSETTLED;
          case DIVERGED -> PointStatus.DIVERGED;
          case STALLED -> PointStatus.STALLED;
        };
    return new Reading(values, status, words(outcome));
  }

  private void read(Task task, SteadySolver solver, SteadyMoments state, double[] values) {
    MomentSpace space = MomentSpace.of(task.equations());
    for (int k = 0; k < readings.size(); k++) {
      ObservableReading reading = readings.get(k);
      SingleSiteObservable observable =
          SingleSiteObservable.at(space, reading.observable(), task.parameters());
      values[k] = reading.of(observable).applyAsDouble(state.moments());
    }
    values[readings.size()] =
        phased.stream()
            .mapToDouble(
                one ->
                    solver.frequency(state, SingleSiteObservable.at(space, one, task.parameters())))
            .filter(frequency -> !Double.isNaN(frequency))
            .findFirst()
            .orElse(0.0);
    values[readings.size() + 1] = state.stability().growth();
  }

  private static String words(SteadySearch.Outcome outcome) {
    if (outcome.reached().isEmpty()) {
      return NAME + ": " + outcome.words();
    }
    SteadyMoments state = outcome.reached().get();
    return state
        .physicality()
        .violation()
        .map(
            violated ->
                NAME
                    + ": the reduced state of %s has the eigenvalue %.3g"
                        .formatted(violated.worst(), violated.worstEigenvalue()))
        .orElse(
            state.isStable() ? "" : NAME + ": the state is " + state.stability().verdict().word());
  }
}
