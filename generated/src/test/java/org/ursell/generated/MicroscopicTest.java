package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.microscopic.LinearSteadyState;
import org.ursell.runtime.microscopic.LinearSteadyState.FirstOrder;
import org.ursell.runtime.microscopic.SteadyPhases;
import org.ursell.runtime.observable.PhaseDistribution;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.MomentSpace;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.BuiltInModels;

/**
 * One driven and two coupled oscillators: Nadolny and Bruder, "Macroscopic quantum synchronization
 * effects" (2023), supplement, section 1.
 */
class MicroscopicTest {
  private static final MomentEquations DRIVEN =
      derive("driven-oscillator", DerivationRequest.order(1));
  private static final MomentEquations PAIR =
      derive("two-oscillators", DerivationRequest.order(2).filteredBy("phase"));

  private static MomentEquations derive(String model, DerivationRequest request) {
    return TableEmitter.emit(
        new DerivationPipeline().run(BuiltInModels.model(model).orElseThrow(), request));
  }

  private static Parameters driven(double k, double gammaPlus) {
    return DRIVEN
        .descriptor()
        .defaults()
        .with("Omega", 0.1)
        .with("K", k * (1.0 + gammaPlus))
        .with("gamma_plus", gammaPlus);
  }

  private static Parameters pair(double delta, double k, double vAb) {
    return PAIR.descriptor()
        .defaults()
        .with("delta", delta)
        .with("K", k)
        .with("V_AB", vAb)
        .with("gamma_plus", 0.5);
  }

  /** Fig. 2(d), first row: the interference blockade, lifted by an asymmetry of either sign. */
  @ParameterizedTest
  @CsvSource({
    "0.0, 0.009646, 0.009646, 0, 0",
    "-0.1, 0.028853, -0.011723, 0.108201, -0.037114",
    "0.1, -0.011723, 0.028853, -0.108201, -0.037114"
  })
  void phasesOfADrivenOscillator(double k, double at0, double atPi, double re, double im) {
    PhaseDistribution s = SteadyPhases.ofDrivenSite(DRIVEN).at(driven(k, 1.0));
    assertThat(s.at(0.0)).isCloseTo(at0, within(5e-7));
    assertThat(s.at(Math.PI)).isCloseTo(atPi, within(5e-7));
    double[] y = new LinearSteadyState(DRIVEN).at(driven(k, 1.0));
    Complex amplitude = SingleSiteObservable.orderParameter(DRIVEN).value(y);
    assertThat(amplitude.getRealPart()).isCloseTo(re, within(5e-7));
    assertThat(amplitude.getImaginaryPart()).isCloseTo(im, within(5e-7));
  }

  @Test
  void theBlockedOscillatorPrefersTwoOppositePhases() {
    PhaseDistribution s = SteadyPhases.ofDrivenSite(DRIVEN).at(driven(0.0, 1.0));
    assertThat(s.at(Math.PI / 2)).isCloseTo(-0.009646, within(5e-7));
    assertThat(s.at(-Math.PI / 2)).isCloseTo(-0.009646, within(5e-7));
    assertThat(s.coefficients().get(1).norm()).isLessThan(1e-15);
    assertThat(s.maximum().position()).isCloseTo(0.0, within(1e-12));
  }

  /** Where the rates differ the drive acts at first order: one broad maximum, far larger. */
  @Test
  void unequalRatesLiftTheBlockade() {
    PhaseDistribution s = SteadyPhases.ofDrivenSite(DRIVEN).at(driven(0.0, 0.5));
    assertThat(s.maximum().value()).isGreaterThan(2 * 0.009646);
    assertThat(s.coefficients().get(1).norm()).isGreaterThan(s.coefficients().get(2).norm());
  }

  /** The steady state is one: nothing moves, and it is a quantum state. */
  @Test
  void nothingMovesInASteadyState() {
    Parameters point = driven(-0.3, 0.2);
    double[] y = new LinearSteadyState(DRIVEN).at(point);
    double[] dydt = new double[y.length];
    DRIVEN.derivative(y, DRIVEN.coefficients(point), dydt);
    assertThat(dydt).containsOnly(new double[dydt.length], within(1e-15));
    assertThat(MomentSpace.of(DRIVEN).singleSite(0).smallestEigenvalue(y)).isPositive();
  }

