package org.ursell.symbolic.symmetry;

import java.util.List;
import java.util.stream.IntStream;
import org.ursell.runtime.equations.Internal;
import org.ursell.symbolic.operator.SiteBasis;

/**
 * Identifies each moment with its complex conjugate: {@code <A^+>} is {@code <A>*}, so one of the
 * two is kept, the one that comes first.
 */
@Internal
public final class Conjugation {
  /** For each species the adjoint of each factor, counted from 1. */
  private final List<int[]> adjoints;

  private final boolean allReal;

  /** Conjugation in given bases, one per species. */
  public Conjugation(List<SiteBasis> bases) {
    this.adjoints = bases.stream().map(Conjugation::adjoints).toList();
    this.allReal =
        adjoints.stream()
            .allMatch(a -> IntStream.range(1, a.length).allMatch(factor -> a[factor] == factor));
  }

  private static int[] adjoints(SiteBasis basis) {
    List<SiteBasis.Factor> factors = basis.factors();
    int[] adjoints = new int[factors.size() + 1];
    for (int f = 1; f < adjoints.length; f++) {
      adjoints[f] = factors.get(f - 1).adjoint();
    }
    return adjoints;
  }

  /** The key of the Hermitian conjugate product. */
  public MomentKey conjugate(MomentKey key) {
    if (allReal) {
      return key;
    }
    int[] factors = key.factors();
    for (int k = 0; k < factors.length; k++) {
      int species = MomentKey.species(factors[k]);
      int element = MomentKey.element(factors[k]);
      factors[k] = MomentKey.factor(species, adjoints.get(species)[element]);
    }
    return MomentKey.of(factors);
  }

  /** The one of a key and its conjugate that is kept. */
  public MomentKey canonical(MomentKey key) {
    MomentKey conjugate = conjugate(key);
    return conjugate.compareTo(key) < 0 ? conjugate : key;
  }

  /** Whether the expectation is real. */
  public boolean isReal(MomentKey key) {
    return conjugate(key).equals(key);
  }
}
