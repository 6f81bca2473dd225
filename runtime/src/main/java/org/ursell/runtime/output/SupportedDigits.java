package org.ursell.runtime.output;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.ursell.runtime.equations.Internal;

/** Numbers cut to the digits that their errors leave. */
@Internal
public final class SupportedDigits {
  private static final int MOST = 15;

  private SupportedDigits() {}

  /**
   * A number rounded to the last decimal place that an error leaves right to one unit.
   *
   * @param error a bound on the error; NaN if none is known, or zero if there is none, which leave
   *     the number as it is
   */
  public static double round(double value, double error) {
    if (!Double.isFinite(value) || !(error > 0.0) || Double.isInfinite(error)) {
      return value;
    }
    int place = lastPlace(error);
    return new BigDecimal(value).setScale(-place, RoundingMode.HALF_EVEN).doubleValue();
  }

  /**
   * A number as text that holds the digits an error leaves and no others. Where the last of them is
   * above the units, a power of ten stands for the places below it, since zeros there would be read
   * as digits.
   *
   * @param error as in {@link #round}
   */
  public static String text(double value, double error) {
    boolean known = Double.isFinite(value) && error > 0.0 && !Double.isInfinite(error);
    if (!known || lastPlace(error) <= 0) {
      return CsvTable.number(round(value, error));
    }
    BigDecimal rounded = new BigDecimal(value).setScale(-lastPlace(error), RoundingMode.HALF_EVEN);
    return rounded.signum() == 0
        ? "0"
        : CsvTable.scientific(rounded.round(new MathContext(CsvTable.DIGITS)));
  }

  /**
   * The power of ten of the last decimal place that an error leaves right to one unit: half a unit
   * for the error, half for the rounding.
   */
  public static int lastPlace(double error) {
    return (int) Math.ceil(Math.log10(2.0 * error));
  }

  /**
   * How many significant digits of a number an error leaves: from 0, if the error is as large as
   * the number, to {@value #MOST}, as many as a double holds.
   */
  public static int of(double value, double error) {
    if (!(error > 0.0) || !Double.isFinite(value)) {
      return MOST;
    }
    if (value == 0.0 || !(error < Math.abs(value))) {
      return 0;
    }
    int leading = (int) Math.floor(Math.log10(Math.abs(value)));
    int last = lastPlace(error);
    return Math.max(0, Math.min(MOST, leading - last + 1));
  }
}
