package org.ursell.runtime.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.observable.ObservableReading;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.steady.SteadyMoments;
import org.ursell.runtime.steady.SteadySolver;

/** Reads what is asked of steady states at a point. */
final class SteadyFoundReader {
  private final SteadySolver solver;
  private final MomentEquations equations;
  private final List<ToDoubleFunction<double[]>> readings = new ArrayList<>();
  private final List<SingleSiteObservable> phased = new ArrayList<>();

  SteadyFoundReader(SteadyStudy study, SteadySolver solver, Parameters point) {
    this.solver = solver;
    this.equations = solver.equations();
    MomentSpace space = MomentSpace.of(equations);
    for (ObservableReading reading : study.readings()) {
      Optional<ObservableDescriptor> here =
          MissingReadings.at(reading.observable(), equations.descriptor(), point);
      readings.add(
          here.isPresent()
              ? reading.of(SingleSiteObservable.of(space, here.get()))
              : moments -> Double.NaN);
    }
    List<ObservableDescriptor> observables = new ArrayList<>(study.observables());
    observables.addAll(equations.descriptor().observables());
    for (ObservableDescriptor observable : observables) {
      if (!observable.isHermitian() && !isFilteredOut(observable)) {
        MissingReadings.at(observable, equations.descriptor(), point)
            .ifPresent(here -> phased.add(SingleSiteObservable.of(space, here)));
      }
    }
  }

  private boolean isFilteredOut(ObservableDescriptor observable) {
    return equations.descriptor().charges().stream()
        .anyMatch(
            charge ->
                equations.descriptor().filter().filter(charge.name()::equals).isPresent()
                    && Start.carries(observable, charge));
  }

  SteadyStudy.Found found(SteadyMoments state, int branch, int step) {
    SteadyMoments aligned = state;
    double frequency = 0.0;
    if (state.rates().stream().anyMatch(rate -> rate != 0.0)) {
      for (SingleSiteObservable observable : phased) {
        double own = solver.frequency(state, observable);
        if (!Double.isNaN(own)) {
          aligned = solver.aligned(state, observable);
          frequency = own;
          break;
        }
      }
    }
    double[] moments = aligned.moments();
    return new SteadyStudy.Found(
        aligned,
        branch,
        step,
        readings.stream().mapToDouble(read -> read.applyAsDouble(moments)).toArray(),
        frequency);
  }
}
