package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.Physicality;
import org.ursell.runtime.integrate.RunResult;
import org.ursell.runtime.integrate.RunStatus;
import org.ursell.runtime.langevin.LangevinCurve;
import org.ursell.runtime.langevin.LangevinFlow;
import org.ursell.runtime.langevin.LangevinOptions;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.output.CsvTable;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/** The curves of the collective Langevin equation in a trace: one per finite size. */
final class LangevinTraces {
  /** Steps of the runs that are timed, the first of which are slow. */
  private static final int[] TRIALS = {32, 128, 512};

  /** A curve that takes no more seconds than this need not be known better. */
  private static final double SHORT = 5.0;

  private final TraceStudy study;
  private final LangevinOptions options;
  private final List<OptionalDouble> sizes;

  /**
   * Curves at each finite size, none of them sampled yet.
   *
   * @throws org.ursell.runtime.equations.InvalidInputException if the equation does not carry the
   *     model at one of the sizes, or an observable
   */
  LangevinTraces(TraceStudy study, TraceSampling sampling) {
    this.study = study;
    this.options = sampling.options();
    this.sizes = study.sizes().runs().stream().filter(size -> !TraceStudy.isLimit(size)).toList();
    for (OptionalDouble size : sizes) {
      LangevinFlow.require(
          study.equations().subject(), study.points().at(study.point(), size), study.observables());
    }
  }

  private LangevinFlow flow(OptionalDouble size, ProductState state) {
    return LangevinFlow.of(
        study.equations().subject(),
        study.points().at(study.point(), size),
        state,
        study.observables());
  }

  /**
   * The curves, one after the other; those that were not found before the calling thread was
   * interrupted hold the start alone.
   */
  List<Curve> from(ProductState state, Crew crew, StudyProgress progress) {
    Thread caller = Thread.currentThread();
    List<Curve> curves = new ArrayList<>();
    for (OptionalDouble size : sizes) {
      LangevinOptions told =
          options
              .withCancelled(caller::isInterrupted)
              .withProgress(
                  (time, goal, steps) -> progress.sampling(size.orElse(Double.NaN), time / goal));
      Optional<List<ObservableTrace>> traces =
          Parts.unlessInterrupted(
              () -> {
                LangevinFlow flow = flow(size, state);
                double step = flow.step(options, end());
                List<LangevinCurve> found = flow.run(told.withStep(step), study.times(), crew);
                return study.readings().stream()
                    .map(
                        reading ->
                            trace(
                                found.get(study.observables().indexOf(reading.observable())),
                                reading.part(),
                                step))
                    .toList();
              });
      traces.ifPresent(found -> progress.step());
      curves.add(
          new Curve(
              Curve.Kind.LANGEVIN,
              Optional.empty(),
              size,
              traces.orElseGet(() -> cancelled(study.points().at(study.point(), size), state))));
    }
    return curves;
  }

  private List<ObservableTrace> cancelled(Parameters parameters, ProductState state) {
    return study.cancelled(study.finite(), parameters, state.momentsAt(study.finite(), parameters));
  }

  private double end() {
    double[] times = study.times();
    return times[times.length - 1];
  }

  private ObservableTrace trace(LangevinCurve curve, ObservableReading.Part part, double step) {
    double[] times = study.times();
    int reached = curve.reached();
    double[] modulus = new double[reached];
    for (int k = 0; k < reached; k++) {
      modulus[k] = curve.modulus(k);
    }
    long trajectories = LangevinFlow.trajectories(options);
    double last = reached == 0 ? 0.0 : times[reached - 1];
    int steps = (int) Math.ceil(last / step);
    String words =
        "Langevin equation, %d trajectories in steps of %s, seed %d"
            .formatted(trajectories, CsvTable.number(step), options.seed());
    boolean whole = reached == times.length;
    RunResult run =
        new RunResult(
            whole ? RunStatus.COMPLETED : RunStatus.DIVERGED,
            last,
            new double[0],
            steps,
            steps,
            whole
                ? words
                : words
                    + "; a trajectory left all bounds after t = %.6g: ask for more sites"
                        .formatted(last));
    return new ObservableTrace(
        Arrays.copyOf(times, reached),
        switch (part) {
          case RE -> curve.re();
          case IM -> curve.im();
          case ABS -> modulus;
        },
        switch (part) {
          case RE -> curve.reErrors();
          case IM -> curve.imErrors();
          case ABS -> curve.modulusErrors();
        },
        run,
        new Physicality.Sampled());
  }

  /** About how long they take, by a few steps of the fewest trajectories. */
  double seconds(ProductState state, Crew crew) {
    double seconds = 0.0;
    double fewest = LangevinFlow.trajectories(options.withTrajectories(1));
    double blocks = LangevinFlow.trajectories(options) / fewest;
    for (OptionalDouble size : sizes) {
      LangevinFlow flow = flow(size, state);
      double step = flow.step(options, end());
      double all = blocks * Math.ceil(end() / step);
      double one = Double.POSITIVE_INFINITY;
      for (int steps : TRIALS) {
        if (one * all < SHORT) {
          break;
        }
        double[] times = {0.0, steps * step};
        long begin = System.nanoTime();
        flow.run(options.withTrajectories(1).withStep(step), times, crew);
        one = Math.min(one, (System.nanoTime() - begin) * 1e-9 / steps);
      }
      seconds += one * all;
    }
    return seconds;
  }
}
