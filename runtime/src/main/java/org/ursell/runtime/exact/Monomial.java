package org.ursell.runtime.exact;

import java.util.List;

/**
 * A normal-ordered product of creation and annihilation operators of some bosonic modes.
 *
 * @param creations the power of c' of each mode
 * @param annihilations the power of c of each mode
 */
record Monomial(List<Integer> creations, List<Integer> annihilations) {
  Monomial {
    creations = List.copyOf(creations);
    annihilations = List.copyOf(annihilations);
  }

  Monomial adjoint() {
    return new Monomial(/* creations= */ annihilations, /* annihilations= */ creations);
  }

  /** By how much it raises the number of a mode. */
  int raises(int mode) {
    return creations.get(mode) - annihilations.get(mode);
  }
}
