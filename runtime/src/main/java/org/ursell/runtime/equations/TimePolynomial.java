package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.hipparchus.complex.Complex;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * A polynomial of the time, written about a centre: -((t - 50)/0.01)^2 multiplied out would lose
 * all its digits where it matters.
 */
final class TimePolynomial {
  /** A root whose imaginary part is smaller than this, relative to its distance, may be real. */
  private static final double NEARLY_REAL = 1e-5;

  /**
   * Up to this power no time below 1e20 brings a factor below the range of doubles back to 1e-8.
   */
  private static final int SAFE_DEGREE = 15;

  private final double centre;
  private final double[] coefficients;

  /** The value of c[0] + c[1] (t - centre) + ...; the last coefficient is not 0 unless alone. */
  private TimePolynomial(double centre, double[] coefficients) {
    this.centre = centre;
    this.coefficients = coefficients;
  }

  /** Refuses what would be infinite, or constant, only since doubles do not reach further. */
  private static void requireWithin(double[] coefficients, boolean changes) {
    int last = coefficients.length - 1;
    // Only a high power of a long time brings back what is smaller than any double.
    boolean vanishes = last > SAFE_DEGREE && Math.abs(coefficients[last]) < Double.MIN_NORMAL;
    if (vanishes || changes && Arrays.stream(coefficients).anyMatch(Double::isInfinite)) {
      throw new BrokenRuleException(
          "a function of the time holds a power of it with a factor beyond the range of numbers",
          "count times and rates in other units");
    }
  }

  /** A constant. */
  static TimePolynomial constant(double value) {
    return new TimePolynomial(0.0, new double[] {value});
  }

  /**
   * The polynomial with given coefficients of the powers of t, as exact as they are.
   *
   * @param powers from the zeroth up, with as many digits as are asked for
   */
  static TimePolynomial of(Function<BallArithmetic, Ball[]> powers) {
    Shifted shifted =
        ManyDigits.search(with -> shifted(powers.apply(with), with), Shifted::isSettled);
    if (!shifted.isSettled()) {
      throw new BrokenRuleException(
          "the powers of a function of the time cancel in more than %d digits"
              .formatted(ManyDigits.most()),
          "write it so that nothing cancels, as by (t - t0)^n about one instant");
    }
    double[] coefficients =
        Arrays.stream(shifted.coefficients()).mapToDouble(Ball::toDouble).toArray();
    requireWithin(coefficients, coefficients.length > 1);
    return new TimePolynomial(shifted.centre(), coefficients);
  }

  /** A polynomial about a centre. */
  private record Shifted(double centre, Ball[] coefficients) {
    boolean isSettled() {
      return Arrays.stream(coefficients).allMatch(Ball::isSettled);
    }
  }

  private static boolean vanishes(Ball power) {
    return power.isNumber() && power.isSettled() && power.value().signum() == 0;
  }

  private static Shifted shifted(Ball[] powers, BallArithmetic with) {
    int degree = powers.length - 1;
    while (degree > 0 && vanishes(powers[degree])) {
      degree--;
    }
    double centre = 0.0;
    if (degree > 0) {
      Ball sum = with.product(powers[degree], Ball.exact(-degree));
      double mean = with.over(powers[degree - 1], sum).toDouble();
      centre = Double.isFinite(mean) ? mean : 0.0;
    }
    // Horner's scheme, again and again, gives the coefficients about the centre.
    Ball[] shifted = Arrays.copyOf(powers, degree + 1);
    Ball by = Ball.exact(centre);
    for (int k = 0; k < degree; k++) {
      for (int j = degree - 1; j >= k; j--) {
        shifted[j] = with.sum(shifted[j], with.product(shifted[j + 1], by));
      }
    }
    return new Shifted(centre, shifted);
  }

  int degree() {
    return coefficients.length - 1;
  }

  /** The coefficient of t, of a polynomial of degree 1. */
  double slope() {
    return coefficients[1];
  }

  double value(double t) {
    double x = t - centre;
    double value = coefficients[coefficients.length - 1];
    for (int k = coefficients.length - 2; k >= 0; k--) {
      value = value * x + coefficients[k];
    }
    return value;
  }

  private Ball[] powers(BallArithmetic with) {
    Ball[] powers = {Ball.exact(coefficients[degree()])};
    Ball[] factor = {Ball.exact(-centre), Ball.exact(1.0)};
    for (int k = degree() - 1; k >= 0; k--) {
      powers = TimeForms.times(powers, factor, with);
      powers[0] = with.sum(powers[0], Ball.exact(coefficients[k]));
    }
    return powers;
  }

  TimePolynomial plus(TimePolynomial other) {
    return of(with -> TimeForms.plus(powers(with), other.powers(with), with));
  }

  TimePolynomial times(TimePolynomial other) {
    return of(with -> TimeForms.times(powers(with), other.powers(with), with));
  }

