package org.ursell.runtime.meanfield;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.ursell.runtime.equations.Parameters;

/**
 * The equilibria along a line of parameter points, each followed from neighbour to neighbour by
 * Newton's method: the state without phase, and branches of relative equilibria. They need not be
 * stable, nor be reached from anywhere; that is for others to judge.
 */
final class EquilibriumLine {
  /** Newton's method from a good prediction needs three or four. */
  private static final int ITERATIONS = 12;

  /** A root further from its prediction than this part of |G y| may lie on another branch. */
  private static final double CLOSE = 0.25;

  /** A gap between neighbours is halved this often before a branch is given up. */
  private static final int HALVINGS = 4;

  private final SteadyStateFinder finder;
  private final List<Parameters> line;
  private final double[] hold;
  private final List<MeanFieldLimit> fields = new ArrayList<>();
  private final List<Optional<SymmetricState>> symmetric = new ArrayList<>();
  private final List<Optional<Equilibrium>> roots;
  private int branches;

  /**
   * A relative equilibrium with its order parameter real.
   *
   * @param branch number of the branch, the same for all that were reached from one
   * @param growthRate largest real part of the eigenvalues but that of the phase
   */
  record Equilibrium(TurningFrame.Root root, int branch, double growthRate) {}

  /** Finds the states without phase. */
  EquilibriumLine(SteadyStateFinder finder, List<Parameters> line) {
    this.finder = finder;
    this.line = line;
    this.hold = finder.equilibria().imaginaryDirection();
    this.roots = new ArrayList<>(Collections.nCopies(line.size(), Optional.empty()));
    Optional<SymmetricState> neighbour = Optional.empty();
    for (Parameters point : line) {
      MeanFieldLimit field = finder.limit(point);
      Optional<SymmetricState> here =
          neighbour.flatMap(state -> finder.symmetricNear(field, state));
      if (here.isEmpty()) {
        here = finder.symmetricState(field).flatMap(state -> finder.symmetricNear(field, state));
      }
      fields.add(field);
      symmetric.add(here);
      neighbour = here;
    }
  }

  int size() {
    return line.size();
  }

  MeanFieldLimit field(int point) {
    return fields.get(point);
  }

  /** The state without phase, if there is one that neutral perturbations do not leave. */
  Optional<SymmetricState> symmetric(int point) {
    return symmetric.get(point);
  }

  /** The relative equilibrium found at a point, if any. */
  Optional<Equilibrium> root(int point) {
    return roots.get(point);
  }

  /**
   * Begins a branch at a point and follows it both ways until it ends or meets roots that are
   * already there.
   *
   * @param root a relative equilibrium with its order parameter real
   */
  void follow(int point, TurningFrame.Root root) {
    int branch = branches++;
    roots.set(point, judged(point, root, branch));
    for (int direction : new int[] {1, -1}) {
      TurningFrame.Root before = root;
      TurningFrame.Root last = root;
      for (int at = point + direction; at >= 0 && at < line.size(); at += direction) {
        if (roots.get(at).isPresent()) {
          break;
        }
        Optional<TurningFrame.Root> next = step(at - direction, at, before, last);
        if (next.isEmpty()) {
          break;
        }
        roots.set(at, judged(at, next.get(), branch));
        before = last;
        last = next.get();
      }
    }
  }

  private Optional<Equilibrium> judged(int point, TurningFrame.Root root, int branch) {
    try {
      double growth = finder.frame(fields.get(point)).stability(root).get(0).getRealPart();
      return Optional.of(new Equilibrium(root, branch, growth));
    } catch (MathRuntimeException withoutEigenvalues) {
      return Optional.empty();
    }
  }

  /**
   * From one point to its neighbour: along the secant, else from where it stands, else in parts.
   */
  private Optional<TurningFrame.Root> step(
      int from, int to, TurningFrame.Root before, TurningFrame.Root last) {
    TurningFrame frame = finder.frame(fields.get(to));
    Optional<TurningFrame.Root> root = solve(frame, secant(before, last));
    if (root.isEmpty() && before != last) {
      root = solve(frame, last);
    }
    return root.isPresent() ? root : halve(line.get(from), line.get(to), frame, last, HALVINGS);
  }

  private Optional<TurningFrame.Root> halve(
      Parameters from, Parameters to, TurningFrame frame, TurningFrame.Root start, int halvings) {
    if (halvings == 0) {
      return Optional.empty();
    }
    Parameters middle = from;
    for (String name : from.asMap().keySet()) {
      double left = from.get(name);
      double right = to.get(name);
      // Sizes may be infinite, and are the same.
      middle = middle.with(name, left == right ? left : 0.5 * (left + right));
    }
    Parameters half = middle;
    TurningFrame between = finder.frame(finder.limit(half));
    return solve(between, start)
        .or(() -> halve(from, half, between, start, halvings - 1))
        .flatMap(root -> solve(frame, root).or(() -> halve(half, to, frame, root, halvings - 1)));
  }

  private Optional<TurningFrame.Root> solve(TurningFrame frame, TurningFrame.Root guess) {
    return frame
        .solve(guess.y(), guess.w(), hold, ITERATIONS)
        .filter(root -> isNear(frame, root.y(), guess.y()));
  }

  private boolean isNear(TurningFrame frame, double[] y, double[] guess) {
    double[] turning = frame.turning(y);
    double square = 0.0;
    double distance = 0.0;
    for (int k = 0; k < y.length; k++) {
      square += turning[k] * turning[k];
      distance += (y[k] - guess[k]) * (y[k] - guess[k]);
    }
    return finder.equilibria().hasPhase(y, turning) && distance < CLOSE * CLOSE * square;
  }

  private static TurningFrame.Root secant(TurningFrame.Root before, TurningFrame.Root last) {
    if (before == last) {
      return last;
    }
    double[] y = new double[last.y().length];
    for (int k = 0; k < y.length; k++) {
      y[k] = 2.0 * last.y()[k] - before.y()[k];
    }
    return new TurningFrame.Root(y, 2.0 * last.w() - before.w(), Double.NaN);
  }
}
