package org.ursell.runtime.langevin;

import org.ursell.runtime.equations.SiteOperator;

/** Maps of one site's density matrix that make up a Lindblad equation. */
final class SiteMaps {
  private SiteMaps() {}

  /** [A, B]. */
  static SiteOperator commutator(SiteOperator a, SiteOperator b) {
    return a.times(b).plus(b.times(a).times(-1.0, 0.0));
  }

  /** {A, B}. */
  static SiteOperator anticommutator(SiteOperator a, SiteOperator b) {
    return a.times(b).plus(b.times(a));
  }

  /** -i [H, rho]. */
  static SiteOperator turn(SiteOperator h, SiteOperator rho) {
    return commutator(h, rho).times(0.0, -1.0);
  }

  /** L rho L^+ - {L^+ L, rho}/2. */
  static SiteOperator dissipate(SiteOperator jump, SiteOperator rho) {
    SiteOperator adjoint = jump.adjoint();
    return jump.times(rho)
        .times(adjoint)
        .plus(anticommutator(adjoint.times(jump), rho).times(-0.5, 0.0));
  }

  /** The largest modulus of an entry. */
  static double largest(SiteOperator a) {
    double largest = 0.0;
    for (int i = 0; i < a.levels(); i++) {
      for (int j = 0; j < a.levels(); j++) {
        largest = Math.max(largest, Math.hypot(a.re(i, j), a.im(i, j)));
      }
    }
    return largest;
  }
}
