package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.List;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.state.ProductState;

/**
 * The long-time states of the mean field along a line of neighbouring parameter points, found
 * without integrating each of them for a long time. The answer depends on the line, the start and
 * the settling time alone. For use by one thread; another thread makes its own.
 */
public final class LongTimeLine {
  /** The paper averages over the last tenth of 1e4 inverse rates. */
  private static final double SETTLING_TIME = 9000.0;

  /** A state has settled once deviations of order one have decayed to about 1e-6. */
  private static final double DECADES = 14.0;

  private final SteadyStateFinder finder;
  private final ProductState start;
  private final double settlingTime;

  /**
   * A follower of lines whose states have settled after 9000 inverse rates.
   *
   * @param meanField the equations at truncation order 1
   * @param start a state with a phase
   * @throws InvalidInputException if the equations are of another order, or without a conserved
   *     charge or a named order parameter
   */
  public LongTimeLine(ExactJacobian meanField, ProductState start) {
    this(new SteadyStateFinder(meanField), start, SETTLING_TIME);
  }

  private LongTimeLine(SteadyStateFinder finder, ProductState start, double settlingTime) {
    this.finder = finder;
    this.start = start;
    this.settlingTime = settlingTime;
  }

  /**
   * This follower with another settling time: points that relax too slowly to have arrived by then
   * are left undecided, so that a run which is looked at from that time on shows the same.
   *
   * @param time in inverse units of the rates, positive
   * @throws InvalidInputException if it is not positive and finite
   */
  public LongTimeLine settledBy(double time) {
    if (!(time > 0.0) || Double.isInfinite(time)) {
      throw new InvalidInputException(
          "the settling time is " + time, "give a positive, finite number of inverse rates");
    }
    return new LongTimeLine(finder, start, time);
  }

  /**
   * The long-time states along a line.
   *
   * @param line parameter points, each close to the one before; sizes are taken as infinite
   *     whatever they are
   * @return one state a point, in the same order
   * @throws InvalidInputException if the start has no phase, or a parameter is missing
   */
  public List<LongTimeState> follow(List<Parameters> line) {
    List<LongTimeState> states = new ArrayList<>();
    for (Parameters point : line) {
      states.add(judged(finder.find(point, start)));
    }
    return states;
  }

  private LongTimeState judged(SteadyState found) {
    if (found instanceof SteadyState.SynchronisedState state) {
      double rate = -state.stability().get(0).getRealPart();
      return settles(rate)
          ? new LongTimeState.Synchronised(
              state.amplitude(), state.frequency(), state.moments(), rate)
          : tooSlow(rate);
    }
    if (found instanceof SteadyState.UnsynchronisedState state) {
      return settles(-state.growthRate())
          ? new LongTimeState.Unsynchronised(state.moments(), -state.growthRate())
          : tooSlow(-state.growthRate());
    }
    return new LongTimeState.Undecided(found.words());
  }

  private boolean settles(double rate) {
    return rate * settlingTime > DECADES;
  }

  private LongTimeState tooSlow(double rate) {
    return new LongTimeState.Undecided(
        "so close to a threshold that it relaxes at a rate of %.3g: not settled by t = %.6g"
            .formatted(rate, settlingTime));
  }
}
