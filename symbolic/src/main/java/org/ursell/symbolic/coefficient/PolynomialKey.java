package org.ursell.symbolic.coefficient;

import java.util.Map;
import org.matheclipse.core.interfaces.IExpr;
import org.matheclipse.core.polynomials.longexponent.ExpVectorLong;
import org.matheclipse.core.polynomials.longexponent.ExprPolynomial;

/**
 * A polynomial as a key of a hash table.
 *
 * <p>Symja's own hash of a vector of exponents shifts three bits out for every generator, so that
 * only the last eleven count. A model with a hundred parameters then has nearly all its
 * coefficients under one hash, and looking up one of n costs n comparisons. Here every exponent
 * counts.
 */
record PolynomialKey(ExprPolynomial polynomial, int hash) {
  static PolynomialKey of(ExprPolynomial polynomial) {
    int hash = 0;
    for (Map.Entry<ExpVectorLong, IExpr> term : polynomial.getMap().entrySet()) {
      // A sum, since equal polynomials need not list their terms alike.
      hash += scattered(31L * hashOf(term.getKey().getVal()) + term.getValue().hashCode());
    }
    return new PolynomialKey(polynomial, hash);
  }

  private static int hashOf(long[] powers) {
    int hash = 0;
    for (int g = 0; g < powers.length; g++) {
      if (powers[g] != 0) {
        hash += scattered(64L * g + powers[g]);
      }
    }
    return hash;
  }

  /** The finishing step of the SplitMix64 generator, which spreads near numbers far apart. */
  private static int scattered(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return (int) (mixed ^ (mixed >>> 31));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolynomialKey key
        && hash == key.hash
        && polynomial.equals(key.polynomial);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
