package org.ursell.runtime.equations;

import java.math.BigDecimal;

/**
 * A real number to many digits, and how far it may be from the true one: ball arithmetic, by which
 * sums that cancel tell how many of their digits are left.
 *
 * @param value the number; 0 where there is none
 * @param error the logarithm to base 10 of a bound on the error: negative infinity where the number
 *     is exact, and infinity where nothing is known
 * @param special NaN or infinite where there is no number, otherwise 0
 */
record Ball(BigDecimal value, double error, double special) {
  static final double EXACT = Double.NEGATIVE_INFINITY;
  static final double UNKNOWN = Double.POSITIVE_INFINITY;

  /** The digits of a double, and one more. */
  private static final double DOUBLE_DIGITS = 17.0;

  /** The logarithm of something far smaller than every double. */
  private static final double BELOW_DOUBLES = -330.0;

  /** A double, as it is. */
  static Ball exact(double value) {
    return Double.isFinite(value)
        ? new Ball(new BigDecimal(value), EXACT, 0.0)
        : new Ball(BigDecimal.ZERO, EXACT, value);
  }

  /** A number that lies no further from the true one than 10^error. */
  static Ball near(BigDecimal value, double error) {
    return new Ball(value, error, 0.0);
  }

  /** No number, or an infinite one, unless that is owed to an argument that is not known. */
  static Ball none(double special, double error) {
    return new Ball(BigDecimal.ZERO, error == EXACT ? EXACT : UNKNOWN, special);
  }

  boolean isNumber() {
    return special == 0.0;
  }

  /** Whether this is zero and nothing else. */
  boolean isZero() {
    return isNumber() && value.signum() == 0 && error == EXACT;
  }

  /** The logarithm of something no smaller than the modulus. */
  double upper() {
    return value.signum() == 0 ? EXACT : upper(value);
  }

  /** The same of a number that is not zero. */
  static double upper(BigDecimal value) {
    return (double) value.precision() - value.scale();
  }

  /** The logarithm of something no larger than the modulus. */
  double lower() {
    return upper() - 1.0;
  }

  /** The logarithm of something no smaller than any modulus within reach of the error. */
  double reach() {
    return sum(upper(), error);
  }

  /** Whether the true number may be zero, or nearly so, though nobody knows. */
  boolean isUncertain() {
    return error != EXACT && error > lower() - 1.0;
  }

  /** Whether a double of it has all its digits right, or is zero as it should be. */
  boolean isSettled() {
    if (!isNumber()) {
      return error == EXACT;
    }
    return error <= Math.max(lower() - DOUBLE_DIGITS, BELOW_DOUBLES);
  }

  /** The nearest double. */
  double toDouble() {
    return isNumber() ? value.doubleValue() : special;
  }

  /** The sign: of what is no number zero. */
  double sign() {
    return isNumber() ? value.signum() : Math.signum(special);
  }

  /** The logarithm of 10^a + 10^b. */
  static double sum(double a, double b) {
    double larger = Math.max(a, b);
    double smaller = Math.min(a, b);
    boolean alone = smaller == EXACT || larger == UNKNOWN;
    return alone ? larger : larger + Math.log10(1.0 + Math.pow(10.0, smaller - larger));
  }
}
