package org.ursell.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceTrace;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.state.ProductState;

/**
 * The order parameter in time at one parameter point: one run a size, and one without coupling.
 *
 * @param meanField the model's equations at order 1, for infinite size and no coupling
 * @param equations the equations of finite size
 * @param grid holds the one point
 * @param interactions the parameters that are zero without coupling
 * @param sizes numbers of sites, possibly infinite
 * @param start where all runs start
 * @param options accuracy and limits
 * @param times when to sample, the last being the end
 */
record TraceSurvey(
    ExactJacobian meanField,
    MomentEquations equations,
    ParameterGrid grid,
    List<String> interactions,
    List<Double> sizes,
    StartChoice start,
    IntegratorOptions options,
    double[] times) {
  /**
   * One curve.
   *
   * @param size number of sites; NaN for the run without coupling
   */
  record Curve(double size, CoherenceTrace trace) {
    boolean isUncoupled() {
      return Double.isNaN(size);
    }

    /** The heading of its column. */
    String column() {
      return isUncoupled() ? "uncoupled" : "N=" + Words.number(size);
    }
  }

  /** The parameter point, without sizes. */
  Parameters point() {
    return grid.points().get(0);
  }

  /** All curves: by rising size, the uncoupled one last. */
  List<Curve> integrate(Workers workers, Progress progress) {
    ProductState state = start.state().orElseGet(this::steadyState);
    List<Callable<Curve>> runs = new ArrayList<>();
    for (double size : sizes) {
      MomentEquations used = Double.isFinite(size) ? equations : meanField;
      runs.add(() -> curve(size, used, grid.withSize(point(), size), state, progress));
    }
    Parameters free = grid.withSize(point(), Double.POSITIVE_INFINITY);
    for (String interaction : interactions) {
      free = free.with(interaction, 0.0);
    }
    Parameters uncoupled = free;
    runs.add(() -> curve(Double.NaN, meanField, uncoupled, state, progress));
    return workers.all(runs);
  }

  private Curve curve(
      double size,
      MomentEquations used,
      Parameters parameters,
      ProductState state,
      Progress progress) {
    CoherenceTrace trace =
        CoherenceTrace.of(used, parameters, state, times, MomentIntegrator.standard(), options);
    progress.step();
    return new Curve(size, trace);
  }

  private ProductState steadyState() {
    SteadyState steady =
        new SteadyStateFinder(meanField).find(grid.withSize(point(), Double.POSITIVE_INFINITY));
    if (steady instanceof SteadyState.SynchronisedState synchronised) {
      return synchronised.state();
    }
    throw new InvalidInputException(
        "there is " + CoherenceWords.whyNone(steady, meanField, grid, interactions, point()),
        "choose parameters where the mean field synchronises, or use --start paper");
  }
}
