package org.ursell.cli.plot;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes numbers as powers of ten with a raised exponent. */
class PowerOfTen extends NumberFormat {
  private static final long serialVersionUID = 1L;
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  @Override
  public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
    long exponent = Math.round(Math.log10(number));
    if (exponent == 0) {
      return text.append('1');
    }
    text.append("10");
    for (char c : Long.toString(exponent).toCharArray()) {
      text.append(c == '-' ? '⁻' : RAISED.charAt(c - '0'));
    }
    return text;
  }

  @Override
  public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
    return format((double) number, text, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("axis labels are only written");
  }
}
