package org.ursell.runtime.grid;

import java.math.BigDecimal;
import java.math.MathContext;
import org.apache.commons.math3.util.ArithmeticUtils;

/**
 * Values by equal factors between two positive ends. Rounding in floating point makes
 * 9.999999999999998 of the second of 1, 10, 100, which is no number of sites; where the value is a
 * decimal number of at most twelve digits, which exact arithmetic decides, it is that number.
 *
 * @param from the end of step 0, positive
 * @param to the end of the last step
 * @param steps from one end to the other
 */
record GeometricValues(double from, double to, int steps) {
  private static final MathContext SHORT = new MathContext(12);

  /** Far above what rounding does, and far below the distance of numbers of twelve digits. */
  private static final double ROUNDING = 1e-13;

  /** Doubles span 632 powers of ten: no decimal number has a rational root of a higher degree. */
  private static final int MOST_ROOTS = 632;

  /** The value after so many steps. */
  double value(int step) {
    // StrictMath gives the same digits on every machine.
    double value = from * StrictMath.pow(to / from, step / (double) steps);
    if (!(value > 0.0) || !Double.isFinite(value)) {
      return value;
    }
    BigDecimal candidate = new BigDecimal(value).round(SHORT);
    double exact = candidate.doubleValue();
    return exact != value && Math.abs(exact - value) <= ROUNDING * value && isValue(candidate, step)
        ? exact
        : value;
  }

  /** Whether candidate^n = from^(n-k) to^k, in the lowest terms of k/n. */
  private boolean isValue(BigDecimal candidate, int step) {
    int common = ArithmeticUtils.gcd(step, steps);
    int n = steps / common;
    int k = step / common;
    return n <= MOST_ROOTS
        && candidate
                .pow(n)
                .compareTo(
                    BigDecimal.valueOf(from).pow(n - k).multiply(BigDecimal.valueOf(to).pow(k)))
            == 0;
  }
}
