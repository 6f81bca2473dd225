package org.ursell.generated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ursell.generated.onegroup.OneGroupOrder1;
import org.ursell.generated.onegroup.OneGroupOrder2;
import org.ursell.generated.onegroup.OneGroupOrder3;
import org.ursell.generated.twogroups.TwoGroupsOrder1;
import org.ursell.generated.twogroups.TwoGroupsOrder2;
import org.ursell.runtime.equations.MomentEquations;
import org.ursell.runtime.equations.Parameters;
import org.ursell.runtime.equations.SiteOperator;
import org.ursell.runtime.integrate.IntegratorOptions;
import org.ursell.runtime.integrate.MomentIntegrator;
import org.ursell.runtime.lifetime.CoherenceLifetime;
import org.ursell.runtime.lifetime.LifetimeResult;
import org.ursell.runtime.lifetime.ObservableTrace;
import org.ursell.runtime.output.SupportedDigits;
import org.ursell.runtime.state.DensityMatrix;
import org.ursell.runtime.state.ProductState;
import org.ursell.runtime.state.SiteState;

/** Every digit that a result claims is that of a run with far tighter tolerances. */
class SupportedDigitsOfRunsTest {
  private static final IntegratorOptions TIGHT =
      IntegratorOptions.DEFAULT.withTolerances(1e-14, 1e-13);
  private static final List<MomentEquations> EQUATIONS =
      List.of(
          new OneGroupOrder1(),
          new OneGroupOrder2(),
          new OneGroupOrder3(),
          new TwoGroupsOrder1(),
          new TwoGroupsOrder2());

  /**
   * Couplings and rates of the paper's figures, sizes from 2 to a million, mixed coherent starts.
   */
  private record Case(MomentEquations equations, Parameters parameters, ProductState start) {
    static Case of(Random random) {
      MomentEquations equations = EQUATIONS.get(random.nextInt(EQUATIONS.size()));
      double size = Math.rint(Math.pow(10.0, 0.4 + 5.6 * random.nextDouble()));
      Parameters parameters =
          equations
              .descriptor()
              .defaults()
              .with("V", 1.5 * random.nextDouble())
              .with("K", 2.0 * random.nextDouble() - 1.0)
              .with("gamma_plus", Math.pow(10.0, random.nextDouble() - 1.0));
      for (String name : List.of("N", "N_A", "N_B")) {
        if (equations.descriptor().parameter(name).isPresent()) {
          parameters = parameters.with(name, size);
        }
      }
      List<SiteState> sites =
          equations.descriptor().species().stream()
              .map(species -> (SiteState) mixed(random))
              .toList();
      return new Case(equations, parameters, new ProductState(sites));
    }

    private static DensityMatrix mixed(Random random) {
      double upper = 0.15 * random.nextDouble();
      double lower = 0.15 * random.nextDouble();
      return DensityMatrix.of(
          SiteOperator.identity(3)
              .times(1.0 / 3.0, 0.0)
              .plus(1, 2, upper, 0.0)
              .plus(2, 1, upper, 0.0)
              .plus(0, 1, 0.0, lower)
              .plus(1, 0, 0.0, -lower));
    }

    ObservableTrace trace(double[] times, IntegratorOptions options) {
      return ObservableTrace.of(
          equations,
          equations.descriptor().orderParameter(),
          parameters,
          start,
          times,
          MomentIntegrator.standard(),
          options);
    }
  }

  private static double unit(double error) {
    return Math.pow(10.0, SupportedDigits.lastPlace(error));
  }

  @Test
  void ofTraces() {
    Random random = new Random(4);
    double[] times = {0.0, 0.01, 0.3, 1.0, 3.0, 7.0, 15.0};
    int claimed = 0;
    int count = 0;
    for (int k = 0; k < 60; k++) {
      Case one = Case.of(random);
      double rtol = Math.pow(10.0, -6.0 - 4.0 * random.nextDouble());
      ObservableTrace run =
          one.trace(times, IntegratorOptions.DEFAULT.withTolerances(0.1 * rtol, rtol));
      ObservableTrace tight = one.trace(times, TIGHT);
      for (int t = 1; t < run.values().length; t++) {
        assertThat(Math.abs(run.supported(t) - tight.values()[t]))
            .as("%s at t = %s", one, times[t])
            .isLessThanOrEqualTo(1.001 * unit(run.errors()[t]));
        claimed += run.digits(t);
        count++;
      }
    }
    // Modest, but not empty: of the six to ten digits of the tolerances two or three are kept back.
    assertThat((double) claimed / count).isBetween(4.0, 8.0);
  }

  @Test
  void ofTracesThatWereCheckedByASecondRun() {
    Random random = new Random(5);
    double[] times = {0.0, 0.3, 3.0, 15.0};
    for (int k = 0; k < 20; k++) {
      Case one = Case.of(random);
      ObservableTrace checked =
          one.trace(times, IntegratorOptions.DEFAULT)
              .checkedBy(one.trace(times, IntegratorOptions.DEFAULT.tighter(30.0)), 30.0);
      ObservableTrace tight = one.trace(times, TIGHT);
      for (int t = 1; t < checked.values().length; t++) {
        assertThat(Math.abs(checked.supported(t) - tight.values()[t]))
            .as("%s at t = %s", one, times[t])
            .isLessThanOrEqualTo(1.001 * unit(checked.errors()[t]));
      }
    }
  }

  @Test
  void ofLifetimes() {
    Random random = new Random(6);
    int measured = 0;
    for (int k = 0; k < 60; k++) {
      Case one = Case.of(random);
      CoherenceLifetime method = new CoherenceLifetime().until(60.0);
      LifetimeResult run = method.measure(one.equations(), one.parameters(), one.start());
      LifetimeResult tight =
          method.with(TIGHT).measure(one.equations(), one.parameters(), one.start());
      assertThat(run.outcome().word()).isEqualTo(tight.outcome().word());
      if (run.lifetime().isPresent()) {
        measured++;
        double difference =
            Math.abs(run.supported().getAsDouble() - tight.lifetime().getAsDouble());
        assertThat(difference).as("%s", one).isLessThanOrEqualTo(1.001 * unit(run.error()));
        assertThat(run.digits()).as("%s", one).isGreaterThanOrEqualTo(4);
      }
    }
    assertThat(measured).isGreaterThan(30);
  }
}
