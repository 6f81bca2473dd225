package org.ursell.runtime.equations;

import java.util.List;

/**
 * The values of the functions of a {@link Formula}: in doubles, and as expansions in 1/sqrt(N).
 * Where sites are infinitely many, what decides on the side of a kink or a jump is the sign of the
 * leading term, which is the sign at every N that is large enough.
 */
final class FunctionValues {
  private FunctionValues() {}

  /** The value in doubles. */
  static double of(Formula.Function function, double... x) {
    return switch (function) {
      case EXP -> StrictMath.exp(x[0]);
      case SIN -> StrictMath.sin(x[0]);
      case COS -> StrictMath.cos(x[0]);
      case COSH -> StrictMath.cosh(x[0]);
      case SINH -> StrictMath.sinh(x[0]);
      case TANH -> StrictMath.tanh(x[0]);
      case LOG -> StrictMath.log(x[0]);
      case ABS -> Math.abs(x[0]);
      case MIN -> extreme(x, false);
      case MAX -> extreme(x, true);
      case STEP -> Double.isNaN(x[0]) ? Double.NaN : x[0] >= 0.0 ? 1.0 : 0.0;
      case PULSE ->
          Double.isNaN(x[0] + x[1] + x[2])
              ? Double.NaN
              : x[0] >= x[1] && x[0] < x[1] + x[2] ? 1.0 : 0.0;
    };
  }

  private static double extreme(double[] x, boolean largest) {
    double found = x[0];
    for (double next : x) {
      found = largest ? Math.max(found, next) : Math.min(found, next);
    }
    return found;
  }

  /** A power in doubles; the zeroth of what is no number is none either. */
  static double power(double x, double e) {
    if (e == -1.0) {
      return 1.0 / x;
    }
    if (e == 0.0 && !Double.isFinite(x)) {
      return Double.NaN;
    }
    return e == 0.5 ? Math.sqrt(x) : StrictMath.pow(x, e);
  }

  /**
   * The expansion.
   *
   * @throws LaurentSeries.NoExpansionException if there is none
   */
  static LaurentSeries series(Formula.Function function, List<LaurentSeries> x) {
    LaurentSeries[] origins = x.toArray(LaurentSeries[]::new);
    boolean jumps = function == Formula.Function.STEP || function == Formula.Function.PULSE;
    if (jumps && x.stream().anyMatch(LaurentSeries::isFallen)) {
      throw new LaurentSeries.NoExpansionException(
          "holds a jump at something that falls faster than any power");
    }
    return plain(function, x).from(origins);
  }

  private static LaurentSeries plain(Formula.Function function, List<LaurentSeries> x) {
    LaurentSeries first = x.get(0);
    if (!x.stream().allMatch(LaurentSeries::isFinite)) {
      return LaurentSeries.monomial(Double.NaN, 0);
    }
    return switch (function) {
      case EXP -> first.exp();
      case SIN -> first.sin();
      case COS -> first.cos();
      case COSH -> first.cosh();
      case SINH -> first.sinh();
      case TANH -> tanh(first);
      case LOG -> log(first);
      case ABS -> isNegative(first) ? first.times(-1.0) : first;
      case MIN -> x.stream().reduce(first, (a, b) -> isNegative(minus(b, a)) ? b : a);
      case MAX -> x.stream().reduce(first, (a, b) -> isNegative(minus(a, b)) ? b : a);
      case STEP -> LaurentSeries.monomial(isNegative(first) ? 0.0 : 1.0, 0);
      case PULSE -> {
        LaurentSeries since = minus(first, x.get(1));
        boolean within = !isNegative(since) && isNegative(minus(since, x.get(2)));
        yield LaurentSeries.monomial(within ? 1.0 : 0.0, 0);
      }
    };
  }

  private static LaurentSeries minus(LaurentSeries a, LaurentSeries b) {
    return a.plus(b.times(-1.0));
  }

  private static boolean isNegative(LaurentSeries x) {
    return x.leading() < 0.0;
  }

  /** Of something that grows it is 1 or -1 but for what is smaller than every power of 1/N. */
  private static LaurentSeries tanh(LaurentSeries x) {
    return x.leadingPower() < 0 && !x.isZero()
        ? LaurentSeries.monomial(isNegative(x) ? -1.0 : 1.0, 0)
        : x.tanh();
  }

  private static LaurentSeries log(LaurentSeries x) {
    if (x.isFallen()) {
      throw new LaurentSeries.NoExpansionException(
          "holds the logarithm of something that falls faster than any power");
    }
    if (x.isZero() && x.isDoubtful()) {
      // Whoever looks closer finds it.
      return LaurentSeries.monomial(Double.NaN, 0);
    }
    if (x.isZero() || isNegative(x)) {
      throw new LaurentSeries.NoExpansionException(
          "holds the logarithm of something that is not positive");
    }
    if (x.leadingPower() != 0) {
      throw new LaurentSeries.NoExpansionException(
          x.leadingPower() < 0
              ? "holds the logarithm of something that grows with N"
              : "holds the logarithm of something that vanishes as N grows");
    }
    return x.log();
  }
}
