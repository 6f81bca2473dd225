package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SpeciesDescriptor;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.output.ColumnNames;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * An observable in time at one parameter point: one run per size, and one without coupling if the
 * model says which parameters couple.
 *
 * @param meanField the model's equations at order 1, for infinite size and no coupling
 * @param equations the equations of finite size
 * @param order the order of the latter, as asked for
 * @param observable what is followed
 * @param grid holds the one point
 * @param sizes numbers of sites, possibly infinite
 * @param start where all runs start
 * @param options accuracy and limits
 * @param times when to sample, the last being the end
 * @param digits whether each run is made twice, to see which digits it supports
 */
public record TraceSurvey(
    ExactJacobian meanField,
    MomentEquations equations,
    OrderChoice order,
    ObservableDescriptor observable,
    ParameterGrid grid,
    SizeChoice sizes,
    StartChoice start,
    IntegratorOptions options,
    double[] times,
    boolean digits) {
  /**
   * One curve.
   *
   * @param column the heading of its column
   * @param size number of sites; NaN where no size varies and for the run without coupling
   * @param isUncoupled whether this is the run without coupling
   * @param isExact whether no truncation is in it
   */
  public record Curve(
      String column, double size, boolean isUncoupled, boolean isExact, ObservableTrace trace) {}

  /** Columns that do not bear the observable's name. */
  private static final List<String> OTHER_COLUMNS = List.of("t", "uncoupled", "exact");

  /** Where all runs start. */
  ProductState state() {
    return start.state().orElseGet(this::steadyState);
  }

  /** The parameters that are zero without coupling. */
  List<String> interactions() {
    return meanField.descriptor().interactions();
  }

  /** The parameter point, without sizes. */
  public Parameters point() {
    return grid.points().get(0);
  }

  /** The equations that the curves are integrated from. */
  public Set<MomentEquations> usedEquations() {
    Set<MomentEquations> used = new LinkedHashSet<>();
    for (double size : sizes.values()) {
      used.add(Double.isInfinite(size) ? meanField : equations);
    }
    return used;
  }

  /** All curves: by rising size, the uncoupled one last. */
  public List<Curve> integrate(Crew crew, Progress progress) {
    ProductState state = state();
    List<Callable<Curve>> runs = new ArrayList<>();
    for (double size : sizes.values()) {
      MomentEquations used = Double.isInfinite(size) ? meanField : equations;
      String column =
          sizes
              .parameter()
              .map(name -> name + "=" + Numerals.number(size))
              .orElseGet(
                  () -> ColumnNames.distinct(OTHER_COLUMNS, List.of(observable.name())).get(0));
      runs.add(
          () -> {
            ObservableTrace trace = trace(used, grid.withSize(point(), size), state, progress);
            return new Curve(column, size, false, false, trace);
          });
    }
    if ((meanField.isInteracting() || equations.isInteracting()) && baselineRemarks().isEmpty()) {
      runs.add(
          () -> {
            ObservableTrace trace = trace(free(), uncoupled(), state, progress);
            return new Curve("uncoupled", Double.NaN, true, false, trace);
          });
    }
    return crew.all(runs);
  }

  /**
   * Without coupling a product state of sites stays one, so that order 1 is exact; a mode's own
   * correlations need the order that was asked for.
   */
  private MomentEquations free() {
    boolean modes = equations.descriptor().species().stream().anyMatch(SpeciesDescriptor::isMode);
    return modes ? equations : meanField;
  }

  /** Why there is no curve without coupling, though there is a coupling; mostly nothing. */
  public List<String> baselineRemarks() {
    return ObservableRemarks.ofBaseline(
        free(), sizes.values().stream().map(size -> grid.withSize(point(), size)).toList());
  }

  private Parameters uncoupled() {
    double size = sizes.firstFinite().orElse(Double.POSITIVE_INFINITY);
    return grid.withSize(point(), size).withoutInteraction();
  }

  private ObservableTrace trace(
      MomentEquations used, Parameters parameters, ProductState state, Progress progress) {
    ObservableTrace trace = trace(used, parameters, state, options);
    if (digits) {
      IntegratorOptions tight = options.tighter(CoherenceLifetime.TIGHTER);
      trace = trace.checkedBy(trace(used, parameters, state, tight), CoherenceLifetime.TIGHTER);
    }
    progress.step();
    return trace;
  }

  private ObservableTrace trace(
      MomentEquations used, Parameters parameters, ProductState state, IntegratorOptions accuracy) {
    return ObservableTrace.of(
        used, observable, parameters, state, times, MomentIntegrator.standard(), accuracy);
  }

  private ProductState steadyState() {
    SteadyState steady =
        new SteadyStateFinder(meanField).find(grid.withSize(point(), Double.POSITIVE_INFINITY));
    if (steady instanceof SteadyState.SynchronisedState synchronised) {
      return synchronised.state();
    }
    throw new InvalidInputException(
        "there is " + NoCoherence.why(steady, meanField, grid, interactions(), point()),
        "choose parameters where the mean field synchronises, or use --start paper or a state of"
            + " your own");
  }
}
