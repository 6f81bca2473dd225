package org.ursell.runtime.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.NumberWords;
import org.ursell.runtime.work.Cancellation;

/**
 * Advances exp(t L) c by Faber series on an ellipse about the eigenvalues of L. A step costs as
 * many applications of L as its series has terms above the tolerance, and the longer it is, the
 * fewer it costs per unit of time; its length is chosen so that they are near {@link
 * #TARGET_DEGREE}. Four vectors are held.
 *
 * <p>The ellipse is symmetric about the mean of the diagonal of L, reaches to 0, since a generator
 * has no eigenvalues beyond, and in the imaginary direction as far as the terms of the first step
 * tell, which is a Taylor step about the centre. Whether it fits decides about the work alone: a
 * step is accepted by the sizes of its terms.
 *
 * <p>Measured at tolerance 1e-9 on the lifetime of the paper's model (V = 0.75): 229 applications
 * at N = 24, where a Taylor series about 0 needs 277; with V = 1 and K = -0.5 it is 277 in place of
 * 391 at N = 20.
 */
final class FaberPropagator implements Propagator {
  static final int TARGET_DEGREE = 120;
  private static final int LARGEST_DEGREE = 170;
  private static final int SMALLEST_DEGREE = 3;

  /** So many terms in the end tell of the fastest modes. */
  private static final int TAIL = 8;

  /** The part of the tolerance that the last term of a step may take; others follow it. */
  private static final double SHARE = 0.03;

  /** The first step, in units of the fastest rate seen: some 50 terms. */
  private static final double FIRST_REACH = 9.0;

  /** The shortest step, in the same units: in it nothing changes that a number could tell. */
  private static final double SHORTEST_REACH = 1e-20;

  /** The factors by which the length of steps may change from one to the next. */
  private static final double SHORTER = 0.1;

  private static final double LONGER = 3.0;

  /** Polynomials that grow no faster than this fit well enough. */
  private static final double FITTING = 1.02;

  /** The vectors of unknowns that a propagator holds, the start included. */
  static final int VECTORS = 4;

  private final SectorGenerator generator;
  private final List<? extends VectorReading> readings;
  private final double tolerance;
  private final Cancellation cancelled;
  private final double[] squares;
  private final double[] overlaps;
  private final double[] sums;
  private final double[] scale;
  private final Optional<CoherenceWatch> watch;
  private double[] state;
  private double[] sum;
  private double[] term;
  private double[] next;
  private double time;
  private double proposal;
  private SpectrumEllipse ellipse;
  private boolean isRound = true;

  /** A propagator at time 0 that judges steps by the Hilbert-Schmidt norm alone. */
  FaberPropagator(
      SectorGenerator generator,
      double[] start,
      List<? extends VectorReading> readings,
      double tolerance,
      Cancellation cancelled) {
    this(generator, start, readings, tolerance, Optional.empty(), cancelled);
  }

  /**
   * A propagator at time 0.
   *
   * @param start coefficients, which this object takes over
   * @param readings observables to follow
   * @param tolerance error allowed in one step, relative to the smaller of the norms at its ends
   * @param norms in which errors must be as small, relative to the state at the end of a step
   */
  FaberPropagator(
      SectorGenerator generator,
      double[] start,
      List<? extends VectorReading> readings,
      double tolerance,
      Optional<CoherenceNorms> norms,
      Cancellation cancelled) {
    this.generator = generator;
    this.readings = readings;
    this.tolerance = SHARE * tolerance;
    this.cancelled = cancelled;
    this.state = start;
    this.sum = new double[start.length];
    this.term = new double[start.length];
    this.next = new double[start.length];
    this.squares = new double[RowBlocks.blocks(generator.dimension())];
    this.overlaps = new double[squares.length];
    this.sums = new double[squares.length];
    this.scale = new double[readings.size()];
    this.watch = norms.map(CoherenceWatch::new);
    double centre = Math.min(0.0, generator.centre());
    this.ellipse = new SpectrumEllipse(centre, -centre, -centre);
  }

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
  public PropagatorStep advance(double end) {
    double norm = norm(state);
    if (proposal == 0.0 && !begin(norm)) {
      return stay(end);
    }
    double length = Math.min(proposal, end - time);
    while (true) {
      SpectrumEllipse used = ellipse;
      List<Complex[]> values = new ArrayList<>();
      Series series = series(length, norm, values);
      double better = longer(series, length);
      if (series.isGood(tolerance)) {
        // A last, short step says little about how long the steps could be.
        proposal = length < 0.5 * proposal ? Math.max(better, proposal) : better;
        PropagatorStep step = new FaberStep(time, length, used, values);
        double[] swap = state;
        state = sum;
        sum = swap;
        time = length == end - time ? end : time + length;
        return step;
      }
      length = Math.min(0.7 * length, better);
      if (!(time + length > time && ellipse.scale() * length > SHORTEST_REACH)) {
        throw new InvalidInputException(
            "no step of the exact solution is as exact as asked for at t = %.6g, where its vector has norm %.3g"
                .formatted(time, norm),
            "loosen the tolerance, or look for a rate that is far larger than the others");
      }
      proposal = length;
    }
  }

