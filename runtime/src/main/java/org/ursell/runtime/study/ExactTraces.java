package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.ursell.runtime.equations.InvalidInputException;
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
    return study
        .start()
        .state()
        .map(state -> footprint(size, state))
        .orElseGet(() -> largest(size, solver(size, options)::footprint));
  }

  private ExactSolver solver(OptionalDouble size, ExactOptions with) {
    return ExactSolver.of(
        study.equations().subject(),
        study.points().at(study.point(), size).at(study.start().time()),
        with);
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
    Parameters point = study.points().at(study.point(), size);
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
    return state.at(study.model(), study.points().at(study.point(), size));
  }

  /**
   * The curves, one after the other; those that were not found before the calling thread was
   * interrupted hold the start alone.
   */
  List<Curve> from(ProductState state, StudyProgress progress) {
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < sizes.size(); k++) {
      OptionalDouble size = sizes.get(k);
      double count = footprints.get(k).sites();
      ExactOptions told =
          options.withProgress(
              (time, goal, applications) -> progress.solving(count, time, applications));
      Optional<List<ObservableTrace>> traces =
          Parts.unlessInterrupted(
              () -> {
                ExactTrajectory trajectory =
                    solver(size, told).trajectory(at(size, state), observables(size), times());
                return study.readings().stream()
                    .map(
                        reading ->
                            trace(trajectory, values(trajectory, reading), study.times(), options))
                    .toList();
              });
      traces.ifPresent(found -> progress.step());
      Parameters parameters = study.points().at(study.point(), size);
      curves.add(
          new Curve(
              Curve.Kind.EXACT,
              Optional.empty(),
              size,
              traces.orElseGet(() -> study.cancelled(study.finite(), parameters, state))));
    }
    return curves;
  }

  private double[] values(ExactTrajectory trajectory, ObservableReading reading) {
    int place = study.observables().indexOf(reading.observable());
    return switch (reading.part()) {
      case RE -> trajectory.realParts(place);
      case IM -> trajectory.imaginaryParts(place);
      case ABS -> trajectory.moduli(place);
    };
  }

  /** About how long they take. */
  double seconds(ProductState state) {
    List<Double> asked =
        sizes.stream().flatMapToDouble(OptionalDouble::stream).boxed().distinct().toList();
    return new ExactPilot(
            size -> footprint(OptionalDouble.of(size), state),
            size ->
                solver(OptionalDouble.of(size), options)
                    .trajectory(
                        at(OptionalDouble.of(size), state),
                        observables(OptionalDouble.of(size)),
                        times()),
            ExactPilot.OF_TRACES,
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
