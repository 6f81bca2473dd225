package org.ursell.runtime.equations;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ursell.runtime.equations.LaurentSeries.NoExpansionException;

/**
 * Expansions in t = 1/sqrt(N) where so much cancels that doubles do not have them right, as of
 * {@code sqrt(cosh(b)/N - 1/(N + 1))} and a small b: from values at very large sizes, to many
 * digits.
 *
 * <p>With values at t, t/10, t/100 ... the coefficient of t^k is the k-th divided difference, but
 * for an error of the order of t, here 1e-48. All is done twice, the second time with a far smaller
 * t: what is not the same then is no coefficient. What falls with t is zero only if it goes on
 * falling where t is smaller than the ratio of two doubles: a coefficient may be as small as 1e-100
 * beside the next one.
 */
final class LimitDigits {
  /** t is 10 to minus this power, or a little less. */
  private static final int FIRST = 48;

  /** How much smaller it is the second time, in powers of 10. */
  private static final int NEXT = 18;

  /** Those of a t that is far smaller, the first at which enough digits are left. */
  private static final int[] FAR = {400, 200, 110};

  /** Between this and one over it parameters are ordinary numbers. */
  private static final double ORDINARY = 1e9;

  /** How many of the digits that there are may be lost in differences where t is far smaller. */
  private static final int LOST = 2100;

  /**
   * Where so many coefficients from the leading one on are those in doubles, the others are taken
   * to be, too: digits get dear with each.
   */
  private static final int COMPARED = 5;

  /** The logarithm of something smaller than every double. */
  private static final double BELOW_DOUBLES = -330.0;

  /** Relative errors up to this one are those of ordinary arithmetic. */
  private static final double KEPT = 1e-12;

  /** Relative deviations up to this one are none. */
  private static final double SAME = 1e-13;

  /** Powers that differ by no more are the same. */
  private static final double NEAR = 1e-6;

  /** What becomes smaller by this power of 10 with t may go to zero with it. */
  private static final double FALLEN = 6.0;

  /** What is wanted: a function of the sizes. */
  interface FunctionOfSizes {
    /**
     * Its value, as far as some digits say it.
     *
     * @param infinite the point
     * @param decades sqrt(N) is 10 to this power
     */
    Ball at(Parameters infinite, int decades, BallArithmetic with);
  }

  private final FunctionOfSizes function;
  private final Parameters parameters;
  private final Map<List<Integer>, Ball> values = new HashMap<>();

  private LimitDigits(FunctionOfSizes function, Parameters parameters) {
    this.function = function;
    this.parameters = parameters;
  }

  /**
   * The series of a formula, with all digits right up to its coefficient of t^0.
   *
   * @param found that in doubles
   */
  static LaurentSeries checked(LaurentSeries found, Formula formula, Parameters parameters) {
    return checked(
        found,
        (infinite, decades, with) -> ManyDigits.atLarge(formula, infinite, decades, with),
        parameters,
        0);
  }

  /**
   * The same of any function.
   *
   * @param power up to which power of t coefficients are wanted, that of the leading one in any
   *     case
   */
  static LaurentSeries checked(
      LaurentSeries found, FunctionOfSizes function, Parameters parameters, int power) {
    if (!found.isDoubtful() && !found.isSteep()) {
      return found;
    }
    LimitDigits digits = new LimitDigits(function, parameters);
    int some = found.isZero() ? power : Math.min(power, found.leadingPower() + COMPARED - 1);
    LaurentSeries right = digits.series(some);
    if (isSame(found, right, some)) {
      return found;
    }
    return some < power ? digits.series(power) : right;
  }

  private static boolean isSame(LaurentSeries found, LaurentSeries right, int power) {
    if (found.isZero() || right.isZero() || !found.isFinite() || !right.isFinite()) {
      return found.isZero() && right.isZero();
    }
    boolean same = found.leadingPower() == right.leadingPower();
    for (int k = right.leadingPower(); same && k <= Math.max(power, right.leadingPower()); k++) {
      double one = right.coefficient(k);
      same = Math.abs(found.coefficient(k) - one) <= KEPT * Math.abs(one);
    }
    return same;
  }

  private Ball at(int decades, BallArithmetic with) {
    return values.computeIfAbsent(
        List.of(decades, with.digits()), none -> function.at(parameters, decades, with));
  }

  private Ball value(int decades) {
    return ManyDigits.search(with -> at(decades, with), LimitDigits::isKnown);
  }

