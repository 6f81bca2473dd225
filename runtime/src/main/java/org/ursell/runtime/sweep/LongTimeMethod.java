package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor;
import org.ursell.runtime.equations.ParameterDescriptor.Kind;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.LongTimeLine;
import org.ursell.runtime.meanfield.LongTimeState;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;

/**
 * Mean-field long-time states as relative equilibria, by {@link LongTimeLine}: in the frame that
 * turns with the state nothing changes any more, so a root of Newton's method stands for the end of
 * a run. Leaves to others what is not mean field, not of one charge, or not settled by the time
 * from which the window looks.
 */
public final class LongTimeMethod implements LineMethod {
  @Override
  public String name() {
    return "relative_equilibrium";
  }

  @Override
  public boolean onlyLongTime() {
    return true;
  }

  @Override
  public List<Optional<PointRun>> run(LineTask task) {
    List<Optional<PointRun>> nothing =
        new ArrayList<>(Collections.nCopies(task.points().size(), Optional.empty()));
    ModelDescriptor model = task.equations().descriptor();
    boolean suited =
        model.order() == 1
            && model.charges().size() == 1
            && model.filter().isEmpty()
            && !model.observables().isEmpty()
            && task.starts().stream().allMatch(task.starts().get(0)::equals);
    if (!suited || !(task.equations() instanceof ExactJacobian meanField)) {
      return nothing;
    }
    ChargeDescriptor charge = model.charges().get(0);
    double unit = charge(model.observables().get(0), charge);
    if (unit == 0.0
        || Double.isNaN(unit)
        || task.quantities().stream().anyMatch(q -> Double.isNaN(charge(q, charge)))) {
      return nothing;
    }
    List<Integer> places = new ArrayList<>();
    for (int p = 0; p < task.points().size(); p++) {
      if (isInfinite(model, task.points().get(p))) {
        places.add(p);
      }
    }
    Window window = task.window();
    double settled = window.time(window.samples() - Math.max(1, task.samples()));
    if (places.isEmpty() || !(settled > 0.0)) {
      return nothing;
    }
    List<LongTimeState> states;
    try {
      states =
          new LongTimeLine(meanField, task.starts().get(0))
              .settledBy(settled)
              .follow(places.stream().map(task.points()::get).toList());
    } catch (InvalidInputException unfit) {
      // A start without phase, for example: integration will tell.
      return nothing;
    }
    MomentSpace space = MomentSpace.of(meanField);
    List<SingleSiteObservable> observables =
        task.quantities().stream()
            .map(q -> SingleSiteObservable.at(space, q, task.points().get(places.get(0))))
            .toList();
    for (int k = 0; k < states.size(); k++) {
      List<Signal> signals = new ArrayList<>();
      for (int q = 0; q < observables.size(); q++) {
        double turns = charge(task.quantities().get(q), charge) / unit;
        signal(states.get(k), observables.get(q), turns, window).ifPresent(signals::add);
      }
      if (signals.size() == observables.size()) {
        nothing.set(places.get(k), Optional.of(new PointRun(signals, PointStatus.OK, "")));
      }
    }
    return nothing;
  }

  /** The signal of an observable that turns so many times as fast as the order parameter. */
  private static Optional<Signal> signal(
      LongTimeState state, SingleSiteObservable observable, double turns, Window window) {
    if (state instanceof LongTimeState.Synchronised found) {
      return Optional.of(
          new TurningSignal(
              observable.re(found.moments()),
              observable.im(found.moments()),
              turns * found.frequency(),
              window.vanishing()));
    }
    if (state instanceof LongTimeState.Unsynchronised found) {
      boolean neutral = turns == 0.0;
      return Optional.of(
          new TurningSignal(
              neutral ? observable.re(found.moments()) : 0.0,
              neutral ? observable.im(found.moments()) : 0.0,
              0.0,
              window.vanishing()));
    }
    return Optional.empty();
  }

  /** The charge of an observable; NaN if its parts have different ones. */
  private static double charge(ObservableDescriptor observable, ChargeDescriptor charge) {
    List<Double> charges = observable.charges(charge);
    return charges.size() == 1 ? charges.get(0) : Double.NaN;
  }

  private static boolean isInfinite(ModelDescriptor model, Parameters parameters) {
    return model.parameters().stream()
        .filter(parameter -> parameter.kind() == Kind.SIZE)
        .map(ParameterDescriptor::name)
        .allMatch(name -> Double.isInfinite(parameters.get(name)));
  }
}
