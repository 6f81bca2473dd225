package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.lifetime.ObservableTrace;

/** The exact curves that stand beside the truncated ones of a trace. */
final class ExactTraces {
  private ExactTraces() {}

  /**
   * One curve for each finite size.
   *
   * @throws InvalidInputException if one needs more memory than allowed, or the model has no finite
   *     Hilbert space
   */
  static List<Curve> of(TraceStudy study, ExactOptions options, StudyProgress progress) {
    ObservableDescriptor observable = study.observable();
    LindbladModel.requireLevels(study.model());
    List<OptionalDouble> sizes =
        study.sizes().runs().stream()
            .filter(size -> size.isEmpty() || !Double.isInfinite(size.getAsDouble()))
            .toList();
    List<ExactSolver> solvers = new ArrayList<>();
    for (OptionalDouble size : sizes) {
      ExactSolver solver =
          new ExactSolver(
              LindbladModel.of(
                  study.equations().subject().lindblad(study.points().at(study.point(), size))),
              options);
      solver.footprint(observable).require(options.maxMemoryBytes());
      solvers.add(solver);
    }
    List<SiteOperator> sites = study.state().siteOperators();
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      ExactTrajectory trajectory =
          solvers.get(k).trajectory(sites, List.of(observable), study.times());
      ObservableTrace trace = trace(trajectory, observable, study.times(), options);
      curves.add(new Curve(Curve.Kind.EXACT, sizes.get(k), trace));
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