  /** Chooses the first step and circle; whether anything moves at all. */
  private boolean begin(double norm) {
    generator.apply(state, next);
    double first = norm(next);
    generator.apply(next, term);
    double rate =
        Math.max(
            first / Math.max(norm, Double.MIN_NORMAL),
            norm(term) / Math.max(first, Double.MIN_NORMAL));
    double radius = Math.max(rate, ellipse.across());
    if (norm == 0.0 || radius == 0.0) {
      return false;
    }
    ellipse = new SpectrumEllipse(ellipse.centre(), radius, radius);
    proposal = FIRST_REACH / radius;
    return true;
  }

  private PropagatorStep stay(double end) {
    double begin = time;
    time = end;
    return new TaylorStep(begin, end - begin, TaylorStep.constant(read(state)));
  }

  /**
   * What a series tells.
   *
   * @param norms of the polynomials times the state, by degree
   * @param sizes of the terms
   * @param peak the size of the largest term
   * @param reached the smaller of the norms of the state before and after
   * @param strictness by how much larger the last term is in the norms that matter
   * @param lean Re &lt;F, (L - centre) F&gt; of the last polynomial but one
   */
  private record Series(
      double[] norms, double[] sizes, double peak, double reached, double strictness, double lean) {
    int degree() {
      return norms.length - 1;
    }

    double last() {
      return sizes[sizes.length - 1];
    }

    /** Whether the last term is small, and none so large that its rounding is not. */
    boolean isGood(double tolerance) {
      return strictness * last() <= tolerance * reached
          && peak * Math.ulp(1.0) <= tolerance * reached;
    }

    /** By how much the last polynomials grew from one to the next. */
    double growth() {
      int terms = Math.min(TAIL, degree());
      return Math.pow(norms[degree()] / norms[degree() - terms], 1.0 / terms);
    }
  }

  /** Sums the series into {@link #sum}. */
  private Series series(double length, double norm, List<Complex[]> values) {
    double[] weights = ellipse.coefficients(length, LARGEST_DEGREE);
    for (int k = 0; k < state.length; k++) {
      sum[k] = weights[0] * state[k];
    }
    System.arraycopy(state, 0, term, 0, state.length);
    Complex[] read = read(state);
    Complex[] ends = new Complex[read.length];
    values.add(read);
    for (int k = 0; k < read.length; k++) {
      scale[k] = Math.max(scale[k], read[k].norm());
      ends[k] = read[k].multiply(weights[0]);
    }
    double[] norms = new double[LARGEST_DEGREE + 1];
    double[] sizes = new double[LARGEST_DEGREE + 1];
    norms[0] = norm;
    sizes[0] = weights[0] * norm;
    watch.ifPresent(one -> one.begin(weights[0], state));
    double peak = sizes[0];
    double reached = norm;
    double lean = 0.0;
    int degree = 0;
    for (boolean over = false; !over && degree < LARGEST_DEGREE; ) {
      if (cancelled.isRequested() || Thread.currentThread().isInterrupted()) {
        throw new CancellationException(
            "the exact solution was stopped at t = " + NumberWords.of(time));
      }
      degree++;
      nextTerm(degree, weights[degree]);
      norms[degree] = Math.sqrt(RowBlocks.sum(squares));
      sizes[degree] = Math.abs(weights[degree]) * norms[degree];
      lean = RowBlocks.sum(overlaps) / (norms[degree - 1] * norms[degree - 1]);
      peak = Math.max(peak, sizes[degree]);
      reached = Math.min(norm, Math.sqrt(RowBlocks.sum(sums)));
      read = read(term);
      values.add(read);
      boolean small =
          degree >= Math.max(SMALLEST_DEGREE, ellipse.focus() * length)
              && sizes[degree] <= tolerance * reached
              && sizes[degree - 1] <= 10.0 * tolerance * reached;
      for (int k = 0; k < read.length; k++) {
        ends[k] = ends[k].add(read[k].multiply(weights[degree]));
        double room = tolerance * Math.max(scale[k], ends[k].norm());
        small &= read[k].norm() * Math.abs(weights[degree]) <= room;
      }
      if (watch.isPresent() && (small || degree % CoherenceWatch.OFTEN == 0)) {
        watch.get().see(weights[degree], term, sum);
        small &= watch.get().last() <= tolerance;
      }
      over =
          small
              || !(sizes[degree] <= norm / Math.ulp(1.0))
              || isHopeless(degree, norms[degree] * weights[LARGEST_DEGREE] / norm);
    }
    double strictness = 1.0;
    if (watch.isPresent()) {
      watch.get().see(weights[degree], term, sum);
      double last = watch.get().last();
      // A term that is zero is small enough for all.
      strictness = last == 0.0 ? 1.0 : Math.max(1.0, last * reached / sizes[degree]);
      peak = Math.max(peak, watch.get().peak() * reached);
    }
    return new Series(
        Arrays.copyOf(norms, degree + 1),
        Arrays.copyOf(sizes, degree + 1),
        peak,
        reached,
        strictness,
        lean);
  }

