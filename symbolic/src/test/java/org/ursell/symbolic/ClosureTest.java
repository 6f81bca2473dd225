package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.oracle.ComplexMatrix;
import org.ursell.symbolic.oracle.CumulantTruncation;
import org.ursell.symbolic.oracle.DenseMasterEquation;
import org.ursell.symbolic.oracle.MomentTable;
import org.ursell.symbolic.oracle.PaperMatrices;
import org.ursell.symbolic.oracle.RandomStates;
import org.ursell.symbolic.oracle.SiteFactor;
import org.ursell.symbolic.oracle.SiteModel;
import org.ursell.symbolic.oracle.ToyModels;
import org.ursell.symbolic.oracle.Trajectories;

/**
 * Truncation neglects the cumulants of more than M sites and nothing else. So where these vanish,
 * the truncated equations give the derivatives of the master equation exactly, for any number of
 * sites above M: which tests the closure, and every count of neighbours, against matrices alone.
 */
class ClosureTest {
  /** A model with more sites than its order has. */
  record Case(Model model, int order, Basis basis, Parameters parameters, SiteModel matrices) {
    @Override
    public String toString() {
      return model.name() + " order " + order + " of " + matrices.sites() + " sites, " + basis;
    }
  }

  static Stream<Case> cases() {
    Parameters atoms = Derived.defaults(ToyModels.atoms()).with("N", 5);
    Parameters ladders = Derived.defaults(ToyModels.ladders()).with("N", 3);
    Parameters impurity = Derived.defaults(ToyModels.impurity()).with("N", 4);
    Parameters mixture = Derived.defaults(ToyModels.mixture()).with("N_A", 3).with("N_B", 2);
    return Stream.of(
        oneGroup(2, 1, Basis.COUPLING),
        oneGroup(4, 1, Basis.COUPLING),
        oneGroup(3, 2, Basis.COUPLING),
        oneGroup(4, 2, Basis.COUPLING),
        oneGroup(4, 2, Basis.TRANSITION),
        oneGroup(4, 3, Basis.COUPLING),
        oneGroup(4, 3, Basis.TRANSITION),
        twoGroups(1, Basis.COUPLING),
        twoGroups(2, Basis.COUPLING),
        twoGroups(2, Basis.TRANSITION),
        atoms(atoms, 1),
        atoms(atoms, 2),
        atoms(atoms, 3),
        atoms(atoms, 4),
        new Case(ToyModels.ladders(), 2, Basis.COUPLING, ladders, ToyModels.ladders(ladders)),
        new Case(ToyModels.mixture(), 2, Basis.COUPLING, mixture, ToyModels.mixture(mixture)),
        new Case(ToyModels.mixture(), 3, Basis.COUPLING, mixture, ToyModels.mixture(mixture)),
        new Case(ToyModels.impurity(), 2, Basis.COUPLING, impurity, ToyModels.impurity(impurity)));
  }

  private static Case oneGroup(int sites, int order, Basis basis) {
    Parameters parameters =
        Derived.defaults(PaperModels.oneGroup())
            .with("N", sites)
            .with("V", 1.2)
            .with("K", -0.7)
            .with("gamma_plus", 0.4);
    return new Case(
        PaperModels.oneGroup(),
        order,
        basis,
        parameters,
        PaperMatrices.oneGroup(sites, 1.2, -0.7, 0.4));
  }

  private static Case twoGroups(int order, Basis basis) {
    Parameters parameters =
        Derived.defaults(PaperModels.twoGroups())
            .with("N", 2)
            .with("V", 1.2)
            .with("V_AB", 0.8)
            .with("K", -0.7)
            .with("delta", 0.45)
            .with("gamma_plus", 0.4);
    return new Case(
        PaperModels.twoGroups(),
        order,
        basis,
        parameters,
        PaperMatrices.twoGroups(2, 1.2, 0.8, -0.7, 0.45, 0.4));
  }

  private static Case atoms(Parameters parameters, int order) {
    return new Case(
        ToyModels.atoms(), order, Basis.COUPLING, parameters, ToyModels.atoms(parameters));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void whereTheNeglectedCumulantsVanishTheTruncatedEquationsAreExact(Case c) {
    DenseMasterEquation dense = new DenseMasterEquation(c.matrices());
    MomentEquations equations = Derived.equations(c.model(), c.order(), c.basis());
    MomentTable table = new MomentTable(equations);
    ComplexMatrix rho = new RandomStates(503).clusters(c.matrices(), c.order());
    ComplexMatrix exact = dense.derivative(rho);

    // More factors of a group than it has sites mean nothing, and must not matter.
    double[] y =
        table.fill(
            factors ->
                dense.holds(factors) ? dense.expectation(factors, rho) : new Complex(0.7, -0.3));
    double[] dydt = Trajectories.derivative(equations, c.parameters(), y);

    double largestCumulant = 0.0;
    for (int k = 0; k < dydt.length; k++) {
      Moment moment = equations.moments().get(k);
      List<SiteFactor> factors = table.product(moment);
      if (!dense.holds(factors)) {
        continue;
      }
      Complex expected = dense.expectation(factors, exact);
      double part =
          moment.part() == Moment.Part.REAL ? expected.getReal() : expected.getImaginary();
      assertThat(Math.abs(dydt[k] - part))
          .as("%s: %s, exactly %s", moment.label(), dydt[k], part)
          .isLessThan(1e-12);
      if (factors.size() == c.order() && dydt.length < 100) {
        Complex connected =
            CumulantTruncation.cumulant(factors, some -> dense.expectation(some, rho));
        largestCumulant = Math.max(largestCumulant, connected.norm());
      }
    }
    // The state is no product: cumulants of M sites are there, only those above M are not.
    if (dydt.length < 100) {
      assertThat(largestCumulant).isGreaterThan(1e-3);
    }
  }
}
