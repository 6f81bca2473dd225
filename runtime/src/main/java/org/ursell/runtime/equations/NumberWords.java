package org.ursell.runtime.equations;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Numbers in messages: as exact as they are, and no longer than that. */
@Internal
public final class NumberWords {
  private NumberWords() {}

  /** Computed numbers are told with so many digits. */
  private static final MathContext COMPUTED = new MathContext(6);

  /** A number without needless digits, as a model file has it: 1, 0.75, 1e-9, 1e200, inf. */
  public static String of(double value) {
    if (Double.isInfinite(value)) {
      return value > 0 ? "inf" : "-inf";
    }
    if (Double.isNaN(value)) {
      return "nan";
    }
    BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
    boolean readable = value == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e15);
    return readable ? plain.toPlainString() : plain.toString().replace("E+", "e").replace('E', 'e');
  }

  /** Several numbers, one after the other. */
  public static String of(List<Double> values) {
    return String.join(", ", values.stream().map(value -> of(value.doubleValue())).toList());
  }

  /** A number that was worked out, of which nobody reads all the digits: 0.3, -0.000695102. */
  public static String rounded(double value) {
    return Double.isFinite(value)
        ? of(BigDecimal.valueOf(value).round(COMPUTED).doubleValue())
        : of(value);
  }
}
