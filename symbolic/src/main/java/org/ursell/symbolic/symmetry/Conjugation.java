package org.ursell.symbolic.symmetry;

import java.util.List;
import org.ursell.symbolic.operator.SiteBasis;

/**
 * Identifies each moment with its complex conjugate: {@code <A^+>} is {@code <A>*}, so one of the
 * two is kept, the one that comes first.
 */
public final class Conjugation {
  private final List<SiteBasis> bases;

  /** Conjugation in given bases, one a species. */
  public Conjugation(List<SiteBasis> bases) {
    this.bases = List.copyOf(bases);
  }

  /** The key of the Hermitian conjugate product. */
  public MomentKey conjugate(MomentKey key) {
    int[] factors = key.factors();
    for (int k = 0; k < factors.length; k++) {
      int species = MomentKey.species(factors[k]);
      int element = MomentKey.element(factors[k]);
      factors[k] =
          MomentKey.factor(species, bases.get(species).factors().get(element - 1).adjoint());
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
