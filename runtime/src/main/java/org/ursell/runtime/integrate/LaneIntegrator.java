package org.ursell.runtime.integrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.InvalidInputException;

/**
 * Many runs of systems of the same size at once by {@link DormandPrince853}, side by side in lanes:
 * the weighted sums of the method go over all lanes in one loop, which pays where a system is too
 * small to fill such a loop of its own, and right-hand sides of the same equations are evaluated
 * together (see {@link org.ursell.runtime.equations.LaneForm}). Each lane has its own right-hand
 * side, time, step, tolerance, listeners and ending; when its run ends, the next request takes the
 * lane. A run's result is the same to the last bit whatever the number of lanes and whoever its
 * neighbours are.
 *
 * <p>Holds no state between calls. All runs of a call are integrated by the calling thread, so they
 * may share a right-hand side, but no listener.
 */
@Internal
public final class LaneIntegrator {
  /** Loops of this length are long enough for vector code, and their arrays stay in the cache. */
  private static final int UNKNOWNS_AT_ONCE = 128;

  /** Systems as large as this fill such loops of their own, and gathering them would cost more. */
  private static final int LARGE_SYSTEM = 32;

  /** As many runs of the same equations are evaluated at once: more gain little. */
  private static final int TOGETHER = 64;

  /** With fewer of them one by one is as fast. */
  private static final int FEWEST_TOGETHER = 24;

  private final int lanes;

  /**
   * As many lanes as suit: 64 for many runs of equations that can be evaluated at once, whatever
   * their size, and one for few; of other equations fewer the more unknowns there are, and one from
   * 32 unknowns on.
   */
  public LaneIntegrator() {
    this(0);
  }

  private LaneIntegrator(int lanes) {
    this.lanes = lanes;
  }

  /**
   * A given number of lanes.
   *
   * @throws InvalidInputException if it is not positive
   */
  public static LaneIntegrator of(int lanes) {
    if (lanes < 1) {
      throw new InvalidInputException("there are %d lanes".formatted(lanes), "ask for 1 or more");
    }
    return new LaneIntegrator(lanes);
  }

  /**
   * Integrates every request from t = 0.
   *
   * @param requests systems of the same number of unknowns
   * @return one result a request, in their order; a run that diverges, stalls or is cancelled is a
   *     result with that status and does not touch the others
   * @throws InvalidInputException if the numbers of unknowns differ
   */
  public List<RunResult> integrate(List<RunRequest> requests) {
    if (requests.isEmpty()) {
      return List.of();
    }
    int n = requests.get(0).field().dimension();
    for (RunRequest request : requests) {
      if (request.field().dimension() != n) {
        throw new InvalidInputException(
            "systems of %d and of %d unknowns are to run side by side"
                .formatted(n, request.field().dimension()),
            "hand over systems of one size");
      }
    }
    int width = Math.min(requests.size(), lanes > 0 ? lanes : suitable(requests, n));
    return new Session(requests, new Dop853Lanes(n, width), width).run();
  }

  private static int suitable(List<RunRequest> requests, int n) {
    int few = n < LARGE_SYSTEM ? UNKNOWNS_AT_ONCE / n : 1;
    if (requests.get(0).field().laneShare().isEmpty()) {
      return few;
    }
    return requests.size() >= FEWEST_TOGETHER ? Math.max(few, TOGETHER) : 1;
  }

  /** One call: which request is in which lane. */
  private static final class Session {
    private final List<RunRequest> requests;
    private final Dop853Output output;
    private final List<Optional<RunResult>> results;
    private List<Optional<LaneRun>> runs;
    private Dop853Lanes lanes;
    private int[] occupant;
    private int waiting;
    private int active;

    Session(List<RunRequest> requests, Dop853Lanes lanes, int width) {
      this.requests = requests;
      this.lanes = lanes;
      this.output = new Dop853Output(lanes.dimension());
      this.results = new ArrayList<>();
      requests.forEach(request -> results.add(Optional.empty()));
      this.runs = new ArrayList<>();
      this.occupant = new int[width];
    }

    List<RunResult> run() {
      for (int lane = 0; lane < occupant.length; lane++) {
        runs.add(Optional.empty());
        refill(lane);
      }
      finish();
      return results.stream().map(Optional::orElseThrow).toList();
    }

    private void finish() {
      while (active > 0) {
        if (2 * active <= occupant.length && waiting == requests.size()) {
          closeUp();
        } else {
          step();
        }
      }
    }

    private void step() {
      lanes.attempt();
      for (int lane = 0; lane < occupant.length; lane++) {
        if (runs.get(lane).isPresent()) {
          advance(lane, runs.get(lane).get());
        }
      }
    }

    /**
     * Lets the runs that are left move up, since empty lanes cost as much as full ones: some runs
     * are hundreds of times as long as others. Few of them go on one after the other.
     */
    private void closeUp() {
      List<Optional<LaneRun>> left = runs;
      int[] numbers = occupant;
      int count = active;
      int width = count < FEWEST_TOGETHER ? 1 : count;
      seats(width);
      for (int lane = 0; lane < numbers.length; lane++) {
        if (left.get(lane).isEmpty()) {
          continue;
        }
        if (width == 1) {
          seats(1);
        }
        left.get(lane).get().move(lanes, active);
        runs.set(active, left.get(lane));
        occupant[active] = numbers[lane];
        active++;
        while (width == 1 && active > 0) {
          step();
        }
      }
    }

    private void seats(int width) {
      lanes = new Dop853Lanes(lanes.dimension(), width);
      runs = new ArrayList<>(Collections.nCopies(width, Optional.empty()));
      occupant = new int[width];
      active = 0;
    }

    private void advance(int lane, LaneRun run) {
      Optional<RunResult> result = run.judge();
      if (result.isEmpty()) {
        result = run.prepare();
      }
      if (result.isPresent()) {
        results.set(occupant[lane], result);
        active--;
        refill(lane);
      }
    }

    /**
     * Puts the next request into a lane; one that ends before its first step makes room at once.
     */
    private void refill(int lane) {
      while (waiting < requests.size()) {
        int number = waiting++;
        LaneRun run = new LaneRun(requests.get(number), lanes, lane, output);
        Optional<RunResult> result = run.prepare();
        if (result.isEmpty()) {
          runs.set(lane, Optional.of(run));
          occupant[lane] = number;
          active++;
          return;
        }
        results.set(number, result);
      }
      runs.set(lane, Optional.empty());
      lanes.vacate(lane);
    }
  }
}
