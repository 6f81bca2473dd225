package org.ursell.runtime.steady;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.ursell.runtime.linear.LinearSystem;

/**
 * Steps along a branch of steady states by pseudo-arclength (Keller 1977): moments, rates of
 * turning and the parameter are unknowns together, held in a plane across the tangent, so that
 * folds, at which the branch turns back in the parameter, are points like any other.
 */
final class ArclengthStep {
  private static final int ITERATIONS = 8;
  private static final double GOOD = 1e-9;
  private static final double BESIDE_PHASES = 1e-9;
  private static final double DIFFERENCE = 1e-6;

  private final DoubleFunction<RestEquations.AtPoint> at;
  private final double from;
  private final double to;

  /**
   * Steps along a parameter.
   *
   * @param at the equations at its values
   * @param from its smallest value
   * @param to its largest
   */
  ArclengthStep(DoubleFunction<RestEquations.AtPoint> at, double from, double to) {
    this.at = at;
    this.from = from;
    this.to = to;
  }

  /** A point of a branch with its parameter. */
  record Place(double x, double[] y, double[] rates) {}

  /**
   * A direction: of the moments in units of their scales, the rates, and the parameter in units of
   * its range; of length 1.
   */
  record Direction(double[] y, double[] rates, double x) {
    Direction reversed() {
      return new Direction(minus(y), minus(rates), -x);
    }

    private static double[] minus(double[] vector) {
      return Arrays.stream(vector).map(value -> -value).toArray();
    }

    /** The cosine of the angle between two directions. */
    double dot(Direction other) {
      double sum = x * other.x;
      for (int k = 0; k < y.length; k++) {
        sum += y[k] * other.y[k];
      }
      for (int q = 0; q < rates.length; q++) {
        sum += rates[q] * other.rates[q];
      }
      return sum;
    }
  }

  /** The tangent of a branch at a place, towards larger values of the parameter. */
  Optional<Direction> tangent(Place place) {
    Bordered bordered = new Bordered(place);
    if (!bordered.factor()) {
      return Optional.empty();
    }
    return bordered.along().map(bordered::direction);
  }

  /** The place a length further along a direction, if the corrector finds it. */
  Optional<Place> step(Place start, Direction direction, double length) {
    double[] scales = at.apply(start.x()).scales(start.y());
    double range = to - from;
    double[] y = start.y().clone();
    for (int k = 0; k < y.length; k++) {
      y[k] += length * direction.y()[k] * scales[k];
    }
    double[] rates = start.rates().clone();
    for (int q = 0; q < rates.length; q++) {
      rates[q] += length * direction.rates()[q];
    }
    Place now = new Place(start.x() + length * direction.x() * range, y, rates);
    double last = Double.POSITIVE_INFINITY;
    for (int iteration = 0; iteration < ITERATIONS; iteration++) {
      // A little beyond the range there may be rates below zero, which no equations have.
      if (!(now.x() >= from - 0.25 * range && now.x() <= to + 0.25 * range)) {
        return Optional.empty();
      }
      Bordered bordered = new Bordered(now);
      double residual = RestEquations.size(bordered.rest, bordered.scales);
      if (residual < GOOD * bordered.norm) {
        return Optional.of(now);
      }
      if (!(residual < 10.0 * last) || !bordered.factor()) {
        return Optional.empty();
      }
      last = residual;
      Optional<Place> next = bordered.corrected(direction, scales);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      now = next.get();
    }
    return Optional.empty();
  }

  /** The linearised equations at a place. */
  private final class Bordered {
    private final Place place;
    private final RestEquations.AtPoint point;
    private final double[] scales;
    private final int[] active;
    private final double[] matrix;
    private final double norm;
    private final double[] rest;

    Bordered(Place place) {
      this.place = place;
      point = at.apply(place.x());
      scales = point.scales(place.y());
      active = new NewtonSearch(point).active(place.y(), scales);
      matrix = point.matrix(place.y(), place.rates(), 1.0);
      norm = point.norm(matrix, scales);
      rest = point.rest(place.y(), place.rates());
    }

    boolean factor() {
      return point.factors().factor(matrix, active.length > 0 ? BESIDE_PHASES * norm : 0.0, 0.0);
    }

    private double[] solved(double[] right) {
      double[] re = right.clone();
      point.factors().solve(re, new double[re.length]);
      return re;
    }

