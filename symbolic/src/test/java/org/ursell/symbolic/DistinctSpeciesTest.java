package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.runtime.state.ProductState;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.model.LocalOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.model.ModelBuilder;

/** One species of three sites is the same physics as three species of one site. */
class DistinctSpeciesTest {
  private static final LocalOperator RAISING =
      LocalOperator.transition("sqrt(2)", 2, 1).plus(LocalOperator.transition("sqrt(2)", 1, 0));
  private static final LocalOperator LOWERING =
      LocalOperator.transition("sqrt(2)", 1, 2).plus(LocalOperator.transition("sqrt(2)", 0, 1));

  private static Model three() {
    ModelBuilder builder =
        new ModelBuilder("three", "three oscillators, each a species")
            .coupling("V", 0.75)
            .coupling("K", 0.3)
            .rate("gamma_plus", 0.5)
            .rate("gamma_minus", 1.0);
    String[] names = {"A", "B", "C"};
    for (int k = 0; k < 3; k++) {
      builder
          .species(names[k], 3, "1")
          .onSite(names[k], "K", LocalOperator.transition(2, 2))
          .jump(names[k], "gamma_plus", LocalOperator.transition(1, 0))
          .jump(names[k], "gamma_minus", LocalOperator.transition(1, 2));
      for (int l = 0; l < k; l++) {
        builder.pairs(names[l], RAISING, names[k], LOWERING, "V/3");
      }
    }
    return builder.observable("S+", "A", RAISING).build();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void symmetricReductionAtThreeSites(int order) {
    MomentEquations together =
        TableEmitter.emit(DerivationPipeline.derive(PaperModels.oneGroup(), order));
    MomentEquations apart = TableEmitter.emit(DerivationPipeline.derive(three(), order));
    SiteOperator site =
        SiteOperator.identity(3).times(1.0 / 3.0, 0.0).plus(1, 2, 0.1, 0.05).plus(2, 1, 0.1, -0.05);
    DensityMatrix rho = DensityMatrix.of(site);
    double[] y = ProductState.of(rho).moments(together);
    double[] z = ProductState.of(rho, rho, rho).moments(apart);
    double[] c =
        together.coefficients(together.descriptor().defaults().with("N", 3).with("K", 0.3));
    double[] d = apart.coefficients(apart.descriptor().defaults());
    SingleSiteObservable first = SingleSiteObservable.orderParameter(together);
    SingleSiteObservable second = SingleSiteObservable.orderParameter(apart);
    // Euler steps: both systems must agree in every step, correlations included.
    double[] dy = new double[y.length];
    double[] dz = new double[z.length];
    double step = 0.05 + 0.01 * new Random(3).nextDouble();
    for (int k = 0; k < 40; k++) {
      together.derivative(y, c, dy);
      apart.derivative(z, d, dz);
      for (int i = 0; i < y.length; i++) {
        y[i] += step * dy[i];
      }
      for (int i = 0; i < z.length; i++) {
        z[i] += step * dz[i];
      }
      assertThat(second.re(z)).isCloseTo(first.re(y), Offset.offset(1e-13));
      assertThat(second.im(z)).isCloseTo(first.im(y), Offset.offset(1e-13));
    }
    assertThat(MomentSpace.of(apart).dimension())
        .isGreaterThan(MomentSpace.of(together).dimension());
  }
}
