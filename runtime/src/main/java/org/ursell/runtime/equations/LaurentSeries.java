package org.ursell.runtime.equations;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.util.CombinatoricsUtils;

/**
 * A truncated Laurent series in t = 1/sqrt(N), the number type in which coefficients are expanded
 * about infinitely many sites: {@code t^low (c_0 + c_1 t + ... )}, known up to some power. Whole
 * powers of 1/N are the even powers of t; odd ones come from couplings such as {@code G/sqrt(N)}.
 *
 * <p>Beside each number the sum of the moduli that were added up in it is kept, so that what
 * cancelled is known as zero and not as rounding.
 */
final class LaurentSeries {
  /** How many coefficients a series carries from its leading one on: far more than cancel. */
  private static final int TERMS = 40;

  /** A sum this much smaller than its summands has cancelled. */
  private static final double CANCELLED = 1e-13;

  private final int low;
  private final double[] numbers;
  private final double[] sizes;

  /** Behind the last coefficient that is not plainly zero: most series are one power of t. */
  private final int extent;

  private LaurentSeries(int low, double[] numbers, double[] sizes) {
    int leading = 0;
    while (leading < numbers.length && isZero(numbers[leading], sizes[leading])) {
      leading++;
    }
    this.low = low + leading;
    this.numbers = Arrays.copyOfRange(numbers, leading, numbers.length);
    this.sizes = Arrays.copyOfRange(sizes, leading, sizes.length);
    this.extent = extent(this.numbers, this.sizes);
  }

  private static int extent(double[] numbers, double[] sizes) {
    int extent = 0;
    for (int k = 0; k < numbers.length; k++) {
      if (!Double.isFinite(sizes[k])) {
        // Zero times infinity is no number, and must be seen.
        return numbers.length;
      }
      if (numbers[k] != 0.0 || sizes[k] != 0.0) {
        extent = k + 1;
      }
    }
    return extent;
  }

