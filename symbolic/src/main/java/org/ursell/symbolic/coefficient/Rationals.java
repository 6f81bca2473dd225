package org.ursell.symbolic.coefficient;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.hipparchus.fraction.BigFraction;
import org.ursell.runtime.equations.Internal;

/** Rational numbers of any length as floating-point ones. */
@Internal
public final class Rationals {
  /** Enough to round to the nearest of 53 bits. */
  private static final MathContext DIGITS = new MathContext(60);

  private Rationals() {}

  /** The nearest double; infinite beyond the range of doubles, whatever the parts' lengths. */
  public static double toDouble(BigFraction value) {
    if (isDouble(value.getNumerator()) && isDouble(value.getDenominator())) {
      // The quotient of two doubles is the nearest one by itself.
      return value.getNumerator().doubleValue() / value.getDenominator().doubleValue();
    }
    return new BigDecimal(value.getNumerator())
        .divide(new BigDecimal(value.getDenominator()), DIGITS)
        .doubleValue();
  }

  private static boolean isDouble(BigInteger integer) {
    return integer.bitLength() <= 53;
  }
}
