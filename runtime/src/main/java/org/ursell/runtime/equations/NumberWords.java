package org.ursell.runtime.equations;

import java.math.BigDecimal;

/** Numbers in messages: as exact as they are, and no longer than that. */
@Internal
public final class NumberWords {
  private NumberWords() {}

  /** A number without needless digits: 1, 0.75, 1E-9, 1E+200, inf. */
  public static String of(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    boolean readable = value == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15);
    return readable ? plain.toPlainString() : plain.toString();
  }
}
