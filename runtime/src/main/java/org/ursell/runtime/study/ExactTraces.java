package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.exact.LindbladModel;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.state.ProductState;

/** The exact curves that stand beside the truncated ones of a trace. */
final class ExactTraces {
  private final TraceStudy study;
  private final ExactOptions options;
  private final List<OptionalDouble> sizes;
  private final List<Footprint> footprints = new ArrayList<>();

  /**
   * Curves at each finite size, none of them solved yet.
   *
   * @throws InvalidInputException if one needs more memory than allowed, or the model has no finite
   *     Hilbert space
   */
  ExactTraces(TraceStudy study, ExactOptions options) {
    this.study = study;
    this.options = options;
    LindbladModel.requireLevels(study.model());
    sizes =
        study.sizes().runs().stream()
            .filter(size -> size.isEmpty() || !Double.isInfinite(size.getAsDouble()))
            .toList();
    for (OptionalDouble size : sizes) {
      Footprint footprint = solver(size, options).footprint(study.observable());
      footprint.require(options.maxMemoryBytes());
      footprints.add(footprint);
    }
  }

  private ExactSolver solver(OptionalDouble size, ExactOptions with) {
    Parameters point = study.points().at(study.point(), size);
    return new ExactSolver(LindbladModel.of(study.equations().subject().lindblad(point)), with);
  }

  /** What the largest of them needs; empty if there is none. */
  Optional<Footprint> largestFootprint() {
    return footprints.stream().max(Comparator.comparingDouble(Footprint::bytes));
  }

  /**
   * The curves, one after the other; those that were not found before the calling thread was
   * interrupted hold the start alone.
   */
  List<Curve> from(ProductState state, StudyProgress progress) {
    List<SiteOperator> sites = state.siteOperators();
    ObservableDescriptor observable = study.observable();
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      OptionalDouble size = sizes.get(k);
      double count = footprints.get(k).sites();
      ExactOptions told =
          options.withProgress(
              (time, goal, applications) -> progress.solving(count, time, applications));
      Optional<ObservableTrace> trace =
          Parts.unlessInterrupted(
              () -> {
                ExactTrajectory trajectory =
                    solver(size, told).trajectory(sites, List.of(observable), study.times());
                return trace(trajectory, observable, study.times(), options);
              });
      trace.ifPresent(found -> progress.step());
      Parameters parameters = study.points().at(study.point(), size);
      curves.add(
          new Curve(
              Curve.Kind.EXACT,
              size,
              trace.orElseGet(() -> study.cancelled(study.finite(), parameters, state))));
    }
    return curves;
  }

  /** About how long they take. */
  double seconds(ProductState state) {
    List<SiteOperator> sites = state.siteOperators();
    List<Double> asked =
        sizes.stream().flatMapToDouble(OptionalDouble::stream).boxed().distinct().toList();
    return new ExactPilot(
            size -> solver(OptionalDouble.of(size), options).footprint(study.observable()),
            size ->
                solver(OptionalDouble.of(size), options)
                    .trajectory(sites, List.of(study.observable()), study.times()),
            ExactPilot.OF_TRACES,
            WorkClock.ofThisMachine())
        .seconds(asked, 1.0);
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
