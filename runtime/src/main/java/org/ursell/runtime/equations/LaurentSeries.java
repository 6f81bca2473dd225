package org.ursell.runtime.equations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
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

  /** A sum this much smaller than its summands has lost digits that matter. */
  private static final double LOST = 1e-3;

  private final int low;

  /** How many coefficients are known, from that of the leading power on. */
  private final int known;

  /**
   * Those up to the last one that is not plainly zero: most series are one power of t. All that are
   * known where one is not finite, since zero times infinity is no number, and must be seen.
   */
  private final double[] numbers;

  private final double[] sizes;

  /** Whether a sum in it, or in what it was made of, has lost digits. */
  private final boolean doubtful;

  /** Whether something that falls faster than every power of t was left out of it. */
  private final boolean fallen;

  /** Whether a function in it turns the rounding of its argument into a larger one. */
  private final boolean steep;

  /** Whether the coefficient of t^0 is one that was not rounded. */
  private final boolean exact;

  private LaurentSeries(
      LaurentSeries of, boolean doubtful, boolean fallen, boolean steep, boolean exact) {
    low = of.low;
    known = of.known;
    numbers = of.numbers;
    sizes = of.sizes;
    this.doubtful = doubtful;
    this.fallen = fallen;
    this.steep = steep;
    this.exact = exact;
  }

  /** A series whose coefficients behind the numbers given are plainly zero. */
  private LaurentSeries(int low, int known, double[] numbers, double[] sizes) {
    int leading = 0;
    while (leading < numbers.length && isZero(numbers[leading], sizes[leading])) {
      leading++;
    }
    boolean zero = leading == numbers.length;
    doubtful = false;
    fallen = false;
    steep = false;
    exact = false;
    this.low = low + (zero ? known : leading);
    this.known = zero ? 0 : known - leading;
    int extent = zero ? 0 : extent(numbers, sizes, leading, this.known);
    boolean fits = leading == 0 && extent == numbers.length;
    this.numbers = fits ? numbers : Arrays.copyOfRange(numbers, leading, leading + extent);
    this.sizes = fits ? sizes : Arrays.copyOfRange(sizes, leading, leading + extent);
  }

  private static int extent(double[] numbers, double[] sizes, int from, int known) {
    int extent = 0;
    for (int k = from; k < numbers.length; k++) {
      if (!Double.isFinite(sizes[k])) {
        return known;
      }
      if (numbers[k] != 0.0 || sizes[k] != 0.0) {
        extent = k - from + 1;
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
    return new LaurentSeries(
        number == 0.0 ? power + TERMS : power,
        TERMS,
        new double[] {number},
        new double[] {Math.abs(number)});
  }

  /** A number that is what it is, and not a rounded one. */
  static LaurentSeries exactly(double number) {
    return monomial(number, 0).withExactConstant(true);
  }

  private LaurentSeries withExactConstant(boolean known) {
    return known ? new LaurentSeries(this, doubtful, fallen, steep, true) : this;
  }

  /** Of what vanishes with t nothing was rounded, unless something cancelled. */
  private boolean hasExactConstant() {
    return exact || (low > 0 || isZero()) && !doubtful;
  }

  /** A series of which some coefficients are known, from that of a power on. */
  static LaurentSeries of(int low, List<Double> coefficients) {
    double[] numbers = coefficients.stream().mapToDouble(Double::doubleValue).toArray();
    double[] sizes = Arrays.stream(numbers).map(Math::abs).toArray();
    return new LaurentSeries(low, numbers.length, numbers, sizes);
  }

  /** Of something that falls faster than every power of 1/N, as exp(-N) does. */
  static LaurentSeries fallen() {
    return new LaurentSeries(monomial(0.0, 0), false, true, false, false);
  }

  /** Whether this is such a thing, and not zero. */
  boolean isFallen() {
    return fallen && isZero();
  }

  /** Whether doubles may not have it right, since terms have nearly cancelled on the way. */
  boolean isDoubtful() {
    return doubtful;
  }

  /**
   * Whether doubles may not have it right, since a function near its zero, as the logarithm near 1,
   * or a high power has made more of a rounding error.
   */
  boolean isSteep() {
    return steep;
  }

  /** The same, made of others, of which it has what doubts there are. */
  LaurentSeries from(LaurentSeries... origins) {
    boolean lost = doubtful;
    boolean leftOut = fallen;
    boolean enlarged = steep;
    for (LaurentSeries origin : origins) {
      lost |= origin.doubtful;
      leftOut |= origin.fallen;
      enlarged |= origin.steep;
    }
    boolean same = lost == doubtful && leftOut == fallen && enlarged == steep;
    return same ? this : new LaurentSeries(this, lost, leftOut, enlarged, exact);
  }

  /** The same, of a function that makes this much more of a relative error in its argument. */
  private LaurentSeries enlarging(double factor) {
    return Math.abs(factor) * LOST > 1.0
        ? new LaurentSeries(this, doubtful, fallen, true, exact)
        : this;
  }

  private static boolean isZero(double number, double size) {
    // What is not finite has left the range of numbers, and must be seen.
    return Double.isFinite(size) && Math.abs(number) <= CANCELLED * size;
  }

  /** Whether every known coefficient is zero. */
  boolean isZero() {
    return known == 0;
  }

  /** Whether its leading coefficient is a number. */
  boolean isFinite() {
    return Double.isFinite(leading());
  }

  /** The power of t of the leading coefficient: negative if the series grows with N. */
  int leadingPower() {
    return low;
  }

  /** The coefficient of the leading power. */
  double leading() {
    return isZero() ? 0.0 : numbers[0];
  }

  /** The coefficient of a power of t; cancelled ones are exactly zero. */
  double coefficient(int power) {
    int k = power - low;
    if (k < 0) {
      return 0.0;
    }
    if (k >= known && !isZero()) {
      throw new NoExpansionException("cancels in more leading terms than are carried");
    }
    return k >= numbers.length || isZero(numbers[k], sizes[k]) ? 0.0 : numbers[k];
  }

  LaurentSeries plus(LaurentSeries other) {
    if (isZero() || other.isZero()) {
      return (isZero() ? other : this).from(this, other);
    }
    int from = Math.min(low, other.low);
    int to = Math.min(low + known, other.low + other.known);
    int end = Math.max(low + numbers.length, other.low + other.numbers.length);
    double[] sum = new double[Math.max(0, Math.min(to, end) - from)];
    double[] size = new double[sum.length];
    for (LaurentSeries part : new LaurentSeries[] {this, other}) {
      for (int k = 0; k < part.numbers.length && part.low + k < to; k++) {
        sum[part.low + k - from] += part.numbers[k];
        size[part.low + k - from] += part.sizes[k];
      }
    }
    boolean known =
        hasExactConstant()
            && other.hasExactConstant()
            && isExactSum(constantOrZero(), other.constantOrZero());
    return watched(from, Math.max(0, to - from), sum, size)
        .from(this, other)
        .withExactConstant(known);
  }

  private double constantOrZero() {
    return low <= 0 && -low < numbers.length ? numbers[-low] : 0.0;
  }

  /** Whether two numbers have a sum that is a double. */
  private static boolean isExactSum(double a, double b) {
    double sum = a + b;
    double second = sum - a;
    return a - (sum - second) + (b - second) == 0.0;
  }

  /** The product; nothing is made of zero times what is no number. */
  LaurentSeries times(LaurentSeries other) {
    if (isZero() && !other.isFinite() || other.isZero() && !isFinite()) {
      return monomial(Double.NaN, 0).from(this, other);
    }
    int terms = Math.min(known, other.known);
    boolean finite = numbers.length < known && other.numbers.length < other.known;
    int extent = finite ? numbers.length : terms;
    int otherExtent = finite ? other.numbers.length : terms;
    double[] product = new double[Math.min(terms, extent + otherExtent)];
    double[] size = new double[product.length];
    for (int k = 0; k < product.length; k++) {
      int to = Math.min(k, extent - 1);
      for (int l = Math.max(0, k - otherExtent + 1); l <= to; l++) {
        product[k] += number(l) * other.number(k - l);
        size[k] += size(l) * other.size(k - l);
      }
    }
    return watched(low + other.low, terms, product, size).from(this, other);
  }

  /** A series of sums, in which digits may have been lost. */
  private static LaurentSeries watched(int low, int known, double[] sums, double[] sizes) {
    boolean lost = false;
    for (int k = 0; k < sums.length; k++) {
      lost |= Math.abs(sums[k]) < LOST * sizes[k];
    }
    LaurentSeries series = new LaurentSeries(low, known, sums, sizes);
    return lost ? new LaurentSeries(series, true, false, false, false) : series;
  }

  private double number(int k) {
    return k < numbers.length ? numbers[k] : 0.0;
  }

  private double size(int k) {
    return k < sizes.length ? sizes[k] : 0.0;
  }

  /**
   * A product of several. Where it leaves the range of doubles on the way, as a^40/b^40 of two
   * small numbers does, its factors are taken in an order in which it stays within, if there is
   * one.
   *
   * @throws NoExpansionException if it ends below the range of doubles
   */
  static LaurentSeries product(LaurentSeries first, List<LaurentSeries> factors) {
    LaurentSeries product = first;
    boolean within = true;
    for (LaurentSeries factor : factors) {
      product = product.times(factor);
      within &= isWithin(product.leading()) || factor.isZero();
    }
    if (within || first.isZero() || factors.stream().anyMatch(LaurentSeries::isZero)) {
      return product;
    }
    List<LaurentSeries> left = new ArrayList<>(factors);
    left.sort(Comparator.comparingDouble(factor -> Math.abs(factor.leading())));
    product = first;
    while (!left.isEmpty()) {
      boolean large = Math.abs(product.leading()) > 1.0;
      product = product.times(left.remove(large ? 0 : left.size() - 1));
    }
    // What is no number at all passes, and is told as that.
    if (Math.abs(product.leading()) < Double.MIN_NORMAL) {
      throw new NoExpansionException("holds a product too small for a number");
    }
    return product;
  }

  private static boolean isWithin(double leading) {
    return Double.isFinite(leading) && Math.abs(leading) >= Double.MIN_NORMAL;
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
    if (!isFinite()) {
      return monomial(Double.NaN, 0).from(this);
    }
    if (exponent == 0.0) {
      return monomial(1.0, 0).from(this);
    }
    if (isFallen()) {
      if (exponent > 0.0) {
        return this;
      }
      throw new NoExpansionException("holds one over something that falls faster than any power");
    }
    if (isZero()) {
      return monomial(StrictMath.pow(0.0, exponent), 0).from(this);
    }
    double newLow = low * exponent;
    if (newLow != Math.rint(newLow)) {
      throw new NoExpansionException(
          "holds a factor that goes as N^(%.4g), which is no power of sqrt(N)"
              .formatted(-newLow / 2.0));
    }
    // (1 + u)^e term by term: k w_k = sum_j (e j - (k - j)) u_j w_(k-j).
    double first = numbers[0];
    double leading = StrictMath.pow(first, exponent);
    if (Math.abs(leading) < Double.MIN_NORMAL) {
      throw new NoExpansionException("holds a power too small for a number");
    }
    // The power of a monomial is one; what is not finite must be seen in all terms.
    boolean monomial = numbers.length == 1 && Double.isFinite(leading / first);
    double[] result = new double[monomial ? 1 : known];
    double[] size = new double[result.length];
    result[0] = leading;
    size[0] = Math.abs(leading);
    for (int k = 1; k < result.length; k++) {
      for (int j = 1; j <= k; j++) {
        double weight = (exponent * j - (k - j)) / (k * first);
        result[k] += weight * number(j) * result[k - j];
        size[k] += Math.abs(weight) * size(j) * size[k - j];
      }
    }
    return watched((int) newLow, known, result, size).from(this).enlarging(exponent);
  }

  /** The constant at infinitely many sites, of something to be put into an analytic function. */
  private double constant(String function) {
    if (low < 0) {
      throw new NoExpansionException("holds %s of something that grows with N".formatted(function));
    }
    return coefficient(0);
  }

  private LaurentSeries withoutConstant() {
    int k = -low;
    if (k < 0 || k >= numbers.length) {
      return this;
    }
    double[] others = numbers.clone();
    double[] moduli = sizes.clone();
    others[k] = 0.0;
    moduli[k] = 0.0;
    return new LaurentSeries(low, known, others, moduli).from(this);
  }

  /** The exponential. */
  LaurentSeries exp() {
    if (low < 0 && leading() < 0.0) {
      return fallen().from(this);
    }
    double at = StrictMath.exp(constant("exp"));
    return taylor(k -> at);
  }

  /** The sine. */
  LaurentSeries sin() {
    double at = constant("sin");
    return taylor(k -> derivativeOfSine(at, k))
        .enlarging(hasExactConstant() ? 1.0 : at / StrictMath.sin(at));
  }

  /** The cosine. */
  LaurentSeries cos() {
    double at = constant("cos");
    return taylor(k -> derivativeOfSine(at, k + 1))
        .enlarging(hasExactConstant() ? 1.0 : at / StrictMath.cos(at));
  }

  /** The hyperbolic cosine. */
  LaurentSeries cosh() {
    double at = constant("cosh");
    return taylor(k -> k % 2 == 0 ? StrictMath.cosh(at) : StrictMath.sinh(at));
  }

  /** The hyperbolic sine. */
  LaurentSeries sinh() {
    double at = constant("sinh");
    return taylor(k -> k % 2 == 0 ? StrictMath.sinh(at) : StrictMath.cosh(at));
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
                    ? StrictMath.log(at)
                    : CombinatoricsUtils.factorialDouble(k - 1)
                        * StrictMath.pow(at, -k)
                        * (k % 2 == 1 ? 1.0 : -1.0))
        .enlarging(hasExactConstant() ? 1.0 : 1.0 / StrictMath.log(at));
  }

  private static double derivativeOfSine(double at, int order) {
    return switch (order % 4) {
      case 0 -> StrictMath.sin(at);
      case 1 -> StrictMath.cos(at);
      case 2 -> -StrictMath.sin(at);
      default -> -StrictMath.cos(at);
    };
  }

  /** The hyperbolic tangent, by an exponential that stays within the range of numbers. */
  LaurentSeries tanh() {
    if (constant("tanh") == 0.0) {
      return sinh().times(cosh().power(-1.0));
    }
    boolean negative = constant("tanh") < 0.0;
    LaurentSeries falling = times(negative ? 2.0 : -2.0).exp();
    LaurentSeries one = monomial(1.0, 0);
    LaurentSeries ratio = one.plus(falling.times(-1.0)).times(one.plus(falling).power(-1.0));
    return negative ? ratio.times(-1.0) : ratio;
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
    return sum.from(this);
  }
}
