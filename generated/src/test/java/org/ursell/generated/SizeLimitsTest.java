package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.InvalidInputException;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.law.PhaseDiffusion;
import org.ursell.runtime.law.PhaseDiffusionLaw;
import org.ursell.runtime.meanfield.SteadyState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.runtime.state.ModeState;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.DerivationRequest;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/**
 * Couplings that reach the mean field in other ways than as V/N, sites among each other and modes.
 */
class SizeLimitsTest {
  private static final String OSCILLATORS =
      """
      name: oscillators
      species:
        A: {levels: 3, count: N}
      parameters: {N: 50, V: 1, K: -1, gamma_plus: 0.2, gamma_minus: 1}
      operators: {Sp: "sqrt(2)*(|2><1| + |1><0|)"}
      hamiltonian:
        - for each A: K*|2><2|
        - for pairs A A: COUPLING*(Sp (x) Sp' + h.c.)
      jumps:
        - for each A: rate gamma_plus, operator |1><0|
        - for each A: rate gamma_minus, operator |1><2|
      charges: {phase: {A: [-1, 0, 1]}}
      observables: {order: <Sp>_A}
      """;

  private static final String LASER =
      """
      name: laser
      species:
        atom: {levels: 2, count: N}
        c: {boson: true}
      parameters: {N: 50, G: 1.5, kappa: 4, pump: 1, decay: 0.1}
      hamiltonian:
        - for each atom: COUPLING*(c'*|0><1| + h.c.)
      jumps:
        - rate kappa, operator c
        - for each atom: rate decay, operator |0><1|
        - for each atom: rate pump, operator |1><0|
      charges: {phase: {atom: [0, 1], c: 1}}
      observables: {dipole: <|0><1|>_atom, field: <c>, photons: <c'*c>}
      """;

  private static ExactJacobian derive(String text, String coupling, int order) {
    Model model = ModelReader.read("m.yaml", text.replace("COUPLING", coupling)).orThrow();
    return TableEmitter.emit(
        new DerivationPipeline().run(model, DerivationRequest.order(order).withEveryPair()));
  }

  private static PhaseDiffusion.Diffusing law(String text, String coupling) {
    ExactJacobian meanField = derive(text, coupling, 1);
    PhaseDiffusion law =
        new PhaseDiffusionLaw(meanField, derive(text, coupling, 2))
            .at(meanField.descriptor().defaults());
    assertThat(law).as(law.words()).isInstanceOf(PhaseDiffusion.Diffusing.class);
    return (PhaseDiffusion.Diffusing) law;
  }

  /**
   * What differs by a factor 1 + O(1/N) has the same mean field, but not the same law in general.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"V/(N-1)", "V/(N+1)", "V/N/(1-1/N)", "V/sqrt(N*(N-1))", "V/N*cos(1/sqrt(N))"})
  void meanFieldAndLawAreThoseOfTheLeadingPower(String coupling) {
    PhaseDiffusion.Diffusing plain = law(OSCILLATORS, "V/N");
    PhaseDiffusion.Diffusing other = law(OSCILLATORS, coupling);
    assertThat(other.amplitude()).isCloseTo(plain.amplitude(), within(1e-9));
    assertThat(other.lifetimePerSite()).isCloseTo(plain.lifetimePerSite(), within(1e-7));
    assertThat(plain.lifetimePerSite()).isCloseTo(0.3024, within(5e-5));
  }

  /** At a finite size V/(N-1) is V N/(N-1) over N, exactly. */
  @Test
  void finiteSizesUseTheCoefficientAsItIs() {
    ExactJacobian plain = derive(OSCILLATORS, "V/N", 2);
    ExactJacobian other = derive(OSCILLATORS, "V/(N-1)", 2);
    double n = 7.0;
    Parameters point = plain.descriptor().defaults().with("N", n);
    double[] y = new double[plain.moments().size()];
    for (int k = 0; k < y.length; k++) {
      y[k] = Math.sin(k + 1.0) / 3.0;
    }
    double[] expected = new double[y.length];
    double[] found = new double[y.length];
    plain.derivative(y, plain.coefficients(point.with("V", n / (n - 1.0))), expected);
    other.derivative(y, other.coefficients(point), found);
    for (int k = 0; k < y.length; k++) {
      assertThat(found[k]).isCloseTo(expected[k], within(1e-13));
    }
  }

  /**
   * T/N of a laser in one mode, from an independent program, and its textbook photon number. The
   * inversion locks at the threshold of gain against loss: w = kappa (pump + decay)/(4 G^2).
   */
  @Test
  void aModeCoupledByTheInverseRootHasALimit() {
    PhaseDiffusion.Diffusing law = law(LASER, "G/sqrt(N)");
    assertThat(law.lifetimePerSite()).isCloseTo(0.639173, within(2e-6));
    ExactJacobian meanField = derive(LASER, "G/sqrt(N)", 1);
    assertThat(meanField.descriptor().modesScaled()).isTrue();
    SteadyState.SynchronisedState state =
        (SteadyState.SynchronisedState)
            new SteadyStateFinder(meanField).find(meanField.descriptor().defaults());
    double inversion = 4.0 * 1.1 / (4.0 * 2.25);
    // Pump minus losses per atom is what leaves the cavity: kappa |alpha|^2.
    double photons = (1.0 * (1.0 - inversion) / 2.0 - 0.1 * (1.0 + inversion) / 2.0) / 4.0;
    double amplitude = ((ModeState) state.state().sites().get(1)).amplitude().norm();
    assertThat(amplitude).isCloseTo(Math.sqrt(photons), within(1e-8));
    for (double n : new double[] {50.0, 1e6, Double.POSITIVE_INFINITY}) {
      Parameters point = meanField.descriptor().defaults().with("N", n);
      double[] y = state.state().momentsAt(meanField, point);
      double counted = Double.isInfinite(n) ? 1.0 : n;
      double seen =
          SingleSiteObservable.of(
                  org.ursell.runtime.state.MomentSpace.of(meanField),
                  meanField.descriptor().observables().get(2))
              .re(y);
      assertThat(seen / counted).isCloseTo(photons, within(1e-7));
    }
  }

  @Test
  void aCouplingThatIsNotScaledHasNoLimitAndSaysWhich() {
    ExactJacobian meanField = derive(LASER, "G", 1);
    assertThat(meanField.descriptor().modesScaled()).isFalse();
    assertThatThrownBy(
            () -> new SteadyStateFinder(meanField).find(meanField.descriptor().defaults()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("N*G")
        .hasMessageContaining("grows as N");
    // A term that has no limit is the one to blame, and only where it is not zero.
    ExactJacobian kerr =
        derive(
            LASER.replace("jumps:", "  - U*c'*c'*c*c\njumps:").replace("G: 1.5", "G: 1.5, U: 0"),
            "G/sqrt(N)",
            1);
    Parameters withoutKerr = kerr.descriptor().defaults();
    assertThat(new SteadyStateFinder(kerr).find(withoutKerr))
        .isInstanceOf(SteadyState.SynchronisedState.class);
    assertThatThrownBy(() -> new SteadyStateFinder(kerr).find(withoutKerr.with("U", 0.1)))
        .hasMessageContaining("2*U of the model")
        .hasMessageContaining("grows as N");
    // Scaled with 1/N, the field stays finite and acts on no site: no scaling is needed.
    assertThat(derive(LASER, "G/N", 1).descriptor().modesScaled()).isFalse();
  }
}
