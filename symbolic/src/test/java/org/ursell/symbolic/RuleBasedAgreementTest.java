package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.oracle.MomentTable;
import org.ursell.symbolic.oracle.RandomStates;
import org.ursell.symbolic.oracle.RuleBasedDerivation;
import org.ursell.symbolic.oracle.RuleBasedEquations;
import org.ursell.symbolic.oracle.SiteFactor;
import org.ursell.symbolic.oracle.TextModel;
import org.ursell.symbolic.oracle.Trajectories;

/**
 * The pipeline against equations derived by pattern rules and closed by enumerating set partitions:
 * the one test that sees the closure itself, at any N, in states that need not be physical.
 */
class RuleBasedAgreementTest {
  private static final Map<String, String> NAMES =
      Map.of(
          "vv",
          "V",
          "vab",
          "V_AB",
          "kk",
          "K",
          "delta",
          "delta",
          "gain",
          "gamma_plus",
          "loss",
          "gamma_minus");

  /** A model, an order, N, and how many products of one, two, three transitions are compared. */
  record Case(
      Model model, RuleBasedDerivation byRules, int order, double sites, List<Integer> samples) {
    @Override
    public String toString() {
      return model.name() + " order " + order + " N " + sites;
    }
  }

  static Stream<Case> cases() {
    Model one = PaperModels.oneGroup();
    Model two = PaperModels.twoGroups();
    RuleBasedDerivation oneByRules = new RuleBasedDerivation(TextModel.oneGroup());
    RuleBasedDerivation twoByRules = new RuleBasedDerivation(TextModel.twoGroups());
    double infinite = Double.POSITIVE_INFINITY;
    return Stream.of(
        new Case(one, oneByRules, 1, 20, List.of(20)),
        new Case(one, oneByRules, 2, 20, List.of(6, 20)),
        new Case(one, oneByRules, 2, infinite, List.of(6, 20)),
        new Case(one, oneByRules, 3, 20, List.of(3, 6, 8)),
        new Case(one, oneByRules, 3, infinite, List.of(3, 6, 8)),
        new Case(one, oneByRules, 4, 11, List.of(0, 0, 2, 2)),
        new Case(two, twoByRules, 1, 13, List.of(20)),
        new Case(two, twoByRules, 2, 13, List.of(6, 12)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void derivativesOfProductsOfTransitionsAgree(Case c) {
    MomentEquations equations = Derived.equations(c.model(), c.order());
    MomentTable table = new MomentTable(equations);
    Parameters parameters =
        Derived.defaults(c.model())
            .with("N", c.sites())
            .with("V", 0.85)
            .with("K", -0.3)
            .with("gamma_plus", 0.45)
            .with("gamma_minus", 1.15);
    Map<String, Double> numbers = new HashMap<>();
    NAMES.forEach(
        (symja, name) -> {
          if (parameters.asMap().containsKey(name)) {
            numbers.put(symja, parameters.get(name));
          }
        });
    RuleBasedEquations rules =
        new RuleBasedEquations(c.byRules(), 3, c.order(), numbers, c.sites());
    double[] y = new Random(401).doubles(equations.moments().size(), -0.5, 0.5).toArray();
    double[] dydt = Trajectories.derivative(equations, parameters, y);

    RandomStates random = new RandomStates(409);
    Random group = new Random(419);
    for (int size = 1; size <= c.samples().size(); size++) {
      for (int sample = 0; sample < c.samples().get(size - 1); sample++) {
        List<SiteFactor> product = new ArrayList<>();
        for (int k = 0; k < size; k++) {
          product.add(
              new SiteFactor(group.nextInt(c.model().species().size()), random.transition(3)));
        }
        Complex derived = table.derivative(product, dydt);
        Complex ruled = rules.derivative(product, p -> table.expectation(p, y));
        assertThat(derived.subtract(ruled).norm())
            .as("%s: %s, by rules %s", product, derived, ruled)
            .isLessThan(1e-11);
      }
    }
  }
}