  private LaurentSeries series(int power) {
    Ball first = value(FIRST);
    Ball second = value(FIRST + NEXT);
    if (!first.isNumber() || !second.isNumber()) {
      return LaurentSeries.monomial(Double.NaN, 0);
    }
    if (first.isUncertain() || second.isUncertain()) {
      // What is zero to all digits that there are is zero.
      if (first.isUncertain() && second.isUncertain()) {
        return LaurentSeries.monomial(0.0, 0);
      }
      throw cancels();
    }
    if (first.value().signum() == 0 && second.value().signum() == 0) {
      return LaurentSeries.monomial(0.0, 0);
    }
    int from = FIRST;
    double low = power(first, second, NEXT);
    int far = farthest(isExtreme());
    if (far > 0 && !isNear(power(second, value(far), far - FIRST - NEXT), low)) {
      // As of 1e-100 + 1/sqrt(N), which falls until N is 1e200.
      from = far;
      low = power(value(far), value(far + NEXT), NEXT);
    }
    if (!isNear(low, Math.rint(low))) {
      throw cancels();
    }
    int leading = (int) Math.rint(low);
    List<Double> coefficients = new ArrayList<>();
    for (int k = 0; k == 0 || leading + k <= power; k++) {
      coefficients.add(coefficient(leading, k, from));
    }
    return LaurentSeries.of(leading, coefficients);
  }

  /**
   * Whether a parameter is so small or large that what is made of it may be far smaller than
   * anything that differences of ordinary numbers leave.
   */
  private boolean isExtreme() {
    return parameters.asMap().values().stream()
        .mapToDouble(Math::abs)
        .filter(value -> value != 0.0 && Double.isFinite(value))
        .anyMatch(value -> value < 1.0 / ORDINARY || value > ORDINARY);
  }

  /** Where t is far smaller and the value still known; 0 if it is not. */
  private int farthest(boolean extreme) {
    for (int k = extreme ? 0 : FAR.length - 1; k < FAR.length; k++) {
      int decades = FAR[k];
      Ball value = value(decades);
      if (value.isNumber() && isKnown(value) && value.value().signum() != 0) {
        return decades;
      }
    }
    return 0;
  }

  private static boolean isKnown(Ball value) {
    return !value.isNumber() || value.error() <= value.lower() - 20.0;
  }

  private static boolean isNear(double power, double other) {
    return Math.abs(power - other) <= NEAR;
  }

  /** As which power of t something falls, between two values of t so many powers of 10 apart. */
  private static double power(Ball first, Ball second, int decades) {
    Ball ratio = ManyDigits.first().over(first, second);
    return (ratio.upper() + Math.log10(leading(ratio))) / decades;
  }

  /** Its digits as a number below 1. */
  private static double leading(Ball value) {
    BigDecimal number = value.value().abs();
    return number.scaleByPowerOfTen(-(number.precision() - number.scale())).doubleValue();
  }

  private double coefficient(int low, int order, int from) {
    Ball first = difference(from, low, order);
    Ball second = difference(from + NEXT, low, order);
    if (isSame(first, second)) {
      return second.toDouble();
    }
    if (isNone(first) && isNone(second)) {
      return 0.0;
    }
    double falling = isFalling(first, second) ? power(first, second, NEXT) : 0.0;
    for (int k = isExtreme() ? 0 : FAR.length - 1; falling > 0.0 && k < FAR.length; k++) {
      int far = Math.min(FAR[k], LOST / Math.max(1, order));
      Ball beyond = difference(far, low, order);
      Ball last = difference(far + NEXT, low, order);
      if (far > from + NEXT && isSame(beyond, last)) {
        return last.toDouble();
      }
      boolean zero = isNone(beyond) || isNear(power(first, beyond, far - from), falling);
      if (far > from + NEXT && isFalling(beyond, last) && zero) {
        return 0.0;
      }
    }
    throw cancels();
  }

  private static boolean isSame(Ball first, Ball second) {
    double one = first.toDouble();
    return isKnown(first)
        && isKnown(second)
        && Math.abs(second.toDouble() - one) <= SAME * Math.abs(one);
  }

  /** Whether there is nothing that a double can hold. */
  private static boolean isNone(Ball value) {
    return value.isNumber() && value.reach() < BELOW_DOUBLES;
  }

  private static boolean isFalling(Ball first, Ball second) {
    return isNone(second)
        || isKnown(first) && isKnown(second) && second.upper() <= first.upper() - FALLEN;
  }

  /** What stands for a coefficient, as far as it is known or below every double. */
  private Ball difference(int decades, int low, int order) {
    return ManyDigits.search(
        with -> difference(decades, low, order, with), found -> isKnown(found) || isNone(found));
  }

  /** The divided difference over t, t/10, t/100 ... of the function over its leading power. */
  private Ball difference(int decades, int low, int order, BallArithmetic with) {
    Ball sum = Ball.exact(0.0);
    for (int j = 0; j <= order; j++) {
      Ball term = with.product(at(decades + j, with), tens((decades + j) * low));
      for (int i = 0; i <= order; i++) {
        if (i != j) {
          term = with.over(term, with.difference(tens(-decades - j), tens(-decades - i)));
        }
      }
      sum = with.sum(sum, term);
    }
    return sum;
  }

  private static Ball tens(int power) {
    return Ball.near(BigDecimal.ONE.scaleByPowerOfTen(power), Ball.EXACT);
  }

  private static NoExpansionException cancels() {
    return new NoExpansionException("holds terms that cancel in more digits than are carried");
  }
}
