package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.equations.Schedule;
import org.ursell.runtime.work.Cancellation;

/**
 * Advances the solution of c' = L(t) c by Taylor series of high and variable order. Within a step
 * the functions of time in L are taken for polynomials of degree {@link ShortPolynomials#DEGREE},
 * so that term n + 1 of the series follows from the last few before it; the step is short enough
 * that these differ from the functions by less than the tolerance. Steps end at each instant at
 * which a coefficient jumps or has a kink, and are no longer than the schedule allows.
 */
final class DrivenPropagator implements Propagator {
  /** The vectors of unknowns that a propagator holds, the start included. */
  static final int VECTORS = ShortPolynomials.DEGREE + 6;

  private static final int LARGEST_DEGREE = 64;
  private static final int TARGET_DEGREE = 40;
  private static final double SMALLEST_STEP = 1e-14;

  /** The part of the tolerance that is left to the polynomials. */
  private static final double SHARE = 0.05;

  private final DrivenGenerator generator;
  private final Schedule schedule;
  private final List<? extends VectorReading> readings;
  private final double tolerance;
  private final Cancellation cancelled;
  private final double[][] terms;
  private final double[] mixed;
  private final double[] image;
  private final double[] partial;
  private final double[] scale;
  private final Optional<CoherenceWatch> watch;
  private double[] state;
  private double[] sum;
  private double[] next;
  private double time;
  private double stretchEnd = Double.NEGATIVE_INFINITY;
  private double inside;
  private double proposal;

  /**
   * A propagator.
   *
   * @param start coefficients, which this object takes over
   * @param begin when they are that
   * @param readings observables to follow
   * @param tolerance error allowed in one step, relative
   * @param norms in which errors must be as small, relative to the state at the end of a step
   */
  DrivenPropagator(
      DrivenGenerator generator,
      Schedule schedule,
      double[] start,
      double begin,
      List<? extends VectorReading> readings,
      double tolerance,
      Optional<CoherenceNorms> norms,
      Cancellation cancelled) {
    this.generator = generator;
    this.schedule = schedule;
    this.readings = readings;
    this.tolerance = tolerance;
    this.watch = norms.map(CoherenceWatch::new);
    this.cancelled = cancelled;
    this.state = start;
    this.time = begin;
    this.terms = new double[ShortPolynomials.DEGREE + 1][start.length];
    this.sum = new double[start.length];
    this.next = new double[start.length];
    this.mixed = new double[start.length];
    this.image = new double[start.length];
    this.partial = new double[RowBlocks.blocks(generator.dimension())];
    this.scale = new double[readings.size()];
  }

  @Override
  public double time() {
    return time;
  }

  @Override
  public double[] state() {
    return state;
  }

  @Override
  public long applications() {
    return generator.applications();
  }

  @Override
  public PropagatorStep advance(double end) {
    if (time >= stretchEnd) {
      stretchEnd = schedule.next(time);
      inside = schedule.inside(time);
    }
    // Behind a stop that is the end but for rounding there is nothing to do.
    double stop = Schedule.isSame(stretchEnd, end) ? end : stretchEnd;
    double limit = Math.min(Math.min(end, stop), time + schedule.longestStep(time));
    double norm = norm(state);
    if (proposal == 0.0) {
      generator.follow(time, Math.min(limit - time, 1e-6 * (limit - time)), inside);
      proposal = 10.0 / Math.max(generator.size(0), Double.MIN_NORMAL);
    }
    double length = Math.min(proposal, limit - time);
    while (true) {
      if (length < SMALLEST_STEP * Math.max(Math.abs(time), limit - time)
          && length < limit - time) {
        throw new NotExactlySolvableException(
            "a coefficient changes too fast at t = %.6g to be followed".formatted(time),
            "smooth it, or say when it jumps by step or pulse");
      }
      double off = generator.follow(time, length, inside);
      if (!(off <= SHARE * tolerance)) {
        length *= shrinkage(off);
        proposal = length;
        continue;
      }
      List<Complex[]> values = new ArrayList<>();
      double[] sizes = series(length, norm, values);
      int degree = sizes.length - 1;
      boolean converged = degree < LARGEST_DEGREE && sizes[degree] <= tolerance * norm;
      double peak = Arrays.stream(sizes).max().orElse(0.0);
      double watched = watch.map(CoherenceWatch::peak).orElse(0.0);
      boolean harmless = Math.max(peak, watched * norm) * Math.ulp(1.0) <= tolerance * norm;
      if (converged && harmless) {
        boolean whole = length == limit - time;
        double longer = degree < TARGET_DEGREE / 2 ? 2.0 : degree < TARGET_DEGREE ? 1.3 : 1.0;
        // The polynomials, which grow off with the power of the step after their degree.
        double room = Math.pow(SHARE * tolerance / Math.max(off, 1e-300), 1.0 / 9.0);
        double better = length * Math.min(longer, Math.max(0.5, 0.9 * room));
        // A last, short step says little about how long the steps could be.
        proposal = whole && length < 0.5 * proposal ? Math.max(better, proposal) : better;
        return accept(length, whole ? limit : time + length, values);
      }
      length *= 0.6;
      proposal = length;
    }
  }

