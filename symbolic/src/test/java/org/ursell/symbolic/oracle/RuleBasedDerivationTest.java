package org.ursell.symbolic.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.api.Test;
import org.ursell.runtime.equations.SiteOperator;

/** The rule-based derivation against the matrix oracles. */
class RuleBasedDerivationTest {
  private static final Map<String, Double> ONE_GROUP =
      Map.of("vv", 0.9, "kk", -0.35, "gain", 0.5, "loss", 1.0);
  private static final Map<String, Double> TWO_GROUPS =
      Map.of("vv", 0.9, "vab", 0.55, "kk", -0.35, "delta", 0.4, "gain", 0.5, "loss", 1.0);

  @Test
  void theRulesMultiplyTransitions() {
    RuleBasedDerivation derivation = new RuleBasedDerivation(TextModel.oneGroup());

    assertThat(derivation.evaluate("mul(leftop(0,1),rightop(0,1))"))
        .isEqualTo(derivation.evaluate("2*chain(s(1,1,1))+2*chain(s(1,2,2))"));
    assertThat(derivation.evaluate("comm(chain(s(2,0,1)),chain(s(1,1,0)))").isZero()).isTrue();
    assertThat(derivation.evaluate("mul(chain(s(2,0,1)),chain(s(1,1,0),s(2,1,2)))"))
        .isEqualTo(derivation.evaluate("chain(s(1,1,0),s(2,0,2))"));
  }

  @Test
  void ofAsManySitesAsTheOrderItIsTheMasterEquation() {
    RuleBasedDerivation derivation = new RuleBasedDerivation(TextModel.oneGroup());
    for (int n = 1; n <= 3; n++) {
      SiteModel model = PaperMatrices.oneGroup(n, 0.9, -0.35, 0.5);
      assertExact(model, new RuleBasedEquations(derivation, 3, n, ONE_GROUP, n), n, 6);
    }
  }

  @Test
  void twoGroupsOfOneSiteEachAreExactAtSecondOrder() {
    SiteModel model = PaperMatrices.twoGroups(1, 0.9, 0.55, -0.35, 0.4, 0.5);
    RuleBasedDerivation derivation = new RuleBasedDerivation(TextModel.twoGroups());
    assertExact(model, new RuleBasedEquations(derivation, 3, 2, TWO_GROUPS, 1.0), 2, 6);
  }

  @Test
  void ofInfinitelyManySitesFirstOrderIsMeanField() {
    RandomStates random = new RandomStates(41);
    RuleBasedEquations equations =
        new RuleBasedEquations(
            new RuleBasedDerivation(TextModel.twoGroups()),
            3,
            1,
            TWO_GROUPS,
            Double.POSITIVE_INFINITY);
    List<SiteOperator> states = List.of(random.site(3), random.site(3));
    List<SiteOperator> derivative =
        new MeanFieldMasterEquation(0.9, 0.55, 0.4, -0.35, 0.5, 1.0).derivative(states);

    for (int group = 0; group < 2; group++) {
      SiteOperator a = random.operator(3);
      Complex derived =
          equations.derivative(
              List.of(new SiteFactor(group, a)),
              one -> one.get(0).operator().expectation(states.get(one.get(0).group())));
      assertThat(derived.subtract(a.expectation(derivative.get(group))).norm()).isLessThan(1e-13);
    }
  }

  @Test
  void partitionsAreCountedByBellNumbersAndTheThirdCumulantIsTheTextbooks() {
    assertThat(CumulantTruncation.partitions(List.of(1, 2, 3, 4, 5))).hasSize(52);

    Map<String, Double> moments =
        Map.of("a", 0.3, "b", -0.4, "c", 0.7, "ab", 0.2, "ac", 0.5, "bc", -0.1);
    Complex abc =
        CumulantTruncation.moment(
            List.of("a", "b", "c"),
            2,
            some -> new Complex(moments.getOrDefault(String.join("", some), Double.NaN)));

    double expected = 0.2 * 0.7 + 0.5 * -0.4 + -0.1 * 0.3 - 2 * 0.3 * -0.4 * 0.7;
    assertThat(abc.subtract(expected).norm()).isLessThan(1e-16);
  }

  private static void assertExact(
      SiteModel model, RuleBasedEquations equations, int sites, int samples) {
    RandomStates random = new RandomStates(31 + sites);
    DenseMasterEquation dense = new DenseMasterEquation(model);
    ComplexMatrix rho = random.symmetric(model);
    ComplexMatrix derivative = dense.derivative(rho);
    for (int sample = 0; sample < samples; sample++) {
      List<SiteFactor> factors = new ArrayList<>();
      for (int site = 0; site < 1 + sample % sites; site++) {
        // Dense operators on many sites would ask for hundreds of products of transitions.
        SiteOperator operator = sample == 0 ? random.operator(3) : random.transition(3);
        factors.add(new SiteFactor(site % model.groups().size(), operator));
      }
      Complex derived = equations.derivative(factors, p -> dense.expectation(p, rho));
      Complex exact = dense.expectation(factors, derivative);
      assertThat(derived.subtract(exact).norm())
          .as("%d factors on %d sites: %s, exactly %s", factors.size(), sites, derived, exact)
          .isLessThan(1e-12);
    }
  }
}
