package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.runtime.equations.ExactJacobian;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.integrate.RunRequest;
import org.ursell.runtime.integrate.VectorField;
import org.ursell.runtime.meanfield.StabilityLine;
import org.ursell.runtime.meanfield.StabilityLine.Stability;
import org.ursell.runtime.meanfield.StabilityLine.Stretch;
import org.ursell.runtime.meanfield.StabilityScan;
import org.ursell.runtime.meanfield.StabilityThreshold;
import org.ursell.runtime.meanfield.SteadyState.SynchronisedState;
import org.ursell.runtime.meanfield.SteadyStateFinder;
import org.ursell.runtime.observable.SingleSiteObservable;
import org.ursell.symbolic.DerivationPipeline;
import org.ursell.symbolic.compile.EquationCompiler;
import org.ursell.symbolic.emit.TableEmitter;
import org.ursell.symbolic.language.BuiltInModels;
import org.ursell.symbolic.language.ModelReader;
import org.ursell.symbolic.model.Model;

/** Thresholds of synchronisation, and of lasing, against what is known of them otherwise. */
class CriticalCouplingsTest {
  private static final OneGroupOrder1 ONE = new OneGroupOrder1();
  private static final TwoGroupsOrder1 TWO = new TwoGroupsOrder1();
  private static final StabilityScan TWO_GROUPS = new StabilityScan(TWO);

  private static final String PUMPED_LASER =
      """
      name: pumped-laser
      title: atoms that are pumped coherently over a third level
      species:
        atom: {levels: 3, count: N}
        c: {boson: true}
      parameters: {N: 20, x: 0, g: 0.3, kappa: 1, fast: 4, slow: 0.2}
      rate_unit: kappa
      hamiltonian:
        - for each atom: g*(c'*|0><1| + h.c.) + x*(|2><0| + |0><2|)
      jumps:
        - rate kappa, operator c
        - for each atom: rate fast, operator |1><2|
        - for each atom: rate slow, operator |0><1|
      charges: {phase: {atom: [0, 1, 0], c: 1}}
      observables: {c: <c>}
      """;

  private static final String THREE_GROUPS =
      """
      name: three-groups
      title: the paper's group cut into three parts
      species:
        A: {levels: 3, count: N}
        B: {levels: 3, count: N}
        C: {levels: 3, count: N}
      parameters: {N: 100, V: 1, K: -0.2, gamma_plus: 0.5, gamma_minus: 1}
      rate_unit: gamma_minus
      operators:
        Sp: sqrt(2)*(|2><1| + |1><0|)
        Sz: |2><2| - |0><0|
      hamiltonian:
        - for each A, B, C: K*|2><2|
        - for pairs A A: V/(3*N) * Sp (x) Sp' + h.c.
        - for pairs B B: V/(3*N) * Sp (x) Sp' + h.c.
        - for pairs C C: V/(3*N) * Sp (x) Sp' + h.c.
        - for pairs A B: V/(3*N) * Sp (x) Sp' + h.c.
        - for pairs A C: V/(3*N) * Sp (x) Sp' + h.c.
        - for pairs B C: V/(3*N) * Sp (x) Sp' + h.c.
      jumps:
        - for each A, B, C: rate gamma_plus, operator |1><0|
        - for each A, B, C: rate gamma_minus, operator |1><2|
      charges: {phase: {A: Sz, B: Sz, C: Sz}}
      observables: {S+: <Sp>_A}
      """;

  private static ExactJacobian meanField(Model model) {
    return TableEmitter.emit(DerivationPipeline.derive(model, 1));
  }

  private static Parameters twoGroups(double v, double vAb, double k, double delta) {
    return TWO.descriptor()
        .defaults()
        .with("V", v)
        .with("V_AB", vAb)
        .with("K", k)
        .with("delta", delta)
        .with("gamma_plus", 0.5);
  }

