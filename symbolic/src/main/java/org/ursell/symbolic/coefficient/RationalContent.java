package org.ursell.symbolic.coefficient;

import java.math.BigInteger;
import org.hipparchus.fraction.BigFraction;
import org.ursell.runtime.equations.Internal;

/** The largest rational number of which all of some rationals are whole multiples. */
@Internal
public final class RationalContent {
  private RationalContent() {}

  /**
   * The content of some rationals, not negative; zeros do not matter, and of nothing else it is 0.
   */
  public static BigFraction of(Iterable<BigFraction> numbers) {
    BigInteger above = BigInteger.ZERO;
    BigInteger below = BigInteger.ONE;
    for (BigFraction number : numbers) {
      BigInteger denominator = number.getDenominator();
      above = above.gcd(number.getNumerator());
      below = below.multiply(denominator).divide(below.gcd(denominator));
    }
    return new BigFraction(above, below);
  }
}
