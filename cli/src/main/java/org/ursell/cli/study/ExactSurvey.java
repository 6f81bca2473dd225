package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.cli.study.LifetimeSurvey.PointResult;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.exact.SlowestMode;
import org.ursell.runtime.lifetime.FiniteSizeScaling;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.state.ProductState;

/**
 * Exact lifetimes at the points of a survey, one after the other with all threads on each.
 *
 * @param subject the model, for the numbers of its master equation
 * @param descriptor of any of its equations
 * @param grid the parameter points
 * @param sizes rising
 * @param end when to give up
 * @param gap whether to find the slowest mode too
 * @param options threads, tolerance and memory
 */
public record ExactSurvey(
    Subject subject,
    ModelDescriptor descriptor,
    ParameterGrid grid,
    List<Double> sizes,
    double end,
    boolean gap,
    ExactOptions options) {
  /** The residual to which the slowest mode is found, in units of the rates. */
  private static final double RESIDUAL = 1e-7;

  /** Keeps its own copy of the sizes. */
  public ExactSurvey {
    sizes = List.copyOf(sizes);
  }

  /** How many runs there are at each point. */
  public int runs() {
    return sizes.size() * (gap ? 2 : 1);
  }

  /**
   * What the largest size needs.
   *
   * @throws InvalidInputException if that is more than allowed
   */
  public Footprint foresee() {
    double largest = sizes.get(sizes.size() - 1);
    Footprint footprint =
        solver(grid.points().get(0), largest, options).footprint(descriptor.observables().get(0));
    ExactMemory.require(footprint, options.maxMemoryBytes());
    return footprint;
  }

  /**
   * This with only the sizes up to the first that costs too much or exceeds the memory allowed.
   *
   * @param work updates of unknowns in one application of the generator times N^1.5, as which the
   *     number of applications grows; some 1e8 a second
   */
  public ExactSurvey within(double work) {
    List<Double> few = new ArrayList<>();
    for (double size : sizes) {
      Footprint footprint =
          solver(grid.points().get(0), size, options).footprint(descriptor.observables().get(0));
      boolean cheap = footprint.updates() * Math.pow(footprint.sites(), 1.5) <= work;
      if (!cheap || footprint.bytes() > options.maxMemoryBytes()) {
        break;
      }
      few.add(size);
    }
    return new ExactSurvey(subject, descriptor, grid, few, end, gap, options);
  }

  /** The survey's points, each that has a start with its exact lifetimes. */
  public List<PointResult> measure(List<PointResult> points, Progress progress) {
    List<PointResult> measured = new ArrayList<>();
    for (PointResult point : points) {
      measured.add(
          point.start().map(start -> point.with(measure(point, start, progress))).orElse(point));
    }
    return measured;
  }

  private List<ExactRun> measure(PointResult point, ProductState start, Progress progress) {
    ObservableDescriptor observable = descriptor.observables().get(0);
    List<SiteOperator> sites = start.siteOperators();
    List<ExactRun> runs = new ArrayList<>();
    for (double size : sizes) {
      ExactSolver solver =
          solver(
              point.parameters(),
              size,
              options.withProgress(
                  (done, goal, applications) ->
                      progress.tell(
                          "N = %s, step %d".formatted(Numerals.number(size), applications))));
      LifetimeResult lifetime = solver.lifetime(sites, observable, end);
      progress.step();
      Optional<SlowestMode> slowest = Optional.empty();
      if (gap) {
        slowest = Optional.of(solver.slowestMode(sites, observable, RESIDUAL));
        progress.step();
      }
      runs.add(new ExactRun(new FiniteSizeScaling.Point(size, lifetime), slowest));
    }
    return runs;
  }

  private ExactSolver solver(Parameters point, double size, ExactOptions with) {
    return new ExactSolver(ExactModels.of(subject, grid.withSize(point, size)), with);
  }
}
