package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ursell.runtime.meanfield.EquilibriumLine.Equilibrium;
import org.ursell.runtime.meanfield.LongTimeState.Synchronised;
import org.ursell.runtime.meanfield.LongTimeState.Undecided;
import org.ursell.runtime.meanfield.LongTimeState.Unsynchronised;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyState.UnsynchronisedState;

/**
 * Decides for each point of a line which of its equilibria a start reaches. First branches are
 * sought where the state without phase is unstable; then each point has at most one candidate; then
 * runs from the start confirm the candidates of a stretch at its ends and every so often between,
 * and by bisection where they fail.
 */
final class LineJudge {
  /** Candidates in between are taken to be reached if those this far apart are. */
  private static final int CONFIRMED_EVERY = 16;

  /** So many runs may look for a branch in one stretch. */
  private static final int SEARCHES = 8;

  /** A run that looks for a branch ends here: far from a threshold it takes tens. */
  private static final double SEARCH_TIME = 1000.0;

  /** A run that confirms ends here, and after so many relaxation times more. */
  private static final double APPROACH_TIME = 200.0;

  private static final double RELAXATIONS = 20.0;
  private static final double FIRST_RELAXATIONS = 5.0;
  private static final double FIRST_STRETCH = 25.0;

  private final SteadyStateFinder finder;
  private final EquilibriumLine line;
  private final double[] start;
  private final double settlingTime;
  private final int points;
  private final LongTimeState[] candidates;
  private final double[] rates;

  /** Where something else than an equilibrium attracts, or may do so. */
  private final boolean[] contested;

  private final List<Optional<SteadyState>> runs;

  LineJudge(SteadyStateFinder finder, EquilibriumLine line, double[] start, double settlingTime) {
    this.finder = finder;
    this.line = line;
    this.start = start;
    this.settlingTime = settlingTime;
    this.points = line.size();
    this.candidates = new LongTimeState[points];
    this.rates = new double[points];
    this.contested = new boolean[points];
    this.runs = new ArrayList<>();
    for (int point = 0; point < points; point++) {
      runs.add(Optional.empty());
    }
  }

  List<LongTimeState> states() {
    for (int from = 0; from < points; ) {
      int to = from;
      while (to < points && isUnstable(to) == isUnstable(from)) {
        to++;
      }
      if (isUnstable(from)) {
        search(from, to, SEARCHES);
      }
      from = to;
    }
    for (int point = 0; point < points; point++) {
      candidates[point] = candidate(point);
      rates[point] = rate(candidates[point]);
    }
    for (int from = 0; from < points; ) {
      int to = from + 1;
      while (to < points && continues(to)) {
        to++;
      }
      if (!(candidates[from] instanceof Undecided)) {
        confirm(from, to - 1);
      }
      from = to;
    }
    for (int point = 0; point < points; point++) {
      if (contested[point]) {
        walk(point, 1);
        walk(point, -1);
      }
    }
    return List.copyOf(Arrays.asList(candidates));
  }

  private boolean isUnstable(int point) {
    return line.symmetric(point).map(state -> !(state.slowestRate() < 0.0)).orElse(true);
  }

  /** Looks for branches in [from, to): from the middle, then in what that leaves uncovered. */
  private int search(int from, int to, int searches) {
    int left = searches;
    int middle = (from + to) / 2;
    if (from >= to || left == 0) {
      return left;
    }
    if (line.root(middle).isEmpty()) {
      left--;
      if (run(middle, SearchEffort.brief(FIRST_STRETCH, Math.min(SEARCH_TIME, settlingTime)))
          instanceof SynchronisedState state) {
        line.follow(middle, finder.equilibria().root(line.field(middle), state));
      }
    }
    int low = middle;
    while (low > from && line.root(low - 1).isPresent()) {
      low--;
    }
    int high = middle + 1;
    while (high < to && line.root(high).isPresent()) {
      high++;
    }
    left = search(from, low, left);
    return search(high, to, left);
  }

  private SteadyState run(int point, SearchEffort effort) {
    if (runs.get(point).isEmpty()) {
      runs.set(
          point, Optional.of(finder.find(line.field(point), start, line.symmetric(point), effort)));
    }
    return runs.get(point).get();
  }

  private LongTimeState candidate(int point) {
    if (line.symmetric(point).isEmpty()) {
      return new Undecided("no state without phase was found, so nothing is known of the others");
    }
    SymmetricState symmetric = line.symmetric(point).get();
    Optional<Equilibrium> found = line.root(point);
    if (!LongTimeLine.settles(Math.abs(symmetric.slowestRate()), settlingTime)) {
      return LongTimeLine.tooSlow(Math.abs(symmetric.slowestRate()), settlingTime)
          .in(
              found
                  .map(root -> root.growthRate() < 0.0 ? root.root().w() : 0.0)
                  .orElseGet(() -> finder.turning(line.field(point), symmetric)));
    }
    if (found.isEmpty()) {
      contested[point] = !(symmetric.slowestRate() < 0.0);
      return symmetric.slowestRate() < 0.0
          ? new Unsynchronised(symmetric.moments(), -symmetric.slowestRate())
          : new Undecided("the state without phase is unstable, but no other was found");
    }
    Equilibrium root = found.get();
    if (symmetric.slowestRate() < 0.0) {
      contested[point] = true;
      return new Undecided(
          "a synchronised branch exists beside the stable state without phase, so that the start"
              + " decides");
    }
    if (!(root.growthRate() < 0.0)) {
      contested[point] = true;
      return new Undecided(
          "the synchronised state is unstable: perturbations grow at a rate of %.3g"
              .formatted(root.growthRate()));
    }
    if (!LongTimeLine.settles(-root.growthRate(), settlingTime)) {
      // Far from the threshold it is about to lose its stability, often to chaos, whose averages
      // depend on the last bit: without a frame they stay those of the laboratory.
      return LongTimeLine.tooSlow(-root.growthRate(), settlingTime);
    }
    double escape = escapeTime(point, root, symmetric.slowestRate());
    if (!LongTimeLine.settles(-root.growthRate(), settlingTime - escape)) {
      return new Undecided(
          ("the start has so little phase that it takes until about t = %.4g to synchronise: not"
                  + " settled by t = %.6g")
              .formatted(escape, settlingTime),
          root.root().w());
    }
    return finder.equilibria().synchronised(line.field(point), root);
  }

