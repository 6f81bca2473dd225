package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.oracle.CumulantTruncation;
import org.ursell.symbolic.oracle.MomentTable;
import org.ursell.symbolic.oracle.RandomStates;
import org.ursell.symbolic.oracle.SiteFactor;
import org.ursell.symbolic.oracle.Trajectories;

/** What must come out the same, or turned, when the question is asked differently. */
class MetamorphicTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void twoEqualGroupsAreOneOfTwiceTheSizeAndCoupling(int order) {
    Parameters two =
        Derived.defaults(PaperModels.twoGroups())
            .with("N", 7)
            .with("V", 1.1)
            .with("V_AB", 1.1)
            .with("delta", 0.0)
            .with("K", 0.3);
    Parameters one =
        Derived.defaults(PaperModels.oneGroup()).with("N", 14).with("V", 2.2).with("K", 0.3);
    MomentEquations groups = Derived.equations(PaperModels.twoGroups(), order);
    MomentEquations single = Derived.equations(PaperModels.oneGroup(), order);
    MomentTable groupsTable = new MomentTable(groups);
    MomentTable singleTable = new MomentTable(single);
    double[] ySingle = randomVector(single.moments().size(), 307);
    double[] yGroups = groupsTable.fill(p -> singleTable.expectation(inGroup(p, 0), ySingle));

    double[] expected = Trajectories.derivative(single, one, ySingle);
    double[] actual = Trajectories.derivative(groups, two, yGroups);

