package org.ursell.runtime.response;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.ursell.runtime.equations.AbsentMoments;
import org.ursell.runtime.equations.Autonomy;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Internal;
import org.ursell.runtime.equations.JacobianPattern;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.linear.ShiftedFactors;
import org.ursell.runtime.state.Expectation;
import org.ursell.runtime.state.MomentSpace;

/**
 * The connected part C(tau) = &lt;L A(tau) B&gt; - &lt;A&gt; &lt;L B&gt; of a correlation in a
 * steady state: linear equations with constant coefficients for what stands beside B, dx/dtau = J
 * x, and a functional that reads C from x. Only the unknowns through which the start is felt in the
 * reading are kept. Not for use by two threads at once.
 */
@Internal
public final class CorrelationSystem {
  /** What is this much smaller than the largest number of a start is rounding. */
  private static final double ROUNDING = 1e-13;

  private final JacobianPattern pattern;
  private final double[] values;
  private final double[] start;
  private final Complex[] reading;
  private final ShiftedFactors factors;
  private final Complex mean;
  private final Complex coherent;
  private final double[] re;
  private final double[] im;

  private CorrelationSystem(
      JacobianPattern pattern,
      double[] values,
      double[] start,
      Complex[] reading,
      Complex mean,
      Complex coherent) {
    this.pattern = pattern;
    this.values = values;
    this.start = start;
    this.reading = reading;
    this.mean = mean;
    this.coherent = coherent;
    this.factors = new ShiftedFactors(pattern);
    this.re = new double[start.length];
    this.im = new double[start.length];
  }

  /**
   * The system about a steady state.
   *
   * @param point of these equations, {@link CorrelationEquations#point}
   * @param steady the moments of {@link CorrelationEquations#state}
   */
  public static CorrelationSystem of(
      CorrelationEquations equations, Parameters point, double[] steady) {
    Autonomy.require(equations.state().descriptor(), "a correlation in a steady state");
    CorrelationStart begin = new CorrelationStart(equations, point, steady);
    double[] vector = begin.vector(point);
    ExactJacobian beside = equations.beside();
    double[] jacobian = new double[beside.jacobianRoom()];
    beside.jacobian(vector, beside.coefficients(point), jacobian);
    Expectation read = reading(equations, begin.later());
    int n = vector.length;
    boolean[] own = new boolean[n];
    for (int k = 0; k < n; k++) {
      own[k] = equations.later(k).isPresent();
    }
    for (int k : AbsentMoments.of(beside, point)) {
      own[k] = false;
    }
    Complex[] weights = new Complex[n];
    Arrays.fill(weights, Complex.ZERO);
    double[] unit = new double[n];
    for (int k : read.moments()) {
      if (own[k]) {
        unit[k] = 1.0;
        weights[k] = new Complex(read.rateRe(vector, unit), read.rateIm(vector, unit));
        unit[k] = 0.0;
      }
    }
    Complex mean = equations.stateSpace().closedCombination(begin.later()).value(steady);
    int[] kept = kept(beside.jacobianPattern(), jacobian, vector, weights, own);
    int[] place = new int[n];
    Arrays.fill(place, -1);
    for (int k = 0; k < kept.length; k++) {
      place[kept[k]] = k;
    }
    JacobianPattern whole = beside.jacobianPattern();
    JacobianPattern.Builder builder = new JacobianPattern.Builder();
    List<double[]> rows = new ArrayList<>();
    for (int row : kept) {
      List<int[]> entries = new ArrayList<>();
      for (int e = whole.rowStart(row); e < whole.rowStart(row + 1); e++) {
        if (place[whole.column(e)] >= 0 && jacobian[e] != 0.0) {
          entries.add(new int[] {place[whole.column(e)], e});
        }
      }
      entries.sort((a, b) -> Integer.compare(a[0], b[0]));
      builder.row(entries.stream().mapToInt(e -> e[0]).toArray());
      rows.add(entries.stream().mapToDouble(e -> jacobian[e[1]]).toArray());
    }
    return new CorrelationSystem(
        builder.build(),
        rows.stream().flatMapToDouble(Arrays::stream).toArray(),
        Arrays.stream(kept).mapToDouble(k -> vector[k]).toArray(),
        Arrays.stream(kept).mapToObj(k -> weights[k]).toArray(Complex[]::new),
        mean,
        mean.multiply(begin.earlier()));
  }

  /** What is read at the later time beside the earlier operator. */
  static Expectation reading(CorrelationEquations equations, List<MomentSpace.Weighted> later) {
    MomentSpace space = equations.besideSpace();
    List<MomentSpace.Weighted> site =
        space.components(
            new MomentSpace.SiteFactor(equations.spectator(), SiteOperator.transition(2, 0, 1)));
    List<MomentSpace.Weighted> terms = new ArrayList<>();
    for (MomentSpace.Weighted term : later) {
      for (MomentSpace.Weighted element : site) {
        List<Moment.Factor> factors = new ArrayList<>(term.factors());
        factors.addAll(element.factors());
        // A number in A is no fluctuation: its connected part is zero.
        if (!term.factors().isEmpty()) {
          terms.add(new MomentSpace.Weighted(term.weight().multiply(element.weight()), factors));
        }
      }
    }
    return space.closedCombination(terms);
  }

