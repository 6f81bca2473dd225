package org.ursell.runtime.steady;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.linear.LinearSystem;
import org.ursell.runtime.linear.ShiftedFactors;

/**
 * Newton's method for {@link RestEquations}. Each phase that a state has is held by a linear
 * condition, orthogonal to its turning, and the rate of turning is one more unknown; the bordered
 * equations are solved by elimination of their sparse block.
 *
 * <p>Where that block is singular for another reason, a conserved quantity l with l . F = 0 at all
 * states, (z - J) takes the place of -J with a small positive z: each step is then one of the
 * implicit Euler method over a long time 1/z, which leaves every linear conserved quantity as it
 * is, as the run from the same start would.
 */
final class NewtonSearch {
  private static final int ITERATIONS = 40;

  /** Kept away from roots, steps are short for a while. */
  private static final int DEFLATED_ITERATIONS = 120;

  /** Shifts in units of the largest rate: beside phases, and beside conserved quantities. */
  private static final double BESIDE_PHASES = 1e-9;

  private static final double BESIDE_CONSERVED = 1e-6;

  /** A matrix by which a vector grows so many times over its largest rate is singular. */
  private static final double SINGULAR = 1e11;

  /** Velocities of turning below this, in units of the moments, are no phase. */
  static final double NO_PHASE = 1e-7;

  private static final double ROUNDING = 1e-13;
  private static final double GOOD = 1e-10;

  private final RestEquations.AtPoint point;
  private final List<double[]> known;

  /** A search at a point. */
  NewtonSearch(RestEquations.AtPoint point) {
    this(point, List.of());
  }

  /**
   * A search that keeps away from roots that are known (deflation: Farrell, Birkisson and Funke,
   * SIAM J. Sci. Comput. 37, A2026 (2015)).
   */
  NewtonSearch(RestEquations.AtPoint point, List<double[]> known) {
    this.point = point;
    this.known = known;
  }

  /** The root near a state, if it is found. */
  Optional<NewtonRoot> from(double[] start) {
    Optional<NewtonRoot> plain = new Attempt(start, false).run();
    return plain.isPresent() && !isSingularAt(plain.get()) ? plain : new Attempt(start, true).run();
  }

  /** Whether the matrix at a root is singular though its phases are held. */
  private boolean isSingularAt(NewtonRoot root) {
    double[] scales = point.scales(root.y());
    List<double[]> velocities = velocities(root.y(), scales);
    if (!velocities.isEmpty()) {
      // The phases alone make it so; what else might shows in the eigenvalues.
      return false;
    }
    double[] matrix = point.matrix(root.y(), root.rates(), 1.0);
    double norm = point.norm(matrix, scales);
    if (!point.factors().factor(matrix, 0.0, 0.0)) {
      return true;
    }
    double[] solved = new double[scales.length];
    for (int k = 0; k < solved.length; k++) {
      solved[k] = scales[k] * Math.cos(1.0 + 2.7 * k);
    }
    point.factors().solve(solved, new double[solved.length]);
    return !(RestEquations.size(solved, scales) * norm < SINGULAR);
  }

  /** The velocities of those turnings that move a state, none of them a sum of others. */
  List<double[]> velocities(double[] y, double[] scales) {
    List<double[]> found = new ArrayList<>();
    for (int q : active(y, scales)) {
      found.add(velocity(q, y));
    }
    return found;
  }

  private double[] velocity(int charge, double[] y) {
    double[] velocity = point.equations().turnings().get(charge).velocity(y);
    for (int k : point.absent()) {
      velocity[k] = 0.0;
    }
    return velocity;
  }

