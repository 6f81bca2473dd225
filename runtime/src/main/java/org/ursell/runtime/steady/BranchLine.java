package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.DoubleFunction;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.work.Cancellation;

/**
 * The branches of steady states along a parameter: from each state that is known at one of its
 * values the branch is followed both ways, around folds, until it leaves the range, and every value
 * that it comes past gets its state. So several branches are found at a point if they hang together
 * anywhere in the range, or if a start reaches each.
 */
@Internal
public final class BranchLine {
  private static final int MOST_STEPS = 2000;
  private static final double SHORTEST = 1e-6;
  private static final double LONGEST = 0.1;
  private static final double FIRST = 0.01;
  private static final int MOST_AT_A_POINT = 12;

  /** Neighbouring directions at a smaller angle than this allow a longer step. */
  private static final double STRAIGHT = 0.99;

  private static final double BENT = 0.8;

  private final SteadySolver solver;
  private final DoubleFunction<Parameters> point;
  private final double[] values;
  private final Cancellation cancelled;
  private final List<Branches> branches = new ArrayList<>();
  private final Set<SteadyMoments> followed = new HashSet<>();
  private final List<List<Step>> paths = new ArrayList<>();
  private final ArclengthStep arclength;

  /**
   * A line without any states yet.
   *
   * @param point the parameters at a value, also between those that are asked for
   * @param values in rising order, at least two
   */
  public BranchLine(
      SteadySolver solver,
      DoubleFunction<Parameters> point,
      double[] values,
      Cancellation cancelled) {
    this.solver = solver;
    this.point = point;
    this.values = values.clone();
    this.cancelled = cancelled;
    for (double value : values) {
      branches.add(new Branches(solver.rest().at(point.apply(value))));
    }
    arclength =
        new ArclengthStep(
            x -> solver.rest().at(this.point.apply(x)), values[0], values[values.length - 1]);
  }

  /**
   * A state on the path of a branch.
   *
   * @param index of the value of the parameter
   */
  public record Step(int index, SteadyMoments state) {}

  /** The branches that were followed, each from state to state; folds stand between two of them. */
  public List<List<Step>> paths() {
    return List.copyOf(paths);
  }

  /** Adds states that are known at the value of an index. */
  public void add(int index, List<SteadyMoments> states) {
    states.forEach(branches.get(index)::add);
  }

  /** The states at the value of an index: those that were added, then those found along lines. */
  public List<SteadyMoments> states(int index) {
    return branches.get(index).states();
  }

  /**
   * Follows the branches of all states.
   *
   * @throws CancellationException if it was cancelled
   */
  public void follow() {
    boolean more = true;
    while (more) {
      more = false;
      for (int k = 0; k < values.length; k++) {
        for (SteadyMoments state : branches.get(k).states()) {
          if (followed.add(state)) {
            more = true;
            List<Step> path = new ArrayList<>(follow(k, state, false));
            Collections.reverse(path);
            path.add(new Step(k, state));
            path.addAll(follow(k, state, true));
            paths.add(List.copyOf(path));
          }
        }
      }
    }
  }

  private List<Step> follow(int index, SteadyMoments state, boolean up) {
    List<Step> path = new ArrayList<>();
    ArclengthStep.Place place =
        new ArclengthStep.Place(
            values[index],
            state.moments(),
            state.rates().stream().mapToDouble(Double::doubleValue).toArray());
    Optional<ArclengthStep.Direction> tangent = tangent(place);
    if (tangent.isEmpty()) {
      return path;
    }
    ArclengthStep.Direction direction = up ? tangent.get() : tangent.get().reversed();
    double length = FIRST;
    for (int step = 0; step < MOST_STEPS && length > SHORTEST; step++) {
      if (cancelled.isRequested() || Thread.currentThread().isInterrupted()) {
        throw new CancellationException(Cancellation.WORDS);
      }
      Optional<ArclengthStep.Place> next = step(place, direction, length);
      Optional<ArclengthStep.Direction> turned = next.flatMap(this::tangent);
      double cosine = turned.isEmpty() ? 0.0 : turned.get().dot(direction);
      if (next.isEmpty() || turned.isEmpty() || Math.abs(cosine) < BENT) {
        length /= 2.0;
        continue;
      }
      if (!pass(place, next.get(), path)) {
        return path;
      }
      place = next.get();
      direction = cosine > 0.0 ? turned.get() : turned.get().reversed();
      length = Math.abs(cosine) > STRAIGHT ? Math.min(LONGEST, 1.5 * length) : length;
      if (place.x() < values[0] || place.x() > values[values.length - 1]) {
        return path;
      }
    }
    return path;
  }

  private Optional<ArclengthStep.Place> step(
      ArclengthStep.Place place, ArclengthStep.Direction direction, double length) {
    try {
      return arclength.step(place, direction, length);
    } catch (InvalidInputException beyondTheModel) {
      return Optional.empty();
    }
  }

  private Optional<ArclengthStep.Direction> tangent(ArclengthStep.Place place) {
    try {
      return arclength.tangent(place);
    } catch (InvalidInputException beyondTheModel) {
      return Optional.empty();
    }
  }

  /**
   * Gives a state to each value between two places; returns whether the branch is new beyond them.
   */
  private boolean pass(ArclengthStep.Place one, ArclengthStep.Place other, List<Step> path) {
    double low = Math.min(one.x(), other.x());
    double high = Math.max(one.x(), other.x());
    for (int k = 0; k < values.length; k++) {
      int index = one.x() < other.x() ? k : values.length - 1 - k;
      double x = values[index];
      if (x == one.x() || x < low || x > high) {
        continue;
      }
      double part = (x - one.x()) / (other.x() - one.x());
      double[] guess = new double[one.y().length];
      for (int m = 0; m < guess.length; m++) {
        guess[m] = one.y()[m] + part * (other.y()[m] - one.y()[m]);
      }
      Branches here = branches.get(index);
      Optional<NewtonRoot> root = new NewtonSearch(here.point()).from(guess);
      if (root.isEmpty() || here.states().size() >= MOST_AT_A_POINT) {
        continue;
      }
      Optional<SteadyMoments> known = here.like(root.get().y());
      if (known.isPresent()) {
        path.add(new Step(index, known.get()));
        if (!followed.add(known.get())) {
          return false;
        }
        continue;
      }
      SteadyMoments found =
          new SteadyReading(here.point()).of(root.get(), SteadyMoments.Method.CONTINUATION);
      here.add(found);
      followed.add(found);
      path.add(new Step(index, found));
    }
    return true;
  }
}
