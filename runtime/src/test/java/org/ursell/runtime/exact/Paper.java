package org.ursell.runtime.exact;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.ursell.runtime.equations.ChargeDescriptor;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.SiteOperator;

/**
 * One group of the model of Nadolny and Bruder, "Macroscopic quantum synchronization effects"
 * (2023), Eq. (1), with gamma_minus = 1, and its mean-field limit written out by hand.
 */
record Paper(double v, double k, double gammaPlus) {
  static final SiteOperator S_PLUS =
      SiteOperator.zero(3).plus(2, 1, Math.sqrt(2.0), 0.0).plus(1, 0, Math.sqrt(2.0), 0.0);
  static final ObservableDescriptor ORDER_PARAMETER = new ObservableDescriptor("S+", 0, S_PLUS);
  static final ChargeDescriptor PHASE =
      new ChargeDescriptor("phase", List.of(List.of(0.0, 1.0, 2.0)));

  LindbladModel model(int n) {
    return model(n, true);
  }

  LindbladModel model(int n, boolean withCharge) {
    LindbladModel.Builder builder =
        LindbladModel.builder()
            .species("A", n, SiteOperator.zero(3).plus(2, 2, k, 0.0))
            .coupling(0, 0, new Complex(v / n), S_PLUS, S_PLUS.adjoint())
            .jump(0, gammaPlus, SiteOperator.transition(3, 1, 0))
            .jump(0, 1.0, SiteOperator.transition(3, 1, 2));
    return (withCharge ? builder.charge(PHASE) : builder).build();
  }

  /** The synchronised mean-field state, by integrating for long; its phase is arbitrary. */
  SiteOperator synchronisedState() {
    SiteOperator rho =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.0).plus(2, 1, 0.1, 0.0);
    double h = 0.02;
    for (int step = 0; step < 20_000; step++) {
      SiteOperator a = derivative(rho);
      SiteOperator b = derivative(rho.plus(a.times(h / 2, 0.0)));
      SiteOperator c = derivative(rho.plus(b.times(h / 2, 0.0)));
      SiteOperator d = derivative(rho.plus(c.times(h, 0.0)));
      SiteOperator sum = a.plus(b.times(2.0, 0.0)).plus(c.times(2.0, 0.0)).plus(d);
      rho = rho.plus(sum.times(h / 6, 0.0));
    }
    // Rounding over many steps must not leave a state that is Hermitian only nearly.
    rho = rho.plus(rho.adjoint()).times(0.5, 0.0);
    return rho.times(1.0 / rho.trace().getReal(), 0.0);
  }

  private SiteOperator derivative(SiteOperator rho) {
    Complex minus = S_PLUS.adjoint().expectation(rho);
    SiteOperator field = S_PLUS.times(v * minus.getReal(), v * minus.getImaginary());
    SiteOperator h = field.plus(field.adjoint()).plus(2, 2, k, 0.0);
    SiteOperator sum = h.times(rho).plus(rho.times(h).times(-1.0, 0.0)).times(0.0, -1.0);
    sum = sum.plus(dissipator(SiteOperator.transition(3, 1, 0), rho).times(gammaPlus, 0.0));
    return sum.plus(dissipator(SiteOperator.transition(3, 1, 2), rho));
  }

  private static SiteOperator dissipator(SiteOperator jump, SiteOperator rho) {
    SiteOperator loss = jump.adjoint().times(jump);
    return jump.times(rho)
        .times(jump.adjoint())
        .plus(loss.times(rho).plus(rho.times(loss)).times(-0.5, 0.0));
  }
}
