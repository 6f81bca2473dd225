package org.ursell.symbolic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.symbolic.oracle.MomentTable;
import org.ursell.symbolic.oracle.PaperMatrices;
import org.ursell.symbolic.oracle.SiteFactor;
import org.ursell.symbolic.oracle.Trajectories;

/**
 * |&lt;S+&gt;|(t) of one group from rho0 = 1/3 + 0.1 (|1&gt;&lt;2| + h.c.), V = 1, K = 0,
 * gamma_plus = 0.5, against digits made with QuantumCumulants.jl.
 */
class TrajectoryTest {
  @ParameterizedTest
  @CsvSource({
    "2, 500, 1, 0.08565275",
    "2, 500, 10, 0.05137200",
    "2, 500, 30, 0.00629679",
    "2, 500, 60, 0.00034727",
    "2, 100, 10, 0.01302279",
    "3, 100, 1, 0.08505598",
    "3, 100, 10, 0.02788646",
    "3, 100, 30, 0.04065084",
    "3, 100, 100, 0.04657801"
  })
  void theOrderParameterHasThesePublishedDigits(int order, int n, double time, double expected) {
    MomentEquations equations = Derived.equations(PaperModels.oneGroup(), order);
    MomentTable table = new MomentTable(equations);

    double[] end = Trajectories.dormandPrince(equations, parameters(n), start(table), time, 1e-11);

    assertThat(amplitude(table, end)).isCloseTo(expected, within(6e-9));
  }

  @Test
  void anIntegratorOfAnotherFamilyAgrees() {
    MomentEquations equations = Derived.equations(PaperModels.oneGroup(), 2);
    MomentTable table = new MomentTable(equations);

    double[] rungeKutta =
        Trajectories.dormandPrince(equations, parameters(100), start(table), 20.0, 1e-12);
    double[] extrapolation =
        Trajectories.graggBulirschStoer(equations, parameters(100), start(table), 20.0, 1e-12);

    for (int k = 0; k < rungeKutta.length; k++) {
      assertThat(extrapolation[k]).isCloseTo(rungeKutta[k], within(1e-9));
    }
    assertThat(rungeKutta).isNotEqualTo(extrapolation);
  }

  private static Parameters parameters(int n) {
    return Derived.defaults(PaperModels.oneGroup())
        .with("N", n)
        .with("V", 1.0)
        .with("K", 0.0)
        .with("gamma_plus", 0.5)
        .with("gamma_minus", 1.0);
  }

  private static double[] start(MomentTable table) {
    return table.fill(p -> Trajectories.productState(p, List.of(PaperMatrices.seededMixture())));
  }

  private static double amplitude(MomentTable table, double[] y) {
    return table.expectation(List.of(new SiteFactor(0, PaperMatrices.raise())), y).norm();
  }
}