  /** Right above threshold the synchronised state turns as the critical mode does. */
  @ParameterizedTest
  @CsvSource({"0, 0.5", "-0.2, 1", "0.15, 0.5", "-1, 3"})
  void theSynchronisedStateBeginsWithTheCriticalFrequency(double k, double gammaPlus) {
    Parameters point = ONE.descriptor().defaults().with("K", k).with("gamma_plus", gammaPlus);
    StabilityThreshold critical =
        new StabilityScan(ONE).along(v -> point.with("V", v), 0.0, 10.0).critical().orElseThrow();
    SynchronisedState above =
        (SynchronisedState)
            new SteadyStateFinder(ONE).find(point.with("V", critical.coupling() * 1.0005));
    assertThat(above.amplitude()).isBetween(1e-4, 0.03);
    assertThat(above.frequency()).isCloseTo(critical.frequency(), within(2e-3));
  }

  /** Without detuning and asymmetry two groups are one, whose coupling is V + V_AB. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.1, 0.3})
  void twoEqualGroupsAreOne(double given) {
    double single = 0.75 * Math.sqrt(0.5);
    StabilityLine inner = TWO_GROUPS.along(v -> twoGroups(v, given, 0, 0), 0.0, 3.0);
    assertThat(inner.critical().orElseThrow().coupling()).isCloseTo(single - given, within(1e-9));
    StabilityLine outer = TWO_GROUPS.along(v -> twoGroups(given, v, 0, 0), -3.0, 3.0);
    assertThat(outer.critical().orElseThrow().coupling()).isCloseTo(single - given, within(1e-9));
    // Two groups of opposite phase feel V - V_AB.
    assertThat(outer.thresholds().get(0).coupling()).isCloseTo(given - single, within(1e-9));
  }

  /** Exchanging the groups turns the detuning around, and changes no threshold. */
  @Test
  void theSignOfTheDetuningDoesNotMatter() {
    StabilityLine one = TWO_GROUPS.along(v -> twoGroups(0.2, v, -3, 3.5), 0.0, 5.0);
    StabilityLine other = TWO_GROUPS.along(v -> twoGroups(0.2, v, -3, -3.5), 0.0, 5.0);
    assertThat(one.thresholds()).isNotEmpty().hasSameSizeAs(other.thresholds());
    for (int k = 0; k < one.thresholds().size(); k++) {
      assertThat(one.thresholds().get(k).coupling())
          .isCloseTo(other.thresholds().get(k).coupling(), within(1e-9));
    }
  }

  /**
   * At the resonance weak exchange suffices; coupling within groups detunes it, and then suffices.
   */
  @Test
  void stabilityCanComeBack() {
    StabilityLine line = TWO_GROUPS.along(v -> twoGroups(v, 0.2, -6, 6), -3.0, 3.0);
    assertThat(line.stretches())
        .extracting(Stretch::stability)
        .containsExactly(
            Stability.STABLE, Stability.UNSTABLE, Stability.STABLE, Stability.UNSTABLE);
    for (Stretch stretch : line.stretches()) {
      Parameters inside = twoGroups(0.5 * (stretch.from() + stretch.to()), 0.2, -6, 6);
      assertThat(survives(TWO, inside.with("N", Double.POSITIVE_INFINITY)))
          .isEqualTo(stretch.stability() == Stability.UNSTABLE);
    }
  }