  /** The charges whose turning moves a state, none of them in a way that others do together. */
  int[] active(double[] y, double[] scales) {
    List<Integer> active = new ArrayList<>();
    List<RealVector> spanned = new ArrayList<>();
    for (int q = 0; q < point.equations().turnings().size(); q++) {
      double[] velocity = velocity(q, y);
      for (int k = 0; k < velocity.length; k++) {
        velocity[k] /= scales[k];
      }
      RealVector rest = new ArrayRealVector(velocity, false);
      double whole = rest.getLInfNorm();
      for (RealVector one : spanned) {
        rest = rest.subtract(one.mapMultiply(one.dotProduct(rest)));
      }
      if (whole > NO_PHASE && rest.getLInfNorm() > 1e-6 * whole) {
        active.add(q);
        spanned.add(rest.unitVector());
      }
    }
    return active.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The rates of turning that come closest to a derivative. */
  double[] rates(double[] y, double[] scales) {
    double[] rates = new double[point.equations().turnings().size()];
    int[] active = active(y, scales);
    if (active.length == 0) {
      return rates;
    }
    double[] slope = point.derivative(y);
    double[][] normal = new double[active.length][active.length];
    double[] right = new double[active.length];
    for (int a = 0; a < active.length; a++) {
      double[] one = velocity(active[a], y);
      right[a] = product(one, slope, scales);
      for (int b = 0; b < active.length; b++) {
        normal[a][b] = product(one, velocity(active[b], y), scales);
      }
    }
    Optional<RealVector> solved =
        LinearSystem.of(new Array2DRowRealMatrix(normal, false), 0.0)
            .solution(new ArrayRealVector(right, false));
    for (int a = 0; a < active.length && solved.isPresent(); a++) {
      rates[active[a]] = solved.get().getEntry(a);
    }
    return rates;
  }

  private static double product(double[] one, double[] other, double[] scales) {
    double sum = 0.0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] / scales[k] * (other[k] / scales[k]);
    }
    return sum;
  }

  /** One attempt from a start. */
  private final class Attempt {
    private final double[] start;
    private final double[] scales;
    private final int[] active;
    private final double[][] held;
    private final boolean conserving;
    private double[] y;
    private double[] rates;

    Attempt(double[] start, boolean conserving) {
      this.start = start;
      this.conserving = conserving;
      scales = point.scales(start);
      active = active(start, scales);
      held = new double[active.length][];
      for (int a = 0; a < active.length; a++) {
        held[a] = velocity(active[a], start);
        for (int k = 0; k < held[a].length; k++) {
          held[a][k] /= scales[k] * scales[k];
        }
      }
      y = start.clone();
      rates = rates(start, scales);
    }

    Optional<NewtonRoot> run() {
      Optional<NewtonRoot> best = Optional.empty();
      double norm = 1.0;
      int most = known.isEmpty() ? ITERATIONS : DEFLATED_ITERATIONS;
      for (int iteration = 0; iteration < most; iteration++) {
        double[] rest = point.rest(y, rates);
        double residual = RestEquations.size(rest, scales);
        if (!(residual < 1e12)) {
          return Optional.empty();
        }
        boolean better = best.isEmpty() || residual < 0.5 * best.get().residual();
        if (!better && residual < GOOD * norm) {
          // Rounding is reached; the last step made nothing better.
          return best;
        }
        if (best.isEmpty() || residual < best.get().residual()) {
          best = Optional.of(new NewtonRoot(y.clone(), rates.clone(), residual, conserving));
        }
        double[] matrix = point.matrix(y, rates, 1.0);
        norm = point.norm(matrix, scales);
        if (residual < ROUNDING * norm && iteration > 0) {
          return best;
        }
        Optional<double[]> step = step(matrix, norm, rest);
        if (step.isEmpty()) {
          return Optional.empty();
        }
        take(step.get());
        if (!(RestEquations.distance(y, start, scales) < 1e3)) {
          return Optional.empty();
        }
      }
      double largest = norm;
      return best.filter(root -> root.residual() < GOOD * largest);
    }

    /** Moves along a step, the moments first and then the rates. */
    private void take(double[] step) {
      double factor = known.isEmpty() ? 1.0 : deflated(step);
      for (int k = 0; k < y.length; k++) {
        y[k] += factor * step[k];
      }
      for (int a = 0; a < active.length; a++) {
        rates[active[a]] += factor * step[y.length + a];
      }
    }

    /**
     * How much of a Newton step is taken where roots are known: with m(y) the product over them of
     * 1 + 1/|y - r|^2, the step of m F is that of F over 1 - (grad m . step)/m.
     */
    private double deflated(double[] step) {
      double slope = 0.0;
      for (double[] root : known) {
        double square = 0.0;
        double along = 0.0;
        for (int k = 0; k < y.length; k++) {
          double off = (y[k] - root[k]) / scales[k];
          square += off * off;
          along += off * step[k] / scales[k];
        }
        // d ln(1 + 1/s) = -2 off . step / (s (s + 1)).
        slope += -2.0 * along / (square * (square + 1.0) + Double.MIN_NORMAL);
      }
      double factor = 1.0 / (1.0 - slope);
      double largest = RestEquations.size(Arrays.copyOf(step, y.length), scales);
      // Far steps leave the region in which there are states.
      return Math.signum(factor) * Math.min(Math.abs(factor), 1.0 / Math.max(largest, 1e-300));
    }

    /** The step of the bordered equations; empty if they are singular. */
    private Optional<double[]> step(double[] matrix, double norm, double[] rest) {
      int n = y.length;
      double relative = conserving ? BESIDE_CONSERVED : active.length > 0 ? BESIDE_PHASES : 0.0;
      ShiftedFactors factors = point.factors();
      if (!factors.factor(matrix, relative * norm, 0.0)) {
        return Optional.empty();
      }
      double[] first = solved(rest);
      double[][] along = new double[active.length][];
      double[][] small = new double[active.length][active.length];
      double[] right = new double[active.length];
      for (int a = 0; a < active.length; a++) {
        along[a] = solved(velocity(active[a], y));
      }
      for (int a = 0; a < active.length; a++) {
        right[a] = dot(held[a], first) + dot(held[a], y) - dot(held[a], start);
        for (int b = 0; b < active.length; b++) {
          small[a][b] = dot(held[a], along[b]);
        }
      }
      double[] step = Arrays.copyOf(first, n + active.length);
      if (active.length > 0) {
        LinearSystem rates = LinearSystem.of(new Array2DRowRealMatrix(small, false), 0.0);
        Optional<RealVector> more = rates.solution(new ArrayRealVector(right, false));
        if (more.isEmpty()) {
          return Optional.empty();
        }
        for (int a = 0; a < active.length; a++) {
          double by = more.get().getEntry(a);
          step[n + a] = by;
          for (int k = 0; k < n; k++) {
            step[k] -= by * along[a][k];
          }
        }
      }
      return Arrays.stream(step).allMatch(Double::isFinite) ? Optional.of(step) : Optional.empty();
    }

    private double[] solved(double[] right) {
      double[] re = right.clone();
      point.factors().solve(re, new double[re.length]);
      return re;
    }
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0.0;
    for (int k = 0; k < one.length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }
}
