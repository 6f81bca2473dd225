package org.ursell.symbolic.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.SiteOperator;

/** The hand-written mean field against its linearisation and against products of finite N. */
class MeanFieldMasterEquationTest {
  @Test
  void theUnsynchronisedStateIsStationaryAndItsLinearisationIsThePapers() {
    double v = 0.8;
    double k = -0.3;
    double gain = 0.5;
    MeanFieldMasterEquation field = new MeanFieldMasterEquation(v, 0.0, 0.0, k, gain, 1.0);
    SiteOperator middle = SiteOperator.transition(3, 1, 1);
    Complex x = new Complex(1e-7, 3e-7);
    Complex y = new Complex(-2e-7, 1e-7);
    // <|2><1|> is the entry (1, 2) of rho.
    SiteOperator perturbation =
        SiteOperator.zero(3)
            .plus(1, 2, x.getReal(), x.getImaginary())
            .plus(0, 1, y.getReal(), y.getImaginary());
    SiteOperator rho = middle.plus(perturbation).plus(perturbation.adjoint());

    assertThat(field.derivative(List.of(middle)).get(0)).isEqualTo(SiteOperator.zero(3));
    SiteOperator derivative = field.derivative(List.of(rho)).get(0);

    Complex expectedX =
        new Complex(-0.5, k + 2 * v).multiply(x).add(new Complex(0.0, 2 * v).multiply(y));
    Complex expectedY =
        new Complex(-gain / 2, -2 * v).multiply(y).subtract(new Complex(0.0, 2 * v).multiply(x));
    assertThat(new Complex(derivative.re(1, 2), derivative.im(1, 2)).subtract(expectedX).norm())
        .isLessThan(1e-12);
    assertThat(new Complex(derivative.re(0, 1), derivative.im(0, 1)).subtract(expectedY).norm())
        .isLessThan(1e-12);
  }

  @Test
  void aProductStateOfTwoGroupsMovesAsMeanFieldWithOneNeighbourLess() {
    RandomStates random = new RandomStates(23);
    List<SiteOperator> states = List.of(random.site(3), random.site(3));
    int n = 2;
    SiteModel model = PaperMatrices.twoGroups(n, 1.1, 0.6, 0.3, -0.4, 0.5);
    DenseMasterEquation dense = new DenseMasterEquation(model);
    // A site has n - 1 neighbours of its own group, and n of the other.
    MeanFieldMasterEquation field =
        new MeanFieldMasterEquation(1.1 * (n - 1) / n, 0.6, -0.4, 0.3, 0.5, 1.0);

    ComplexMatrix rho = dense.derivative(dense.productState(states));

    for (int group = 0; group < 2; group++) {
      SiteOperator derivative = field.derivative(states).get(group);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          SiteOperator transition = SiteOperator.transition(3, i, j);
          Complex exact = dense.expectation(List.of(new SiteFactor(group, transition)), rho);
          Complex mean = transition.expectation(derivative);
          assertThat(exact.subtract(mean).norm()).isCloseTo(0.0, within(1e-14));
        }
      }
    }
  }
}