  /**
   * Lasing begins where g^2 N d = (kappa Gamma_2 / 2) (1 + (Delta / (kappa/2 + Gamma_2))^2), with
   * the inversion d = (R - Gamma)/(R + Gamma) without light and the width Gamma_2 = (R + Gamma +
   * nu)/2 of the atoms; the light then has the mean of both frequencies, weighted with the widths.
   */
  @ParameterizedTest
  @CsvSource({"50, 4, 0.25, 0, 0", "50, 4, 0.25, 0, 1", "10, 1, 0.5, 2, -0.7", "400, 9, 0.1, 0, 3"})
  void lasingBeginsAtTheTextbookThreshold(
      double n, double pump, double decay, double dephasing, double detuning) {
    ExactJacobian laser = meanField(BuiltInModels.model("superradiant-laser").orElseThrow());
    Parameters point =
        laser
            .descriptor()
            .defaults()
            .with("N", n)
            .with("R", pump)
            .with("Gamma", decay)
            .with("nu", dephasing)
            .with("Delta", detuning);
    StabilityScan scan = new StabilityScan(laser);
    assertThat(scan.hasInfiniteLimit(point)).isFalse();
    double width = (pump + decay + dephasing) / 2;
    double inversion = (pump - decay) / (pump + decay);
    double expected =
        Math.sqrt(width / 2 * (1 + Math.pow(detuning / (0.5 + width), 2)) / (n * inversion));
    StabilityThreshold found =
        scan.along(g -> point.with("g", g), 0.0, 3.0).critical().orElseThrow();
    assertThat(found.coupling()).isCloseTo(expected, within(1e-10));
    // Of charge one is the creation operator, which turns against the annihilation operator.
    assertThat(found.frequency()).isCloseTo(-detuning * width / (0.5 + width), within(1e-9));
  }

  /** Three groups alike are one: 24 first-order moments instead of 8, and the same threshold. */
  @Test
  void threeEqualGroupsSynchroniseWhereOneDoes() {
    ExactJacobian groups =
        (ExactJacobian)
            EquationCompiler.compile(
                DerivationPipeline.derive(
                    ModelReader.read("three.yaml", THREE_GROUPS).orThrow(), 1));
    assertThat(groups.moments()).hasSize(24);
    Parameters point = groups.descriptor().defaults();
    StabilityThreshold found =
        new StabilityScan(groups).along(v -> point.with("V", v), 0.0, 3.0).critical().orElseThrow();
    Parameters single = ONE.descriptor().defaults().with("K", -0.2).with("gamma_plus", 0.5);
    StabilityThreshold expected =
        new StabilityScan(ONE).along(v -> single.with("V", v), 0.0, 3.0).critical().orElseThrow();
    assertThat(found.coupling()).isCloseTo(expected.coupling(), within(1e-9));
    assertThat(found.frequency()).isCloseTo(expected.frequency(), within(1e-8));
  }

  /** Without inversion nothing lases, however strong the coupling. */
  @Test
  void absorbersDoNotLase() {
    ExactJacobian laser = meanField(BuiltInModels.model("superradiant-laser").orElseThrow());
    Parameters point = laser.descriptor().defaults().with("R", 0.2).with("Gamma", 0.25);
    assertThat(new StabilityScan(laser).along(g -> point.with("g", g), 0.0, 20.0).stretches())
        .containsExactly(new Stretch(0.0, 20.0, Stability.STABLE));
  }

  /** Here the state without phase itself depends on what varies: its inversion is built up by x. */
  @Test
  void theStateWithoutPhaseMayChangeAlongTheWay() {
    ExactJacobian laser = meanField(ModelReader.read("pumped.yaml", PUMPED_LASER).orThrow());
    Parameters point = laser.descriptor().defaults();
    StabilityLine line = new StabilityScan(laser).along(x -> point.with("x", x), 0.0, 40.0);
    assertThat(line.thresholds()).hasSize(2);
    double begins = line.thresholds().get(0).coupling();
    double ends = line.thresholds().get(1).coupling();
    assertThat(survives(laser, point.with("x", 0.97 * begins))).isFalse();
    assertThat(survives(laser, point.with("x", 1.03 * begins))).isTrue();
    assertThat(survives(laser, point.with("x", 0.97 * ends))).isTrue();
    assertThat(survives(laser, point.with("x", 1.03 * ends))).isFalse();
  }

  /** Whether the order parameter of a generic start survives a long time. */
  private static boolean survives(ExactJacobian equations, Parameters point) {
    double[] start = new SteadyStateFinder(equations).genericStart().moments(equations);
    RunRequest run = RunRequest.of(VectorField.of(equations, point), start, 2000.0);
    SingleSiteObservable amplitude = SingleSiteObservable.orderParameter(equations);
    double[] end = MomentIntegrator.standard().integrate(run).state();
    return amplitude.modulus(end) > 1e-6 * amplitude.modulus(start);
  }
}
