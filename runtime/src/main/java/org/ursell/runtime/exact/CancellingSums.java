package org.ursell.runtime.exact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;

/**
 * Sums of what belongs to each key, and which of them are not zero. What is left of numbers that
 * cancel is told from zero by their own size: a sum that is small beside all others still counts.
 *
 * @param <K> what the sums are told apart by
 */
final class CancellingSums<K> {
  /** What rounding leaves of a few dozen numbers, beside the sum of their moduli. */
  private static final double ROUNDING = 1e-14;

  private final Map<K, Sum> sums = new LinkedHashMap<>();

  /**
   * A sum.
   *
   * @param moduli the sum of the moduli of what was added
   */
  private record Sum(Complex value, double moduli) {
    Sum plus(Sum other) {
      return new Sum(value.add(other.value), moduli + other.moduli);
    }

    boolean isZero() {
      return value.norm() <= ROUNDING * moduli;
    }
  }

  /** Adds to the sum of a key. */
  void add(K key, Complex value) {
    sums.merge(key, new Sum(value, value.norm()), Sum::plus);
  }

  /** The keys whose sums are not zero. */
  Stream<K> left() {
    return sums.entrySet().stream()
        .filter(entry -> !entry.getValue().isZero())
        .map(Map.Entry::getKey);
  }
}