  private static double shrinkage(double off) {
    return Double.isFinite(off) ? 0.5 : 0.1;
  }

  /** Sums the series into {@link #sum}; returns the norms of its terms. */
  private double[] series(double length, double norm, List<Complex[]> values) {
    System.arraycopy(state, 0, sum, 0, state.length);
    System.arraycopy(state, 0, terms[0], 0, state.length);
    values.add(read(state));
    for (int k = 0; k < readings.size(); k++) {
      scale[k] = Math.max(scale[k], values.get(0)[k].norm());
    }
    double[] sizes = new double[LARGEST_DEGREE + 1];
    sizes[0] = norm;
    watch.ifPresent(one -> one.begin(1.0, state));
    double limit = norm / Math.ulp(1.0);
    for (int degree = 1; degree <= LARGEST_DEGREE; degree++) {
      if (cancelled.isRequested() || Thread.currentThread().isInterrupted()) {
        throw new CancellationException(
            "the exact solution was stopped at t = " + NumberWords.of(time));
      }
      sizes[degree] = nextTerm(degree, length / degree);
      Complex[] read = read(terms[degree % terms.length]);
      values.add(read);
      for (int k = 0; k < readings.size(); k++) {
        // An observable that starts at zero has only its change to be measured by.
        scale[k] = degree <= terms.length ? Math.max(scale[k], read[k].norm()) : scale[k];
      }
      boolean over = isOver(sizes, degree, length, tolerance * norm, read);
      if (watch.isPresent() && (over || degree % CoherenceWatch.OFTEN == 0)) {
        watch.get().see(1.0, terms[degree % terms.length], sum);
        over &= watch.get().last() <= tolerance;
      }
      if (over) {
        return Arrays.copyOf(sizes, degree + 1);
      }
      if (!(sizes[degree] <= limit)) {
        break;
      }
    }
    return sizes;
  }

  /** Whether all terms to come are small, by the sizes of the last few and of the generator. */
  private boolean isOver(
      double[] sizes, int degree, double length, double allowed, Complex[] read) {
    boolean small = degree >= 2 && sizes[degree] <= allowed && sizes[degree - 1] <= 10.0 * allowed;
    for (int k = 0; small && k < readings.size(); k++) {
      small = read[k].norm() <= tolerance * scale[k];
    }
    if (!small) {
      return false;
    }
    double[] ahead = Arrays.copyOf(sizes, degree + 1 + terms.length);
    double rest = 0.0;
    for (int n = degree; n + 1 < ahead.length; n++) {
      double bound = 0.0;
      for (int m = 0; m < terms.length && m <= n; m++) {
        bound += generator.size(m) * ahead[n - m];
      }
      ahead[n + 1] = length / (n + 1) * bound;
      rest += ahead[n + 1];
    }
    return rest <= 10.0 * allowed;
  }

  /** The next term of the series, added to the sum on the way; returns its norm. */
  private double nextTerm(int degree, double factor) {
    generator.apply(terms, degree - 1, next, mixed, image);
    double[] term = terms[degree % terms.length];
    generator
        .blocks()
        .rows(
            generator.dimension(),
            (block, low, high) -> {
              double square = 0.0;
              for (int k = 2 * low; k < 2 * high; k++) {
                double value = factor * next[k];
                term[k] = value;
                sum[k] += value;
                square += value * value;
              }
              partial[block] = square;
            });
    return Math.sqrt(RowBlocks.sum(partial));
  }

  private TaylorStep accept(double length, double reached, List<Complex[]> values) {
    TaylorStep step = TaylorStep.of(time, length, readings.size(), values);
    double[] swap = state;
    state = sum;
    sum = swap;
    time = reached;
    return step;
  }

  private Complex[] read(double[] vector) {
    return readings.stream().map(reading -> reading.value(vector)).toArray(Complex[]::new);
  }

  private double norm(double[] vector) {
    double square = 0.0;
    for (double one : vector) {
      square += one * one;
    }
    return Math.sqrt(square);
  }
}
