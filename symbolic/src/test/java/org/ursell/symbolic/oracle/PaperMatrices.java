package org.ursell.symbolic.oracle;

import java.util.List;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The models of Nadolny and Bruder, "Macroscopic quantum synchronization effects" (2023), Eq. 1,
 * with numbers for every parameter. Rates are in units of gamma_minus = 1.
 */
public final class PaperMatrices {
  private PaperMatrices() {}

  /** S+ = sqrt(2) (|2&gt;&lt;1| + |1&gt;&lt;0|). */
  public static SiteOperator raise() {
    return SiteOperator.zero(3).plus(2, 1, Math.sqrt(2.0), 0.0).plus(1, 0, Math.sqrt(2.0), 0.0);
  }

  /** One group of N oscillators: coupling V/N, anharmonicity K, gain rate gamma_plus. */
  public static SiteModel oneGroup(int sites, double coupling, double anharmonicity, double gain) {
    SiteOperator raise = raise();
    return new SiteModel(
        List.of(new SiteModel.Group(sites, hamiltonian(anharmonicity, 0.0), jumps(gain))),
        List.of(new SiteModel.Coupling(coupling / sites, 0, raise, 0, raise.adjoint())));
  }

  /** Two groups of N oscillators each, detuned by delta and coupled by V_AB/N. */
  public static SiteModel twoGroups(
      int sites,
      double coupling,
      double groupCoupling,
      double anharmonicity,
      double detuning,
      double gain) {
    SiteOperator raise = raise();
    SiteOperator lower = raise.adjoint();
    return new SiteModel(
        List.of(
            new SiteModel.Group(sites, hamiltonian(anharmonicity, detuning), jumps(gain)),
            new SiteModel.Group(sites, hamiltonian(anharmonicity, -detuning), jumps(gain))),
        List.of(
            new SiteModel.Coupling(coupling / sites, 0, raise, 0, lower),
            new SiteModel.Coupling(coupling / sites, 1, raise, 1, lower),
            new SiteModel.Coupling(groupCoupling / sites, 0, raise, 1, lower),
            new SiteModel.Coupling(groupCoupling / sites, 0, lower, 1, raise)));
  }

  /**
   * The start rho0 = 1/3 + 0.1 (|1&gt;&lt;2| + |2&gt;&lt;1|), a little coherence on a mixed state.
   */
  public static SiteOperator seededMixture() {
    return SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);
  }

  private static SiteOperator hamiltonian(double anharmonicity, double detuning) {
    return SiteOperator.zero(3)
        .plus(2, 2, anharmonicity + detuning / 2.0, 0.0)
        .plus(0, 0, -detuning / 2.0, 0.0);
  }

  private static List<SiteModel.Jump> jumps(double gain) {
    return List.of(
        new SiteModel.Jump(gain, SiteOperator.transition(3, 1, 0)),
        new SiteModel.Jump(1.0, SiteOperator.transition(3, 1, 2)));
  }
}
