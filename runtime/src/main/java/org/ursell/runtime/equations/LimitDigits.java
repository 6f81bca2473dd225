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
 * <p>With values at t, t/2, t/4 ... the coefficient of t^k is the k-th divided difference, but for
 * an error of the order of t, here 1e-48. All is done twice, the second time with a far smaller t:
 * what is not the same then is no coefficient.
 */
final class LimitDigits {
  /** The sizes are 4 to this power, or a little more: t is 1e-48. */
  private static final int FIRST = 160;

  private static final int SECOND = FIRST + 60;

  /**
   * Where so many coefficients from the leading one on are those in doubles, the others are taken
   * to be, too: digits get dear with each.
   */
  private static final int COMPARED = 5;

  /** The logarithm of what nothing is beside, if it is smaller by this. */
  private static final double FAR_BELOW = 60.0;

  /** Relative errors up to this one are those of ordinary arithmetic. */
  private static final double KEPT = 1e-12;

  /** Relative deviations up to this one are none. */
  private static final double SAME = 1e-13;

  /** What becomes smaller by this with t goes to zero with it. */
  private static final double FALLING = 1e-6;

  /** What is wanted: a function of the sizes. */
  interface FunctionOfSizes {
    /**
     * Its value, as far as some digits say it.
     *
     * @param finite the point with sizes of 4^half for each share
     */
    Ball at(Parameters finite, int half, BallArithmetic with);
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
        found, (finite, half, with) -> value(formula, finite, half, with), parameters, 0);
  }

  /**
   * The same of any function.
   *
   * @param power up to which power of t coefficients are wanted, that of the leading one in any
   *     case
   */
  static LaurentSeries checked(
      LaurentSeries found, FunctionOfSizes function, Parameters parameters, int power) {
    if (!found.isDoubtful()) {
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

  /** The value of a formula at large sizes, where the unit of modes is their root. */
  static Ball value(Formula formula, Parameters finite, int half, BallArithmetic with) {
    return formula instanceof Formula.ModeUnit unit
        ? with.power(Ball.exact(2.0), Ball.exact((double) half * unit.power()))
        : ManyDigits.of(formula, finite, with);
  }

  private Ball at(int half, BallArithmetic with) {
    return values.computeIfAbsent(List.of(half, with.digits()), none -> value(half, with));
  }

  private Ball value(int half, BallArithmetic with) {
    return function.at(parameters.atLarge(half), half, with);
  }

  private LaurentSeries series(int power) {
    Ball first = ManyDigits.search(with -> at(FIRST, with), LimitDigits::isKnown);
    Ball second = ManyDigits.search(with -> at(SECOND, with), LimitDigits::isKnown);
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
    int low = leadingPower(first, second);
    double scale = first.upper() + FIRST * low * Math.log10(2.0);
    List<Double> coefficients = new ArrayList<>();
    for (int k = 0; k == 0 || low + k <= power; k++) {
      coefficients.add(coefficient(low, k, scale));
    }
    return LaurentSeries.of(low, coefficients);
  }

  private static boolean isKnown(Ball value) {
    return !value.isNumber() || value.error() <= value.lower() - 20.0;
  }

  private static int leadingPower(Ball first, Ball second) {
    BallArithmetic with = ManyDigits.first();
    Ball ratio = with.over(first, second);
    double halvings = (SECOND - FIRST) * Math.log10(2.0);
    double power = (ratio.upper() + Math.log10(leading(ratio))) / halvings;
    if (Math.abs(power - Math.rint(power)) > FALLING) {
      throw cancels();
    }
    return (int) Math.rint(power);
  }

  /** Its digits as a number below 1. */
  private static double leading(Ball value) {
    BigDecimal number = value.value().abs();
    return number.scaleByPowerOfTen(-(number.precision() - number.scale())).doubleValue();
  }

  private double coefficient(int low, int order, double scale) {
    double first = difference(FIRST, low, order, scale);
    double second = difference(SECOND, low, order, scale);
    if (Math.abs(second) <= FALLING * Math.abs(first)) {
      return 0.0;
    }
    if (!(Math.abs(second - first) <= SAME * Math.abs(first))) {
      throw cancels();
    }
    return second;
  }

  /** NaN if it is not known; zero where it is below the leading coefficient by this much. */
  private double difference(int half, int low, int order, double scale) {
    double zero = scale - FAR_BELOW;
    Ball value =
        ManyDigits.search(
            with -> difference(half, low, order, with),
            found -> isKnown(found) || found.reach() < zero);
    if (value.isNumber() && value.reach() < zero) {
      return 0.0;
    }
    return isKnown(value) ? value.toDouble() : Double.NaN;
  }

  /** The divided difference over t, t/2, t/4 ... of the function over its leading power. */
  private Ball difference(int half, int low, int order, BallArithmetic with) {
    Ball sum = Ball.exact(0.0);
    Ball two = Ball.exact(2.0);
    for (int j = 0; j <= order; j++) {
      Ball scale = with.power(two, Ball.exact((double) (half + j) * low));
      Ball term = with.product(at(half + j, with), scale);
      for (int i = 0; i <= order; i++) {
        if (i != j) {
          Ball gap =
              with.difference(
                  with.power(two, Ball.exact(-half - j)), with.power(two, Ball.exact(-half - i)));
          term = with.over(term, gap);
        }
      }
      sum = with.sum(sum, term);
    }
    return sum;
  }

  private static NoExpansionException cancels() {
    return new NoExpansionException("holds terms that cancel in more digits than are carried");
  }
}
