package org.ursell.runtime.integrate;

import java.util.OptionalDouble;

/**
 * Looks for the event of one lane's run, first by the stages of a step, then by its interpolant.
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

  /**
   * Where in a step the event is.
   *
   * @param step receives a time since its start, as a fraction of its length, and fills in moments
   * @return as of {@link FirstCrossing#within}
   */
  OptionalDouble within(
      Dop853Lanes lanes, int lane, double[] y, double[] next, double h, Interpolant step) {
    if (screen.staysAbove(lanes, lane, y, next, h) && crossing.isAbove()) {
      return OptionalDouble.empty();
    }
    OptionalDouble found =
        crossing.within(
            s -> {
              step.read(s, moments, state);
              return event.value(state);
            },
            Dop853Interpolant.DEGREE * event.degree(),
            0.0);
    if (found.isPresent()) {
      screen.forget();
    }
    return found;
  }

  /** Some of the unknowns within a step. */
  @FunctionalInterface
  interface Interpolant {
    void read(double s, int[] moments, double[] state);
  }
}
