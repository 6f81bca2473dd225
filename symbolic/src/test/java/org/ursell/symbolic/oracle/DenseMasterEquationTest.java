package org.ursell.symbolic.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.SiteOperator;

/** The dense master equation against closed forms that everybody knows. */
class DenseMasterEquationTest {
  private static final SiteOperator LOWER = SiteOperator.transition(2, 0, 1);
  private static final SiteOperator EXCITED = SiteOperator.transition(2, 1, 1);

  @Test
  void anExcitedAtomDecaysExponentially() {
    DenseMasterEquation atom = atoms(1, 0.0, 0.0, 1.3);
    SiteOperator start = SiteOperator.zero(2).plus(0, 0, 0.2, 0).plus(1, 1, 0.8, 0);
    SiteOperator coherent = start.plus(0, 1, 0.1, 0.2).plus(1, 0, 0.1, -0.2);

    ComplexMatrix rho = atom.evolve(ComplexMatrix.of(coherent), 1.7);

    assertThat(rho.get(1, 1).getReal()).isCloseTo(0.8 * Math.exp(-1.3 * 1.7), within(1e-14));
    assertClose(rho.get(0, 1), new Complex(0.1, 0.2).multiply(Math.exp(-0.65 * 1.7)), 1e-14);
  }

  @Test
  void aDrivenAtomShowsRabiOscillations() {
    DenseMasterEquation atom = atoms(1, 2.0, 0.0, 0.0);

    ComplexMatrix rho = atom.evolve(ground(1), 5.0);

    assertThat(rho.get(1, 1).getReal()).isCloseTo(Math.pow(Math.sin(5.0), 2), within(1e-13));
  }

  @Test
  void aDrivenDecayingAtomReachesTheSteadyStateOfTheBlochEquations() {
    DenseMasterEquation atom = atoms(1, 0.7, 0.0, 1.1);

    ComplexMatrix rho = atom.evolve(ground(1), 80.0);

    double saturated = 0.7 * 0.7 / (1.1 * 1.1 + 2.0 * 0.7 * 0.7);
    assertThat(rho.get(1, 1).getReal()).isCloseTo(saturated, within(1e-13));
  }

  @Test
  void anExcitationOscillatesBetweenTwoAtoms() {
    DenseMasterEquation pair = atoms(2, 0.0, 0.9, 0.0);
    ComplexMatrix start =
        ComplexMatrix.of(EXCITED).kronecker(ComplexMatrix.of(SiteOperator.transition(2, 0, 0)));

    ComplexMatrix rho = pair.evolve(start, 3.0);

    // One pair of sites exchanges at V/N = 0.45.
    double first = pair.embed(0, 0, EXCITED).traceOfProduct(rho).getReal();
    assertThat(first).isCloseTo(Math.pow(Math.cos(0.45 * 3.0), 2), within(1e-13));
  }

  @Test
  void twoAtomsThatDecayTogetherSuperradiate() {
    SiteModel.Group group = new SiteModel.Group(2, SiteOperator.zero(2), List.of());
    DenseMasterEquation pair =
        new DenseMasterEquation(
            new SiteModel(
                List.of(group), List.of(), List.of(new SiteModel.CollectiveJump(0, 0.6, LOWER))));

    ComplexMatrix rho = pair.evolve(pair.productState(List.of(EXCITED)), 1.4);

    // Both steps down the ladder have rate 2 Gamma.
    double decay = 2.0 * 0.6 * 1.4;
    assertThat(rho.get(3, 3).getReal()).isCloseTo(Math.exp(-decay), within(1e-13));
    double oneLeft = rho.get(1, 1).getReal() + rho.get(2, 2).getReal();
    assertThat(oneLeft).isCloseTo(decay * Math.exp(-decay), within(1e-13));
  }