  /** This and a number. */
  TimePolynomial plus(double number) {
    double[] sum = coefficients.clone();
    sum[0] += number;
    return new TimePolynomial(centre, sum);
  }

  TimePolynomial derivative() {
    if (degree() == 0) {
      return constant(0.0);
    }
    double[] derivative = new double[degree()];
    Arrays.setAll(derivative, k -> (k + 1) * coefficients[k + 1]);
    return new TimePolynomial(centre, derivative);
  }

  /** The complex roots. */
  Complex[] roots() {
    if (degree() == 0) {
      return new Complex[0];
    }
    if (degree() == 1) {
      return new Complex[] {new Complex(centre - coefficients[0] / coefficients[1])};
    }
    // In the unit in which the roots are of the size of 1.
    double unit = 0.0;
    int n = degree();
    for (int k = 0; k < n; k++) {
      unit = Math.max(unit, Math.pow(Math.abs(coefficients[k] / coefficients[n]), 1.0 / (n - k)));
    }
    if (!(unit > 0.0) || Double.isInfinite(unit)) {
      return new Complex[] {new Complex(centre)};
    }
    double[] scaled = new double[n + 1];
    for (int k = 0; k <= n; k++) {
      scaled[k] = coefficients[k] / coefficients[n] * Math.pow(unit, k - n);
    }
    Complex[] roots = n == 2 ? ofSquare(scaled[1], scaled[0]) : search(scaled);
    for (int k = 0; k < roots.length; k++) {
      roots[k] = roots[k].multiply(unit).add(centre);
    }
    return roots;
  }

  /** The roots of x^2 + b x + c. */
  private static Complex[] ofSquare(double b, double c) {
    double discriminant = b * b - 4.0 * c;
    if (discriminant < 0.0) {
      Complex root = new Complex(-0.5 * b, 0.5 * Math.sqrt(-discriminant));
      return new Complex[] {root, root.conjugate()};
    }
    double larger = -0.5 * (b + Math.copySign(Math.sqrt(discriminant), b));
    return new Complex[] {new Complex(larger), new Complex(larger == 0.0 ? 0.0 : c / larger)};
  }

  /**
   * The roots of x^n + ..., as the eigenvalues of the companion matrix, and their mean: a multiple
   * root is known to few digits, but the mean of roots that make one is known to all.
   */
  private static Complex[] search(double[] scaled) {
    int n = scaled.length - 1;
    double[][] companion = new double[n][n];
    for (int k = 0; k < n; k++) {
      companion[k][n - 1] = -scaled[k];
      if (k > 0) {
        companion[k][k - 1] = 1.0;
      }
    }
    Complex[] eigenvalues =
        new EigenDecompositionNonSymmetric(MatrixUtils.createRealMatrix(companion))
            .getEigenvalues();
    Complex[] roots = Arrays.copyOf(eigenvalues, n + 1);
    roots[n] = new Complex(-scaled[n - 1] / n);
    return roots;
  }

  /**
   * The instants at which it is or may be zero, ascending; those at which it changes its sign are
   * among them, as exactly as doubles are.
   */
  double[] zeros() {
    double[] zeros =
        Arrays.stream(roots())
            .filter(r -> Math.abs(r.getImaginary()) <= NEARLY_REAL * r.subtract(centre).norm())
            .mapToDouble(Complex::getReal)
            .map(this::polished)
            .toArray();
    Arrays.sort(zeros);
    return zeros;
  }

  private double polished(double root) {
    double reach = 1e-4 * Math.abs(root - centre) + 4.0 * Math.ulp(root);
    return signChange(this::value, root - reach, root + reach, root);
  }

  /**
   * Where a function changes its sign.
   *
   * @param otherwise the answer if its signs at both ends are the same
   */
  private static double signChange(
      DoubleUnaryOperator function, double from, double to, double otherwise) {
    double low = from;
    double high = to;
    boolean positive = function.applyAsDouble(low) >= 0.0;
    if (positive == function.applyAsDouble(high) >= 0.0) {
      return otherwise;
    }
    while (true) {
      double middle = low + 0.5 * (high - low);
      if (!(middle > low && middle < high)) {
        return high;
      }
      if (function.applyAsDouble(middle) >= 0.0 == positive) {
        low = middle;
      } else {
        high = middle;
      }
    }
  }

  /** How long a step from t may be in which the value changes by no more than an amount. */
  double stepOfChange(double t, double amount) {
    double step = Double.POSITIVE_INFINITY;
    TimePolynomial derivative = this;
    double factorial = 1.0;
    int n = degree();
    for (int k = 1; k <= n; k++) {
      derivative = derivative.derivative();
      factorial *= k;
      double term = Math.abs(derivative.value(t)) / factorial;
      if (term > 0.0) {
        step = Math.min(step, Math.pow(amount / n / term, 1.0 / k));
      }
    }
    return step;
  }
}