  /**
   * How long a start with less phase than the synchronised state takes to leave the state without
   * phase, growing at a rate; runs that confirm some points of a stretch do not see this at others.
   */
  private double escapeTime(int point, Equilibrium root, double growthRate) {
    TurningFrame frame = finder.frame(line.field(point));
    double grown = norm(frame.turning(root.root().y())) / norm(frame.turning(start));
    return Math.max(0.0, Math.log(grown)) / growthRate;
  }

  private static double norm(double[] v) {
    double square = 0.0;
    for (double entry : v) {
      square += entry * entry;
    }
    return Math.sqrt(square);
  }

  private static double rate(LongTimeState state) {
    if (state instanceof Synchronised found) {
      return found.relaxationRate();
    }
    return state instanceof Unsynchronised found ? found.relaxationRate() : 0.0;
  }

  /** Whether a point carries on the stretch of the one before. */
  private boolean continues(int point) {
    if (candidates[point] instanceof Synchronised
        && candidates[point - 1] instanceof Synchronised) {
      return line.root(point)
          .map(Equilibrium::branch)
          .equals(line.root(point - 1).map(Equilibrium::branch));
    }
    return candidates[point].getClass() == candidates[point - 1].getClass();
  }

  /**
   * Confirms a stretch at both ends, every so often between, and where relaxation is slower than on
   * either side: there a state may be about to lose its stability to another.
   */
  private void confirm(int first, int last) {
    int left = first;
    isReached(first);
    for (int point = first + 1; point <= last; point++) {
      if (point == last || point - left == CONFIRMED_EVERY || isSlowest(point)) {
        bisect(left, point);
        left = point;
      }
    }
    for (int point = first + 1; point < last; point++) {
      if (isSlowest(point) && isDeep(point, first, last)) {
        walk(point, 1);
        walk(point, -1);
      }
    }
  }

  /** Whether relaxation is twice as fast on both sides somewhere in the stretch. */
  private boolean isDeep(int point, int first, int last) {
    double before = Arrays.stream(rates, first, point).max().orElse(0.0);
    double after = Arrays.stream(rates, point + 1, last + 1).max().orElse(0.0);
    return 2.0 * rates[point] < Math.min(before, after);
  }

  private boolean isSlowest(int point) {
    double here = rates[point];
    return here < rates[point - 1] && here <= rates[point + 1];
  }

  /**
   * Confirms every point next to one where another state than the candidate was reached, or must be
   * since the equilibria are unstable: near there a start may fall to either side from point to
   * point. Goes on until a good many in a row are reached.
   */
  private void walk(int from, int direction) {
    int inARow = 0;
    for (int point = from + direction;
        point >= 0 && point < points && inARow < CONFIRMED_EVERY && !contested[point];
        point += direction) {
      inARow = candidates[point] instanceof Undecided || !isReached(point) ? 0 : inARow + 1;
    }
  }

  /** Settles what lies between two points: all as its ends if they agree, else by halves. */
  private void bisect(int left, int right) {
    boolean reachedLeft = isReached(left);
    boolean reachedRight = isReached(right);
    if (right - left < 2 || (reachedLeft && reachedRight)) {
      return;
    }
    if (!reachedLeft && !reachedRight) {
      for (int point = left + 1; point < right; point++) {
        contest(point);
      }
      return;
    }
    int middle = (left + right) / 2;
    bisect(left, middle);
    bisect(middle, right);
  }

  /** Whether a run from the start arrives at the candidate; if not, the point is undecided. */
  private boolean isReached(int point) {
    if (candidates[point] instanceof Synchronised state) {
      if (!(run(point, effortFor(state.relaxationRate())) instanceof SynchronisedState other
          && Math.abs(other.amplitude() - state.amplitude()) < 1e-6
          && Math.abs(other.frequency() - state.frequency()) < 1e-6)) {
        contest(point);
      }
    } else if (candidates[point] instanceof Unsynchronised state
        && !(run(point, effortFor(state.relaxationRate())) instanceof UnsynchronisedState)) {
      contest(point);
    }
    return !(candidates[point] instanceof Undecided);
  }

  private void contest(int point) {
    candidates[point] =
        new Undecided("the start does not arrive at the stable state that was found");
    contested[point] = true;
  }

  private SearchEffort effortFor(double rate) {
    return SearchEffort.brief(
        FIRST_RELAXATIONS / rate, Math.min(settlingTime, APPROACH_TIME + RELAXATIONS / rate));
  }
}