    for (int k = 0; k < actual.length; k++) {
      List<SiteFactor> product = groupsTable.product(groups.moments().get(k));
      Complex same = singleTable.derivative(inGroup(product, 0), expected);
      assertThat(same.subtract(actual[k]).norm())
          .as(groups.moments().get(k).label())
          .isLessThan(1e-12);
    }
  }

  @Test
  void twoEqualGroupsTraceTheSameCurveAsOne() {
    Parameters two =
        Derived.defaults(PaperModels.twoGroups())
            .with("N", 20)
            .with("V", 0.9)
            .with("V_AB", 0.9)
            .with("delta", 0.0);
    Parameters one = Derived.defaults(PaperModels.oneGroup()).with("N", 40).with("V", 1.8);
    MomentEquations groups = Derived.equations(PaperModels.twoGroups(), 2);
    MomentEquations single = Derived.equations(PaperModels.oneGroup(), 2);
    MomentTable groupsTable = new MomentTable(groups);
    MomentTable singleTable = new MomentTable(single);
    SiteOperator state = new RandomStates(311).site(3);
    List<SiteOperator> states = List.of(state, state);

    double[] endGroups =
        Trajectories.dormandPrince(
            groups, two, groupsTable.fill(p -> Trajectories.productState(p, states)), 5.0, 1e-11);
    double[] endSingle =
        Trajectories.dormandPrince(
            single, one, singleTable.fill(p -> Trajectories.productState(p, states)), 5.0, 1e-11);

    for (int k = 0; k < endGroups.length; k++) {
      List<SiteFactor> product = groupsTable.product(groups.moments().get(k));
      Complex same = singleTable.expectation(inGroup(product, 0), endSingle);
      assertThat(same.subtract(endGroups[k]).norm()).isLessThan(1e-9);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING",
    "one-group, 2, COUPLING",
    "one-group, 3, COUPLING",
    "one-group, 3, TRANSITION",
    "two-groups, 2, COUPLING"
  })
  void turningThePhaseTurnsTheDerivativeOfEveryMoment(String name, int order, Basis basis) {
    Model model = name.equals("one-group") ? PaperModels.oneGroup() : PaperModels.twoGroups();
    Parameters parameters = Derived.defaults(model).with("N", 9).with("K", 0.4);
    MomentEquations equations = Derived.equations(model, order, basis);
    MomentTable table = new MomentTable(equations);
    double angle = 0.83;
    double[] y = randomVector(equations.moments().size(), 313);
    double[] turned = table.fill(p -> table.expectation(turn(p, angle), y));

    double[] dydt = Trajectories.derivative(equations, parameters, y);
    double[] turnedDerivative = Trajectories.derivative(equations, parameters, turned);
    double[] derivativeTurned = table.fill(p -> table.derivative(turn(p, angle), dydt));

    for (int k = 0; k < dydt.length; k++) {
      assertThat(Math.abs(turnedDerivative[k] - derivativeTurned[k]))
          .as(equations.moments().get(k).label())
          .isLessThan(1e-11);
    }
  }

  @Test
  void chargedMomentsOfAStateWithoutPhaseStayExactlyZero() {
    MomentEquations equations = Derived.equations(PaperModels.oneGroup(), 2, Basis.TRANSITION);
    MomentTable table = new MomentTable(equations);
    SiteOperator diagonal =
        SiteOperator.zero(3).plus(0, 0, 0.2, 0).plus(1, 1, 0.5, 0).plus(2, 2, 0.3, 0);
    List<SiteOperator> states = List.of(diagonal);
    Parameters parameters = Derived.defaults(PaperModels.oneGroup()).with("N", 10);

    double[] end =
        Trajectories.dormandPrince(
            equations,
            parameters,
            table.fill(p -> Trajectories.productState(p, states)),
            3.0,
            1e-10);

    int charged = 0;
    int moved = 0;
    for (int k = 0; k < end.length; k++) {
      // Elements of this basis have definite charge: the matrix has entries on one diagonal only.
      int charge =
          table.product(equations.moments().get(k)).stream()
              .mapToInt(factor -> charge(factor.operator()))
              .sum();
      if (charge != 0) {
        assertThat(end[k]).as(equations.moments().get(k).label()).isZero();
        charged++;
      } else if (Math.abs(end[k]) > 1e-6) {
        moved++;
      }
    }
    // Of the 44 real unknowns 10 are neutral: 2 populations, 3 products of two of them, <s s^+> 5.
    assertThat(charged).isEqualTo(34);
    assertThat(moved).isGreaterThan(5);
  }

  @ParameterizedTest
  @CsvSource({"one-group, 2", "one-group, 3", "two-groups, 2"})
  void withoutCouplingNoCorrelationsArise(String name, int order) {
    Model model = name.equals("one-group") ? PaperModels.oneGroup() : PaperModels.twoGroups();
    Parameters parameters = Derived.defaults(model).with("N", 12).with("V", 0.0).with("K", 0.7);
    if (name.equals("two-groups")) {
      parameters = parameters.with("V_AB", 0.0);
    }
    MomentEquations equations = Derived.equations(model, order);
    MomentTable table = new MomentTable(equations);
    RandomStates random = new RandomStates(317);
    List<SiteOperator> states = List.of(random.site(3), random.site(3));

    double[] end =
        Trajectories.dormandPrince(
            equations,
            parameters,
            table.fill(p -> Trajectories.productState(p, states)),
            4.0,
            1e-12);

    for (int k = 0; k < end.length; k++) {
      List<SiteFactor> product = table.product(equations.moments().get(k));
      if (product.size() > 1) {
        Complex connected =
            CumulantTruncation.cumulant(product, part -> table.expectation(part, end));
        assertThat(connected.norm()).isLessThan(1e-11);
      }
    }
  }

  private static List<SiteFactor> inGroup(List<SiteFactor> product, int group) {
    return product.stream().map(f -> new SiteFactor(group, f.operator())).toList();
  }

  /** U^+ A U for every factor, with U = exp(i angle Sz). */
  private static List<SiteFactor> turn(List<SiteFactor> product, double angle) {
    List<SiteFactor> turned = new ArrayList<>();
    for (SiteFactor factor : product) {
      SiteOperator sum = SiteOperator.zero(3);
      for (int i = 0; i < 3; i++) {
        for (int j = 0; j < 3; j++) {
          Complex entry =
              new Complex(factor.operator().re(i, j), factor.operator().im(i, j))
                  .multiply(new Complex(0.0, angle * (j - i)).exp());
          sum = sum.plus(i, j, entry.getReal(), entry.getImaginary());
        }
      }
      turned.add(new SiteFactor(factor.group(), sum));
    }
    return turned;
  }

  private static int charge(SiteOperator operator) {
    for (int i = 0; i < operator.levels(); i++) {
      for (int j = 0; j < operator.levels(); j++) {
        if (operator.re(i, j) != 0.0 || operator.im(i, j) != 0.0) {
          return i - j;
        }
      }
    }
    return 0;
  }

  private static double[] randomVector(int length, long seed) {
    Random random = new Random(seed);
    return random.doubles(length, -0.5, 0.5).toArray();
  }
}
