package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.complex.Complex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.Moment;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.symbolic.model.Model;
import org.ursell.symbolic.operator.Basis;
import org.ursell.symbolic.oracle.MeanFieldMasterEquation;
import org.ursell.symbolic.oracle.MomentTable;
import org.ursell.symbolic.oracle.RandomStates;
import org.ursell.symbolic.oracle.SiteFactor;
import org.ursell.symbolic.oracle.Trajectories;

/** With 1/N = 0 a product state stays one, and each site obeys the mean-field master equation. */
class MeanFieldLimitTest {
  @ParameterizedTest
  @CsvSource({
    "one-group, 1, COUPLING",
    "one-group, 2, COUPLING",
    "one-group, 3, COUPLING",
    "one-group, 2, TRANSITION",
    "two-groups, 1, COUPLING",
    "two-groups, 2, COUPLING",
    "two-groups, 2, TRANSITION"
  })
  void everyMomentOfAProductMovesByTheHandWrittenMeanField(String name, int order, Basis basis) {
    Model model = name.equals("one-group") ? PaperModels.oneGroup() : PaperModels.twoGroups();
    Parameters parameters =
        Derived.defaults(model)
            .with("N", Double.POSITIVE_INFINITY)
            .with("V", 1.3)
            .with("K", -0.6)
            .with("gamma_plus", 0.35)
            .with("gamma_minus", 1.1);
    if (name.equals("two-groups")) {
      parameters = parameters.with("V_AB", 0.7).with("delta", 0.45);
    }
    MomentEquations equations = Derived.equations(model, order, basis);
    MomentTable table = new MomentTable(equations);
    RandomStates random = new RandomStates(211);
    List<SiteOperator> states = new ArrayList<>();
    model.species().forEach(species -> states.add(random.site(3)));
    List<SiteOperator> derivatives =
        new MeanFieldMasterEquation(1.3, 0.7, 0.45, -0.6, 0.35, 1.1).derivative(states);

    double[] y = table.fill(factors -> Trajectories.productState(factors, states));
    double[] dydt = Trajectories.derivative(equations, parameters, y);

    for (int k = 0; k < dydt.length; k++) {
      Moment moment = equations.moments().get(k);
      Complex expected = productRule(table.product(moment), states, derivatives);
      double part =
          moment.part() == Moment.Part.REAL ? expected.getReal() : expected.getImaginary();
      assertThat(Math.abs(dydt[k] - part))
          .as("%s: %s, by hand %s", moment.label(), dydt[k], part)
          .isLessThan(1e-13);
    }
  }

  private static Complex productRule(
      List<SiteFactor> factors, List<SiteOperator> states, List<SiteOperator> derivatives) {
    Complex sum = Complex.ZERO;
    for (SiteFactor moving : factors) {
      Complex product = Complex.ONE;
      for (SiteFactor factor : factors) {
        List<SiteOperator> of = factor == moving ? derivatives : states;
        product = product.multiply(factor.operator().expectation(of.get(factor.group())));
      }
      sum = sum.add(product);
    }
    return sum;
  }
}