  /** Whether even the last term allowed will be far above the tolerance. */
  private boolean isHopeless(int degree, double last) {
    return degree % TAIL == 0 && Math.abs(last) > 100.0 * tolerance;
  }

  /** term = the next polynomial, added to the sum on the way. */
  private void nextTerm(int degree, double weight) {
    double centre = ellipse.centre();
    double inverse = 1.0 / ellipse.scale();
    double kept =
        degree == 1 ? 0.0 : -(degree == 2 ? 2.0 : 1.0) * ellipse.flatness() * ellipse.scale();
    generator.apply(
        term,
        next,
        kept,
        (block, low, high) -> {
          double square = 0.0;
          double overlap = 0.0;
          double whole = 0.0;
          for (int k = 2 * low; k < 2 * high; k++) {
            double before = term[k];
            double value = inverse * (next[k] - centre * before);
            double added = sum[k] + weight * value;
            next[k] = value;
            sum[k] = added;
            square += value * value;
            overlap += before * value;
            whole += added * added;
          }
          squares[block] = square;
          overlaps[block] = overlap;
          sums[block] = whole;
        });
    double[] swap = term;
    term = next;
    next = swap;
  }

  /**
   * Fits the ellipse to what a series told of the fastest modes; returns the length of a step whose
   * term of the target degree would be at the tolerance.
   */
  private double longer(Series series, double length) {
    int degree = series.degree();
    if (!(series.last() > 0.0) || !Double.isFinite(series.norms()[degree])) {
      return series.last() > 0.0 ? SHORTER * length : LONGER * length;
    }
    double growth = series.growth();
    double level = series.norms()[degree];
    if (isRound && degree > TAIL) {
      // The fastest modes are as far from the centre as this, to its left or above and below it.
      double radius = growth * ellipse.scale();
      level *= Math.pow(growth, -degree);
      double along = Math.abs(series.lean()) * ellipse.scale();
      isRound = along * along > 0.5 * radius * radius || radius <= -ellipse.centre();
      ellipse = new SpectrumEllipse(ellipse.centre(), isRound ? radius : -ellipse.centre(), radius);
    } else if (!isRound && growth > FITTING) {
      level *= Math.pow(growth, -degree);
      ellipse = ellipse.higher(growth);
    }
    double allowed = tolerance * series.reached() / (level * series.strictness());
    double low = SHORTER * length;
    double high = LONGER * length;
    for (int halving = 0; halving < 20; halving++) {
      double middle = 0.5 * (low + high);
      boolean fits =
          ellipse.focus() * middle < TARGET_DEGREE
              && ellipse.coefficients(middle, TARGET_DEGREE)[TARGET_DEGREE] <= allowed;
      low = fits ? middle : low;
      high = fits ? high : middle;
    }
    return low;
  }

  private Complex[] read(double[] vector) {
    return readings.stream().map(reading -> reading.value(vector)).toArray(Complex[]::new);
  }

  private double norm(double[] vector) {
    double[] parts = new double[squares.length];
    generator
        .blocks()
        .rows(
            generator.dimension(),
            (block, low, high) -> {
              for (int k = 2 * low; k < 2 * high; k++) {
                parts[block] += vector[k] * vector[k];
              }
            });
    return Math.sqrt(RowBlocks.sum(parts));
  }
}
