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
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.work.Crew;

/**
 * The integrated curves of a trace: every order at every finite size, the mean field, and the run
 * without coupling.
 *
 * @param study what was asked for
 * @param state where all runs start
 */
record TraceRuns(TraceStudy study, ProductState state) {
  /** The curves, order by order and by rising size. */
  List<Curve> all(Crew crew, StudyProgress progress) {
    List<Callable<Curve>> runs = new ArrayList<>();
    for (TruncationOrder order : study.orders()) {
      for (OptionalDouble size : study.sizes().runs()) {
        if (!TraceStudy.isLimit(size)) {
          MomentEquations used = study.equations().at(order);
          runs.add(() -> curve(Curve.Kind.TRUNCATED, Optional.of(order), size, used, progress));
        }
      }
    }
    if (study.sizes().hasLimit()) {
      OptionalDouble limit = OptionalDouble.of(Double.POSITIVE_INFINITY);
      MomentEquations used = study.equations().meanField();
      runs.add(() -> curve(Curve.Kind.TRUNCATED, Optional.empty(), limit, used, progress));
    }
    if (study.equations().isInteracting() && study.baselineRemarks().isEmpty()) {
      runs.add(
          () ->
              new Curve(
                  Curve.Kind.UNCOUPLED,
                  Optional.empty(),
                  OptionalDouble.empty(),
                  traces(study.equations().uncoupled(), uncoupled(), progress)));
    }
    return crew.all(runs);
  }

  private Curve curve(
      Curve.Kind kind,
      Optional<TruncationOrder> order,
      OptionalDouble size,
      MomentEquations used,
      StudyProgress progress) {
    Parameters parameters = study.points().at(study.point(), size);
    return new Curve(kind, order, size, traces(used, parameters, progress));
  }

  private Parameters uncoupled() {
    Parameters sized =
        study.sizes().isOnlyLimit()
            ? study.points().inTheLimit(study.point())
            : study.points().at(study.point(), study.sizes().firstFinite());
    return sized.withoutInteraction();
  }

  private List<ObservableTrace> traces(
      MomentEquations used, Parameters parameters, StudyProgress progress) {
    List<ObservableTrace> traces = new ArrayList<>(traces(used, parameters, study.options()));
    if (study.digits()) {
      IntegratorOptions tight = study.options().tighter(CoherenceLifetime.TIGHTER);
      List<ObservableTrace> tighter = traces(used, parameters, tight);
      for (int k = 0; k < traces.size(); k++) {
        traces.set(k, traces.get(k).checkedBy(tighter.get(k), CoherenceLifetime.TIGHTER));
      }
    }
    progress.step();
    return traces;
  }

  private List<ObservableTrace> traces(
      MomentEquations used, Parameters parameters, IntegratorOptions accuracy) {
    return ObservableTrace.all(
        used,
        study.readings(),
        parameters,
        state,
        study.times(),
        MomentIntegrator.standard(),
        accuracy);
  }
}