  /** The series has no expansion in powers of 1/sqrt(N); the message says of what. */
  static final class NoExpansionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoExpansionException(String reason) {
      super(reason, null, false, false);
    }
  }

  /** {@code number * t^power}, exactly. */
  static LaurentSeries monomial(double number, int power) {
    double[] numbers = new double[TERMS];
    double[] sizes = new double[TERMS];
    numbers[0] = number;
    sizes[0] = Math.abs(number);
    return number == 0.0
        ? new LaurentSeries(power + TERMS, new double[TERMS], new double[TERMS])
        : new LaurentSeries(power, numbers, sizes);
  }

  private static boolean isZero(double number, double size) {
    return Math.abs(number) <= CANCELLED * size;
  }

  /** Whether every known coefficient is zero. */
  boolean isZero() {
    return numbers.length == 0;
  }

  /** The power of t of the leading coefficient: negative if the series grows with N. */
  int leadingPower() {
    return low;
  }

  /** The coefficient of the leading power. */
  double leading() {
    return numbers.length == 0 ? 0.0 : numbers[0];
  }

  /** The coefficient of a power of t; cancelled ones are exactly zero. */
  double coefficient(int power) {
    int k = power - low;
    if (k < 0) {
      return 0.0;
    }
    if (k >= numbers.length) {
      if (isZero()) {
        return 0.0;
      }
      throw new NoExpansionException("cancels in more leading terms than are carried");
    }
    return isZero(numbers[k], sizes[k]) ? 0.0 : numbers[k];
  }

  LaurentSeries plus(LaurentSeries other) {
    if (isZero() || other.isZero()) {
      return isZero() ? other : this;
    }
    int from = Math.min(low, other.low);
    int to = Math.min(low + numbers.length, other.low + other.numbers.length);
    double[] sum = new double[Math.max(0, to - from)];
    double[] size = new double[sum.length];
    for (LaurentSeries part : new LaurentSeries[] {this, other}) {
      for (int k = 0; k < part.numbers.length && part.low + k < to; k++) {
        sum[part.low + k - from] += part.numbers[k];
        size[part.low + k - from] += part.sizes[k];
      }
    }
    return new LaurentSeries(from, sum, size);
  }

  LaurentSeries times(LaurentSeries other) {
    int terms = Math.min(numbers.length, other.numbers.length);
    double[] product = new double[terms];
    double[] size = new double[terms];
    boolean finite = extent < numbers.length && other.extent < other.numbers.length;
    int far = finite ? Math.min(terms, extent + other.extent) : terms;
    for (int k = 0; k < far; k++) {
      int from = finite ? Math.max(0, k - other.extent + 1) : 0;
      int to = finite ? Math.min(k, extent - 1) : k;
      for (int l = from; l <= to; l++) {
        product[k] += numbers[l] * other.numbers[k - l];
        size[k] += sizes[l] * other.sizes[k - l];
      }
    }
    return new LaurentSeries(low + other.low, product, size);
  }

  LaurentSeries times(double factor) {
    return times(monomial(factor, 0));
  }

  /**
   * A power with a constant exponent.
   *
   * @throws NoExpansionException if the leading power of t would not be whole
   */
  LaurentSeries power(double exponent) {
    if (exponent == 0.0) {
      return monomial(1.0, 0);
    }
    if (isZero()) {
      return monomial(Math.pow(0.0, exponent), 0);
    }
    double newLow = low * exponent;
    if (newLow != Math.rint(newLow)) {
      throw new NoExpansionException(
          "holds a factor that goes as N^(%.4g), which is no power of sqrt(N)"
              .formatted(-newLow / 2.0));
    }
    // (1 + u)^e term by term: k w_k = sum_j (e j - (k - j)) u_j w_(k-j).
    double first = numbers[0];
    double[] result = new double[numbers.length];
    double[] size = new double[numbers.length];
    result[0] = Math.pow(first, exponent);
    size[0] = Math.abs(result[0]);
    for (int k = 1; k < result.length; k++) {
      for (int j = 1; j <= k; j++) {
        double weight = (exponent * j - (k - j)) / (k * first);
        result[k] += weight * numbers[j] * result[k - j];
        size[k] += Math.abs(weight) * sizes[j] * size[k - j];
      }
    }
    return new LaurentSeries((int) newLow, result, size);
  }

  /** The constant at infinitely many sites, of something to be put into an analytic function. */
  private double constant(String function) {
    if (low < 0) {
      throw new NoExpansionException("holds %s of something that grows with N".formatted(function));
    }
    return coefficient(0);
  }

  private LaurentSeries withoutConstant() {
    return plus(monomial(-coefficient(0), 0));
  }

  /** The exponential. */
  LaurentSeries exp() {
    double at = Math.exp(constant("exp"));
    return taylor(k -> at);
  }

  /** The sine. */
  LaurentSeries sin() {
    double at = constant("sin");
    return taylor(k -> derivativeOfSine(at, k));
  }

  /** The cosine. */
  LaurentSeries cos() {
    double at = constant("cos");
    return taylor(k -> derivativeOfSine(at, k + 1));
  }

  /** The hyperbolic cosine. */
  LaurentSeries cosh() {
    double at = constant("cosh");
    return taylor(k -> k % 2 == 0 ? Math.cosh(at) : Math.sinh(at));
  }

  /** The hyperbolic sine. */
  LaurentSeries sinh() {
    double at = constant("sinh");
    return taylor(k -> k % 2 == 0 ? Math.sinh(at) : Math.cosh(at));
  }

  /** The natural logarithm. */
  LaurentSeries log() {
    double at = constant("log");
    if (low > 0 || !(at > 0.0)) {
      throw new NoExpansionException("holds a power of something that is not positive");
    }
    return taylor(
        k ->
            k == 0
                ? Math.log(at)
                : CombinatoricsUtils.factorialDouble(k - 1)
                    * Math.pow(at, -k)
                    * (k % 2 == 1 ? 1.0 : -1.0));
  }

  private static double derivativeOfSine(double at, int order) {
    return switch (order % 4) {
      case 0 -> Math.sin(at);
      case 1 -> Math.cos(at);
      case 2 -> -Math.sin(at);
      default -> -Math.cos(at);
    };
  }

  /** f of this series from the derivatives of f at its constant. */
  private LaurentSeries taylor(IntToDoubleFunction derivative) {
    LaurentSeries u = withoutConstant();
    LaurentSeries sum = monomial(derivative.applyAsDouble(0), 0);
    LaurentSeries power = monomial(1.0, 0);
    for (int k = 1; k < TERMS && !u.isZero(); k++) {
      power = power.times(u);
      sum =
          sum.plus(
              power.times(derivative.applyAsDouble(k) / CombinatoricsUtils.factorialDouble(k)));
    }
    return sum;
  }
}
