package org.ursell.runtime.sweep;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.ModelDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.meanfield.LongTimeLine;
import org.ursell.runtime.meanfield.LongTimeState;
import org.ursell.runtime.measure.PointStatus;
import org.ursell.runtime.measure.Signal;
import org.ursell.runtime.measure.TurningSignal;
import org.ursell.runtime.measure.Window;
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
  public List<Outcome> run(LineTask task) {
    List<Outcome> runs = new ArrayList<>(Collections.nCopies(task.points().size(), Left.UNKNOWN));
    List<Integer> places = places(task);
    if (!places.isEmpty() && task.equations() instanceof ExactJacobian meanField) {
      List<LongTimeState> states = states(meanField, task, places);
      List<SingleSiteObservable> observables = observables(meanField, task, places.get(0));
      for (int k = 0; k < states.size(); k++) {
        runs.set(places.get(k), run(states.get(k), observables, task));
      }
    }
    return runs;
  }

  /** The places of the points that may have a relative equilibrium as their long-time state. */
  private static List<Integer> places(LineTask task) {
    ModelDescriptor model = task.equations().descriptor();
    boolean suited =
        model.order() == 1
            && model.charges().size() == 1
            && model.filter().isEmpty()
            && !model.observables().isEmpty()
            && task.starts().stream().allMatch(task.starts().get(0)::equals);
    if (!suited || !(settled(task) > 0.0)) {
      return List.of();
    }
    double unit = unit(model);
    boolean turning =
        unit != 0.0
            && !Double.isNaN(unit)
            && task.quantities().stream()
                .noneMatch(q -> Double.isNaN(charge(q, model.charges().get(0))));
    return IntStream.range(0, task.points().size())
        .filter(p -> turning && model.isInfinite(task.points().get(p)))
        .boxed()
        .toList();
  }

  /** The charge of the order parameter, in whose turning all others are counted. */
  private static double unit(ModelDescriptor model) {
    return charge(model.observables().get(0), model.charges().get(0));
  }

  /** From when on the window looks, by which a state must have settled. */
  private static double settled(LineTask task) {
    Window window = task.window();
    return window.time(window.samples() - Math.max(1, task.samples()));
  }

  /** One per place; none at all where the line cannot be followed. */
  private static List<LongTimeState> states(
      ExactJacobian meanField, LineTask task, List<Integer> places) {
    try {
      return new LongTimeLine(meanField, task.starts().get(0))
          .settledBy(settled(task))
          .follow(places.stream().map(task.points()::get).toList());
    } catch (InvalidInputException unfit) {
      // A start without phase, for example: integration will tell.
      return List.of();
    }
  }

  private static List<SingleSiteObservable> observables(
      ExactJacobian meanField, LineTask task, int place) {
    MomentSpace space = MomentSpace.of(meanField);
    return task.quantities().stream()
        .map(q -> SingleSiteObservable.at(space, q, task.points().get(place)))
        .toList();
  }

  /** The run that a state stands for, or what is known of one that is not decided. */
  private static Outcome run(
      LongTimeState state, List<SingleSiteObservable> observables, LineTask task) {
    if (state instanceof LongTimeState.Undecided open) {
      return new Left(open.turning());
    }
    ModelDescriptor model = task.equations().descriptor();
    List<Signal> signals = new ArrayList<>();
    for (int q = 0; q < observables.size(); q++) {
      double turns = charge(task.quantities().get(q), model.charges().get(0)) / unit(model);
      signals.add(signal(state, observables.get(q), turns, task.window()));
    }
    return new PointRun(signals, PointStatus.OK, "");
  }

  /** The signal of an observable that turns so many times as fast as the order parameter. */
  private static Signal signal(
      LongTimeState state, SingleSiteObservable observable, double turns, Window window) {
    if (state instanceof LongTimeState.Synchronised found) {
      return new TurningSignal(
          observable.re(found.moments()),
          observable.im(found.moments()),
          turns * found.frequency(),
          window.vanishing());
    }
    boolean neutral = turns == 0.0;
    return state instanceof LongTimeState.Unsynchronised found && neutral
        ? new TurningSignal(
            observable.re(found.moments()), observable.im(found.moments()), 0.0, window.vanishing())
        : new TurningSignal(0.0, 0.0, 0.0, window.vanishing());
  }

  /**
   * The charge of an observable, by which it turns; NaN if its parts have different ones, or if it
   * is made of charged expectation values, as a modulus is, which does not turn.
   */
  static double charge(ObservableDescriptor observable, ChargeDescriptor charge) {
    List<Double> charges = observable.charges(charge);
    boolean linear = observable.expression().map(own -> own.isLinear()).orElse(true);
    if (!linear && charges.stream().anyMatch(q -> q != 0.0)) {
      return Double.NaN;
    }
    return charges.size() == 1 ? charges.get(0) : Double.NaN;
  }
}
