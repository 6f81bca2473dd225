package org.ursell.runtime.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.hipparchus.complex.Complex;
import org.hipparchus.util.CombinatoricsUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.observable.PhaseDistribution.Maximum;
import org.ursell.runtime.state.RandomStates;

class PhaseDistributionTest {
  /** The definition, Eqs. (S4) to (S6): the Husimi function integrated over theta, numerically. */
  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5})
  void isTheIntegralOfTheHusimiFunction(int levels) {
    SiteOperator rho = RandomStates.density(levels, new Random(levels)).operator();
    PhaseDistribution s = PhaseDistribution.of(rho);
    for (double phi = -3.0; phi < 3.2; phi += 0.37) {
      int sections = 4000;
      double sum = 0.0;
      for (int k = 0; k < sections; k++) {
        double theta = Math.PI * (k + 0.5) / sections;
        double husimi = levels / (4.0 * Math.PI) * expectation(rho, coherent(levels, theta, phi));
        sum += Math.sin(theta) * husimi * Math.PI / sections;
      }
      assertThat(s.at(phi)).isCloseTo(sum - 0.5 / Math.PI, within(1e-6));
    }
  }

  /** All but the mean averages out. */
  @Test
  void hasNoMean() {
    PhaseDistribution s = PhaseDistribution.of(RandomStates.density(4, new Random(7)).operator());
    double sum = 0.0;
    for (int k = 0; k < 12; k++) {
      sum += s.at(2.0 * Math.PI * k / 12);
    }
    assertThat(sum).isCloseTo(0.0, within(1e-15));
    assertThat(s.coefficients().get(0)).isEqualTo(Complex.ZERO);
  }

  /** A coherent state has its phase, which is that of its amplitude. */
  @ParameterizedTest
  @ValueSource(doubles = {-3.0, -1.2, 0.0, 0.4, Math.PI})
  void aCoherentStateHasItsPhase(double phi) {
    PhaseDistribution s = PhaseDistribution.of(projector(coherent(3, 1.1, phi)));
    assertThat(s.maximum().position()).isCloseTo(phi, within(1e-7));
    assertThat(s.maximum().value()).isCloseTo(s.at(phi), within(1e-13));
  }

  /** Nowhere is it higher than at its maximum, whatever the state. */
  @Test
  void nothingIsHigherThanTheMaximum() {
    Random random = new Random(20231012);
    for (int trial = 0; trial < 200; trial++) {
      PhaseDistribution s =
          PhaseDistribution.of(RandomStates.density(2 + trial % 5, random).operator());
      Maximum maximum = s.maximum();
      assertThat(s.at(maximum.position())).isCloseTo(maximum.value(), within(1e-14));
      double highest = Double.NEGATIVE_INFINITY;
      for (int k = 0; k < 2000; k++) {
        highest = Math.max(highest, s.at(2.0 * Math.PI * k / 2000));
      }
      assertThat(highest).isBetween(maximum.value() - 2e-5, maximum.value() + 1e-14);
    }
  }

  /** Of equal maxima the one nearest to zero is taken; rounding does not decide. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 1e-17, -1e-17})
  void equalMaximaAreToldApartByTheirPlace(double rounding) {
    double height = 0.3;
    SiteOperator twoCrests =
        SiteOperator.identity(3)
            .times(1.0 / 3.0, 0.0)
            .plus(2, 0, height, 0.0)
            .plus(0, 2, height, 0.0)
            .plus(2, 1, rounding, 0.0)
            .plus(1, 2, rounding, 0.0);
    assertThat(PhaseDistribution.of(twoCrests).maximum().position()).isCloseTo(0.0, within(1e-12));
    SiteOperator across = twoCrests.plus(2, 0, -2 * height, 0.0).plus(0, 2, -2 * height, 0.0);
    assertThat(PhaseDistribution.of(across).maximum().position())
        .isCloseTo(Math.PI / 2, within(1e-12));
  }

  @Test
  void aStateWithoutPhaseIsFlat() {
    PhaseDistribution flat = PhaseDistribution.of(SiteOperator.transition(3, 1, 1));
    assertThat(flat.maximum()).isEqualTo(new Maximum(0.0, 0.0));
    assertThat(flat.at(1.0)).isZero();
  }

  private static Complex[] coherent(int levels, double theta, double phi) {
    int n = levels - 1;
    Complex[] state = new Complex[levels];
    for (int k = 0; k < levels; k++) {
      double modulus =
          Math.sqrt(CombinatoricsUtils.binomialCoefficientDouble(n, k))
              * Math.pow(Math.cos(theta / 2), k)
              * Math.pow(Math.sin(theta / 2), n - k);
      double angle = -phi * (k - n / 2.0);
      state[k] = new Complex(modulus * Math.cos(angle), modulus * Math.sin(angle));
    }
    return state;
  }

  private static SiteOperator projector(Complex[] state) {
    SiteOperator sum = SiteOperator.zero(state.length);
    for (int k = 0; k < state.length; k++) {
      for (int l = 0; l < state.length; l++) {
        Complex element = state[k].multiply(state[l].conjugate());
        sum = sum.plus(k, l, element.getRealPart(), element.getImaginaryPart());
      }
    }
    return sum;
  }

  private static double expectation(SiteOperator rho, Complex[] state) {
    return projector(state).expectation(rho).getRealPart();
  }
}
