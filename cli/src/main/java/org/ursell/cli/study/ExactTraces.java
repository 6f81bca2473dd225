package org.ursell.cli.study;

import java.util.ArrayList;
import java.util.List;
import org.ursell.cli.study.TraceSurvey.Curve;
import org.ursell.cli.words.Numerals;
import org.ursell.cli.work.Progress;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.equations.Subject;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.lifetime.ObservableTrace;

/** The exact curves that stand beside the truncated ones of a trace. */
public final class ExactTraces {
  private ExactTraces() {}

  /**
   * One curve for each finite size.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if one needs more memory than
   *     allowed, or the model has no finite Hilbert space
   */
  public static List<Curve> of(
      TraceSurvey survey, Subject subject, ExactOptions options, Progress progress) {
    ObservableDescriptor observable = survey.observable();
    ExactModels.requireLevels(survey.meanField().descriptor());
    List<ExactSolver> solvers = new ArrayList<>();
    List<Double> sizes =
        survey.sizes().values().stream().filter(n -> !Double.isInfinite(n)).toList();
    for (double size : sizes) {
      ExactSolver solver =
          new ExactSolver(
              ExactModels.of(subject, survey.grid().withSize(survey.point(), size)), options);
      ExactMemory.require(solver.footprint(observable), options.maxMemoryBytes());
      solvers.add(solver);
    }
    List<SiteOperator> sites = survey.state().siteOperators();
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      double size = sizes.get(k);
      ExactTrajectory trajectory =
          solvers.get(k).trajectory(sites, List.of(observable), survey.times());
      String column =
          survey
              .sizes()
              .parameter()
              .map(name -> name + "=" + Numerals.number(size) + " ")
              .orElse("");
      ObservableTrace trace = trace(trajectory, observable, survey.times(), options);
      curves.add(new Curve(column + "exact", size, false, true, trace));
      progress.step();
    }
    return curves;
  }

  private static ObservableTrace trace(
      ExactTrajectory trajectory,
      ObservableDescriptor observable,
      double[] times,
      ExactOptions options) {
    double[] values = observable.isHermitian() ? trajectory.realParts(0) : trajectory.moduli(0);
    RunResult run =
        new RunResult(
            RunStatus.COMPLETED,
            times[times.length - 1],
            new double[0],
            trajectory.applications(),
            trajectory.applications(),
            "exact, %d unknowns".formatted(trajectory.dimension()));
    double[] errors = new double[values.length];
    double largest = 0.0;
    for (int k = 0; k < values.length; k++) {
      largest = Math.max(largest, Math.abs(values[k]));
      errors[k] = options.errorOf(largest);
    }
    return new ObservableTrace(times, values, errors, run, new Physicality.Exact());
  }
}
