package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.work.Cancellation;

/**
 * Advances exp(t L) c by Taylor series of high and variable order. A step of length tau costs as
 * many applications of L as its series has terms above the tolerance; tau is chosen so that this is
 * near {@link #TARGET_DEGREE}, where the cost per unit of time has become flat while the largest
 * term, which limits the accuracy by cancellation, is still harmless. Four vectors are held.
 *
 * <p>Measured at N = 14 and tolerance 1e-9: 173 applications and 0.16 s of processor time; an
 * Arnoldi exponential of dimension 30 needs 120 but 0.35 s, as orthogonalising costs more than
 * applying, and 30 vectors; Dormand-Prince 8(5,3) needs 437 and 0.64 s.
 */
final class TaylorPropagator implements Propagator {
  static final int TARGET_DEGREE = 40;
  private static final int LARGEST_DEGREE = 64;
  private static final int SMALLEST_DEGREE = 3;

  private final SectorGenerator generator;
  private final List<? extends VectorReading> readings;
  private final double tolerance;
  private final Cancellation cancelled;
  private final double[] partial;
  private double[] state;
  private double[] sum;
  private double[] term;
  private double[] next;
  private double time;
  private double proposal;
  private double[] scale;

  /**
   * A propagator at time 0.
   *
   * @param start coefficients, which this object takes over
   * @param readings observables to follow
   * @param tolerance error allowed in one step, relative
   */
  TaylorPropagator(
      SectorGenerator generator,
      double[] start,
      List<? extends VectorReading> readings,
      double tolerance,
      Cancellation cancelled) {
    this.generator = generator;
    this.readings = readings;
    this.tolerance = tolerance;
    this.cancelled = cancelled;
    this.state = start;
    this.sum = new double[start.length];
    this.term = new double[start.length];
    this.next = new double[start.length];
    this.partial = new double[RowBlocks.blocks(generator.dimension())];
    this.scale = new double[readings.size()];
  }

  /** The vectors of unknowns that a propagator holds, the start included. */
  static final int VECTORS = 4;

  @Override
  public double time() {
    return time;
  }

  @Override
  public long applications() {
    return generator.applications();
  }

  @Override
  public double[] state() {
    return state;
  }

  /** Goes on from another vector, at the time reached. */
  void restart(double[] coefficients) {
    System.arraycopy(coefficients, 0, state, 0, state.length);
  }

  @Override
  public TaylorStep advance(double end) {
    double norm = norm(state);
    if (proposal == 0.0) {
      proposal = firstProposal(norm, end - time);
    }
    double length = Math.min(proposal, end - time);
    while (true) {
      List<Complex[]> values = new ArrayList<>();
      double[] sizes = series(length, norm, values);
      int degree = sizes.length - 1;
      boolean converged = sizes[degree] <= tolerance * norm;
      double peak = Arrays.stream(sizes).max().orElse(0.0);
      boolean harmless = peak * Math.ulp(1.0) <= tolerance * norm;
      double better = length * stretch(sizes, norm);
      if (converged && harmless) {
        // A last, short step says little about how long the steps could be.
        proposal = length < 0.5 * proposal ? Math.max(better, proposal) : better;
        return accept(length, length == end - time ? end : time + length, values);
      }
      length = Math.min(0.7 * length, better);
      proposal = length;
    }
  }

  private double firstProposal(double norm, double longest) {
    if (norm == 0.0) {
      return longest;
    }
    generator.apply(state, next);
    double first = norm(next) / norm;
    generator.apply(next, term);
    double rate = Math.max(first, norm(term) / Math.max(norm(next), Double.MIN_NORMAL));
    return Math.min(longest, 3.0 / Math.max(rate, Double.MIN_NORMAL));
  }

  /** Sums the series into {@link #sum}; returns the norms of its terms. */
  private double[] series(double length, double norm, List<Complex[]> values) {
    System.arraycopy(state, 0, sum, 0, state.length);
    System.arraycopy(state, 0, term, 0, state.length);
    values.add(read(state));
    for (int k = 0; k < readings.size(); k++) {
      scale[k] = Math.max(scale[k], values.get(0)[k].norm());
    }
    double[] sizes = new double[LARGEST_DEGREE + 1];
    sizes[0] = norm;
    double limit = norm / Math.ulp(1.0);
    for (int degree = 1; degree <= LARGEST_DEGREE; degree++) {
      if (cancelled.isRequested() || Thread.currentThread().isInterrupted()) {
        throw new CancellationException("the exact solution was stopped at t = " + time);
      }
      sizes[degree] = nextTerm(length / degree);
      Complex[] read = read(term);
      values.add(read);
      for (int k = 0; degree == 1 && k < readings.size(); k++) {
        // An observable that starts at zero has only its change to be measured by.
        scale[k] = Math.max(scale[k], read[k].norm());
      }
      boolean small =
          sizes[degree] <= tolerance * norm && sizes[degree - 1] <= 10.0 * tolerance * norm;
      for (int k = 0; k < readings.size(); k++) {
        small &= read[k].norm() <= tolerance * scale[k];
      }
      if ((small && degree >= SMALLEST_DEGREE)
          || !(sizes[degree] <= limit)
          || hopeless(sizes, degree, norm)) {
        return Arrays.copyOf(sizes, degree + 1);
      }
    }
    return sizes;
  }

  /**
   * Whether even the last term allowed will be far above the tolerance. Ratios of terms only grow
   * as the fastest modes come to the fore, so what is called hopeless is.
   */
  private boolean hopeless(double[] sizes, int degree, double norm) {
    if (degree % 8 != 0) {
      return false;
    }
    double growth = degree * sizes[degree] / sizes[degree - 1];
    double log = Math.log(sizes[degree] / (tolerance * norm));
    for (int k = degree + 1; k <= LARGEST_DEGREE; k++) {
      log += Math.log(growth / k);
    }
    return log > Math.log(100.0);
  }

  /** term = factor * L term, added to the sum on the way; returns its norm. */
  private double nextTerm(double factor) {
    generator.apply(
        term,
        next,
        (block, low, high) -> {
          double square = 0.0;
          for (int k = 2 * low; k < 2 * high; k++) {
            double value = factor * next[k];
            next[k] = value;
            sum[k] += value;
            square += value * value;
          }
          partial[block] = square;
        });
    double[] swap = term;
    term = next;
    next = swap;
    return Math.sqrt(RowBlocks.sum(partial));
  }

  /** The factor on the step that would bring the term of the target degree to the tolerance. */
  private double stretch(double[] sizes, double norm) {
    int last = sizes.length - 1;
    if (!(sizes[last] > 0.0) || !(sizes[last - 1] > 0.0)) {
      return 2.0;
    }
    double log = Math.log(sizes[Math.min(last, TARGET_DEGREE)] / (tolerance * norm));
    double growth = last * sizes[last] / sizes[last - 1];
    for (int k = last + 1; k <= TARGET_DEGREE; k++) {
      log += Math.log(growth / k);
    }
    return Math.min(2.0, Math.max(0.1, 0.97 * Math.exp(-log / TARGET_DEGREE)));
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
    double[] squares = new double[partial.length];
    generator
        .blocks()
        .rows(
            generator.dimension(),
            (block, low, high) -> {
              for (int k = 2 * low; k < 2 * high; k++) {
                squares[block] += vector[k] * vector[k];
              }
            });
    return Math.sqrt(RowBlocks.sum(squares));
  }
}
