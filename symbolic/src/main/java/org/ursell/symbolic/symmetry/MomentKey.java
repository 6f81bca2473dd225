package org.ursell.symbolic.symmetry;

import java.util.Arrays;
import org.ursell.runtime.equations.Internal;

/**
 * A product of basis operators on distinct sites, up to permutation of equal sites: a sorted
 * multiset of (species, element) pairs. The empty key is the identity, whose expectation is 1.
 *
 * <p>Order: fewer sites first, then by species and element, so that every list of moments begins
 * with the single-site ones.
 */
@Internal
public final class MomentKey implements Comparable<MomentKey> {
  /** The identity. */
  public static final MomentKey ONE = new MomentKey(new int[0]);

  private static final int SPECIES_SHIFT = 16;

  private final int[] factors;
  private final int hash;

  private MomentKey(int[] sorted) {
    this.factors = sorted;
    this.hash = Arrays.hashCode(sorted);
  }

  /** The key of factors in any order; the array is copied. */
  public static MomentKey of(int... factors) {
    int[] sorted = factors.clone();
    Arrays.sort(sorted);
    return new MomentKey(sorted);
  }

  /** The code of a basis element (1 and up) of a species. */
  public static int factor(int species, int element) {
    return species << SPECIES_SHIFT | element;
  }

  /** The species of a factor. */
  public static int species(int factor) {
    return factor >>> SPECIES_SHIFT;
  }

  /** The basis element of a factor. */
  public static int element(int factor) {
    return factor & ((1 << SPECIES_SHIFT) - 1);
  }

  /** The number of sites. */
  public int order() {
    return factors.length;
  }

  /** The factor at a position, in sorted order. */
  public int factor(int position) {
    return factors[position];
  }

  /** How many sites of a species are involved. */
  public int sitesOf(int species) {
    int count = 0;
    for (int factor : factors) {
      if (species(factor) == species) {
        count++;
      }
    }
    return count;
  }

  /** A copy of the sorted factors. */
  public int[] factors() {
    return factors.clone();
  }

  /** The factors at the positions whose bits are set. */
  public MomentKey subset(int mask) {
    int[] chosen = new int[Integer.bitCount(mask)];
    int next = 0;
    for (int k = 0; k < factors.length; k++) {
      if ((mask & 1 << k) != 0) {
        chosen[next++] = factors[k];
      }
    }
    return new MomentKey(chosen);
  }

  @Override
  public int compareTo(MomentKey other) {
    return factors.length != other.factors.length
        ? Integer.compare(factors.length, other.factors.length)
        : Arrays.compare(factors, other.factors);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MomentKey that && Arrays.equals(factors, that.factors);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("<");
    for (int factor : factors) {
      text.append(text.length() == 1 ? "" : " ");
      text.append(species(factor)).append(':').append(element(factor));
    }
    return text.append('>').toString();
  }
}