    /** The change of the rest by the parameter, by a central difference within the range. */
    private double[] byParameter() {
      double step = DIFFERENCE * (to - from);
      double low = Math.max(from, place.x() - step);
      double high = Math.min(to, place.x() + step);
      if (low >= high) {
        low = place.x() - step;
        high = place.x() + step;
      }
      double[] above = at.apply(high).rest(place.y(), place.rates());
      double[] below = at.apply(low).rest(place.y(), place.rates());
      double[] change = new double[above.length];
      for (int k = 0; k < change.length; k++) {
        change[k] = (above[k] - below[k]) / (high - low);
      }
      return change;
    }

    /**
     * How moments and rates follow the parameter, phases held: (dy, drates) for dx = 1, then the
     * columns that phases add.
     */
    private Optional<double[]> along() {
      return held(solved(byParameter()));
    }

    /** Takes the phases out of a solution of the sparse block; the rates stand behind it. */
    private Optional<double[]> held(double[] first) {
      int n = first.length;
      double[] whole = Arrays.copyOf(first, n + active.length);
      if (active.length == 0) {
        return Optional.of(whole).filter(Bordered::isFinite);
      }
      double[][] velocity = new double[active.length][];
      double[][] along = new double[active.length][];
      for (int a = 0; a < active.length; a++) {
        velocity[a] = point.equations().turnings().get(active[a]).velocity(place.y());
        along[a] = solved(velocity[a]);
      }
      double[][] small = new double[active.length][active.length];
      double[] right = new double[active.length];
      for (int a = 0; a < active.length; a++) {
        right[a] = product(velocity[a], first);
        for (int b = 0; b < active.length; b++) {
          small[a][b] = product(velocity[a], along[b]);
        }
      }
      Optional<RealVector> rates =
          LinearSystem.of(new Array2DRowRealMatrix(small, false), 0.0)
              .solution(new ArrayRealVector(right, false));
      if (rates.isEmpty()) {
        return Optional.empty();
      }
      for (int a = 0; a < active.length; a++) {
        double by = rates.get().getEntry(a);
        whole[n + a] = by;
        for (int k = 0; k < n; k++) {
          whole[k] -= by * along[a][k];
        }
      }
      return Optional.of(whole).filter(Bordered::isFinite);
    }

    private static boolean isFinite(double[] vector) {
      return Arrays.stream(vector).allMatch(Double::isFinite);
    }

    private double product(double[] one, double[] other) {
      double sum = 0.0;
      for (int k = 0; k < one.length; k++) {
        sum += one[k] / scales[k] * (other[k] / scales[k]);
      }
      return sum;
    }

    /** A direction of length 1 from the change with the parameter. */
    Direction direction(double[] along) {
      double range = to - from;
      double[] y = new double[scales.length];
      double[] rates = new double[place.rates().length];
      for (int k = 0; k < y.length; k++) {
        y[k] = along[k] * range / scales[k];
      }
      for (int a = 0; a < active.length; a++) {
        rates[active[a]] = along[y.length + a] * range;
      }
      Direction whole = new Direction(y, rates, 1.0);
      double length = Math.sqrt(whole.dot(whole));
      return new Direction(
          Arrays.stream(y).map(value -> value / length).toArray(),
          Arrays.stream(rates).map(value -> value / length).toArray(),
          1.0 / length);
    }

    /** One step of Newton's method across a direction, whose scales are those of the predictor. */
    Optional<Place> corrected(Direction direction, double[] unit) {
      Optional<double[]> fixed = held(solved(rest));
      Optional<double[]> along = along();
      if (fixed.isEmpty() || along.isEmpty()) {
        return Optional.empty();
      }
      int n = place.y().length;
      double range = to - from;
      // In the plane: direction . (fixed + dx along, dx) = 0.
      double below = direction.x() / range;
      double above = 0.0;
      for (int k = 0; k < n; k++) {
        below += direction.y()[k] / unit[k] * along.get()[k];
        above += direction.y()[k] / unit[k] * fixed.get()[k];
      }
      for (int a = 0; a < active.length; a++) {
        below += direction.rates()[active[a]] * along.get()[n + a];
        above += direction.rates()[active[a]] * fixed.get()[n + a];
      }
      double dx = -above / below;
      if (!Double.isFinite(dx)) {
        return Optional.empty();
      }
      double[] y = place.y().clone();
      for (int k = 0; k < n; k++) {
        y[k] += fixed.get()[k] + dx * along.get()[k];
      }
      double[] rates = place.rates().clone();
      for (int a = 0; a < active.length; a++) {
        rates[active[a]] += fixed.get()[n + a] + dx * along.get()[n + a];
      }
      return Optional.of(new Place(place.x() + dx, y, rates)).filter(p -> isFinite(p.y()));
    }
  }
}
