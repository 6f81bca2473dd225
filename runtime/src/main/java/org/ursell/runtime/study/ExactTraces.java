package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;
import org.ursell.runtime.exact.ExactTrajectory;
import org.ursell.runtime.exact.Footprint;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SymmetricDensityMatrix;
import org.ursell.runtime.state.SymmetricMoments;

/** The exact curves that stand beside the truncated ones of a trace. */
final class ExactTraces {
  private final TraceStudy study;
  private final ExactOptions options;
  private final List<OptionalDouble> sizes;
  private final List<Footprint> footprints = new ArrayList<>();

  /**
   * Curves at each finite size, none of them solved yet.
   *
   * @throws InvalidInputException if one needs more memory than allowed,
   */
  ExactTraces(TraceStudy study, ExactOptions options) {
    this.study = study;
    this.options = options;
    sizes =
        study.sizes().runs().stream()
            .filter(size -> size.isEmpty() || !Double.isInfinite(size.getAsDouble()))
            .toList();
    for (OptionalDouble size : sizes) {
      Footprint footprint = foreseen(size);
      footprint.require(options.maxMemoryBytes());
      footprints.add(footprint);
    }
  }

  /** By the start where that is given; else by what few quanta need at least. */
  private Footprint foreseen(OptionalDouble size) {
    if (study.start().saved().isPresent()) {
      return largest(size, one -> solver(size, options).footprint(saved(size), one));
    }
    return study
        .start()
        .state()
        .map(state -> footprint(size, state))
        .orElseGet(() -> largest(size, solver(size, options)::footprint));
  }

  /** The state at which an earlier run of a size ended. */
  private SymmetricDensityMatrix saved(OptionalDouble size) {
    return study.start().saved().orElseThrow().state(study.model(), parameters(size));
  }

  private Parameters parameters(OptionalDouble size) {
    return study.points().at(study.point(), size);
  }

  private ExactSolver solver(OptionalDouble size, ExactOptions with) {
    return ExactSolver.of(
        study.equations().subject(), parameters(size).at(study.start().time()), with);
  }

  /** When to look, for a solver that starts at 0 unless it matters when. */
  private double[] times() {
    double[] times = study.times();
    for (int k = 0; k < times.length && !study.model().isDriven(); k++) {
      times[k] -= study.start().time();
    }
    return times;
  }

  /** What is followed, as it is read at a size. */
  private List<ObservableDescriptor> observables(OptionalDouble size) {
    Parameters point = parameters(size);
    return study.observables().stream().map(one -> one.at(study.model(), point)).toList();
  }

  /** What the largest of them needs; empty if there is none. */
  Optional<Footprint> largestFootprint() {
    return footprints.stream().max(Comparator.comparingDouble(Footprint::bytes));
  }

  /** The observable that needs most: one more takes no more memory than the largest. */
  private Footprint largest(
      OptionalDouble size, Function<ObservableDescriptor, Footprint> footprint) {
    return observables(size).stream()
        .map(footprint)
        .max(Comparator.comparingDouble(Footprint::bytes))
        .orElseThrow();
  }

  private Footprint footprint(OptionalDouble size, ProductState state) {
    ExactSolver solver = solver(size, options);
    ProductState start = at(size, state);
    return largest(size, observable -> solver.footprint(start, observable));
  }

  /** The start with quanta as they are at a size. */
  private ProductState at(OptionalDouble size, ProductState state) {
    return state.at(study.model(), parameters(size));
  }

  /**
   * The curves, one after the other; those that were not found before the calling thread was
   * interrupted hold the start alone.
   *
   * @param state where they start; empty where they go on from saved runs
   */
  List<Curve> from(Optional<ProductState> state, StudyProgress progress) {
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      OptionalDouble size = sizes.get(k);
      double count = footprints.get(k).sites();
      ExactOptions told =
          options.withProgress(
              (time, goal, applications) -> progress.solving(count, time, applications));
      Optional<ExactTrajectory> trajectory =
          Parts.unlessInterrupted(() -> trajectory(solver(size, told), size, state));
      trajectory.ifPresent(found -> progress.step());
      curves.add(
          new Curve(
              Curve.Kind.EXACT,
              Optional.empty(),
              size,
              trajectory.map(this::traces).orElseGet(() -> cancelled(size, state)),
              trajectory.flatMap(ExactTrajectory::end)));
    }
    return curves;
  }

  private ExactTrajectory trajectory(
      ExactSolver solver, OptionalDouble size, Optional<ProductState> state) {
    return state
        .map(own -> solver.trajectory(at(size, own), observables(size), times()))
        .orElseGet(() -> solver.trajectory(saved(size), observables(size), times()));
  }

  private List<ObservableTrace> traces(ExactTrajectory trajectory) {
    return study.readings().stream()
        .map(reading -> trace(trajectory, values(trajectory, reading), study.times(), options))
        .toList();
  }

  private List<ObservableTrace> cancelled(OptionalDouble size, Optional<ProductState> state) {
    MomentEquations equations = study.finite();
    Parameters parameters = parameters(size);
    return study.cancelled(
        equations,
        parameters,
        state
            .map(own -> own.momentsAt(equations, parameters))
            .orElseGet(() -> SymmetricMoments.of(saved(size), equations)));
  }

  private double[] values(ExactTrajectory trajectory, ObservableReading reading) {
    int place = study.observables().indexOf(reading.observable());
    return switch (reading.part()) {
      case RE -> trajectory.realParts(place);
      case IM -> trajectory.imaginaryParts(place);
      case ABS -> trajectory.moduli(place);
    };
  }

  /**
   * About how long they take.
   *
   * @param state where they start; empty where they go on from saved runs, in whose place smaller
   *     systems start from their lowest levels
   */
  double seconds(Optional<ProductState> state) {
    List<Double> asked =
        sizes.stream().flatMapToDouble(OptionalDouble::stream).boxed().distinct().toList();
    ProductState small = state.orElseGet(() -> Start.ground(study.model()).state().orElseThrow());
    return new ExactPilot(
            size -> footprint(OptionalDouble.of(size), small),
            size -> solver(OptionalDouble.of(size), options).runs(),
            size -> {
              ApplicationCount count = new ApplicationCount();
              OptionalDouble one = OptionalDouble.of(size);
              trajectory(solver(one, options.withProgress(count)), one, Optional.of(small));
              return count.all();
            },
            WorkClock.ofThisMachine())
        .seconds(asked, 1.0);
  }

  private static ObservableTrace trace(
      ExactTrajectory trajectory, double[] values, double[] times, ExactOptions options) {
    RunResult run =
        new RunResult(
            RunStatus.COMPLETED,
            times[times.length - 1],
            new double[0],
            trajectory.applications(),
            trajectory.applications(),
            "exact, %d unknowns".formatted(trajectory.dimension())
                + trajectory.cut().map(cut -> ", " + cut.words()).orElse(""));
    double[] errors = new double[values.length];
    double largest = 0.0;
    for (int k = 0; k < values.length; k++) {
      largest = Math.max(largest, Math.abs(values[k]));
      errors[k] = options.errorOf(largest);
    }
    return new ObservableTrace(times, values, errors, run, new Physicality.Exact());
  }
}
