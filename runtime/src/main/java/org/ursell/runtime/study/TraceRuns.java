package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.work.Crew;

/**
 * The integrated curves of a trace: every order at every finite size, the mean field, and the run
 * without coupling.
 *
 * @param study what was asked for
 * @param beginning where runs start
 */
record TraceRuns(TraceStudy study, TraceBeginning beginning) {
  /** A run that finds so many slopes of moments takes some hundredths of a second. */
  private static final double SHORT = 1e6;

  /** So many samples of a second run take no memory to speak of. */
  private static final double SHORT_SAMPLES = 1e5;

  /** A curve that is to be found. */
  record Run(
      Curve.Kind kind,
      Optional<TruncationOrder> order,
      OptionalDouble size,
      MomentEquations equations,
      Parameters parameters) {
    Curve with(List<ObservableTrace> traces) {
      return new Curve(kind, order, size, traces);
    }

    boolean isUncoupled() {
      return kind == Curve.Kind.UNCOUPLED;
    }
  }

  /** The runs of a study, in the order of their curves. */
  static List<Run> of(TraceStudy study) {
    return new TraceRuns(study, new TraceBeginning(study, Optional.empty())).runs();
  }

  /**
   * The curves, order by order and by rising size; those that an interruption left hold the start
   * alone.
   */
  List<Curve> all(Crew crew, StudyProgress progress) {
    List<Run> runs = runs();
    List<Callable<List<ObservableTrace>>> tasks = new ArrayList<>();
    runs.forEach(run -> tasks.add(() -> traces(run)));
    List<Optional<List<ObservableTrace>>> finished = crew.finished(tasks, k -> progress.step());
    List<Curve> curves = new ArrayList<>();
    for (int k = 0; k < runs.size(); k++) {
      Run run = runs.get(k);
      curves.add(
          run.with(
              finished
                  .get(k)
                  .orElseGet(
                      () ->
                          ObservableTrace.cancelled(
                              run.equations(),
                              study.readings(),
                              run.parameters(),
                              shown(run),
                              study.start().time()))));
    }
    return curves;
  }

  /** What is shown of a run that was not made: its start, but not one that takes a search. */
  private double[] shown(Run run) {
    return beginning
        .product()
        .map(state -> state.momentsAt(run.equations(), run.parameters()))
        .orElseGet(() -> beginning.moments(run.isUncoupled(), run.equations(), run.parameters()));
  }

  private List<Run> runs() {
    List<Run> runs = new ArrayList<>();
    for (TruncationOrder order : study.orders()) {
      for (OptionalDouble size : study.sizes().runs()) {
        if (!TraceStudy.isLimit(size)) {
          runs.add(truncated(Optional.of(order), size, study.equations().at(order)));
        }
      }
    }
    if (study.sizes().hasLimit()) {
      OptionalDouble limit = OptionalDouble.of(Double.POSITIVE_INFINITY);
      runs.add(truncated(Optional.empty(), limit, study.equations().meanField()));
    }
    if (study.equations().isInteracting() && study.baselineRemarks().isEmpty()) {
      runs.add(
          new Run(
              Curve.Kind.UNCOUPLED,
              Optional.empty(),
              OptionalDouble.empty(),
              study.equations().uncoupled(),
              uncoupled(study)));
    }
    return runs;
  }

  private Run truncated(
      Optional<TruncationOrder> order, OptionalDouble size, MomentEquations used) {
    Parameters parameters = study.points().at(study.point(), size);
    return new Run(Curve.Kind.TRUNCATED, order, size, used, parameters);
  }

  /** The point of the run without coupling. */
  static Parameters uncoupled(TraceStudy study) {
    Parameters sized =
        study.sizes().isOnlyLimit()
            ? study.points().inTheLimit(study.point())
            : study.points().at(study.point(), study.sizes().firstFinite());
    return sized.withoutInteraction();
  }

  private List<ObservableTrace> traces(Run run) {
    MomentEquations used = run.equations();
    Parameters parameters = run.parameters();
    double[] start = beginning.moments(run.isUncoupled(), used, parameters);
    List<ObservableTrace> traces =
        new ArrayList<>(traces(used, parameters, start, study.options()));
    if (study.digits() || isShort(traces, start.length)) {
      IntegratorOptions tight = study.options().tighter(CoherenceLifetime.TIGHTER);
      List<ObservableTrace> tighter = traces(used, parameters, start, tight);
      for (int k = 0; k < traces.size(); k++) {
        ObservableTrace first = traces.get(k);
        ObservableTrace second = tighter.get(k);
        traces.set(
            k,
            study.digits()
                ? first.checkedBy(second, CoherenceLifetime.TIGHTER)
                : first.doubtedBy(second));
      }
    }
    return traces;
  }

  /** Whether a second run takes no time, and so may tell which digits the first has lost. */
  private boolean isShort(List<ObservableTrace> traces, int moments) {
    return !traces.isEmpty()
        && !traces.get(0).isCancelled()
        && study.options().hasRoom(CoherenceLifetime.TIGHTER)
        && (double) traces.get(0).run().evaluations() * moments <= SHORT
        && (double) study.times().length * traces.size() <= SHORT_SAMPLES;
  }

  private List<ObservableTrace> traces(
      MomentEquations used, Parameters parameters, double[] start, IntegratorOptions accuracy) {
    return ObservableTrace.all(
        used,
        study.readings(),
        parameters,
        start,
        study.start().time(),
        study.times(),
        MomentIntegrator.standard(),
        accuracy);
  }
}