  @Test
  void twoOscillatorsResonateWhereThePaperSays() {
    double vab = 1e-4;
    double anharmonicity = 0.4;
    double detuning = -0.3;
    double gain = 0.7;
    DenseMasterEquation pair =
        new DenseMasterEquation(
            PaperMatrices.twoGroups(1, 5.0, vab, anharmonicity, detuning, gain));
    SiteOperator middle = SiteOperator.transition(3, 1, 1);

    ComplexMatrix rho = pair.evolve(pair.productState(List.of(middle, middle)), 60.0);

    double mean = (gain + 1.0) / 2.0;
    Complex amplitude = new Complex(0.0, -2.0 * vab);
    // Index 3 n_A + n_B: |2,0> is 6, |0,2> is 2, |1,1> is 4.
    assertClose(
        rho.get(6, 4), amplitude.divide(new Complex(mean, anharmonicity + detuning)), 1e-10);
    assertClose(
        rho.get(2, 4), amplitude.divide(new Complex(mean, anharmonicity - detuning)), 1e-10);
  }

  @Test
  void uncoupledSitesStayAProduct() {
    SiteModel three = PaperMatrices.oneGroup(3, 0.0, 0.4, 0.5);
    SiteOperator start = new RandomStates(11).site(3);
    DenseMasterEquation many = new DenseMasterEquation(three);
    DenseMasterEquation single = new DenseMasterEquation(PaperMatrices.oneGroup(1, 0.0, 0.4, 0.5));

    ComplexMatrix one = single.evolve(ComplexMatrix.of(start), 1.0);
    ComplexMatrix rho = many.evolve(many.productState(List.of(start)), 1.0);

    assertThat(rho.minus(one.kronecker(one).kronecker(one)).largestPart()).isLessThan(1e-14);
  }

  @Test
  void randomSymmetricStatesAreDensityMatricesThatPermutationsLeaveAlone() {
    SiteModel model = PaperMatrices.twoGroups(2, 1.0, 0.7, 0.2, 0.3, 0.5);
    DenseMasterEquation dense = new DenseMasterEquation(model);
    ComplexMatrix rho = new RandomStates(5).symmetric(model);
    SiteOperator a = new RandomStates(6).operator(3);
    SiteOperator b = new RandomStates(7).operator(3);

    assertClose(rho.trace(), Complex.ONE, 1e-13);
    assertThat(rho.minus(rho.adjoint()).largestPart()).isLessThan(1e-16);
    for (int group = 0; group < 2; group++) {
      ComplexMatrix ab = dense.embed(group, 0, a).times(dense.embed(group, 1, b));
      ComplexMatrix ba = dense.embed(group, 1, a).times(dense.embed(group, 0, b));
      assertClose(ab.traceOfProduct(rho), ba.traceOfProduct(rho), 1e-14);
    }
    // They are correlated: the whole point of testing with them.
    List<SiteFactor> pair = List.of(new SiteFactor(0, a), new SiteFactor(1, b));
    Complex connected = CumulantTruncation.cumulant(pair, p -> dense.expectation(p, rho));
    assertThat(connected.norm()).isGreaterThan(1e-2);
  }

  private static DenseMasterEquation atoms(int n, double drive, double coupling, double decay) {
    SiteOperator raise = LOWER.adjoint();
    SiteOperator hamiltonian = LOWER.plus(raise).times(drive / 2.0, 0.0);
    return new DenseMasterEquation(
        new SiteModel(
            List.of(new SiteModel.Group(n, hamiltonian, List.of(new SiteModel.Jump(decay, LOWER)))),
            List.of(new SiteModel.Coupling(coupling / n, 0, raise, 0, LOWER))));
  }

  private static ComplexMatrix ground(int n) {
    ComplexMatrix state = ComplexMatrix.identity(1);
    for (int i = 0; i < n; i++) {
      state = state.kronecker(ComplexMatrix.of(SiteOperator.transition(2, 0, 0)));
    }
    return state;
  }

  private static void assertClose(Complex actual, Complex expected, double tolerance) {
    assertThat(actual.subtract(expected).norm())
        .as("%s against %s", actual, expected)
        .isLessThan(tolerance);
  }
}
