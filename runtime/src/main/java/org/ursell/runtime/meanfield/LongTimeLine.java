package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;
import org.ursell.runtime.state.ProductState;

/**
 * The long-time states of the mean field along a line of neighbouring parameter points, found
 * without integrating each of them for a long time. The answer depends on the line, the start and
 * the settling time alone. May be shared between threads, of which each takes whole lines.
 *
 * <p>With one species, the state without phase and the relative equilibria are followed from
 * neighbour to neighbour by Newton's method, and judged by the eigenvalues of the exact Jacobian.
 * Where just one of them is stable, short runs from the start at the ends and in the middle of the
 * stretch confirm that it is the one that is reached; where they do not, the stretch is searched
 * for the points where they do. With several species more than one relative equilibrium may be
 * stable (their relative phase may be 0 or pi), so that the start decides: there every point takes
 * a short run, whose end must lie close to the root.
 */
@Internal
public final class LongTimeLine {
  /** The paper averages over the last tenth of 1e4 inverse rates. */
  private static final double SETTLING_TIME = 9000.0;

  /** A state has settled once deviations of order one have decayed to about 1e-6. */
  private static final double DECADES = 14.0;

  /** A run that decides alone takes no more than this part of the time that it may save. */
  private static final double SHORT = 0.2;

  private static final double FIRST_STRETCH = 25.0;

  private final SteadyStateFinder finder;
  private final boolean manySpecies;
  private final double[] start;
  private final double settlingTime;

  /**
   * A follower of lines whose states have settled after 9000 inverse rates.
   *
   * @param meanField the equations at truncation order 1
   * @param start a state with a phase
   * @throws InvalidInputException if the equations are of another order, or without a conserved
   *     charge or a named order parameter, or if the start has no phase
   */
  public LongTimeLine(ExactJacobian meanField, ProductState start) {
    finder = new SteadyStateFinder(meanField);
    manySpecies = meanField.descriptor().species().size() > 1;
    this.start = finder.phasedStart(start);
    settlingTime = SETTLING_TIME;
  }

  private LongTimeLine(LongTimeLine like, double settlingTime) {
    finder = like.finder;
    manySpecies = like.manySpecies;
    start = like.start;
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
          "the settling time is " + NumberWords.of(time),
          "give a positive, finite number of inverse rates");
    }
    return new LongTimeLine(this, time);
  }

  /**
   * The long-time states along a line.
   *
   * @param line parameter points, each close to the one before; sizes are taken as infinite
   *     whatever they are
   * @return one state per point, in the same order
   * @throws InvalidInputException if a parameter is missing
   */
  public List<LongTimeState> follow(List<Parameters> line) {
    EquilibriumLine equilibria = new EquilibriumLine(finder, line);
    if (!manySpecies) {
      return new LineJudge(finder, equilibria, start, settlingTime).states();
    }
    List<LongTimeState> states = new ArrayList<>();
    for (int point = 0; point < line.size(); point++) {
      states.add(alone(equilibria.field(point), equilibria.symmetric(point)));
    }
    return states;
  }

  private LongTimeState alone(MeanFieldLimit field, Optional<SymmetricState> symmetric) {
    SteadyState found =
        finder.find(
            field, start, symmetric, SearchEffort.brief(FIRST_STRETCH, SHORT * settlingTime));
    if (found instanceof SynchronisedState state) {
      double rate = -state.stability().get(0).getRealPart();
      return settles(rate, settlingTime)
          ? new LongTimeState.Synchronised(
              state.amplitude(), state.frequency(), state.moments(), rate)
          : tooSlow(rate, settlingTime);
    }
    if (found instanceof UnsynchronisedState state) {
      double rate = -symmetric.map(SymmetricState::slowestRate).orElse(state.growthRate());
      return settles(rate, settlingTime)
          ? new LongTimeState.Unsynchronised(state.moments(), rate)
          : tooSlow(rate, settlingTime);
    }
    return new LongTimeState.Undecided(found.words());
  }

  static boolean settles(double rate, double settlingTime) {
    return rate * settlingTime > DECADES;
  }

  static LongTimeState.Undecided tooSlow(double rate, double settlingTime) {
    return new LongTimeState.Undecided(
        "so close to a threshold that it relaxes at a rate of %.3g: not settled by t = %.6g"
            .formatted(rate, settlingTime));
  }
}
