package org.ursell.runtime.integrate;

import java.util.OptionalDouble;
import java.util.function.Supplier;

/**
 * Looks for the event of one lane's run, first by the stages of a step, then by the states within
 * it.
 */
final class LaneEvent {
  private final StoppingEvent event;
  private final FirstCrossing crossing;
  private final Dop853Screen screen;
  private final int[] moments;
  private final double[] state;

  LaneEvent(StoppingEvent event, double[] start) {
    this.event = event;
    this.crossing = new FirstCrossing(event.level(), event.value(start));
    this.screen = new Dop853Screen(event, start.length);
    this.moments = event.moments();
    this.state = start.clone();
  }

  /** Forgets the last step, since the next one does not begin where it ended. */
  void forget() {
    screen.forget();
  }

  /** The search, as far as it has come. */
  FirstCrossing crossing() {
    return crossing;
  }

  /**
   * Where in a step the event is.
   *
   * @param output gives the states within the step; asked only where a crossing is possible
   * @return as of {@link FirstCrossing#within}
   */
  OptionalDouble within(
      Dop853Lanes lanes,
      int lane,
      double[] y,
      double[] next,
      double h,
      Supplier<Dop853Output> output) {
    if (screen.staysAbove(lanes, lane, y, next, h) && crossing.isAbove()) {
      return OptionalDouble.empty();
    }
    Dop853Output step = output.get();
    OptionalDouble found =
        crossing.within(
            s -> {
              step.evaluate(s, moments, state);
              return event.value(state);
            },
            step.ends(),
            Dop853Interpolant.DEGREE * event.degree(),
            0.0);
    if (found.isPresent()) {
      screen.forget();
    }
    return found;
  }
}
