package org.ursell.symbolic.hierarchy;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.ursell.symbolic.coefficient.Coefficient;
import org.ursell.symbolic.symmetry.MomentKey;

/**
 * A right-hand side before closure as it is kept: two arrays in the order of the moments. Of high
 * orders most memory is terms, and a term of a tree takes ten times as much.
 */
final class Derivative extends AbstractMap<MomentKey, Coefficient> {
  private final MomentKey[] moments;
  private final Coefficient[] coefficients;

  /**
   * A copy of terms.
   *
   * @param known moments that were met before, each under itself; those of the terms are added
   */
  Derivative(SortedMap<MomentKey, Coefficient> terms, Map<MomentKey, MomentKey> known) {
    this.moments =
        terms.keySet().stream()
            .map(moment -> Objects.requireNonNullElse(known.putIfAbsent(moment, moment), moment))
            .toArray(MomentKey[]::new);
    this.coefficients = terms.values().toArray(Coefficient[]::new);
  }

  @Override
  public Set<Map.Entry<MomentKey, Coefficient>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<MomentKey, Coefficient>> iterator() {
        return IntStream.range(0, moments.length)
            .mapToObj(k -> Map.entry(moments[k], coefficients[k]))
            .iterator();
      }

      @Override
      public int size() {
        return moments.length;
      }
    };
  }
}
