package org.ursell.symbolic.oracle;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.SiteOperator;

/**
 * The mean-field master equation of the three-level oscillators, written by hand (Nadolny and
 * Bruder, 2023): each group g has one density matrix,
 *
 * <p>rho_g' = -i [H_g + V (S+ &lt;S-&gt;_g + h.c.) + V_AB (S+ &lt;S-&gt;_other + h.c.), rho_g] +
 * dissipators, H_g = +-delta/2 Sz + K |2&gt;&lt;2|.
 *
 * @param coupling V
 * @param groupCoupling V_AB; irrelevant with one group
 * @param detuning delta; irrelevant with one group
 * @param anharmonicity K
 * @param gainRate gamma_plus
 * @param lossRate gamma_minus
 */
public record MeanFieldMasterEquation(
    double coupling,
    double groupCoupling,
    double detuning,
    double anharmonicity,
    double gainRate,
    double lossRate) {

  /** The derivatives of the density matrices of one group, or of two. */
  public List<SiteOperator> derivative(List<SiteOperator> states) {
    List<SiteOperator> derivatives = new ArrayList<>();
    for (int g = 0; g < states.size(); g++) {
      SiteOperator hamiltonian =
          SiteOperator.transition(3, 2, 2)
              .times(anharmonicity, 0.0)
              .plus(field(states.get(g), coupling));
      if (states.size() == 2) {
        double half = (g == 0 ? 0.5 : -0.5) * detuning;
        hamiltonian =
            hamiltonian
                .plus(SiteOperator.zero(3).plus(2, 2, half, 0.0).plus(0, 0, -half, 0.0))
                .plus(field(states.get(1 - g), groupCoupling));
      }
      SiteOperator rho = states.get(g);
      derivatives.add(
          hamiltonian
              .times(rho)
              .times(0.0, -1.0)
              .plus(rho.times(hamiltonian).times(0.0, 1.0))
              .plus(dissipator(SiteOperator.transition(3, 1, 0), gainRate, rho))
              .plus(dissipator(SiteOperator.transition(3, 1, 2), lossRate, rho)));
    }
    return derivatives;
  }

  /** strength (S+ &lt;S-&gt; + h.c.). */
  private static SiteOperator field(SiteOperator state, double strength) {
    SiteOperator raise = PaperMatrices.raise();
    Complex lowering = raise.adjoint().expectation(state);
    SiteOperator half =
        raise.times(strength * lowering.getReal(), strength * lowering.getImaginary());
    return half.plus(half.adjoint());
  }

  private static SiteOperator dissipator(SiteOperator jump, double rate, SiteOperator rho) {
    SiteOperator decay = jump.adjoint().times(jump);
    return jump.times(rho)
        .times(jump.adjoint())
        .plus(decay.times(rho).plus(rho.times(decay)).times(-0.5, 0.0))
        .times(rate, 0.0);
  }
}
