package org.ursell.cli.plot;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** Writes angles as multiples of pi: −π, −π/2, 0, π/2, π. */
final class PartsOfPi extends NumberFormat {
  private static final long serialVersionUID = 1L;

  @Override
  public StringBuffer format(double angle, StringBuffer text, FieldPosition position) {
    long quarters = Math.round(4 * angle / Math.PI);
    if (quarters == 0) {
      return text.append('0');
    }
    long parts = 4;
    while (quarters % 2 == 0 && parts > 1) {
      quarters /= 2;
      parts /= 2;
    }
    text.append(quarters < 0 ? "−" : "");
    text.append(Math.abs(quarters) == 1 ? "" : Long.toString(Math.abs(quarters)));
    return text.append('π').append(parts == 1 ? "" : "/" + parts);
  }

  @Override
  public StringBuffer format(long angle, StringBuffer text, FieldPosition position) {
    return format((double) angle, text, position);
  }

  @Override
  public Number parse(String source, ParsePosition position) {
    throw new UnsupportedOperationException("axis labels are only written");
  }
}
