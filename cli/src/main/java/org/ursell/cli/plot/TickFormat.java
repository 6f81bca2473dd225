package org.ursell.cli.plot;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.util.Locale;

/**
 * Numbers at the marks of an evenly divided axis: plain ones, but with a power of ten where an axis
 * is so small or so large that plain ones would be cut off or lose their digits.
 */
final class TickFormat extends PowerOfTen {
  private static final long serialVersionUID = 1L;

  private static final double SMALL = 1e-3;
  private static final double LARGE = 1e7;

  private final DecimalFormat plain;
  private final DecimalFormat mantissa;
  private final boolean powers;

  /**
   * For an axis.
   *
   * @param low its lower end
   * @param high its upper end
   * @param minus the sign of negative numbers
   */
  TickFormat(double low, double high, char minus) {
    DecimalFormatSymbols signs = new DecimalFormatSymbols(Locale.ROOT);
    signs.setMinusSign(minus);
    plain = new DecimalFormat("0.########", signs);
    mantissa = new DecimalFormat("0.###", signs);
    powers = hasPowers(low, high);
  }

  /** Whether an axis from one end to the other bears powers of ten, which take more room. */
  static boolean hasPowers(double low, double high) {
    double most = Math.max(Math.abs(low), Math.abs(high));
    return most < SMALL || most >= LARGE;
  }

  @Override
  public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
    if (!powers || number == 0 || !Double.isFinite(number)) {
      return plain.format(number, text, position);
    }
    int exponent = (int) Math.floor(Math.log10(Math.abs(number)) + 1e-9);
    text.append(mantissa.format(number / Math.pow(10, exponent))).append('·');
    return super.format(Math.pow(10, exponent), text, position);
  }
}