  /** To first order only the two exchanges with the limit cycle |1&gt;|1&gt; matter. */
  @ParameterizedTest
  @CsvSource({"0.3, 0", "10, -10", "-12, -12", "4, -9", "0, 15", "-7, 2.5"})
  void firstOrderOfTwoOscillators(double delta, double k) {
    FirstOrder found = new LinearSteadyState(PAIR).firstOrder(pair(delta, k, 0.1), "V_AB");
    double rate = 0.5 * (0.5 + 1.0);
    SiteOperator zeroth = MomentSpace.of(PAIR).pair(0, 1).operator(found.zeroth());
    assertThat(zeroth.re(4, 4)).isCloseTo(1.0, within(1e-14));
    double[] y = found.at(0.05);
    SiteOperator rho = MomentSpace.of(PAIR).pair(0, 1).operator(y);
    // Level 3 i + k is |i> of A and |k> of B.
    assertElement(rho, 6, 4, new Complex(0, -0.1).divide(new Complex(rate, k + delta)));
    assertElement(rho, 2, 4, new Complex(0, -0.1).divide(new Complex(rate, k - delta)));
    for (int row = 0; row < 9; row++) {
      for (int column = 0; column < row; column++) {
        boolean exchange = (row == 6 && column == 4) || (row == 4 && column == 2);
        if (!exchange) {
          assertElement(rho, row, column, Complex.ZERO);
        }
      }
    }
  }

  private static void assertElement(SiteOperator rho, int row, int column, Complex expected) {
    assertThat(rho.re(row, column)).isCloseTo(expected.getRealPart(), within(1e-12));
    assertThat(rho.im(row, column)).isCloseTo(expected.getImaginaryPart(), within(1e-12));
  }

  /** Fig. S1: strong alignment at the resonances, in phase below them and opposite above. */
  @Test
  void phasesOfTwoOscillators() {
    SteadyPhases phases = SteadyPhases.ofCoupledPair(PAIR, "V_AB");
    double resonant = phases.at(pair(10, -10, 0.1)).maximum().value();
    double blocked = phases.at(pair(0, -10, 0.1)).maximum().value();
    assertThat(resonant).isGreaterThan(5 * blocked);
    assertThat(phases.at(pair(0, -14, 0.1)).maximum().position()).isCloseTo(0.0, within(0.1));
    assertThat(Math.abs(phases.at(pair(0, 14, 0.1)).maximum().position()))
        .isCloseTo(Math.PI, within(0.1));
    // Turning delta around exchanges the two.
    assertThat(phases.at(pair(-4, -7, 0.1)).maximum().position())
        .isCloseTo(-phases.at(pair(4, -7, 0.1)).maximum().position(), within(1e-12));
    // Of first order in the coupling.
    assertThat(phases.at(pair(4, -7, 0.2)).maximum().value())
        .isCloseTo(2 * phases.at(pair(4, -7, 0.1)).maximum().value(), within(1e-14));
  }

  /** The filter leaves out what is zero, so the full equations give the same, 80 for 18. */
  @Test
  void theFilterChangesNothing() {
    MomentEquations all = derive("two-oscillators", DerivationRequest.order(2));
    assertThat(all.moments()).hasSize(80);
    assertThat(PAIR.moments()).hasSize(18);
    Parameters point = pair(3, -4, 0.1);
    PhaseDistribution expected = SteadyPhases.ofCoupledPair(PAIR, "V_AB").at(point);
    PhaseDistribution found = SteadyPhases.ofCoupledPair(all, "V_AB").at(point);
    assertThat(found.maximum().value()).isCloseTo(expected.maximum().value(), within(1e-14));
    assertThat(found.maximum().position()).isCloseTo(expected.maximum().position(), within(1e-12));
  }

  @Test
  void saysWhatHasNoSingleSteadyState() {
    LinearSteadyState steady = new LinearSteadyState(DRIVEN);
    Parameters still = driven(0.0, 0.0).with("Omega", 0.0);
    assertThatThrownBy(() -> steady.at(still))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("more than one steady state at K = 0.0, Omega = 0.0");
  }

  @Test
  void saysWhatIsNotLinear() {
    OneGroupOrder1 meanField = new OneGroupOrder1();
    LinearSteadyState steady = new LinearSteadyState(meanField);
    assertThatThrownBy(() -> steady.at(meanField.descriptor().defaults()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("are not linear");
    assertThatThrownBy(() -> new LinearSteadyState(PAIR).firstOrder(pair(1, 1, 1), "V"))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("no parameter 'V'");
  }
}