  /** The unknowns that the start reaches and that reach the reading. */
  private static int[] kept(
      JacobianPattern pattern,
      double[] jacobian,
      double[] start,
      Complex[] reading,
      boolean[] own) {
    int n = start.length;
    double largest = 0.0;
    for (int k = 0; k < n; k++) {
      largest = own[k] ? Math.max(largest, Math.abs(start[k])) : largest;
    }
    List<List<Integer>> forward = new ArrayList<>();
    List<List<Integer>> backward = new ArrayList<>();
    for (int k = 0; k < n; k++) {
      forward.add(new ArrayList<>());
      backward.add(new ArrayList<>());
    }
    for (int row = 0; row < n; row++) {
      for (int e = pattern.rowStart(row); e < pattern.rowStart(row + 1); e++) {
        int column = pattern.column(e);
        if (own[row] && own[column] && jacobian[e] != 0.0) {
          forward.get(column).add(row);
          backward.get(row).add(column);
        }
      }
    }
    boolean[] felt = new boolean[n];
    boolean[] read = new boolean[n];
    for (int k = 0; k < n; k++) {
      felt[k] = own[k] && Math.abs(start[k]) > ROUNDING * largest;
      read[k] = own[k] && !reading[k].isZero();
    }
    spread(felt, forward);
    spread(read, backward);
    return IntStream.range(0, n).filter(k -> felt[k] && read[k]).toArray();
  }

  private static void spread(boolean[] marked, List<List<Integer>> along) {
    ArrayDeque<Integer> queue = new ArrayDeque<>();
    for (int k = 0; k < marked.length; k++) {
      if (marked[k]) {
        queue.add(k);
      }
    }
    while (!queue.isEmpty()) {
      for (int next : along.get(queue.remove())) {
        if (!marked[next]) {
          marked[next] = true;
          queue.add(next);
        }
      }
    }
  }

  /** The number of real unknowns. */
  public int unknowns() {
    return start.length;
  }

  /** The product of the two expectations, which the correlation tends to. */
  public Complex coherent() {
    return coherent;
  }

  /** The real part of {@link #coherent}. */
  public double coherentRe() {
    return coherent.getRealPart();
  }

  /** The real part of {@link #initial}. */
  public double initialRe() {
    return initial().getRealPart();
  }

  /** The expectation of the later operator. */
  public Complex mean() {
    return mean;
  }

  /** The connected part at equal times, as the truncation counts it. */
  public Complex initial() {
    return read(start);
  }

  /** Reads the connected part from the unknowns. */
  Complex read(double[] x) {
    Complex sum = Complex.ZERO;
    for (int k = 0; k < x.length; k++) {
      sum = sum.add(reading[k].multiply(x[k]));
    }
    return sum;
  }

  /** The unknowns at tau = 0. */
  double[] start() {
    return start.clone();
  }

  /** dx/dtau. */
  void derivative(double[] x, double[] slope) {
    for (int i = 0; i < x.length; i++) {
      double sum = 0.0;
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        sum += values[e] * x[pattern.column(e)];
      }
      slope[i] = sum;
    }
  }

  JacobianPattern pattern() {
    return pattern;
  }

  double[] values() {
    return values.clone();
  }

  /**
   * The integral of C(tau) exp(-z tau) over tau from 0 to infinity, one sparse linear solve: NaN at
   * an eigenvalue of the system.
   */
  public Complex transform(Complex z) {
    if (start.length == 0) {
      return Complex.ZERO;
    }
    if (!factors.factor(values, z.getRealPart(), z.getImaginaryPart())) {
      return Complex.NaN;
    }
    System.arraycopy(start, 0, re, 0, re.length);
    Arrays.fill(im, 0.0);
    factors.solve(re, im);
    Complex sum = Complex.ZERO;
    for (int k = 0; k < re.length; k++) {
      sum = sum.add(reading[k].multiply(new Complex(re[k], im[k])));
    }
    return sum;
  }

  /** The spectrum 2 Re of the integral of C(tau) exp(-i w tau) over tau from 0 to infinity. */
  public double spectrum(double frequency) {
    return 2.0 * transform(new Complex(0.0, frequency)).getRealPart();
  }

  /** Gives up what a spectrum is found by, until the next one is asked for. */
  public void release() {
    factors.release();
  }

  /** The largest sum of a row of |J|: no eigenvalue is larger. */
  double fastest() {
    double largest = 0.0;
    for (int i = 0; i < start.length; i++) {
      double sum = 0.0;
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        sum += Math.abs(values[e]);
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  /** The square matrix J. */
  RealMatrix matrix() {
    RealMatrix matrix = new Array2DRowRealMatrix(start.length, start.length);
    for (int i = 0; i < start.length; i++) {
      for (int e = pattern.rowStart(i); e < pattern.rowStart(i + 1); e++) {
        matrix.setEntry(i, pattern.column(e), values[e]);
      }
    }
    return matrix;
  }
}
