package org.ursell.cli.differential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.cli.differential.ModelGenerator.Case;
import org.ursell.cli.differential.RandomModel.Jump;
import org.ursell.cli.differential.RandomModel.Kind;
import org.ursell.cli.differential.RandomModel.Observable;
import org.ursell.cli.differential.RandomModel.Parameter;
import org.ursell.cli.differential.RandomModel.Term;

/** The references against each other, against formulas by hand and against values of others. */
class ReferencesTest {
  private static final ModeFormula C = ModeFormula.annihilation("c");
  private static final ModeFormula D = ModeFormula.creation("c");
  private static final ModeFormula PHOTONS = D.times(C);
  private static final SiteFormula LOWER = SiteFormula.transition(2, 0, 1);
  private static final SiteFormula EXCITED = SiteFormula.transition(2, 1, 1);
  private static final StartState VACUUM = StartState.coherent("vacuum", Complex.ZERO);
  private static final StartState GROUND = StartState.level(0, false);

  /** With as many factors as sites nothing is cut: two ways to the same numbers. */
  @Test
  void fullOrderIsTheMasterEquation() {
    int compared = 0;
    for (long seed = 1; compared < 25; seed++) {
      Case one = ModelGenerator.draw(seed);
      LabelledSystem system = new LabelledSystem(one.model(), one.model().values());
      if (one.model().hasModes() || DenseReference.dimension(system, 0) > 18) {
        continue;
      }
      compared++;
      List<Observable> observables = one.model().observables();
      Reference dense = new DenseReference(system, 1.5);
      Reference cumulants =
          new CumulantReference(
              system, KeptMoments.order(one.model().siteCount()), observables, 1.5);
      for (Observable observable : observables) {
        Complex exact = dense.value(observable, 1.5);
        assertThat(cumulants.value(observable, 1.5).subtract(exact).norm())
            .as("seed %d, %s: %s", seed, observable.name(), exact)
            .isLessThan(1e-9 * (1 + exact.norm()));
      }
    }
  }

  /** n exp(-kappa t) of a thermal state, alpha exp(-(i omega + kappa/2) t) of a coherent one. */
  @Test
  void aDampedMode() {
    Term energy = modeTerm(0.7, PHOTONS, false);
    Jump loss = new Jump(false, List.of("c"), ScalarFormula.number(0.4), List.of(C));
    RandomModel thermal =
        model(List.of(mode(StartState.thermal(2))), List.of(energy), List.of(loss), PHOTONS, "c");
    assertThat(value(thermal, KeptMoments.order(2), 3).getReal())
        .isCloseTo(2 * Math.exp(-1.2), within(1e-10));
    RandomModel coherent =
        model(
            List.of(mode(StartState.coherent("coherent 2*i", new Complex(0, 2)))),
            List.of(energy),
            List.of(loss),
            C,
            "c");
    Complex right = new Complex(0, 2).multiply(new Complex(-0.6, -2.1).exp());
    assertThat(value(coherent, KeptMoments.order(1), 3).subtract(right).norm()).isLessThan(1e-10);
  }

  /** One quantum goes to and fro between two sites: sin(2 J t)^2 where J counts once per pair. */
  @Test
  void anExchange() {
    Term exchange =
        new Term(
            List.of(),
            List.of("A", "A"),
            ScalarFormula.number(0.5),
            List.of(LOWER, LOWER.adjoint()),
            Map.of(),
            true,
            false);
    Kind pair = new Kind("A", 2, false, "2", GROUND, Optional.empty());
    Term drive = siteTerm(0.3, LOWER, true);
    RandomModel model = model(List.of(pair), List.of(exchange, drive), List.of(), EXCITED, "A");
    LabelledSystem system = new LabelledSystem(model, model.values());
    // In the triplet |00>, |s>, |11> H has the elements 0.3 sqrt(2) beside the diagonal and 0.5.
    double end = 2.0;
    Reference dense = new DenseReference(system, end);
    assertThat(dense.value(model.observables().get(0), end).getReal())
        .isCloseTo(tripletPopulation(0.3 * Math.sqrt(2), 0.5, end), within(1e-9));
    assertThat(value(model, KeptMoments.order(2), end).getReal())
        .isCloseTo(tripletPopulation(0.3 * Math.sqrt(2), 0.5, end), within(1e-9));
  }

  /** By small steps of a power series, for want of a shorter way to exponentiate three levels. */
  private static double tripletPopulation(double drive, double shift, double end) {
    Complex[] psi = {Complex.ONE, Complex.ZERO, Complex.ZERO};
    int steps = 200;
    for (int step = 0; step < steps; step++) {
      Complex[] term = psi.clone();
      for (int k = 1; k < 15; k++) {
        Complex factor = new Complex(0, -end / steps / k);
        Complex[] next = {
          term[1].multiply(drive),
          term[0].add(term[2]).multiply(drive).add(term[1].multiply(shift)),
          term[1].multiply(drive)
        };
        for (int s = 0; s < 3; s++) {
          term[s] = next[s].multiply(factor);
          psi[s] = psi[s].add(term[s]);
        }
      }
    }
    return psi[2].norm() * psi[2].norm() + psi[1].norm() * psi[1].norm() / 2;
  }

