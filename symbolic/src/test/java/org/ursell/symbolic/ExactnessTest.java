package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.oracle.ComplexMatrix;
import org.ursell.symbolic.oracle.DenseMasterEquation;
import org.ursell.symbolic.oracle.MomentTable;
import org.ursell.symbolic.oracle.PaperMatrices;
import org.ursell.symbolic.oracle.RandomStates;
import org.ursell.symbolic.oracle.SiteFactor;
import org.ursell.symbolic.oracle.SiteModel;
import org.ursell.symbolic.oracle.ToyModels;
import org.ursell.symbolic.oracle.Trajectories;

/**
 * At order M = number of sites nothing is cut, so the moment equations must be the master equation:
 * at the level of derivatives in any symmetric state, and integrated.
 */
class ExactnessTest {
  private static final double TIME = 2.0;

  /** A model at the order of its number of sites, and the same as matrices. */
  record Case(
      String name, Model model, int order, Basis basis, Parameters parameters, SiteModel matrices) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> cases() {
    Parameters atoms = Derived.defaults(ToyModels.atoms());
    Parameters ladders = Derived.defaults(ToyModels.ladders());
    Parameters impurity = Derived.defaults(ToyModels.impurity()).with("N", 2);
    Parameters mixture = Derived.defaults(ToyModels.mixture());
    return Stream.of(
        oneGroup(1, Basis.COUPLING),
        oneGroup(2, Basis.COUPLING),
        oneGroup(3, Basis.COUPLING),
        oneGroup(4, Basis.COUPLING),
        oneGroup(2, Basis.TRANSITION),
        oneGroup(3, Basis.TRANSITION),
        twoGroups(1, Basis.COUPLING),
        twoGroups(1, Basis.TRANSITION),
        new Case(
            "2 two-level atoms",
            ToyModels.atoms(),
            2,
            Basis.COUPLING,
            atoms.with("N", 2),
            ToyModels.atoms(atoms.with("N", 2))),
        new Case(
            "5 two-level atoms",
            ToyModels.atoms(),
            5,
            Basis.COUPLING,
            atoms.with("N", 5),
            ToyModels.atoms(atoms.with("N", 5))),
        new Case(
            "3 two-level atoms as transitions",
            ToyModels.atoms(),
            3,
            Basis.TRANSITION,
            atoms,
            ToyModels.atoms(atoms)),
        new Case(
            "2 four-level ladders",
            ToyModels.ladders(),
            2,
            Basis.COUPLING,
            ladders,
            ToyModels.ladders(ladders)),
        new Case(
            "2 atoms and 1 oscillator",
            ToyModels.mixture(),
            3,
            Basis.COUPLING,
            mixture,
            ToyModels.mixture(mixture)),
        new Case(
            "2 atoms and an impurity",
            ToyModels.impurity(),
            3,
            Basis.COUPLING,
            impurity,
            ToyModels.impurity(impurity)));
  }

  private static Case oneGroup(int sites, Basis basis) {
    Parameters parameters =
        Derived.defaults(PaperModels.oneGroup())
            .with("N", sites)
            .with("V", 1.2)
            .with("K", -0.7)
            .with("gamma_plus", 0.4);
    return new Case(
        sites + " oscillators, " + basis,
        PaperModels.oneGroup(),
        sites,
        basis,
        parameters,
        PaperMatrices.oneGroup(sites, 1.2, -0.7, 0.4));
  }

  private static Case twoGroups(int sites, Basis basis) {
    Parameters parameters =
        Derived.defaults(PaperModels.twoGroups())
            .with("N", sites)
            .with("V", 1.2)
            .with("V_AB", 0.8)
            .with("K", -0.7)
            .with("delta", 0.45)
            .with("gamma_plus", 0.4);
    return new Case(
        "two groups of " + sites + ", " + basis,
        PaperModels.twoGroups(),
        2 * sites,
        basis,
        parameters,
        PaperMatrices.twoGroups(sites, 1.2, 0.8, -0.7, 0.45, 0.4));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theDerivativeOfEveryMomentIsTheMasterEquations(Case c) {
    DenseMasterEquation dense = new DenseMasterEquation(c.matrices());
    MomentEquations equations = Derived.equations(c.model(), c.order(), c.basis());
    MomentTable table = new MomentTable(equations);
    ComplexMatrix rho = new RandomStates(101).symmetric(c.matrices());
    ComplexMatrix exact = dense.derivative(rho);

    double[] y = start(table, dense, rho);
    double[] dydt = Trajectories.derivative(equations, c.parameters(), y);

    assertEqual(equations, table, dense, exact, dydt, 1e-12);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theTrajectoryOfEveryMomentIsTheMasterEquations(Case c) {
    DenseMasterEquation dense = new DenseMasterEquation(c.matrices());
    MomentEquations equations = Derived.equations(c.model(), c.order(), c.basis());
    MomentTable table = new MomentTable(equations);
    RandomStates random = new RandomStates(103);
    List<SiteOperator> states =
        c.matrices().groups().stream().map(group -> random.site(group.levels())).toList();

    ComplexMatrix exact = dense.evolve(dense.productState(states), TIME);
    double[] start = table.fill(factors -> Trajectories.productState(factors, states));
    double[] end = Trajectories.dormandPrince(equations, c.parameters(), start, TIME, 1e-12);

    assertEqual(equations, table, dense, exact, end, 1e-10);
  }

  /**
   * The moments of a state. Those on more sites than there are mean nothing; they get random
   * values, which must not matter to the others.
   */
  private static double[] start(MomentTable table, DenseMasterEquation dense, ComplexMatrix rho) {
    Random meaningless = new Random(7);
    return table.fill(
        factors ->
            dense.holds(factors)
                ? dense.expectation(factors, rho)
                : new Complex(meaningless.nextDouble(), meaningless.nextDouble()));
  }

  private static void assertEqual(
      MomentEquations equations,
      MomentTable table,
      DenseMasterEquation dense,
      ComplexMatrix exact,
      double[] actual,
      double tolerance) {
    int compared = 0;
    for (int k = 0; k < actual.length; k++) {
      Moment moment = equations.moments().get(k);
      List<SiteFactor> factors = table.product(moment);
      if (dense.holds(factors)) {
        Complex expected = dense.expectation(factors, exact);
        double part =
            moment.part() == Moment.Part.REAL ? expected.getReal() : expected.getImaginary();
        assertThat(Math.abs(actual[k] - part))
            .as("%s: %s, exactly %s", moment.label(), actual[k], part)
            .isLessThan(tolerance);
        compared++;
      }
    }
    assertThat(compared).isGreaterThanOrEqualTo(equations.descriptor().order());
  }
}
