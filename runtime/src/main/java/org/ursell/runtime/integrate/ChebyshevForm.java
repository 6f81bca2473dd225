package org.ursell.runtime.integrate;

import java.util.function.DoubleUnaryOperator;

/**
 * A polynomial on an interval as a sum of Chebyshev polynomials, found from its values at the
 * Chebyshev points: well conditioned for every degree, and with bounds that need no more than the
 * sizes of the coefficients, since no Chebyshev polynomial exceeds one.
 *
 * <p>Above degree {@value #LARGEST_DEGREE} the interpolant of that degree stands for the polynomial
 * where it agrees with it to the rounding; {@link #isResolved} says whether it does.
 */
final class ChebyshevForm {
  /** Two and a half oscillations on an interval are resolved to rounding. */
  static final int LARGEST_DEGREE = 32;

  /** Rounding of values and sums, relative to the values. */
  private static final double ROUNDING = 1e-14;

  /** Coefficients of noise add up; below this many times the noise their sum says nothing. */
  private static final double NOISE_SUM = 64.0;

  /** Where the coefficients of a resolved polynomial of higher degree have died out. */
  private static final int RESOLVED_FROM = LARGEST_DEGREE - 7;

  /** Points of [0, 1] where a form is compared with what it stands for; no Chebyshev points. */
  private static final double[] PROBES = {0.1372, 0.4419, 0.8253};

  /** By degree: the Chebyshev points (1 - cos(pi j / n)) / 2 of [0, 1]. */
  private static final double[][] POINTS = new double[LARGEST_DEGREE + 1][];

  /** By degree: the cosine transform from values at these points to coefficients. */
  private static final double[][][] WEIGHTS = new double[LARGEST_DEGREE + 1][][];

  static {
    for (int n = 1; n <= LARGEST_DEGREE; n++) {
      POINTS[n] = new double[n + 1];
      WEIGHTS[n] = new double[n + 1][n + 1];
      for (int j = 0; j <= n; j++) {
        double sine = Math.sin(0.5 * Math.PI * j / n);
        POINTS[n][j] = sine * sine;
        for (int k = 0; k <= n; k++) {
          double half = (k == 0 || k == n ? 0.5 : 1.0) * (j == 0 || j == n ? 0.5 : 1.0);
          WEIGHTS[n][k][j] = half * 2.0 / n * Math.cos(Math.PI * (j * k % (2 * n)) / n);
        }
      }
    }
  }

  private final double[] points;
  private final double[] values;
  private final double[] coefficients;
  private final double noise;
  private final boolean resolved;
  private final boolean finite;
  private double least;
  private double greatest;
  private double steepest;

  /**
   * Samples a polynomial.
   *
   * @param polynomial the function
   * @param degree its degree, 1 or more
   * @param level is taken from its values
   * @param noise bound on the error of the values beyond their rounding
   */
  ChebyshevForm(
      DoubleUnaryOperator polynomial,
      int degree,
      double level,
      double noise,
      double from,
      double to) {
    int n = Math.min(degree, LARGEST_DEGREE);
    points = new double[n + 1];
    values = new double[n + 1];
    double largest = Math.abs(level);
    boolean allFinite = true;
    for (int j = 0; j <= n; j++) {
      points[j] = j == n ? to : from + (to - from) * POINTS[n][j];
      double value = polynomial.applyAsDouble(points[j]);
      allFinite &= Double.isFinite(value);
      largest = Math.max(largest, Math.abs(value));
      values[j] = value - level;
    }
    this.finite = allFinite;
    this.noise = Math.max(noise, ROUNDING * largest);
    this.coefficients = coefficients(values);
    this.resolved = degree == n || represents(polynomial, level);
    bound();
  }

  /**
   * Whether the last coefficients have died out, and the form also has the values of the polynomial
   * away from its own points, where polynomials of different degrees may agree.
   */
  private boolean represents(DoubleUnaryOperator polynomial, double level) {
    int n = size() - 1;
    double last = 0.0;
    for (int k = RESOLVED_FROM; k <= n; k++) {
      last += Math.abs(coefficients[k]);
    }
    double room = NOISE_SUM * noise;
    boolean same = last <= room;
    for (int k = 0; same && k < PROBES.length; k++) {
      double s = points[0] + (points[n] - points[0]) * PROBES[k];
      same = Math.abs(polynomial.applyAsDouble(s) - level - at(1.0 - 2.0 * PROBES[k])) <= room;
    }
    return same;
  }

  /** The value of the form at x in [-1, 1], by the recurrence of Clenshaw. */
  private double at(double x) {
    double next = 0.0;
    double afterNext = 0.0;
    for (int k = size() - 1; k > 0; k--) {
      double sum = 2.0 * x * next - afterNext + coefficients[k];
      afterNext = next;
      next = sum;
    }
    return x * next - afterNext + coefficients[0];
  }

  private static double[] coefficients(double[] values) {
    int n = values.length - 1;
    double[][] weights = WEIGHTS[n];
    double[] coefficients = new double[n + 1];
    for (int k = 0; k <= n; k++) {
      double[] row = weights[k];
      double sum = 0.0;
      for (int j = 0; j <= n; j++) {
        sum += row[j] * values[j];
      }
      coefficients[k] = sum;
    }
    return coefficients;
  }

  /** The range of the quadratic part, which is known exactly, widened by the rest. */
  private void bound() {
    double c1 = coefficients[1];
    double c2 = coefficients.length > 2 ? coefficients[2] : 0.0;
    double rest = 0.0;
    double slopes = 4.0 * Math.abs(c2);
    for (int k = 3; k < coefficients.length; k++) {
      double size = Math.abs(coefficients[k]);
      rest += size;
      slopes += (double) k * k * size;
    }
    double middle = coefficients[0] + c2;
    least = middle - Math.abs(c1);
    greatest = middle + Math.abs(c1);
    if (Math.abs(c1) < 4.0 * Math.abs(c2)) {
      double vertex = coefficients[0] - c2 - c1 * c1 / (8.0 * c2);
      least = Math.min(least, vertex);
      greatest = Math.max(greatest, vertex);
    }
    least -= rest;
    greatest += rest;
    steepest = Math.abs(c1) - slopes;
  }

  /** Where it was sampled, ascending; both ends are among the points. */
  double point(int j) {
    return points[j];
  }

  /** The value there, less the level. */
  double value(int j) {
    return values[j];
  }

  /** The number of points. */
  int size() {
    return points.length;
  }

  /** Whether every value is finite; nothing else is known if not. */
  boolean isFinite() {
    return finite;
  }

  /** Whether the form stands for the polynomial; always so up to {@value #LARGEST_DEGREE}. */
  boolean isResolved() {
    return resolved;
  }

  /** Whether it is surely above the level everywhere. */
  boolean isAbove() {
    return least > noise;
  }

  /** Whether it is surely below the level everywhere. */
  boolean isBelow() {
    return greatest < -noise;
  }

  /** Whether it cannot be told from the level anywhere. */
  boolean isFlat() {
    return Math.max(-least, greatest) <= NOISE_SUM * noise;
  }

  /** Whether it surely rises, or surely falls, all along. */
  boolean isMonotone() {
    return steepest > 0.0;
  }
}