  /** A Kerr mode in mean field and at second order: values of the conformance table. */
  @Test
  void aKerrMode() {
    List<Term> terms =
        List.of(
            modeTerm(1, PHOTONS, false),
            modeTerm(0.1, D.times(D).times(C).times(C), false),
            modeTerm(0.4, C.plus(D), false));
    List<Jump> loss = List.of(new Jump(false, List.of("c"), ScalarFormula.number(0.5), List.of(C)));
    RandomModel meanField = model(List.of(mode(StartState.thermal(1))), terms, loss, C, "c");
    assertThat(value(meanField, KeptMoments.order(1), 10).norm())
        .isCloseTo(0.390502150, within(1e-8));
    StartState field = StartState.coherent("coherent 0.5*i", new Complex(0, 0.5));
    RandomModel second = model(List.of(mode(field)), terms, loss, PHOTONS, "c");
    assertThat(value(second, KeptMoments.order(2), 10).getReal())
        .isCloseTo(0.184353378411, within(1e-9));
  }

  /** An atom and a mode at orders 2 and 2 with 4: values of the conformance table. */
  @Test
  void twoAtomsInACavity() {
    SiteFormula x = LOWER.plus(LOWER.adjoint());
    Term coupling =
        new Term(
            List.of("s"),
            List.of(),
            ScalarFormula.ONE,
            List.of(x),
            Map.of("c", C.plus(D)),
            false,
            false);
    Kind atoms = new Kind("s", 2, false, "2", GROUND, Optional.empty());
    RandomModel dicke =
        model(
            List.of(atoms, mode(VACUUM)),
            List.of(modeTerm(0.5, PHOTONS, false), modeTerm(0.85, C.plus(D), false), coupling),
            List.of(new Jump(false, List.of("c"), ScalarFormula.number(1.25), List.of(C))),
            PHOTONS,
            "c");
    assertThat(value(dicke, KeptMoments.order(2), 0.5).getReal())
        .isCloseTo(0.499424906326, within(1e-9));
  }

  /** The closure of R. Kubo by hand: at order 2 a mode without a field has g2 = 2. */
  @Test
  void theClosureByHand() {
    RandomModel model =
        model(
            List.of(mode(StartState.level(3, true))),
            List.of(),
            List.of(),
            D.times(D).times(C).times(C),
            "c");
    assertThat(value(model, KeptMoments.order(2), 0.1).getReal()).isCloseTo(18, within(1e-9));
    assertThat(value(model, KeptMoments.order(4), 0.1).getReal()).isCloseTo(6, within(1e-9));
    assertThat(value(model, KeptMoments.order(1), 0.1).getReal()).isCloseTo(0, within(1e-9));
    // <abc> = <ab><c> + <ac><b> + <bc><a> - 2<a><b><c>, with c'c' = c c = 0 and c = 0.5, n = 1.
    RandomModel displaced =
        model(
            List.of(mode(new StartState("", ReferencesTest::displaced))),
            List.of(),
            List.of(),
            D.times(C).times(C),
            "c");
    assertThat(value(displaced, KeptMoments.order(2), 0.1).getReal())
        .isCloseTo(2 * 1.0 * 0.5 + 0.1 * 0.5 - 2 * 0.125, within(1e-9));
  }

  private static Complex displaced(int m, int n) {
    return m + n == 1
        ? new Complex(0.5)
        : m == 1 && n == 1 ? Complex.ONE : m + n == 2 ? new Complex(0.1) : new Complex(77);
  }

  /** A2 c3 keeps AA, ccc, Acc and AAc and cuts AAA and AAcc, as the README says. */
  @Test
  void ordersBySpecies() {
    KeptMoments kept = new KeptMoments(0, Map.of("A", 2, "c", 3));
    assertThat(kept.keeps(Map.of("A", 2))).isTrue();
    assertThat(kept.keeps(Map.of("c", 3))).isTrue();
    assertThat(kept.keeps(Map.of("A", 1, "c", 2))).isTrue();
    assertThat(kept.keeps(Map.of("A", 2, "c", 1))).isTrue();
    assertThat(kept.keeps(Map.of("A", 3))).isFalse();
    assertThat(kept.keeps(Map.of("A", 2, "c", 2))).isFalse();
    assertThat(kept.keeps(Map.of("c", 4))).isFalse();
  }

  /** What grows without bound is told as such. */
  @Test
  void divergence() {
    Term squeezing = modeTerm(2, C.squared(), true);
    RandomModel model =
        model(List.of(mode(StartState.thermal(1))), List.of(squeezing), List.of(), PHOTONS, "c");
    LabelledSystem system = new LabelledSystem(model, model.values());
    Reference grows = new CumulantReference(system, KeptMoments.order(2), model.observables(), 5);
    assertThat(grows.trajectory().diverges()).isTrue();
    assertThat(grows.trajectory().end()).isLessThan(3);
  }

  private static Complex value(RandomModel model, KeptMoments order, double end) {
    LabelledSystem system = new LabelledSystem(model, new HashMap<>(model.values()));
    return new CumulantReference(system, order, model.observables(), end)
        .value(model.observables().get(0), end);
  }

  private static Kind mode(StartState start) {
    return new Kind("c", 0, false, "1", start, Optional.empty());
  }

  private static Term modeTerm(double coefficient, ModeFormula operator, boolean conjugate) {
    return new Term(
        List.of(),
        List.of(),
        ScalarFormula.number(coefficient),
        List.of(),
        Map.of("c", operator),
        conjugate,
        false);
  }

  private static Term siteTerm(double coefficient, SiteFormula operator, boolean conjugate) {
    return new Term(
        List.of("A"),
        List.of(),
        ScalarFormula.number(coefficient),
        List.of(operator),
        Map.of(),
        conjugate,
        false);
  }

  private static RandomModel model(
      List<Kind> species, List<Term> terms, List<Jump> jumps, LocalFormula operator, String of) {
    List<Parameter> none = List.of();
    return new RandomModel(
        "by hand",
        none,
        species,
        List.of(),
        terms,
        jumps,
        List.of(new Observable("o", of, operator)));
  }
}
