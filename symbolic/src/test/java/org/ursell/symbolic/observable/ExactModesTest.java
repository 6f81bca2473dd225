package org.ursell.symbolic.observable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ObservableDescriptor;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.exact.ExactOptions;
import org.ursell.runtime.exact.ExactSolver;

/** What is made of expectation values of modes and sites, by the exact solver. */
class ExactModesTest {
  private static final String TAVIS_CUMMINGS =
      """
      name: tavis-cummings
      species: {c: {boson: true}, A: {levels: 2, count: 2}}
      parameters: {w: 0.7, g: 0.9, V: 0.4, kappa: 0.5, Gamma: 0.3}
      operators: {sm: "|0><1|", J: sum sm}
      hamiltonian:
        - w*c'*c
        - for each A: g*(c'*sm + h.c.)
        - for pairs A A: V*(sm (x) sm' + h.c.)
      jumps:
        - rate kappa, operator c
        - collective A: rate Gamma, operator sm
      CHARGES
      observables:
        joint: <c'*sm>
        pulled: <c'*J>
        g2: <c'*c'*c*c>/<c'*c>^2
        three: <c'*c*(sm' (x) sm)>_{A A}
        charged: <c*c*sm'>_A
        all: <c*c'*J'*J>
      initial: {c: coherent 0.8, A: 0.6*|0> + 0.8*i*|1>}
      """;

  /** By dense matrices of 18 number states in NumPy, Runge-Kutta to t = 0.6. */
  private static final List<Complex> DENSE =
      List.of(
          new Complex(-0.122678699857232, 0.2428396568461401),
          new Complex(-0.24535739971446402, 0.4856793136922802),
          new Complex(0.8660362370222597),
          new Complex(0.044021027206357574),
          new Complex(-0.2021113757726558, -0.20120812419938655),
          new Complex(0.5149743646027457));

  @ParameterizedTest
  @ValueSource(strings = {"", "charges: {excitations: {c: 1, A: [0, 1]}}"})
  void sitesAndAModeAreDense(String charges) {
    Observed observed = Observed.of(TAVIS_CUMMINGS.replace("CHARGES", charges));
    Parameters at = observed.subject().descriptor().defaults();
    List<Complex> values = observed.exact(at, 0.6);
    for (int k = 0; k < DENSE.size(); k++) {
      assertThat(values.get(k).subtract(DENSE.get(k)).norm())
          .as("%d: %s and %s", k, values.get(k), DENSE.get(k))
          .isLessThan(2e-7);
    }
  }

  /** A driven Kerr oscillator: the values are those of dense matrices. */
  @Test
  void theSteadyStateOfAKerrOscillator() {
    Observed observed =
        Observed.of(
            """
            name: kerr
            species: {c: {boson: true}}
            parameters: {U: 0.1, F: 0.4, kappa: 0.5}
            hamiltonian:
              - c'*c + U*c'*c'*c*c + F*(c + c')
            jumps:
              - rate kappa, operator c
            observables:
              n: <c'*c>
              g2: <c'*c'*c*c>/<c'*c>^2
              var: <(c'*c)^2> - <c'*c>^2
            """);
    Parameters at = observed.subject().descriptor().defaults();
    List<ObservableDescriptor> observables =
        observed.subject().descriptor().observables().stream()
            .map(one -> one.at(observed.subject().descriptor(), at))
            .toList();
    List<Complex> values =
        ExactSolver.of(observed.subject(), at, ExactOptions.defaults())
            .steadyState(observables)
            .values();
    assertThat(values.get(0).getRealPart()).isCloseTo(0.143640297, within(1e-8));
    assertThat(values.get(1).getRealPart()).isCloseTo(0.843581511, within(1e-7));
    assertThat(values.get(2).getRealPart()).isCloseTo(0.140412987, within(1e-7));
  }
}
